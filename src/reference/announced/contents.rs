//! Tables of contents in plain text, whose lines look like headings.

use super::super::Text;
use super::super::label::{self, Style};
use super::breaks;
use crate::document::{BlockKind, Line};
use crate::source::Span;

/// Whether the line of index `at` is one of a table of contents in plain text: a numbered line right under another, no entry below.
pub(super) fn holds(text: &Text<'_>, at: usize) -> bool {
    let line = &text.lines[at];
    let numbered = |line: &Line| {
        let kind = text.layout.blocks[line.block].kind;
        text.layout.guessed && matches!(kind, BlockKind::Item(Some(_)))
    };
    let is_tight = |above: &Line, below: &Line| {
        let gap = Span {
            start: above.span.end,
            end: below.span.start,
        };
        breaks(text.slice(gap)) == 1
    };
    let entry = text.lines.get(at + 1).filter(|next| {
        let label = label::label(text.slice(next.span), 0);
        label.is_some_and(|label| match label.style {
            // The first of the contents, or of the sections themselves.
            Style::Ordinal => label.number() == Some(1) && is_tight(line, next),
            style => style.is_sure(),
        })
    });
    let above = at.checked_sub(1).map(|above| &text.lines[above]);
    let under = above.is_some_and(|above| numbered(above) && is_tight(above, line));
    numbered(line) && under && entry.is_none()
}
