//! How a number that lost its marks stands: at a stop, at a word, behind a blank.

use super::super::place::Place;
use super::{eastern, ending};
use crate::document::Candidate;

/// Marks that close something, and those of emphasis.
const CLOSERS: &[char] = &[
    '"', '”', '’', '\'', '»', ')', ']', '*', '_', '」', '』', '）',
];

/// A line of numbers is looked at so far back, in bytes.
const LINE: usize = 80;

/// How such a number stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stand {
    /// Behind a stop, and a sentence begins behind it.
    Stop,
    /// Behind a full stop, and the sentence goes on behind it in small letters.
    Within,
    /// Behind the full stop of a figure, and a sentence begins behind it.
    Figure,
    /// Behind a mark that closes something.
    Mark,
    /// At a word's end.
    Word,
    /// At the end of a word that ends its sentence.
    Ending,
    /// Behind a blank.
    Spaced,
    /// At a stop of a script that parts no words.
    Eastern,
    /// Alone in a table's cell, in the column that names sources, or on a line that does.
    Column,
}

impl Stand {
    /// Whether hardly any other number stands so.
    pub(super) fn is_sure(self) -> bool {
        matches!(self, Self::Stop | Self::Mark)
    }
}

/// How `candidate`, in this `place` of `text`, stands.
pub(super) fn stand(text: &str, candidate: &Candidate, place: &Place<'_>) -> Stand {
    let lead = &text[..candidate.span.start as usize];
    if place.is_cell || is_listed(lead) {
        return Stand::Column;
    }
    let bare = lead.trim_end_matches(CLOSERS);
    if eastern::stands(bare, place) {
        return Stand::Eastern;
    }
    if place.spaced {
        return Stand::Spaced;
    }
    if bare.ends_with(['.', '!', '?', '…']) {
        let goes_on = place.after.is_some_and(char::is_lowercase);
        return match bare.strip_suffix('.') {
            _ if goes_on => Stand::Within,
            Some(figure) if figure.ends_with(|c: char| c.is_ascii_digit()) => Stand::Figure,
            _ => Stand::Stop,
        };
    }
    if bare.ends_with([',', ';', ':']) {
        return Stand::Stop;
    }
    if lead.ends_with(char::is_alphabetic) {
        return if ending::ends_sentence(place) {
            Stand::Ending
        } else {
            Stand::Word
        };
    }
    Stand::Mark
}

/// Whether nothing but a word, a colon and numbers stands before a number on its line, which ends `lead`: `Sources: 3, 8`.
fn is_listed(lead: &str) -> bool {
    let near = &lead[lead.ceil_char_boundary(lead.len().saturating_sub(LINE))..];
    let line = near.rsplit(['\n', '\r']).next().unwrap_or_default();
    let numbers = |rest: &str| rest.chars().all(|c| c.is_ascii_digit() || " ,".contains(c));
    line.split_once([':', '：'])
        .is_some_and(|(word, rest)| numbers(rest) && word.chars().all(char::is_alphabetic))
}
