//! Tables of contents in plain text, whose lines look like headings.

use std::collections::HashSet;

use super::super::Text;
use super::super::label::{self, Label, Style};
use super::Notice;
use super::rank::breaks;
use crate::document::{BlockKind, Line};
use crate::source::Span;

/// Whether the item of index `at` is alone in its list: a numbered heading, and no line of a table of contents.
pub(super) fn is_lone(text: &Text<'_>, at: usize) -> bool {
    let blocks = &text.layout.blocks;
    let is_part = |at: usize| {
        let kind = blocks.get(at).map(|block| block.kind);
        matches!(kind, Some(BlockKind::Item(_) | BlockKind::Continuation))
    };
    let shown = text.slice(blocks[at].span);
    let is_line = !shown.contains(['\n', '\r']);
    is_line && shown.ends_with(':') && !is_part(at + 1) && !at.checked_sub(1).is_some_and(is_part)
}

/// The `notices` that are no lines of a table of contents.
pub(super) fn without(text: &Text<'_>, notices: Vec<Notice>) -> Vec<Notice> {
    if !text.layout.guessed {
        return notices;
    }
    let mut names = HashSet::new();
    let mut kept: Vec<Notice> = Vec::with_capacity(notices.len());
    for notice in notices.into_iter().rev() {
        let shown = text.slice(notice.heading);
        let name = shown.trim_matches(|c: char| !c.is_alphabetic());
        let comes_again = !names.insert(name.to_lowercase());
        if !is_one(text, notice.line, comes_again) {
            kept.push(notice);
        }
    }
    kept.reverse();
    kept
}

/// Whether the line of index `at` is one of them: a numbered line right under another, and right above the next number or, where it
/// `comes_again` as a heading, above no entry.
fn is_one(text: &Text<'_>, at: usize, comes_again: bool) -> bool {
    let line = &text.lines[at];
    let is_numbered = |line: &Line| {
        let kind = text.layout.blocks[line.block].kind;
        matches!(kind, BlockKind::Item(Some(_)))
    };
    let is_tight = |above: &Line, below: &Line| {
        let gap = Span {
            start: above.span.end,
            end: below.span.start,
        };
        breaks(text.slice(gap)) == 1
    };
    let above = at.checked_sub(1).map(|above| &text.lines[above]);
    let under = above.is_some_and(|above| is_numbered(above) && is_tight(above, line));
    if !is_numbered(line) || !under {
        return false;
    }
    let next = text.lines.get(at + 1);
    let label = |line: &Line| label::label(text.slice(line.span), 0);
    let is_above_next = || {
        let next = next.filter(|next| is_tight(line, next)).and_then(label);
        let number = next.as_ref().and_then(Label::number);
        number.is_some_and(|number| leading(text.slice(line.span)) == number.checked_sub(1))
    };
    let is_above_entry = || {
        next.is_some_and(|next| {
            label(next).is_some_and(|label| match label.style {
                // The first of the sections themselves stands apart.
                Style::Ordinal => label.number() == Some(1) && is_tight(line, next),
                style => style.is_sure(),
            })
        })
    };
    is_above_next() || comes_again && !is_above_entry()
}

/// The number that `shown` begins with.
fn leading(shown: &str) -> Option<u32> {
    let end = shown.find(|c: char| !c.is_ascii_digit())?;
    shown[..end].parse().ok()
}
