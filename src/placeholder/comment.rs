//! Comments that say that a source is still to be found: `<!-- add citation here -->`.

use super::{LONGEST, is_prose, names_none};
use crate::document::{BlockKind, Layout};
use crate::source::{Source, Span};

const OPEN: &str = "<!--";
const CLOSE: &str = "-->";

/// The comments of a source that say nothing else, in text order; those in code are shown and not meant.
pub(super) fn placeholders(source: &Source, layout: &Layout<'_>) -> Vec<Span> {
    let text = source.text();
    let opened = memchr::memmem::find_iter(text.as_bytes(), OPEN);
    let comments = opened.filter_map(|at| {
        let inner = &text[at + OPEN.len()..];
        let near = &inner[..inner.floor_char_boundary(LONGEST.min(inner.len()))];
        let inside = &near[..near.find(CLOSE)?];
        let end = at + OPEN.len() + inside.len() + CLOSE.len();
        // A single word can be a comment on anything.
        names_none(inside.trim(), b'(').then(|| Span::new(at, end))
    });
    comments
        .filter(|&comment| stands(source, layout, comment))
        .collect()
}

/// Whether `comment` stands in running text or by itself.
fn stands(source: &Source, layout: &Layout<'_>, comment: Span) -> bool {
    let segment = layout
        .segments
        .partition_point(|segment| segment.span.end <= comment.start);
    let shown = layout.segments.get(segment);
    if shown.is_some_and(|shown| shown.span.start <= comment.start) && !layout.guessed {
        return false;
    }
    let block = layout.block_at(comment.start).map(|at| &layout.blocks[at]);
    block.is_none_or(|block| {
        let is_markup = || layout.is_markup(source, block.span);
        is_prose(block) || block.kind == BlockKind::Opaque && is_markup()
    })
}
