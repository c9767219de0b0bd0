//! The table of rules. A rule is its page in `rules/`, its function in a file of this folder, and its line here.

mod chatbot_artefact;
mod chatbot_trace;
mod citation_placeholder;
mod dangling_citation;
mod empty_reference;
mod empty_reference_list;
mod missing_reference_list;
mod uncited_claim;
mod weasel_attribution;

use crate::finding::Level;
use crate::rule::Rule;

/// Every rule, in the order in which help lists them.
#[rustfmt::skip]
pub static RULES: &[Rule] = &[
    Rule { name: "missing-reference-list", level: Level::Error, page: include_str!("../rules/missing-reference-list.md"), check: missing_reference_list::check },
    Rule { name: "empty-reference-list", level: Level::Error, page: include_str!("../rules/empty-reference-list.md"), check: empty_reference_list::check },
    Rule { name: "empty-reference", level: Level::Error, page: include_str!("../rules/empty-reference.md"), check: empty_reference::check },
    Rule { name: "dangling-citation", level: Level::Error, page: include_str!("../rules/dangling-citation.md"), check: dangling_citation::check },
    Rule { name: "citation-placeholder", level: Level::Error, page: include_str!("../rules/citation-placeholder.md"), check: citation_placeholder::check },
    Rule { name: "chatbot-artefact", level: Level::Error, page: include_str!("../rules/chatbot-artefact.md"), check: chatbot_artefact::check },
    Rule { name: "chatbot-trace", level: Level::Warning, page: include_str!("../rules/chatbot-trace.md"), check: chatbot_trace::check },
    Rule { name: "uncited-claim", level: Level::Warning, page: include_str!("../rules/uncited-claim.md"), check: uncited_claim::check },
    Rule { name: "weasel-attribution", level: Level::Warning, page: include_str!("../rules/weasel-attribution.md"), check: weasel_attribution::check },
];

/// The rule of this `name`.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}
