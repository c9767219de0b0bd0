//! The table of rules.

use crate::finding::Level;
use crate::rule::Rule;

mod dangling_citation;

/// Every rule, in the order that pages and help list them.
#[rustfmt::skip]
pub static RULES: &[Rule] = &[
    Rule { name: "dangling-citation", level: Level::Error, page: include_str!("../rules/dangling-citation.md"), check: dangling_citation::check },
];

/// The rule of this `name`.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}
