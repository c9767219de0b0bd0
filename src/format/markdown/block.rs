//! Blocks: opened by an event or by text, closed by the next.

use super::super::comment::{bare, comments};
use super::super::wrapped;
use super::admonition::is_header;
use super::markup::heading_of;
use super::{Open, Reader};
use crate::document::{Block, BlockKind, Inline, Note};
use crate::source::{Source, Span};

/// So many bytes of a line are looked at for a number and what stands behind it.
const LINE: usize = 80;

/// What underlines a heading is no shorter than this.
const UNDERLINE: usize = 3;

impl Reader<'_> {
    pub(super) fn begin_note(&mut self, span: Span) {
        self.close();
        let text = self.source.slice(span);
        let label = text
            .find("[^")
            .zip(text.find(']'))
            .filter(|(start, end)| start + 2 <= *end);
        let (start, end) = label.map_or((0, 0), |(start, end)| (start + 2, end));
        let base = span.start as usize;
        self.note = Some(self.layout.notes.len() as u32);
        let label = Span::new(base + start, base + end);
        self.layout.notes.push(Note { span, label });
    }

    /// Opens an item of the innermost list, with its number where that counts its items. A line that was wrapped before a number
    /// goes on with the item above, though the format takes it for one.
    pub(super) fn begin_item(&mut self, span: Span) {
        let Some(Some(next)) = self.lists.last_mut() else {
            self.items.push((BlockKind::Item(None), span));
            return;
        };
        let number = *next;
        if is_wrapped(self.source, number.saturating_sub(1), span) {
            self.items.push((BlockKind::Continuation, span));
            self.begin_prose(true);
            let line = self.source.slice(span);
            let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let behind = &line[digits + 1..];
            let spaces = behind.len() - behind.trim_start_matches(' ').len();
            let start = span.start as usize;
            self.segment(Span::new(start, start + digits + 1 + spaces), Inline::Text);
            return;
        }
        *next = next.saturating_add(1);
        self.items.push((BlockKind::Item(Some(number)), span));
    }

    /// Whether the last block opens an admonition.
    pub(super) fn is_behind_header(&self) -> bool {
        let last = self.layout.blocks.last();
        last.is_some_and(|block| is_header(self.source.slice(block.span)))
    }

    /// Opens a block of running text: what kind depends on the item around it.
    pub(super) fn begin_prose(&mut self, implied: bool) {
        let kind = match self.items.last_mut() {
            Some((next, _)) => std::mem::replace(next, BlockKind::Continuation),
            None => BlockKind::Paragraph,
        };
        self.begin(kind, implied);
    }

    pub(super) fn begin(&mut self, kind: BlockKind, implied: bool) {
        self.close();
        let first = self.layout.segments.len() as u32;
        self.open = Some(Open {
            kind,
            span: None,
            first,
            implied,
        });
    }

    pub(super) fn close(&mut self) {
        self.end_html_link();
        let Some(open) = self.open.take() else { return };
        let Some(span) = open.span else { return };
        if open.implied {
            self.leaves.push(span);
        }
        let heading = matches!(open.kind, BlockKind::Item(Some(_)))
            .then(|| self.underlined(open.first, span))
            .flatten();
        let segments = open.first..self.layout.segments.len() as u32;
        self.layout.blocks.push(Block {
            kind: heading.map_or(open.kind, |_| BlockKind::Heading(1)),
            span: heading.unwrap_or(span),
            segments,
            note: self.note,
        });
    }

    /// Takes the line below from the block at `span` where it underlines it, and gives back what is left: `9. Sources` over `====` is an
    /// item for the parser, and a heading for whoever wrote it.
    fn underlined(&mut self, first: u32, span: Span) -> Option<Span> {
        let own = &self.layout.segments[first as usize..];
        let [words @ .., last, mark, rule] = own else {
            return None;
        };
        let rules = self.source.slice(rule.span);
        let is_rule = rules.len() >= UNDERLINE && rules.bytes().all(|byte| byte == b'=');
        let lines = words.iter().chain([last]);
        let is_line = lines.into_iter().all(|part| part.inline != Inline::Break);
        let span = Span {
            end: last.span.end,
            ..span
        };
        if !is_rule || mark.inline != Inline::Break || !is_line {
            return None;
        }
        let left = self.layout.segments.len() - 2;
        self.layout.segments.truncate(left);
        Some(span)
    }

    /// Closes a paragraph; one without text, of images alone, is something that is not read.
    pub(super) fn close_paragraph(&mut self) {
        let is_bare = self.open.as_ref().is_some_and(|open| open.span.is_none());
        self.close();
        if let (true, Some(&span)) = (is_bare, self.leaves.last()) {
            self.leaves.pop();
            self.bare(BlockKind::Opaque, span);
        }
    }

    /// Adds a block without text of its own.
    pub(super) fn bare(&mut self, kind: BlockKind, span: Span) {
        self.leaves.push(span);
        let at = self.layout.segments.len() as u32;
        self.layout.blocks.push(Block {
            kind,
            span,
            segments: at..at,
            note: self.note,
        });
    }

    /// Adds the front matter.
    pub(super) fn metadata(&mut self, span: Span) {
        self.bare(BlockKind::Opaque, span);
        self.layout.metadata = Some(span);
    }

    /// Adds an item in which nothing stands, as an empty entry of a list does.
    pub(super) fn empty_item(&mut self, kind: BlockKind, span: Span) {
        let known = self
            .layout
            .blocks
            .last()
            .is_some_and(|block| span.start <= block.span.start);
        if !known {
            let text = self.source.slice(span).trim_end();
            self.bare(
                kind,
                Span::new(span.start as usize, span.start as usize + text.len()),
            );
        }
    }

    /// Adds a block of HTML: nothing for a comment, a heading for `<h2>Sources</h2>`, items for `<ol>`, paragraphs for prose that
    /// cites, else markup that is not read.
    pub(super) fn markup(&mut self, span: Span) {
        let text = self.source.slice(span);
        let trimmed = text.trim();
        let own = self.layout.comments.len();
        self.layout.comments.extend(comments(self.source, span));
        let spoken = &self.layout.comments[own..];
        let spoken = !spoken.is_empty() && bare(self.source, span, spoken).is_empty();
        let commented = trimmed.starts_with("<!--")
            && trimmed.find("-->") == Some(trimmed.len().saturating_sub(3));
        if spoken || commented {
            self.leaves.push(span);
        } else if let Some((level, inner)) = heading_of(text) {
            let base = span.start as usize;
            self.begin(BlockKind::Heading(level), false);
            self.segment(
                Span::new(base + inner.start, base + inner.end),
                Inline::Text,
            );
            self.close();
            self.leaves.push(span);
        } else if !self.html_lists(span) && !self.html_prose(span) {
            self.bare(BlockKind::Opaque, span);
        }
    }
}

/// Whether the item `item`, the next of a list after its item `last`, is more of that.
fn is_wrapped(source: &Source, last: u32, item: Span) -> bool {
    let line = first_line(source.slice(item));
    if wrapped::number(line).is_none_or(|(number, _)| number <= last.saturating_add(1)) {
        return false;
    }
    let text = source.text();
    let before = text[..item.start as usize].trim_end_matches([' ', '\t', '>']);
    let above = before
        .strip_suffix("\r\n")
        .or_else(|| before.strip_suffix(['\n', '\r']));
    let above = above.and_then(|above| above.rsplit(['\n', '\r']).next());
    let Some(above) = above.filter(|above| !above.trim_matches([' ', '\t', '>']).is_empty()) else {
        return false;
    };
    let behind =
        text[item.end as usize..].trim_start_matches(|c: char| c.is_whitespace() || c == '>');
    let next = wrapped::number(first_line(behind)).map(|(number, _)| number);
    wrapped::is_wrapped(last, above.trim_end(), line, next)
}

/// The first line of `text`, as far as it tells whether words stand behind a number.
fn first_line(text: &str) -> &str {
    let near = &text[..text.floor_char_boundary(LINE)];
    near.split(['\n', '\r']).next().unwrap_or_default()
}
