//! Bullets under "Notes" that name no source, advice or remarks of whoever writes: a section of the text, and no list.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::announced::look;
use super::nothing::leads_elsewhere;
use super::{Entry, List, Text};
use crate::address;
use crate::document::{BlockKind, ListKind};
use crate::words;

/// Words for notes in headings, in lower case.
static NOTES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let tables = words::tables().iter();
    let notes = tables.flat_map(|table| &table.notes);
    notes.map(String::as_str).collect()
});

/// Leaves out those of `lists` that are such.
pub(super) fn drop(text: &Text<'_>, lists: &mut Vec<List>) {
    lists.retain(|list| !is_section(text, list));
}

fn is_section(text: &Text<'_>, list: &List) -> bool {
    let heading = list.heading.map_or("", |heading| text.slice(heading));
    let name = heading.trim_matches(|c: char| !c.is_alphabetic());
    list.kind == ListKind::Written
        && !list.entries.is_empty()
        && NOTES.contains(name.to_lowercase().as_str())
        && list.entries.iter().all(|entry| is_remark(text, entry))
}

/// Whether `entry` is a bullet without a label that could be no source.
fn is_remark(text: &Text<'_>, entry: &Entry) -> bool {
    let body = text.slice(entry.body);
    let block = text.layout.block_at(entry.span.start);
    let kind = block.map(|at| text.layout.blocks[at].kind);
    kind == Some(BlockKind::Item(None))
        && entry.keys.is_empty()
        && entry.label.is_none()
        && !address::is_like_source(body)
        && !look::is_author(body)
        && !leads_elsewhere(text, entry.body)
}
