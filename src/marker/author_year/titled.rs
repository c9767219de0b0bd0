//! Titles by themselves, by which texts cite works without an author, or of an author whom their sentence names: `("Weirs" 12)`,
//! `(*Locked at Dusk* 4-6)`, `(“Weirs”)`.

use std::ops::Range;

use super::paged::is_pages;
use super::{Called, Certainty, Names};
use crate::source::Span;

/// The marks between which titles stand.
const MARKS: &[(&str, &str)] = &[
    ("\"", "\""),
    ("“", "”"),
    ("„", "“"),
    ("«", "»"),
    ("*", "*"),
    ("_", "_"),
];
/// A title without a page has no fewer words: one alone may be a word of the sentence.
const WORDS: usize = 2;

/// The work that `piece` calls by its title alone, with its pages or without.
pub(super) fn titled(text: &str, piece: Range<usize>) -> Option<Called> {
    let shown = text[piece.clone()].trim();
    let start = piece.start + text[piece.clone()].find(shown)?;
    let mut marks = MARKS.iter();
    let (title, behind) = marks.find_map(|(open, close)| {
        let inside = shown.strip_prefix(open)?;
        let end = inside.find(close)?;
        Some((&inside[..end], &inside[end + close.len()..]))
    })?;
    let title = title.trim_matches(|c: char| !c.is_alphanumeric());
    let pages = behind.trim_start_matches([',', ' ']);
    let pages = pages
        .strip_prefix("p. ")
        .or_else(|| pages.strip_prefix("pp. "))
        .unwrap_or(pages);
    let is_paged = is_pages(pages);
    let is_title = title.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    let stands = is_paged || behind.is_empty() && title.split_whitespace().nth(WORDS - 1).is_some();
    let end = start + shown.len();
    (is_title && stands).then(|| Called {
        span: Span::new(start, end),
        names: Names::one(title),
        year: String::new(),
        title: Some(title.to_owned()),
        locator: is_paged.then(|| Span::new(end - pages.len(), end)),
        certainty: if is_paged {
            Certainty::Sure
        } else {
            Certainty::Tentative
        },
    })
}
