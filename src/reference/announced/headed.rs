//! Entries under headings of their own: `### 1. Rain`, and below it who wrote it and where it stands.

use super::super::Text;
use super::super::label::{self, Label, Style};
use crate::address;
use crate::document::{BlockKind, Line};
use crate::reference::Entry;

/// One heading with a number may be that of a section.
const ENTRIES: usize = 2;
/// What an item says of the entry is named within so many bytes: `Authors: Roe`.
const NAMED: usize = 40;

/// The entries of the `region` under a heading of the level `own`, where headings that count from one open them.
pub(super) fn entries(text: &Text<'_>, own: u8, region: &[Line]) -> Vec<Entry> {
    let level = |line: &Line| text.layout.blocks[line.block].kind.level();
    let first = region.first().and_then(level);
    if text.layout.guessed || first.is_none_or(|first| first <= own) {
        return Vec::new();
    }
    let mut entries: Vec<Entry> = Vec::new();
    let mut sources = 0;
    for part in region.chunk_by(|_, next| level(next).is_none()) {
        let number = entries.len() as u32 + 1;
        let Some(entry) = entry(text, part, number).filter(|_| level(&part[0]) == first) else {
            return Vec::new();
        };
        sources += usize::from(address::is_like_source(text.slice(entry.body)));
        entries.push(entry);
    }
    if entries.len() < ENTRIES || sources * 2 < entries.len() {
        entries.clear();
    }
    entries
}

/// The entry that `part`, a heading and what stands under it, is where `number` opens it: items under it say what it is, and are no
/// entries of a section.
fn entry(text: &Text<'_>, part: &[Line], number: u32) -> Option<Entry> {
    let (heading, below) = part.split_first()?;
    let last = below.last()?;
    let shown = text.slice(heading.span);
    let counts = |label: &Label| {
        let is_sure = matches!(label.style, Style::Ordinal | Style::Bracket);
        is_sure && label.number() == Some(number)
    };
    let label = label::label(shown, heading.span.start).filter(counts)?;
    let tells = |line: &Line| {
        let shown = text.slice(line.span);
        let near = &shown[..shown.floor_char_boundary(NAMED)];
        let is_item = matches!(text.layout.blocks[line.block].kind, BlockKind::Item(_));
        let is_named = near.contains([':', '：']) && !near.starts_with("http");
        !(is_item && line.first) || is_named
    };
    let start = label.whole(text.source.text()).start;
    let is_entry = label.body < heading.span.end && below.iter().all(tells);
    is_entry.then(|| Entry::labelled(label, start, last.span.end))
}
