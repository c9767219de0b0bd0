//! Notes as paragraphs that bare numbers open, at a text's end or at the feet of its pages: `52  Cf. Roe, Rain, p. 4.`

use std::collections::HashSet;

use super::announced::look;
use super::label::{self, Style};
use super::{Entry, List, Text, is_taken};
use crate::address;
use crate::document::{BlockKind, Line, ListKind};
use crate::source::Span;
use crate::words;

/// So many notes are no chapters.
const NOTES: usize = 2;
/// Of all numbers that are cited so many parts in a hundred have to be notes: others may be numbers of something else.
const CITED: usize = 80;

/// The runs of such notes, where they hold most of the numbers that are `cited` and most of them speak of sources.
pub(super) fn lists(text: &Text<'_>, taken: &[Span], cited: &HashSet<u32>) -> Vec<List> {
    if cited.len() < NOTES {
        return Vec::new();
    }
    let runs = chained(runs(text, taken, cited));
    let notes = || runs.iter().flatten();
    let sources = notes().filter(|note| names_source(text.slice(note.body)));
    let numbers = notes().filter_map(Entry::number);
    let numbers: HashSet<u32> = numbers.filter(|number| cited.contains(number)).collect();
    let count = notes().count();
    if count < NOTES || sources.count() * 2 < count || numbers.len() * 100 < cited.len() * CITED {
        return Vec::new();
    }
    runs.into_iter()
        .map(|run| List::unannounced(ListKind::Written, run))
        .collect()
}

/// The notes, those together between which nothing stands.
fn runs(text: &Text<'_>, taken: &[Span], cited: &HashSet<u32>) -> Vec<Vec<Entry>> {
    let mut runs: Vec<Vec<Entry>> = Vec::new();
    let mut open = None;
    for &line in &text.lines {
        let last = runs.last_mut().and_then(|run| run.last_mut());
        let is_below = open.is_some_and(|open| open == line.block || open + 1 == line.block);
        let above = last.as_ref().filter(|_| is_below);
        let next = above.and_then(|above| above.number()?.checked_add(1));
        let note = note(text, line, next).filter(|note| {
            let is_cited = note.number().is_some_and(|number| cited.contains(&number));
            // One that goes on from those that are cited is one of them.
            let is_next =
                || next.is_some() && note.number() == next && names_source(text.slice(note.body));
            (is_cited || is_next()) && !is_taken(taken, line.span)
        });
        match (note, last) {
            (Some(note), _) => {
                let is_next = next.is_some() && note.number() == next;
                match runs.last_mut().filter(|_| is_next) {
                    Some(run) => run.push(note),
                    None => runs.push(vec![note]),
                }
                open = Some(line.block);
            }
            (None, Some(last)) if open == Some(line.block) => last.extend(line.span.end),
            _ => open = None,
        }
    }
    runs
}

/// Those of `runs` that hold several notes, or go on from another one: a number by itself may be that of a chapter.
fn chained(runs: Vec<Vec<Entry>>) -> Vec<Vec<Entry>> {
    let end = |entry: Option<&Entry>| entry.and_then(Entry::number);
    let joins: Vec<bool> = runs
        .windows(2)
        .map(|pair| {
            let before = end(pair[0].last()).and_then(|number| number.checked_add(1));
            before.is_some() && before == end(pair[1].first())
        })
        .collect();
    let is_joined = |at: usize| at.checked_sub(1).is_some_and(|at| joins[at]);
    let kept = runs.into_iter().enumerate().filter(|(at, run)| {
        run.len() >= NOTES || is_joined(*at) || joins.get(*at).is_some_and(|&joins| joins)
    });
    kept.map(|(_, run)| run).collect()
}

/// The note that `line` opens: a number, apart from what it says by more than a blank, before a source, or the `next` one behind the
/// note right above.
fn note(text: &Text<'_>, line: Line, next: Option<u32>) -> Option<Entry> {
    let block = &text.layout.blocks[line.block];
    let shown = text.slice(line.span);
    let may_open = (line.first || next.is_some())
        && block.kind == BlockKind::Paragraph
        && block.note.is_none()
        && shown.starts_with(|c: char| c.is_ascii_digit());
    let label = may_open
        .then(|| label::label(shown, line.span.start))
        .flatten()
        .filter(|label| label.style == Style::Bare)?;
    let rest = text.slice(Span {
        start: label.body,
        ..line.span
    });
    let gap = text.slice(Span {
        start: label.span.end,
        end: label.body,
    });
    let is_apart = gap.contains('\t') || gap.len() > 1;
    let is_next = next.is_some() && label.number() == next;
    let opens = rest.starts_with(|c: char| c.is_alphabetic() || "\"“„«‚‘*_(".contains(c));
    // Within a paragraph of notes a number may begin a line of one.
    let is_note = if line.first {
        is_apart || is_next || names_source(rest)
    } else {
        is_next && names_source(rest)
    };
    (opens && is_note).then(|| Entry::labelled(label, line.span.start, line.span.end))
}

/// Whether `body` names a source, or says that it is one that was named.
fn names_source(body: &str) -> bool {
    let bare = body.trim_start_matches(['*', '_']);
    words::same_source(bare).is_some() || look::is_source(body) || address::is_like_source(body)
}
