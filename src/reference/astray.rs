//! Runs of labels that are markers before sentences of the text, and no lists.

use std::collections::HashSet;

use super::announced::look;
use super::{List, Text};
use crate::address;

/// Whether a run of labels that nothing announces is of markers that are astray: alone or before a sentence, and `known` to an
/// announced list.
pub(super) fn is_astray(text: &Text<'_>, run: &List, known: &HashSet<u32>) -> bool {
    run.entries.iter().all(|entry| {
        let body = text.slice(entry.body);
        let is_note = entry
            .label
            .is_some_and(|label| text.slice(label).ends_with(':'));
        let is_sentence = body.ends_with(['.', '!', '?']) && !is_note;
        let told = run.entries.len() == 1 && tells_years(body);
        let names = address::is_like_source(body) && !told || look::is_author(body);
        let goes_on = body.starts_with(char::is_lowercase) && !body.starts_with("http");
        (body.is_empty() || goes_on || is_sentence && !names)
            && entry.number().is_some_and(|number| known.contains(&number))
    })
}

/// Whether the years in `body` are no more than words of its sentence, as `The last boat went in May of 1964.` has one: an entry sets
/// its year behind a mark, and has few small words.
fn tells_years(body: &str) -> bool {
    let is_year = |word: &str| {
        word.trim_end_matches(['.', ','])
            .parse()
            .is_ok_and(|year: u32| year > 999)
    };
    let (mut small, mut words, mut free) = (0, 0, true);
    for word in body.split_whitespace() {
        if word.contains("://")
            || word.contains(['"', '“', '«', '„', '('])
            || is_year(word) && !free
        {
            return false;
        }
        free = word.ends_with(char::is_alphanumeric);
        small += usize::from(word.starts_with(char::is_lowercase));
        words += 1;
    }
    small * 2 > words && !body.contains("doi")
}
