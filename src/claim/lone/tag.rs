//! What parts a quotation from what stands behind it: a comma, a dash, a verb of saying.

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
