//! Brackets of the running text that no syntax of markers can read: for whoever asks why one of them was not seen.

use crate::document::{Document, ListKind, Refusal};
use crate::marker;
use crate::sentence;
use crate::source::Span;

/// No bracket is longer than this, in bytes.
const LONGEST: usize = 80;

/// The brackets of `document` that are no candidates, with the reason, in text order; those of lists, links and comments are none. `reasons` are
/// those of a desk that stand in for a citation, in lower case.
pub(super) fn unread(document: &Document<'_>, reasons: &[(String, String)]) -> Vec<Refusal> {
    let text = document.source.text();
    let known = known(document);
    let places = memchr::memchr_iter(b'[', text.as_bytes());
    let mut found: Vec<Refusal> = Vec::new();
    for opening in marker::openings(document.source, &document.layout, places) {
        let limit = text.floor_char_boundary(opening.limit.min(opening.at + LONGEST));
        let Some(inside) = text.get(opening.at + 1..limit) else {
            continue;
        };
        let Some(length) = memchr::memchr2(b'[', b']', inside.as_bytes()) else {
            continue;
        };
        let span = Span::new(opening.at, opening.at + 1 + length + 1);
        let next = known.partition_point(|one| one.end <= span.start);
        let is_known = known.get(next).is_some_and(|one| one.start < span.end);
        if !inside[length..].starts_with(']') || is_known {
            continue;
        }
        // Plain text has no links, and a reader knows one.
        let is_linked = text[span.end as usize..].starts_with("(http");
        if !is_linked {
            let remark = sentence::remark(document, &text[span.range()], reasons);
            let why = remark.unwrap_or_else(|| why(&inside[..length]));
            found.push(Refusal { span, why });
        }
    }
    found
}

/// The stretches of `document` whose brackets are told of otherwise, in text order and apart from each other.
fn known(document: &Document<'_>) -> Vec<Span> {
    let made = [ListKind::Footnotes, ListKind::Definitions];
    let lists = document.lists.iter();
    let lists = lists.filter(|list| !made.contains(&list.kind));
    let markers = document.markers.iter().map(|one| one.span);
    let links = document.layout.links.iter().map(|one| one.span);
    let mut all: Vec<Span> = markers
        .chain(links)
        .chain(document.refusals.iter().map(|one| one.span))
        .chain(document.malformed.iter().map(|one| one.span))
        .chain(document.swallowed.iter().map(|one| one.span))
        .chain(document.placeholders.iter().copied())
        .chain(document.layout.comments.iter().copied())
        .chain(document.references.iter().map(|one| one.span))
        .chain(lists.map(|one| one.span))
        .collect();
    all.sort_unstable();
    let mut apart: Vec<Span> = Vec::with_capacity(all.len());
    for span in all {
        match apart.last_mut() {
            Some(last) if span.start < last.end => last.end = last.end.max(span.end),
            _ => apart.push(span),
        }
    }
    apart
}

/// Why brackets round `inside` cite nothing.
fn why(inside: &str) -> &'static str {
    let inside = inside.trim();
    let is_of_label = |c: char| c.is_alphanumeric() || matches!(c, '-' | '.' | '+');
    let has_digit = inside.contains(|c: char| c.is_ascii_digit());
    let is_lettered = inside.starts_with(char::is_alphabetic)
        && inside.contains(|c: char| c.is_uppercase() || c.is_ascii_digit());
    if !inside.contains(char::is_alphanumeric) {
        "no number, no name and no word"
    } else if is_lettered && inside.chars().all(is_of_label) {
        "a label that no entry has"
    } else if has_digit {
        "a number beside what no marker has"
    } else {
        "words of the text"
    }
}

#[cfg(test)]
mod tests {
    use super::why;

    #[test]
    fn brackets_have_reasons() {
        for (inside, reason) in [
            ("...", "no number, no name and no word"),
            (" ", "no number, no name and no word"),
            ("RFC1", "a label that no entry has"),
            ("A", "a label that no entry has"),
            ("3 of 4", "a number beside what no marker has"),
            ("10%", "a number beside what no marker has"),
            ("which meets monthly", "words of the text"),
            ("sic", "words of the text"),
        ] {
            assert_eq!(why(inside), reason, "{inside}");
        }
    }
}
