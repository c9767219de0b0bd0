//! Markers that a text speaks of and does not use: `a marker such as [3]`, `What does [3] mean?`

use super::pinpoint::before_row;
use super::place::Place;
use super::word::last_word;
use crate::words::{self, Table};

/// Words for what a text that speaks of citing gives examples of.
const SIGNS: &[&str] = &["marker", "markers", "bracket", "brackets", "notation"];

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

/// Whether the words before it say that an example of a marker follows, `a marker such as`, or ask for one: `What does [3] mean?`
/// Where an entry is `listed` that has its number, what only may speak of a marker counts a thing: `doubled the number [2]`.
pub(super) fn is_spoken(place: &Place<'_>, listed: bool) -> bool {
    let lead = before_row(place.lead);
    let goes_on = !place.stops || place.after == Some(',');
    if is_told(lead, |table| &table.spoken)
        || !listed && goes_on && is_told(lead, |table| &table.signs)
        || is_commanded(lead)
    {
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
        let word = before.map(|before| last_word(before.trim_end()).to_lowercase());
        word.is_some_and(|word| SIGNS.contains(&word.as_str()))
    })
}

/// Whether `lead` ends with words of the tables behind which a marker is spoken of.
fn is_told(lead: &str, of: impl Fn(&'static Table) -> &'static Vec<String>) -> bool {
    let near = near(lead);
    let mut words = words::tables().iter().flat_map(of);
    words.any(|words| before(&near, words).is_some())
}

/// Whether `lead` ends with a command to readers, `Click on`, and no noun: `with one click`.
fn is_commanded(lead: &str) -> bool {
    let near = near(lead);
    words::tables().iter().any(|table| {
        let leads = |word: &str| table.command_leads.iter().any(|lead| lead == word);
        let mut before = table
            .commands
            .iter()
            .filter_map(|words| before(&near, words));
        before.any(|before| {
            let word = last_word(before.trim_end());
            word.is_empty() || leads(word)
        })
    })
}

/// The end of `lead`, as far as words of the tables may reach and one before them, in small letters.
fn near(lead: &str) -> String {
    lead[lead.floor_char_boundary(lead.len().saturating_sub(WORDS))..].to_lowercase()
}

/// What stands in `near` before the `words` that it ends with.
fn before<'a>(near: &'a str, words: &str) -> Option<&'a str> {
    let before = near.strip_suffix(words)?;
    (!before.ends_with(char::is_alphanumeric)).then_some(before)
}
