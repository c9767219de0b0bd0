//! Lists that tell one story under labels, and cite it at their end: "Study: ...", "Method: ...", "Result: ... [3]".

use std::ops::Range;

use super::cover::Supporting;
use super::{Claim, State};
use crate::document::{Block, BlockKind, Document, Marker};
use crate::source::Span;

/// A label ends within so many bytes.
const LABEL: usize = 60;

/// Lets uncited claims in such lists rest on what the last item cites.
pub(super) fn cover(document: &Document<'_>, supporting: &Supporting, claims: &mut [Claim]) {
    let blocks = &document.layout.blocks;
    let mut next = 0;
    while let Some(claim) = claims.get(next) {
        let Some(own) = document.layout.block_at(claim.span.start) else {
            next += 1;
            continue;
        };
        let start = own
            - blocks[..own]
                .iter()
                .rev()
                .take_while(|block| is_listed(block))
                .count();
        let end = blocks[own..]
            .iter()
            .take_while(|block| is_listed(block))
            .count()
            + own;
        let last = blocks[own..end]
            .last()
            .map_or(claim.span.end, |block| block.span.end);
        let within = claims[next..]
            .iter()
            .take_while(|claim| claim.span.start < last)
            .count()
            .max(1);
        if end > start + 1
            && claim.state == State::Uncited
            && let Some(citations) = cited(document, &blocks[start..end])
        {
            for claim in claims[next..next + within]
                .iter_mut()
                .filter(|claim| claim.state == State::Uncited)
            {
                claim.state = supporting.cited(&citations);
                claim.citations = citations.clone();
            }
        }
        next += within;
    }
}

fn is_listed(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Item(_) | BlockKind::Continuation)
}

/// The citations at the very end of `blocks`, the items of a list, where each has a label and none but the last cites.
fn cited(document: &Document<'_>, blocks: &[Block]) -> Option<Range<u32>> {
    let (last, others) = blocks.split_last()?;
    let none = |block: &Block| document.markers_in(block.span).is_empty();
    let labelled = |block: &Block| {
        let text = document.source.slice(block.span);
        block.kind == BlockKind::Continuation
            || text[..text.floor_char_boundary(LABEL.min(text.len()))].contains(':')
    };
    if !others.iter().all(|block| none(block) && labelled(block)) || !labelled(last) {
        return None;
    }
    let markers = document.markers_in(last.span);
    let mut behind = last.span.end;
    let closing = markers.iter().rev().take_while(|marker: &&Marker| {
        let gap = Span {
            start: marker.span.end,
            end: behind.max(marker.span.end),
        };
        behind = marker.span.start;
        !document.source.slice(gap).contains(char::is_alphanumeric)
    });
    let closing: Vec<&Marker> = closing.collect();
    Some(closing.last()?.citations.start..closing.first()?.citations.end)
}
