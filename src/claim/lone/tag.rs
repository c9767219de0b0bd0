//! What parts a quotation from what stands behind it: a comma, a dash, a verb of saying.

use super::Place;
use crate::source::Span;
use crate::words::Table;

/// So many words may stand between a quotation and the verb behind it: "a", "également".
const HELPERS: usize = 2;

/// Whether a comma or a dash parts the words `inside` the marks from what is `behind`, or they end as what is said ends.
pub(super) fn is_set_off(inside: &str, behind: &str) -> bool {
    let parted = behind.trim_start().starts_with([',', '،', '–', '—']);
    parted || inside.trim_end().ends_with([',', '،', '!', '?', '؟', '…'])
}

/// Whether a comma parts the words `inside` the marks from a verb of saying `behind` them: `"...", pontua a empresa`.
pub(super) fn is_told(inside: &str, behind: &str, table: &Table) -> bool {
    let parted = behind.starts_with(',') || inside.trim_end().ends_with([',', '!', '?', '…']);
    let speech = &table.speech;
    let words = behind.trim_start_matches([',', ' ', '\u{a0}']).split(' ');
    let mut words = words.take(HELPERS + 1);
    let verb = words.find(|word| !speech.between.iter().any(|between| between == word));
    let verb = verb.map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()));
    parted && verb.is_some_and(|verb| speech.quotes_by(verb))
}

/// Whether all that the sentence at `place` says beside its `quotation` is a comma and a verb, whatever one it is: "“...”, critica."
pub(super) fn is_tagged(place: Place<'_>, quotation: Span) -> bool {
    let sentence = place.sentence;
    if quotation.start < sentence.start || quotation.end > sentence.end {
        return false;
    }
    let before = &place.text[sentence.start as usize..quotation.start as usize];
    let behind = place.text[quotation.end as usize..sentence.end as usize].trim_end();
    let tag = behind
        .strip_prefix(", ")
        .and_then(|tag| tag.strip_suffix('.'));
    let small = |word: &str| word.chars().all(|c| c.is_lowercase() || c == '-');
    before.trim().is_empty()
        && tag.is_some_and(|tag| {
            !tag.is_empty() && tag.split(' ').count() <= HELPERS && tag.split(' ').all(small)
        })
}
