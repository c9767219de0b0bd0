//! Lines of lists without labels: entries of their own, or more of the one before.

use super::Builder;
use super::remark::holds_number;
use crate::address;
use crate::document::{BlockKind, Line};
use crate::reference::Entry;
use crate::reference::announced::inside::{is_furniture, is_section};
use crate::reference::announced::is_bold;
use crate::reference::announced::look::{
    Look, are_alike, ends_entry, follows, is_address, is_author, is_definition, is_running_text,
    opens_entry, opens_with_marker, without_figures,
};
use crate::reference::label::Style;
use crate::reference::nothing::leads_elsewhere;
use crate::source::Span;

/// Whether a text cites is looked for so far from its notes, in bytes.
const NEAR: usize = 8_000;
/// A heading over a part of a list is no longer than this, in bytes.
const SUBHEADING: usize = 60;
/// So many entries above such a heading and lines under it tell what it is over.
const LOOKED: usize = 40;

/// What the rest of an entry begins with.
const ENDS: &[&str] = &[
    "URL",
    "ISBN",
    "ISSN",
    "DOI",
    "In ",
    "Accessed",
    "Available",
    "Retrieved",
];

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
        let before = &self.text.source.text()[..line.span.start as usize];
        if self.text.layout.guessed
            && self.text.layout.blocks[line.block].span == line.span
            && is_furniture(before, self.text.slice(line.span))
        {
            return;
        }
        if self.introduces(line) {
            self.introduced(line);
            return;
        }
        if self.remarks(line) {
            self.open = false;
            // A box within an article, "Read more:", ends where the article goes on.
            self.closed = self.last_source.is_some_and(|last| last < line.span.start);
            return;
        }
        if self.row(line) {
            self.in_row = true;
            return;
        }
        let shown = self.text.slice(line.span);
        if self.in_row && line.first && !address::is_like_source(shown) && !is_author(shown) {
            self.closed = true;
            return;
        }
        self.in_row = false;
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
        self.entries.push(Entry::unlabelled(span, None));
        self.open = true;
    }

    /// Whether `line` is a paragraph by itself that leads to the entries behind it, `The following sources were used:`, `**Books**`.
    fn introduces(&self, line: Line) -> bool {
        let block = &self.text.layout.blocks[line.block];
        let shown = self.text.slice(line.span);
        block.kind == BlockKind::Paragraph
            && line.first
            && (shown.ends_with([':', '：']) || self.is_subheading(line))
            && !address::is_like_source(shown)
            && !is_author(shown)
            && !self
                .text
                .slice(block.span)
                .trim_end()
                .contains(['\n', '\r'])
    }

    /// Takes in the `line` that leads to entries, or to something else.
    fn introduced(&mut self, line: Line) {
        self.open = false;
        self.closed = self.is_subheading(line) && self.turns_away(line);
    }

    /// Whether `line` is short, set in bold, and stands above an item of a list.
    fn is_subheading(&self, line: Line) -> bool {
        let text = self.text;
        let at = text
            .lines
            .partition_point(|other| other.span.start <= line.span.start);
        let below = text
            .lines
            .get(at)
            .map(|below| text.layout.blocks[below.block].kind);
        let is_short = line.span.len() <= SUBHEADING;
        is_short && is_bold(text, line) && matches!(below, Some(BlockKind::Item(_)))
    }

    /// Whether `line`, a short one in bold, heads something else than more of the entries so far: it is called as sections behind a list
    /// are, or none of the items under it could be a source, as most of those entries could.
    fn turns_away(&self, line: Line) -> bool {
        let text = self.text;
        if is_section(text.slice(line.span)) {
            return !self.entries.is_empty();
        }
        let could_be = |span: Span| {
            let shown = text.slice(span);
            address::is_like_source(shown) || is_author(shown) || leads_elsewhere(text, span)
        };
        let last = self.entries.iter().rev().take(LOOKED);
        let sources = last.clone().filter(|entry| could_be(entry.span));
        let from = text
            .lines
            .partition_point(|other| other.span.start <= line.span.start);
        let below = text.lines[from..].iter().take_while(|below| {
            let kind = text.layout.blocks[below.block].kind;
            matches!(kind, BlockKind::Item(_) | BlockKind::Continuation)
        });
        sources.count() * 2 > last.count() && !below.take(LOOKED).any(|below| could_be(below.span))
    }

    /// Whether at least half of the entries are paragraphs of running text, which a section about other works has.
    pub(super) fn is_prose(&self) -> bool {
        let prose = self
            .entries
            .iter()
            .filter(|entry| self.is_running_text(entry));
        // `[Roe20] uses the method of`
        let speaks = |entry: &Entry| {
            let small = self.text.slice(entry.body).starts_with(char::is_lowercase);
            small && self.is_running_text(entry)
        };
        match self.style {
            None => prose.count() * 2 >= self.entries.len(),
            Some(Style::Word) => self.entries.iter().all(speaks),
            Some(_) => false,
        }
    }

    /// Whether all of the entries are paragraphs with footnotes of their own, or sentences beside them, which a section about sources
    /// has; entries that begin with authors may have some, too.
    pub(super) fn has_notes_of_its_own(&self) -> bool {
        let shown = |entry: &Entry| self.text.slice(entry.body);
        let cites = |entry: &Entry| shown(entry).contains("[^") && self.is_paragraph(entry);
        let remarks =
            |entry: &Entry| self.is_running_text(entry) && !address::is_like_source(shown(entry));
        self.style.is_none()
            && self.entries.iter().any(cites)
            && self
                .entries
                .iter()
                .all(|entry| cites(entry) || remarks(entry))
            && !self.entries.iter().all(|entry| is_author(shown(entry)))
    }

    /// Whether all of the entries under `heading` are paragraphs of running text that name no source, and stand before the text that
    /// cites: a section of a report that is called "Notes".
    pub(super) fn remarks_before_text(&self, heading: Span) -> bool {
        let remarks = |entry: &Entry| {
            let shown = self.text.slice(entry.body);
            self.is_paragraph(entry)
                && is_running_text(&without_figures(shown))
                && !address::is_like_source(shown)
                && !is_author(shown)
        };
        let text = self.text.source.text();
        let start = heading.start as usize;
        let before = &text[text.ceil_char_boundary(start.saturating_sub(NEAR))..start];
        self.style.is_none()
            && self.entries.iter().all(remarks)
            && !holds_number(before)
            && self.entries.last().is_some_and(|last| {
                let end = last.span.end as usize;
                holds_number(&text[end..text.floor_char_boundary((end + NEAR).min(text.len()))])
            })
    }

    fn is_running_text(&self, entry: &Entry) -> bool {
        self.is_paragraph(entry) && is_running_text(self.text.slice(entry.body))
    }

    fn is_paragraph(&self, entry: &Entry) -> bool {
        let block = self.text.layout.block_at(entry.span.start);
        let kind = block.map(|at| self.text.layout.blocks[at].kind);
        kind == Some(BlockKind::Paragraph)
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
        // "Roe, Ada (2006):" is the beginning of an entry.
        let leads = above.ends_with(':') && !is_author(above);
        if is_deeper && !(line.first && (is_apart || leads)) {
            return false;
        }
        let is_bare = last.span.start == before.span.start && is_address(above);
        if line.first {
            let is_own = !is_address(shown) || is_bare || above.contains("://");
            is_apart && !is_turned(gap, above, shown)
                || !is_apart && is_own && !self.is_rest(last, line)
        } else if is_address(shown) {
            is_bare
        } else if opens_with_marker(text.slice(last.span)) && opens_with_marker(shown) {
            true
        } else {
            let is_next = || before.sourced && ends_entry(above);
            look.begins(shown, above, before.sourced)
                || is_next() && are_alike(text.slice(last.span), shown)
                || before.sourced && follows(text.slice(last.span), above, shown)
        }
    }

    /// Whether `line`, which a format takes for a paragraph since the line above is as long as one, is the rest of the entry `last`: that
    /// one begins with its authors, and `line` does not, nor does it name a source but as the end of an entry does.
    fn is_rest(&self, last: &Entry, line: Line) -> bool {
        let shown = self.text.slice(line.span);
        let is_end = || {
            let opens = shown.starts_with(|c: char| !c.is_uppercase() && !"\"“«„*_".contains(c));
            opens || ENDS.iter().any(|end| shown.starts_with(end))
        };
        self.text.layout.guessed
            && opens_entry(self.text.slice(last.span))
            && !opens_entry(shown)
            && (is_end() || !address::is_like_source(shown))
    }
}

/// Whether the `gap` turns a page within an entry: the line `above` does not end as one may, or `shown` goes on with it, and opens none.
fn is_turned(gap: &str, above: &str, shown: &str) -> bool {
    let goes_on = || !ends_entry(above) || shown.starts_with(char::is_lowercase);
    gap.contains('\u{c}') && !opens_entry(shown) && goes_on()
}
