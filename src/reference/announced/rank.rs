//! Which blocks may announce a list, and as what.

use super::super::Text;
use super::contents;
use crate::document::{BlockKind, Line};
use crate::source::Span;

/// How a block may announce a list.
pub(super) enum Rank {
    /// As a heading of this level.
    Heading(u8),
    /// As a line of running text.
    Prose,
}

/// How the block of index `at` may announce a list, where it may.
pub(super) fn rank(text: &Text<'_>, at: usize) -> Option<Rank> {
    let block = &text.layout.blocks[at];
    match block.kind {
        kind if kind.is_heading() => kind.level().map(Rank::Heading),
        // A numbered heading of plain text looks like an item of a list.
        BlockKind::Item(Some(_))
            if text.layout.guessed || is_underlined(text, at) || contents::is_lone(text, at) =>
        {
            Some(Rank::Heading(2))
        }
        BlockKind::Paragraph if block.note.is_none() => Some(Rank::Prose),
        _ => None,
    }
}

/// Whether a line of dashes stands right under the block of index `at`: a numbered heading, of which Markdown makes an item and a rule.
pub(super) fn is_underlined(text: &Text<'_>, at: usize) -> bool {
    let [own, rule, ..] = &text.layout.blocks[at..] else {
        return false;
    };
    let gap = || {
        text.slice(Span {
            start: own.span.end,
            end: rule.span.start,
        })
    };
    rule.kind == BlockKind::Rule && gap().trim().is_empty() && breaks(gap()) == 1
}

/// How many line breaks `gap` holds, of whatever kind.
pub(super) fn breaks(gap: &str) -> usize {
    gap.matches('\n').count().max(gap.matches('\r').count())
}

/// Whether the whole of `line` is set in bold or in italics.
pub(super) fn is_bold(text: &Text<'_>, line: Line) -> bool {
    let source = text.source.text();
    let mark = |c: char| c == '*' || c == '_';
    source[..line.span.start as usize].ends_with(mark)
        && source[line.span.end as usize..].starts_with(mark)
}
