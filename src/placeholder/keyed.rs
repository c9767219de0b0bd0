//! Placeholders in the form of a citation key: `[@REF]`.

use crate::document::{Candidate, Value};
use crate::source::{Source, Span};

/// Settles which of the `placeholders` and `candidates` at one place is meant: a key that `is_known` cites, any other is a placeholder.
pub(crate) fn settle_keys(
    source: &Source,
    placeholders: &mut Vec<Span>,
    candidates: &mut Vec<Candidate>,
    is_known: impl Fn(&str) -> bool,
) {
    let is_keyed = |span: &Span| source.slice(*span).starts_with("[@");
    if !placeholders.iter().any(is_keyed) {
        return;
    }
    placeholders.retain(|span| {
        let shown = source.slice(*span);
        let key = shown.trim_start_matches("[@").trim_end_matches(']');
        !is_keyed(span) || !is_known(key)
    });
    let by_key = |candidate: &Candidate| {
        let mut citations = candidate.citations.iter();
        citations.any(|cited| matches!(cited.key.value, Value::Label(_)))
    };
    candidates.retain(|one| !by_key(one) || placeholders.binary_search(&one.span).is_err());
}
