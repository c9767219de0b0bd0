//! Markers that a text speaks of and does not use: `a marker such as [3]`, `What does [3] mean?`

use super::pinpoint::before_row;
use super::word::last_word;
use crate::words;

/// Words for what a text that speaks of citing gives examples of.
const SPOKEN: &[&str] = &["marker", "markers", "bracket", "brackets", "notation"];

/// What an example of a marker stands behind in a text that speaks of brackets shortly before.
const EXAMPLES: &[&str] = &[
    ":",
    "e.g.",
    "e.g.,",
    "for example",
    "for example,",
    "such as",
    "like",
    "as in",
    "as",
    "written",
];

/// Words by which a text speaks of brackets as what is written.
const BRACKETS: &[&str] = &["square bracket", "in brackets", "bracketed number"];

/// Words before a marker that is not to be written.
const FORBIDDEN: &[&str] = &["not write", "not type", "never write", "n't write"];

/// So many bytes before an example may speak of brackets.
const NOTICE: usize = 80;

/// No words of the tables are longer than this, in bytes.
const WORDS: usize = 40;

/// Whether `lead` says that an example of a marker follows, `a marker such as`, or asks for one: `What does [3] mean?`
pub(super) fn is_spoken(lead: &str) -> bool {
    let lead = before_row(lead);
    if is_told(lead) {
        return true;
    }
    let near = &lead[lead.floor_char_boundary(lead.len().saturating_sub(NOTICE))..];
    let ends = |words: &[&str]| words.iter().any(|words| lead.ends_with(words));
    let of_brackets = BRACKETS.iter().any(|words| near.contains(words));
    if ends(EXAMPLES) && of_brackets || ends(FORBIDDEN) {
        return true;
    }
    ["such as", "like"].iter().any(|words| {
        let before = lead.strip_suffix(words);
        before.is_some_and(|before| SPOKEN.contains(&last_word(before.trim_end())))
    })
}

/// Whether `lead` ends with words of the tables behind which a marker is spoken of.
fn is_told(lead: &str) -> bool {
    let near = &lead[lead.floor_char_boundary(lead.len().saturating_sub(WORDS))..];
    let near = near.to_lowercase();
    let mut words = words::tables().iter().flat_map(|table| &table.spoken);
    words.any(|words| {
        let before = near.strip_suffix(words.as_str());
        before.is_some_and(|before| !before.ends_with(char::is_alphanumeric))
    })
}
