//! The table of rules. A rule is its page in `rules/`, its function in a file of this folder, and its line here.

mod ambiguous_citation;
mod author_year_mismatch;
mod broken_back_reference;
mod chatbot_artefact;
mod chatbot_trace;
mod citation_order;
mod citation_placeholder;
mod claim_year_mismatch;
mod conflicting_figures;
mod crowded_citation;
mod dangling_citation;
mod duplicate_reference_label;
mod duplicate_source;
mod empty_reference;
mod empty_reference_list;
mod list_style_mismatch;
mod malformed_marker;
mod marker_spacing;
mod misattributed_source;
mod missing_reference_list;
mod mixed_marker_styles;
mod numbering_gap;
mod repeated_citation;
mod repeated_list;
mod reversed_range;
mod single_source;
mod stray_marker;
mod swallowed_note;
mod uncited_claim;
mod uncited_quotation;
mod uncited_section;
mod unknown_rule;
mod unreadable_bibliography;
mod unreasoned_suppression;
mod unsorted_cluster;
mod unused_definition;
mod unused_footnote;
mod unused_reference;
mod unused_suppression;
mod unverified_claim;
mod weasel_attribution;
mod wrong_arithmetic;

use crate::bibliography::Bibliography;
use crate::finding::{Diagnostic, Finding, Level};
use crate::near;
use crate::rule::{Rule, Stages};
use crate::settings::Settings;

/// Every rule, in the order in which help lists them.
#[rustfmt::skip]
pub static RULES: &[Rule] = &[
    Rule { name: "missing-reference-list", level: Level::Error, stages: Stages::Lacking, page: include_str!("../rules/missing-reference-list.md"), check: missing_reference_list::check },
    Rule { name: "empty-reference-list", level: Level::Error, stages: Stages::Lacking, page: include_str!("../rules/empty-reference-list.md"), check: empty_reference_list::check },
    Rule { name: "empty-reference", level: Level::Error, stages: Stages::Lacking, page: include_str!("../rules/empty-reference.md"), check: empty_reference::check },
    Rule { name: "dangling-citation", level: Level::Error, stages: Stages::Fixed, page: include_str!("../rules/dangling-citation.md"), check: dangling_citation::check },
    Rule { name: "author-year-mismatch", level: Level::Error, stages: Stages::Fixed, page: include_str!("../rules/author-year-mismatch.md"), check: author_year_mismatch::check },
    Rule { name: "ambiguous-citation", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/ambiguous-citation.md"), check: ambiguous_citation::check },
    Rule { name: "unused-reference", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/unused-reference.md"), check: unused_reference::check },
    Rule { name: "unused-footnote", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/unused-footnote.md"), check: unused_footnote::check },
    Rule { name: "unused-definition", level: Level::Note, stages: Stages::Fixed, page: include_str!("../rules/unused-definition.md"), check: unused_definition::check },
    Rule { name: "duplicate-reference-label", level: Level::Error, stages: Stages::Fixed, page: include_str!("../rules/duplicate-reference-label.md"), check: duplicate_reference_label::check },
    Rule { name: "duplicate-source", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/duplicate-source.md"), check: duplicate_source::check },
    Rule { name: "numbering-gap", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/numbering-gap.md"), check: numbering_gap::check },
    Rule { name: "malformed-marker", level: Level::Error, stages: Stages::Fixed, page: include_str!("../rules/malformed-marker.md"), check: malformed_marker::check },
    Rule { name: "reversed-range", level: Level::Error, stages: Stages::Fixed, page: include_str!("../rules/reversed-range.md"), check: reversed_range::check },
    Rule { name: "repeated-citation", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/repeated-citation.md"), check: repeated_citation::check },
    Rule { name: "swallowed-note", level: Level::Error, stages: Stages::Fixed, page: include_str!("../rules/swallowed-note.md"), check: swallowed_note::check },
    Rule { name: "citation-order", level: Level::Note, stages: Stages::Fixed, page: include_str!("../rules/citation-order.md"), check: citation_order::check },
    Rule { name: "unsorted-cluster", level: Level::Note, stages: Stages::Fixed, page: include_str!("../rules/unsorted-cluster.md"), check: unsorted_cluster::check },
    Rule { name: "mixed-marker-styles", level: Level::Note, stages: Stages::Fixed, page: include_str!("../rules/mixed-marker-styles.md"), check: mixed_marker_styles::check },
    Rule { name: "marker-spacing", level: Level::Note, stages: Stages::Fixed, page: include_str!("../rules/marker-spacing.md"), check: marker_spacing::check },
    Rule { name: "stray-marker", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/stray-marker.md"), check: stray_marker::check },
    Rule { name: "list-style-mismatch", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/list-style-mismatch.md"), check: list_style_mismatch::check },
    Rule { name: "broken-back-reference", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/broken-back-reference.md"), check: broken_back_reference::check },
    Rule { name: "repeated-list", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/repeated-list.md"), check: repeated_list::check },
    Rule { name: "crowded-citation", level: Level::Note, stages: Stages::Fixed, page: include_str!("../rules/crowded-citation.md"), check: crowded_citation::check },
    Rule { name: "unreadable-bibliography", level: Level::Error, stages: Stages::Fixed, page: include_str!("../rules/unreadable-bibliography.md"), check: unreadable_bibliography::check },
    Rule { name: "citation-placeholder", level: Level::Error, stages: Stages::Lacking, page: include_str!("../rules/citation-placeholder.md"), check: citation_placeholder::check },
    Rule { name: "chatbot-artefact", level: Level::Error, stages: Stages::Fixed, page: include_str!("../rules/chatbot-artefact.md"), check: chatbot_artefact::check },
    Rule { name: "chatbot-trace", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/chatbot-trace.md"), check: chatbot_trace::check },
    Rule { name: "uncited-claim", level: Level::Warning, stages: Stages::Lacking, page: include_str!("../rules/uncited-claim.md"), check: uncited_claim::check },
    Rule { name: "uncited-quotation", level: Level::Warning, stages: Stages::Lacking, page: include_str!("../rules/uncited-quotation.md"), check: uncited_quotation::check },
    Rule { name: "uncited-section", level: Level::Note, stages: Stages::Lacking, page: include_str!("../rules/uncited-section.md"), check: uncited_section::check },
    Rule { name: "weasel-attribution", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/weasel-attribution.md"), check: weasel_attribution::check },
    Rule { name: "misattributed-source", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/misattributed-source.md"), check: misattributed_source::check },
    Rule { name: "unverified-claim", level: Level::Note, stages: Stages::Lacking, page: include_str!("../rules/unverified-claim.md"), check: unverified_claim::check },
    Rule { name: "conflicting-figures", level: Level::Note, stages: Stages::Fixed, page: include_str!("../rules/conflicting-figures.md"), check: conflicting_figures::check },
    Rule { name: "single-source", level: Level::Note, stages: Stages::Fixed, page: include_str!("../rules/single-source.md"), check: single_source::check },
    Rule { name: "claim-year-mismatch", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/claim-year-mismatch.md"), check: claim_year_mismatch::check },
    Rule { name: "wrong-arithmetic", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/wrong-arithmetic.md"), check: wrong_arithmetic::check },
    Rule { name: "unknown-rule", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/unknown-rule.md"), check: unknown_rule::check },
    Rule { name: "unreasoned-suppression", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/unreasoned-suppression.md"), check: unreasoned_suppression::check },
    Rule { name: "unused-suppression", level: Level::Warning, stages: Stages::Fixed, page: include_str!("../rules/unused-suppression.md"), check: unused_suppression::check },
];

/// The rule of this `name`.
pub fn by_name(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

/// The rule whose name is nearest to `name`, where one is alike.
pub fn nearest(name: &str) -> Option<&'static str> {
    near::nearest(name, RULES.iter().map(|rule| rule.name))
}

/// What looks for a fault in a bibliography itself.
type OfBibliography = fn(&Bibliography, &mut Vec<Finding>);

/// What the rules under `settings` find in `bibliography` itself, in text order.
pub fn of_bibliography(bibliography: &Bibliography, settings: &Settings) -> Vec<Diagnostic> {
    let checks: [(&str, OfBibliography); 2] = [
        (
            "duplicate-reference-label",
            duplicate_reference_label::check_bibliography,
        ),
        ("empty-reference", empty_reference::check_bibliography),
    ];
    let mut diagnostics = Vec::new();
    for (name, check) in checks {
        let Some((rule, level)) =
            by_name(name).and_then(|rule| Some((rule, rule.in_force(settings)?)))
        else {
            continue;
        };
        let mut findings = Vec::new();
        check(bibliography, &mut findings);
        diagnostics.extend(findings.into_iter().map(|finding| Diagnostic {
            rule: rule.name,
            level,
            finding,
        }));
    }
    diagnostics
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
