//! Entries that name no source: bare labels, "n/a", "to follow".

use std::collections::HashSet;
use std::sync::LazyLock;

use super::{Entry, Text};
use crate::document::BlockKind;
use crate::source::Span;
use crate::words;

/// No word for "nothing yet" is longer than this, in bytes.
const NOTHING: usize = 90;

/// Whether `entry` names no source, and leads to none in another way.
pub(super) fn is_empty(text: &Text<'_>, entry: &Entry) -> bool {
    names_nothing(text.slice(entry.body))
        && !leads_elsewhere(text, entry.body)
        && !stands_above_code(text, entry.span)
}

/// Whether the source is set as code or markup directly under the entry, where it is not read.
fn stands_above_code(text: &Text<'_>, entry: Span) -> bool {
    let blocks = &text.layout.blocks;
    let next = blocks.partition_point(|block| block.span.start < entry.end);
    blocks.get(next).is_some_and(|block| {
        let gap = Span {
            start: entry.end,
            end: block.span.start,
        };
        block.kind == BlockKind::Opaque && text.slice(gap).trim().is_empty()
    })
}

/// Whether a link stands in `body` that leads to another site, whatever its words are.
pub(super) fn leads_elsewhere(text: &Text<'_>, body: Span) -> bool {
    let links = &text.layout.links;
    let next = links.partition_point(|link| link.span.start < body.end);
    let last = next.checked_sub(1).map(|at| &links[at]);
    last.is_some_and(|link| link.span.end > body.start && link.address.contains("://"))
}

static NOTHINGS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    words::tables()
        .iter()
        .flat_map(|table| &table.nothing)
        .map(String::as_str)
        .collect()
});

/// Whether what stands behind a label names nothing: no letter or digit, or a word for "nothing yet".
pub(super) fn names_nothing(body: &str) -> bool {
    let bare = body.trim_matches(|c: char| !c.is_alphanumeric());
    bare.is_empty() || (bare.len() <= NOTHING && NOTHINGS.contains(bare.to_lowercase().as_str()))
}
