//! The table of rules. A rule is its page in `rules/`, its function in a file of this folder, and its line here.

mod dangling_citation;
mod empty_reference;
mod empty_reference_list;
mod missing_reference_list;
mod unknown_rule;
mod unused_suppression;

use crate::finding::Level;
use crate::rule::Rule;

/// Every rule, in the order in which help lists them.
#[rustfmt::skip]
pub static RULES: &[Rule] = &[
    Rule { name: "missing-reference-list", level: Level::Error, page: include_str!("../rules/missing-reference-list.md"), check: missing_reference_list::check },
    Rule { name: "empty-reference-list", level: Level::Error, page: include_str!("../rules/empty-reference-list.md"), check: empty_reference_list::check },
    Rule { name: "empty-reference", level: Level::Error, page: include_str!("../rules/empty-reference.md"), check: empty_reference::check },
    Rule { name: "dangling-citation", level: Level::Error, page: include_str!("../rules/dangling-citation.md"), check: dangling_citation::check },
    // What directives are of use is known once all rules above have spoken.
    Rule { name: "unknown-rule", level: Level::Warning, page: include_str!("../rules/unknown-rule.md"), check: unknown_rule::check },
    Rule { name: "unused-suppression", level: Level::Warning, page: include_str!("../rules/unused-suppression.md"), check: unused_suppression::check },
];

/// The rule of this `name`.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rule_that_judges_what_the_others_used_comes_last() {
        let last = RULES.last().map(|rule| rule.name);
        assert_eq!(last, Some("unused-suppression"));
    }
}
