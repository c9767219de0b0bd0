//! Paragraphs and verses that are numbered in brackets, as rulings and scriptures are: a text that counts itself, and no list.

use std::collections::HashSet;

use super::{Text, is_taken};
use crate::document::{Candidate, System, Value};
use crate::source::Span;

/// So many paragraphs in a row make a text that is numbered.
const PARAGRAPHS: usize = 3;
/// A text that is numbered may name one of its paragraphs before the first for so many that it numbers.
const AHEAD: usize = 4;
/// So many verses and one may begin on one line.
const WITHIN: u32 = 3;
/// No text has so many paragraphs: years are greater.
const GREATEST: u32 = 1000;

/// The numbers that open paragraphs, in text order; none where the text cites before the first of them, as it does above notes.
/// What stands in one of the lists that are `taken` numbers its entries, and where nothing else cites their `known` numbers, these
/// are citations that are astray.
pub(super) fn labels(
    text: &Text<'_>,
    taken: &[Span],
    known: &HashSet<u32>,
    candidates: &[Candidate],
) -> Vec<Span> {
    let mut openers: Vec<(u32, Span)> = Vec::new();
    let (mut ahead, mut inner) = (0, 0);
    for candidate in candidates {
        if is_taken(taken, candidate.span) || !is_number(candidate) {
            continue;
        }
        let next = openers.last().map(|(last, _)| last + 1);
        let opening =
            opens(text, candidate).or_else(|| next.filter(|&next| begins(text, candidate, next)));
        if let Some(number) = opening {
            openers.push((number, candidate.span));
        } else {
            ahead += usize::from(openers.is_empty());
            inner += 1;
        }
    }
    let astray = inner == 0 && openers.iter().all(|(number, _)| known.contains(number));
    if astray || ahead * AHEAD > openers.len() {
        return Vec::new();
    }
    let runs = openers.chunk_by(|one, next| (one.0 + 1..=one.0 + WITHIN).contains(&next.0));
    let long = runs.filter(|run| run.len() >= PARAGRAPHS);
    long.flatten().map(|&(_, span)| span).collect()
}

/// Whether it names a number that could be a paragraph's.
fn is_number(candidate: &Candidate) -> bool {
    let first = candidate.citations.first();
    first.is_some_and(|cited| {
        matches!(cited.key.value, Value::Number(number) | Value::Range(number, _) if number < GREATEST)
    })
}

/// The number in brackets that opens a line before the words of a paragraph, behind a line that closes.
fn opens(text: &Text<'_>, candidate: &Candidate) -> Option<u32> {
    let [only] = &*candidate.citations else {
        return None;
    };
    let Value::Number(number) = only.key.value else {
        return None;
    };
    let start = candidate.span.start;
    let line = text
        .lines
        .binary_search_by_key(&start, |line| line.span.start);
    let line = text.lines[line.ok()?];
    let behind = &text.source.text()
        [candidate.span.end as usize..line.span.end.max(candidate.span.end) as usize];
    let words = behind.starts_with(char::is_whitespace)
        && behind
            .trim_start()
            .starts_with(|c: char| c.is_alphanumeric() || "\"“‘«„'(*_".contains(c));
    let above = around(text, candidate).0.trim_end();
    let closes = line.first || above.ends_with(|c: char| !c.is_alphanumeric());
    let bare = only.key.system == System::Numeric && candidate.link.is_none();
    (bare && only.locator.is_none() && words && closes).then_some(number)
}

/// Whether it is the number `next` and stands between two sentences, as the verses do that follow on one line.
fn begins(text: &Text<'_>, candidate: &Candidate, next: u32) -> bool {
    let is_next = matches!(&*candidate.citations, [only] if only.key.value == Value::Number(next));
    let (before, behind) = around(text, candidate);
    let closes = before
        .trim_end()
        .ends_with(['.', '!', '?', ';', ':', '"', '”', '’']);
    let goes_on = behind
        .trim_start()
        .starts_with(|c: char| c.is_uppercase() || "\"“‘«„".contains(c));
    is_next
        && candidate.link.is_none()
        && before.ends_with(char::is_whitespace)
        && behind.starts_with(char::is_whitespace)
        && closes
        && goes_on
}

fn around<'a>(text: &'a Text<'_>, candidate: &Candidate) -> (&'a str, &'a str) {
    let whole = text.source.text();
    (
        &whole[..candidate.span.start as usize],
        &whole[candidate.span.end as usize..],
    )
}
