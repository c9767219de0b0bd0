//! Where a comment that allows reaches: the line that it ends, or the next block.

use crate::document::{BlockKind, Layout};
use crate::source::{Source, Span};

/// Where the comment `span` allows findings.
pub(super) fn reach(source: &Source, layout: &Layout<'_>, span: Span) -> Span {
    let line = source.line_span(source.line_of(span.start as usize));
    let before = Span {
        end: span.start,
        ..line
    };
    if holds_text(source, layout, before) {
        return line;
    }
    Span {
        start: span.end,
        end: next_end(source, layout, span.end).max(span.end),
    }
}

/// Whether a reader sees anything of `span`.
fn holds_text(source: &Source, layout: &Layout<'_>, span: Span) -> bool {
    let first = layout
        .segments
        .partition_point(|segment| segment.span.end <= span.start);
    let within = layout.segments[first..]
        .iter()
        .take_while(|segment| segment.span.start < span.end);
    within
        .map(|segment| Span {
            start: segment.span.start.max(span.start),
            end: segment.span.end.min(span.end),
        })
        .any(|part| !source.slice(part).trim().is_empty())
}

/// Where the block that is next from `offset` on ends. What a heading heads is one with it, and so are the cells of a table.
fn next_end(source: &Source, layout: &Layout<'_>, offset: u32) -> u32 {
    let blocks = &layout.blocks;
    let mut at = blocks.partition_point(|block| block.span.end <= offset);
    let definitions = &layout.definitions;
    let definition = definitions.partition_point(|one| one.span.end <= offset);
    let definition = definitions.get(definition).map(|one| one.span);
    let Some(block) = blocks.get(at) else {
        return definition.map_or(offset, |span| span.end);
    };
    if let Some(span) = definition.filter(|span| span.start < block.span.start) {
        return span.end;
    }
    match block.kind {
        BlockKind::Title | BlockKind::Heading(_) => at = (at + 1).min(blocks.len() - 1),
        BlockKind::Cell => {
            let joins = |at: usize| {
                blocks.get(at + 1).is_some_and(|next| {
                    let gap = Span {
                        start: blocks[at].span.end,
                        end: next.span.start,
                    };
                    let first = source.line_of(gap.start as usize);
                    let last = source.line_of(gap.end as usize);
                    let mut lines = (first + 1..=last).map(|line| source.line_span(line));
                    next.kind == BlockKind::Cell
                        && lines.all(|line| !source.slice(line).trim().is_empty())
                })
            };
            while joins(at) {
                at += 1;
            }
        }
        _ => {}
    }
    blocks[at].span.end
}
