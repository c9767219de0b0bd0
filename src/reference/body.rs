//! Where the body of an entry begins.

use super::{Entry, Text, returning};
use crate::source::Span;

/// The marks of items, which plain text shows.
const MARKS: &[&str] = &["- ", "* ", "• "];

/// `line` without the mark of an item that plain text shows.
pub(super) fn unmarked(text: &Text<'_>, line: Span) -> Span {
    let shown = text.slice(line);
    let mark = MARKS.iter().find(|&&mark| shown.starts_with(mark));
    let length = mark
        .filter(|_| text.layout.guessed)
        .map_or(0, |mark| mark.len());
    Span {
        start: line.start + length as u32,
        ..line
    }
}

/// Whether `body` is the text of a link to another page, all of it: `[Rain in the north](https://example.org/rain)`.
pub(super) fn is_link(text: &Text<'_>, body: Span) -> bool {
    let source = text.source.text();
    let before = &source[..body.start as usize];
    let opened = before.ends_with('[') || text.slice(body).starts_with('[');
    opened && source[body.end as usize..].starts_with("](http")
}

/// The body of `entry` without a link back before it, or a dash that no blank parts from its author, `-Roe, A.`, or that parts its number
/// from what it says: `[1] - Roe, A.`
pub(super) fn unbulleted(text: &Text<'_>, entry: &Entry) -> Span {
    let body = text.slice(entry.body);
    let returning = returning::opening(body) as u32;
    if returning > 0 {
        return Span {
            start: entry.body.start + returning,
            ..entry.body
        };
    }
    let behind = body.strip_prefix(['-', '–', '•']);
    let is_numbered = entry.label.is_some() && entry.number().is_some();
    let opens = |text: &str| {
        let bare = text.trim_start_matches(['*', '_', '"', '“', '„', '«']);
        bare.starts_with(char::is_uppercase) || bare.starts_with("http")
    };
    let parted = behind.and_then(|behind| behind.strip_prefix(' '));
    let parted = parted.filter(|behind| is_numbered && opens(behind));
    let glued = behind.filter(|behind| behind.starts_with(char::is_uppercase));
    let glued = parted.or(glued);
    Span {
        start: entry.body.end
            - glued.map_or(entry.body.end - entry.body.start, |it| it.len() as u32),
        ..entry.body
    }
}
