//! Lines of lists without labels: entries of their own, or more of the one before.

use super::Builder;
use crate::address;
use crate::document::{BlockKind, Line};
use crate::reference::Entry;
use crate::reference::announced::look::{Look, is_address, is_definition};
use crate::source::Span;

/// A line that was taken in.
#[derive(Clone, Copy)]
pub(super) struct Before {
    span: Span,
    /// How the lines of its block are set.
    look: Look,
    /// Whether its entry could name a source so far.
    sourced: bool,
}

impl Builder<'_> {
    pub(super) fn unlabelled(&mut self, line: Line) {
        let look = match self.before {
            Some(before) if before.look.block == line.block => before.look,
            _ => Look::of(self.text, line.block),
        };
        // A link definition is no part of another entry, and none behind an instruction that takes in more of them.
        let is_own = is_definition(self.text.slice(line.span));
        if is_own && self.unread {
            self.open = false;
            return;
        }
        let goes_on = match (self.entries.last(), self.before) {
            (Some(last), Some(before)) if self.open && !is_own => {
                !self.parts(last, before, line, look)
            }
            // The second line of the first item that has one.
            (Some(last), None) => {
                let block = &self.text.layout.blocks[line.block];
                let is_inside = matches!(block.kind, BlockKind::Item(_)) && !line.first;
                self.open && !is_own && is_inside && block.span.contains(last.span)
            }
            _ => false,
        };
        let span = line.span;
        let sourced = address::is_like_source(self.text.slice(span))
            || goes_on && self.before.is_some_and(|before| before.sourced);
        self.before = Some(Before {
            span,
            look,
            sourced,
        });
        if goes_on {
            self.go_on(line);
            return;
        }
        self.entries.push(Entry {
            span,
            label: None,
            keys: Vec::new(),
            body: span,
        });
        self.open = true;
    }

    /// Whether `line` and the line `before`, the last one of the entry `last`, are of two entries.
    fn parts(&self, last: &Entry, before: Before, line: Line, look: Look) -> bool {
        let text = self.text;
        let gap = text.slice(Span {
            start: before.span.end,
            end: line.span.start,
        });
        let is_apart = gap.matches('\n').count() > 1 || gap.matches('\r').count() > 1;
        let shown = text.slice(line.span);
        let above = text.slice(before.span);
        let is_deeper = text.indent(line.span.start) > text.indent(last.span.start);
        if is_deeper && !(line.first && (is_apart || above.ends_with(':'))) {
            return false;
        }
        let is_bare = last.span.start == before.span.start && is_address(above);
        if line.first {
            is_apart || !is_address(shown) || is_bare || above.contains("://")
        } else if is_address(shown) {
            is_bare
        } else {
            look.begins(shown, above, before.sourced)
        }
    }
}
