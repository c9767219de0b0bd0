//! Claims that are read off a table or a chart whose own line says where its figures come from: "As the table below shows, ...".

mod pointed;

use std::ops::Range;

use super::caption::is_picture;
use super::cover::{Cover, Supporting};
use super::linked;
use super::{Claim, State};
use crate::document::{Block, BlockKind, Document};
use crate::words::{Shown, Table};
use pointed::{Kind, kind_of, number_behind, pointed, words};

/// An exhibit is looked for within so many blocks of the sentence that points to it, in its section.
const NEAR: usize = 40;
/// What names one, "Figure 12", stands within so many bytes of the beginning of its line.
const HEAD: usize = 60;
/// Below one stand so many lines at most that belong to it.
const LINES: usize = 2;
/// Such a line is no longer, in bytes.
const LINE: usize = 600;

/// A table or a chart, with the lines that belong to it.
#[derive(Debug)]
struct Exhibit {
    kind: Kind,
    /// Its number in small letters, where a line names it.
    number: Option<String>,
    /// Its blocks, those lines included.
    blocks: Range<usize>,
    /// What its lines cite; nothing where none says where its figures come from.
    cover: Cover,
}

/// Lets the uncited of `claims` that point to a table or a chart rest on what that rests on.
pub(super) fn cover(
    document: &Document<'_>,
    supporting: &Supporting,
    table: &Table,
    claims: &mut [Claim],
) {
    let shown = &table.shown;
    let mut exhibits = None;
    for claim in claims.iter_mut().filter(|one| one.state == State::Uncited) {
        let Some(pointed) = pointed(&claim.text, shown) else {
            continue;
        };
        let exhibits = exhibits.get_or_insert_with(|| exhibits_of(document, shown));
        let Some(block) = document.layout.block_at(claim.span.start) else {
            continue;
        };
        let (kind, number) = (pointed.kind, pointed.number.map(str::to_lowercase));
        let cover = match &number {
            Some(_) => named(exhibits, kind, number.as_deref()),
            None => nearest(document, exhibits, kind, block),
        };
        if let Some(cover) = cover.filter(|cover| !cover.is_open()) {
            claim.rest_on(cover, supporting);
        }
    }
}

/// What the one exhibit of this `kind` and `number` rests on.
fn named<'e>(exhibits: &'e [Exhibit], kind: Kind, number: Option<&str>) -> Option<&'e Cover> {
    let mut alike = exhibits
        .iter()
        .filter(|one| one.kind == kind && one.number.as_deref() == number);
    let first = alike.next()?;
    alike.next().is_none().then_some(&first.cover)
}

/// What the nearest exhibit of this `kind` rests on that stands in the section of the block of index `at`, below rather than above.
fn nearest<'e>(
    document: &Document<'_>,
    exhibits: &'e [Exhibit],
    kind: Kind,
    at: usize,
) -> Option<&'e Cover> {
    let blocks = &document.layout.blocks;
    let reaches = |exhibit: &&Exhibit| {
        let (from, to) = if exhibit.blocks.start > at {
            (at, exhibit.blocks.start)
        } else {
            (exhibit.blocks.end.min(at), at)
        };
        let between = &blocks[from.min(to)..to];
        exhibit.kind == kind
            && between.len() <= NEAR
            && !between.iter().any(|block| block.kind.is_heading())
    };
    let next = exhibits.partition_point(|one| one.blocks.start <= at);
    let below = exhibits[next..].iter().find(|one| one.kind == kind);
    let above = exhibits[..next].iter().rev().find(|one| one.kind == kind);
    let found = below.filter(reaches).or_else(|| above.filter(reaches))?;
    Some(&found.cover)
}

/// The exhibits of `document`, in text order.
fn exhibits_of(document: &Document<'_>, shown: &Shown) -> Vec<Exhibit> {
    let blocks = &document.layout.blocks;
    let mut exhibits = Vec::new();
    let mut at = 0;
    while let Some(block) = blocks.get(at) {
        let cells = |from: usize| {
            let cells = blocks[from..].iter();
            from + cells.take_while(|one| one.kind == BlockKind::Cell).count()
        };
        let (kind, end) = if block.kind == BlockKind::Cell {
            (Kind::Table, cells(at))
        } else if is_picture(document, block) {
            (Kind::Chart, at + 1)
        } else {
            at += 1;
            continue;
        };
        exhibits.push(exhibit(document, shown, kind, at..end));
        at = end;
    }
    exhibits
}

/// The exhibit of this `kind` that `own`, its blocks, make with the line above them and those below.
fn exhibit(document: &Document<'_>, shown: &Shown, kind: Kind, own: Range<usize>) -> Exhibit {
    let blocks = &document.layout.blocks;
    let text = |at: usize| document.source.slice(blocks[at].span);
    let is_line = |block: &Block| {
        matches!(block.kind, BlockKind::Paragraph | BlockKind::Heading(_))
            && block.span.len() <= LINE
    };
    let names = |at: usize| name(text(at), kind, shown);
    let sourced = |at: usize| {
        let markers = document.markers_in(blocks[at].span);
        let named = linked::names_source(text(at));
        match (markers.first(), markers.last()) {
            (Some(first), Some(last)) => Cover::of(first.citations.start..last.citations.end),
            _ if named => Cover::named(),
            _ => Cover::default(),
        }
    };
    let above = own.start.checked_sub(1);
    let above = above.filter(|&at| is_line(&blocks[at]) && names(at).is_some());
    let start = above.unwrap_or(own.start);
    let mut number = above.and_then(names);
    let mut cover = above.map(sourced).unwrap_or_default();
    let mut end = own.end;
    // A picture may stand in the paragraph of its own caption.
    if kind == Kind::Chart && cover.is_open() {
        cover = sourced(own.start);
    }
    while end < blocks.len() && end < own.end + LINES && is_line(&blocks[end]) {
        let (called, found) = (names(end), sourced(end));
        let is_credit = linked::names_source(text(end));
        if called.is_none() && !is_credit {
            break;
        }
        number = number.or(called);
        if cover.is_open() {
            cover = found;
        }
        end += 1;
    }
    Exhibit {
        kind,
        number,
        blocks: start..end,
        cover,
    }
}

/// The number of the exhibit of this `kind` that `line` begins with, in small letters.
fn name(line: &str, kind: Kind, shown: &Shown) -> Option<String> {
    let line = line.trim_start_matches(['*', '_', '#', ' ', '(']);
    let head = &line[..line.floor_char_boundary(HEAD.min(line.len()))];
    let (place, word) = words(head).next()?;
    let known = place == 0 && kind_of(word, shown) == Some(kind);
    let number = known.then(|| number_behind(&head[word.len()..])).flatten();
    number.map(str::to_lowercase)
}
