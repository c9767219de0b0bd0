//! Paragraphs and verses that are numbered in brackets, as rulings and scriptures are: a text that counts itself, and no list.

use std::collections::HashSet;

use super::announced::look;
use super::{Text, is_taken};
use crate::document::{Candidate, System, Value};
use crate::source::Span;

/// So many paragraphs in a row make a text that is numbered.
const PARAGRAPHS: usize = 3;
/// A text that is numbered may name one of its paragraphs before the first for so many that it numbers.
const AHEAD: usize = 4;
/// So many verses and one may begin on one line.
const WITHIN: u32 = 3;
/// A word before a row of numbers stands within so many bytes.
const NEAR: usize = 60;
/// No text has so many paragraphs: years are greater.
const GREATEST: u32 = 1000;

/// The numbers that open paragraphs, in text order; none where the text cites before the first of them, as it does above notes.
/// What stands in one of the lists that are `taken` numbers its entries, and where nothing but brackets cites their `known` numbers,
/// these are citations that are astray.
pub(super) fn labels(
    text: &Text<'_>,
    taken: &[Span],
    known: &HashSet<u32>,
    candidates: &[Candidate],
) -> Vec<Span> {
    let mut openers: Vec<(u32, Span)> = Vec::new();
    let mut within: Vec<(u32, Span)> = Vec::new();
    let (mut ahead, mut cited, mut noted, mut otherwise) = (0, 0, false, false);
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
            if !is_pinpoint(around(text, candidate).0) {
                within.extend(first_number(candidate).map(|number| (number, candidate.span)));
            }
            ahead += usize::from(openers.is_empty());
            cited += usize::from(openers.is_empty() && is_known(candidate, known));
            noted |= openers.is_empty() && !is_known(candidate, known);
            otherwise |= candidate.link.is_some() || !is_bracket(text, candidate.span);
        }
    }
    let astray = !otherwise && openers.iter().all(|(number, _)| known.contains(number));
    // What cites a list says nothing of numbers that most often are in none.
    let unknown = openers.iter().filter(|(number, _)| !known.contains(number));
    if unknown.count() * 2 > openers.len() {
        ahead -= cited;
    }
    if astray || ahead * AHEAD > openers.len() || noted && is_foot(text, taken, &openers) {
        return Vec::new();
    }
    let runs = openers.chunk_by(|one, next| (one.0 + 1..=one.0 + WITHIN).contains(&next.0));
    let mut last = 0;
    let own = runs.filter(|run| {
        let is_cited = is_cited_above(&within, std::mem::take(&mut last), run);
        last = run.last().map_or(0, |(_, span)| span.end);
        run.len() >= PARAGRAPHS && !is_cited && !is_of_others(text, run)
    });
    own.flatten().map(|&(_, span)| span).collect()
}

/// Whether a word for a paragraph of a ruling stands before a row of numbers that `before` ends within: "at [1], [2] and".
fn is_pinpoint(before: &str) -> bool {
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(NEAR))..];
    let in_row = |c: char| c.is_ascii_digit() || c.is_whitespace() || "[],-–".contains(c);
    let lead = near.trim_end_matches(in_row);
    let lead = lead.strip_suffix("and").unwrap_or(lead);
    let mut words = lead.trim_end_matches(in_row).rsplit(char::is_whitespace);
    let word = words.next().unwrap_or_default().to_lowercase();
    matches!(
        word.trim_start_matches('('),
        "at" | "para" | "paras" | "paragraph" | "paragraphs"
    )
}

/// Whether the text between the byte `from` and a `run` names most of its numbers: notes at a chapter's end. `within` are the numbers
/// that open nothing, in text order.
fn is_cited_above(within: &[(u32, Span)], from: u32, run: &[(u32, Span)]) -> bool {
    let Some((_, first)) = run.first() else {
        return false;
    };
    let low = within.partition_point(|(_, span)| span.start < from);
    let high = within.partition_point(|(_, span)| span.start < first.start);
    let named: HashSet<u32> = within[low..high.max(low)]
        .iter()
        .map(|(number, _)| *number)
        .collect();
    run.iter()
        .filter(|(number, _)| named.contains(number))
        .count()
        * 2
        > run.len()
}

/// Whether `openers` stand at the foot of a longer text, as notes do.
fn is_foot(text: &Text<'_>, taken: &[Span], openers: &[(u32, Span)]) -> bool {
    let first = openers.first().map_or(0, |(_, span)| span.start);
    let next = taken.iter().find(|list| list.start > first);
    let end = next.map_or(text.source.text().len() as u32, |list| list.start);
    let above = text.lines.first().map_or(first, |line| line.span.start);
    end.saturating_sub(first) < first.saturating_sub(above)
}

/// Whether most of what the numbers of a `run` open are sources, or say something of those: `[1] says`.
fn is_of_others(text: &Text<'_>, run: &[(u32, Span)]) -> bool {
    let ends = run.iter().skip(1).map(|(_, next)| next.start);
    let bodies = run.iter().zip(ends.map(Some).chain([None]));
    let others = bodies.filter(|&(&(_, span), next)| {
        let at = text
            .lines
            .partition_point(|line| line.span.start <= span.start);
        let line = at.checked_sub(1).map_or(span, |at| text.lines[at].span);
        let end = next.map_or(line.end, |next| next.min(line.end));
        let body = text.source.text().get(span.end as usize..end as usize);
        let body = body.unwrap_or_default().trim();
        body.starts_with(char::is_lowercase) || look::is_source(body)
    });
    others.count() * 2 > run.len()
}

fn is_known(candidate: &Candidate, known: &HashSet<u32>) -> bool {
    first_number(candidate).is_some_and(|number| known.contains(&number))
}

fn is_bracket(text: &Text<'_>, span: Span) -> bool {
    text.slice(span).starts_with(['[', '\\'])
}

/// Whether it names a number that could be a paragraph's.
fn is_number(candidate: &Candidate) -> bool {
    first_number(candidate).is_some_and(|number| number < GREATEST)
}

fn first_number(candidate: &Candidate) -> Option<u32> {
    let (first, _) = candidate.citations.first()?.key.value.numbers()?;
    Some(first)
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
    let words = behind.trim_start();
    let goes_on = words.starts_with(|c: char| c.is_uppercase() || "\"“‘«„".contains(c));
    // What follows in another paragraph is no verse of its own.
    let gap = &behind[..behind.len() - words.len()];
    let is_near = gap.matches('\n').count().max(gap.matches('\r').count()) < 2;
    is_next
        && candidate.link.is_none()
        && before.ends_with(char::is_whitespace)
        && behind.starts_with(char::is_whitespace)
        && closes
        && goes_on
        && is_near
}

fn around<'a>(text: &'a Text<'_>, candidate: &Candidate) -> (&'a str, &'a str) {
    let whole = text.source.text();
    (
        &whole[..candidate.span.start as usize],
        &whole[candidate.span.end as usize..],
    )
}
