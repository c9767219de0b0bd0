//! Notes of chapters behind the text: each chapter's stand under its own name, which heads it in the text as well, and count from one.

use std::collections::HashMap;

use super::{Group, has_prose, numbers};
use crate::document::{BlockKind, Document, ListKind, ReferenceList};
use crate::source::Span;

/// Where the chapter of each list begins, by the list's index; none at all where fewer than two lists are of chapters.
pub(super) fn of_lists(document: &Document<'_>) -> Vec<Option<u32>> {
    let written = |list: &&ReferenceList| list.kind == ListKind::Written;
    if document.lists.iter().filter(written).nth(1).is_none() {
        return Vec::new();
    }
    let named: Vec<Option<Span>> = document
        .lists
        .iter()
        .map(|list| name(document, list))
        .collect();
    if named.iter().flatten().nth(1).is_none() {
        return Vec::new();
    }
    let mut places: HashMap<String, Vec<u32>> = HashMap::new();
    for block in &document.layout.blocks {
        if block.kind.is_heading() {
            let name = folded(document, block.span);
            places.entry(name).or_default().push(block.span.start);
        }
    }
    let chapters = named.into_iter().map(|name| {
        let name = name?;
        let places = places.get(&folded(document, name))?;
        let own = places.partition_point(|&place| place < name.start);
        Some(places[own.checked_sub(1)?])
    });
    let chapters: Vec<Option<u32>> = chapters.collect();
    let mut known = chapters.iter().flatten();
    let first = known.next();
    if known.any(|chapter| Some(chapter) != first) {
        chapters
    } else {
        Vec::new()
    }
}

/// The heading right above the entries of `list` that is not its own, where these count from one.
fn name(document: &Document<'_>, list: &ReferenceList) -> Option<Span> {
    if list.kind != ListKind::Written || numbers(document, list).next() != Some(1) {
        return None;
    }
    let blocks = &document.layout.blocks;
    let next = blocks.partition_point(|block| block.span.start < list.span.start);
    let above = blocks[..next].iter().rev();
    let mut above = above.skip_while(|block| matches!(block.kind, BlockKind::Opaque));
    let heading = above.next().filter(|block| block.kind.is_heading())?;
    let is_other = list
        .heading
        .is_none_or(|own| own.start > heading.span.start || own.end < heading.span.end);
    (is_other && !has_prose(document, heading.span.end, list.span.start)).then_some(heading.span)
}

/// The heading at `span` as it is compared: its letters and digits alone, in lower case.
fn folded(document: &Document<'_>, span: Span) -> String {
    let shown = document.source.slice(span).chars();
    let letters = shown.filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The chapters whose notes stand behind the text.
#[derive(Debug, Default)]
pub(super) struct Chapters {
    /// Where each begins, in text order, with the index of its group.
    starts: Vec<(u32, u32)>,
    /// Where the first notes begin.
    end: u32,
}

impl Chapters {
    pub(super) fn of(groups: &[Group]) -> Self {
        let chapters = groups
            .iter()
            .zip(0..)
            .filter(|(group, _)| group.chapter.is_some());
        let end = chapters.clone().map(|(group, _)| group.span.start).min();
        let starts = chapters.filter_map(|(group, at)| Some((group.chapter?, at)));
        let mut starts: Vec<(u32, u32)> = starts.collect();
        starts.sort_unstable();
        Self {
            starts,
            end: end.unwrap_or_default(),
        }
    }

    /// The group of the chapter that holds the byte `offset`.
    pub(super) fn at(&self, offset: u32) -> Option<u32> {
        let next = self.starts.partition_point(|&(start, _)| start <= offset);
        let &(_, group) = self.starts.get(next.checked_sub(1)?)?;
        (offset < self.end).then_some(group)
    }
}

impl Group {
    /// Whether it and `next` are the notes of different chapters.
    pub(super) fn is_parted(&self, next: &Self) -> bool {
        self.chapter
            .zip(next.chapter)
            .is_some_and(|(own, other)| own != other)
    }
}
