//! Numbered items under headings of their own whose numbers go on from one another, nothing but headings between them: "Books" with
//! one and two, "Press" with three.

use super::items;
use super::{Entry, List, Text, is_taken};
use crate::document::ListKind;
use crate::source::Span;

/// The items before one of `lists` that begins with another number than one, back to the first.
pub(super) fn before(text: &Text<'_>, lists: &[List]) -> Vec<List> {
    let goes_on = |list: &&List| {
        let first = list.entries.first().and_then(Entry::number);
        list.kind == ListKind::Written && first.is_some_and(|number| number > 1)
    };
    let Some(list) = lists.iter().find(goes_on) else {
        return Vec::new();
    };
    let taken: Vec<Span> = lists.iter().map(List::whole).collect();
    let mut next = list.entries.first();
    let mut found: Vec<List> = Vec::new();
    for run in items::runs(text).into_iter().rev() {
        let is_free = run.iter().all(|entry| !is_taken(&taken, entry.span));
        if is_free && next.is_some_and(|next| continues(text, &run, next)) {
            let heading = run
                .first()
                .and_then(|first| items::heading_above(text, first));
            found.push(List {
                heading,
                ..List::unannounced(ListKind::Written, run)
            });
            next = found.last().and_then(|list| list.entries.first());
        }
    }
    let counts = next.and_then(Entry::number) == Some(1);
    if counts { found } else { Vec::new() }
}

/// `runs`, those put together of which one goes on from the other.
pub(super) fn joined(text: &Text<'_>, runs: Vec<Vec<Entry>>) -> Vec<Vec<Entry>> {
    let mut joined: Vec<Vec<Entry>> = Vec::new();
    for run in runs {
        match (joined.last_mut(), run.first()) {
            (Some(last), Some(first)) if continues(text, last, first) => last.extend(run),
            _ => joined.push(run),
        }
    }
    joined
}

/// Whether the entry `next` goes on from `run`: its number does, and nothing but headings stands between them.
fn continues(text: &Text<'_>, run: &[Entry], next: &Entry) -> bool {
    let Some(last) = run.last().filter(|last| last.span.end <= next.span.start) else {
        return false;
    };
    let follows = last.number().map(|number| number + 1) == next.number();
    let behind = |offset| text.lines.partition_point(|line| line.span.start < offset);
    let between = || &text.lines[behind(last.span.end)..behind(next.span.start)];
    let is_heading = |line: &crate::document::Line| {
        let kind = text.layout.blocks[line.block].kind;
        kind.is_heading()
    };
    follows && !between().is_empty() && between().iter().all(is_heading)
}
