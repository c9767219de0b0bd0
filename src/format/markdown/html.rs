//! Lists of HTML within Markdown, `<ol><li>` and `<ul><li>`, and the headings above them.

use super::Reader;
use super::markup::{heading_level, is_break, name};
use crate::document::{Block, BlockKind, Inline};
use crate::source::Span;

/// A list of HTML around.
#[derive(Clone, Copy, Debug)]
pub(super) enum List {
    /// Its items are numbered, and the next has this number.
    Numbered(u32),
    /// It has bullets, and a heading right above.
    Headed,
    /// It has bullets, and may be no text but furniture of a page.
    Unread,
}

impl Reader<'_> {
    /// Reads the items of lists in `span`, a block of HTML, and its headings; whether there were any.
    pub(super) fn html_lists(&mut self, span: Span) -> bool {
        let text = self.source.slice(span);
        let mut tags = memchr::memchr_iter(b'<', text.as_bytes());
        let is_headed = self.is_behind_heading();
        let opens = |at: usize| match name(&text[at..]).as_str() {
            "ol" => true,
            "ul" => is_under_heading(&text[..at], is_headed),
            _ => false,
        };
        if self.html_lists.is_empty() && !tags.any(opens) {
            return false;
        }
        let blocks = self.layout.blocks.len();
        let base = span.start as usize;
        let mut at = 0;
        while at < text.len() {
            let open =
                memchr::memchr(b'<', &text.as_bytes()[at..]).map_or(text.len(), |to| at + to);
            self.html_text(base + at, &text[at..open]);
            let close = memchr::memchr(b'>', &text.as_bytes()[open..]);
            let Some(close) = close.map(|to| open + to + 1) else {
                self.html_text(base + open, &text[open..]);
                break;
            };
            self.html_tag(&text[open..close], Span::new(base + open, base + close));
            at = close;
        }
        self.close();
        self.leaves.push(span);
        self.layout.blocks.len() > blocks
    }

    /// Text between tags: it is read in items and headings alone.
    fn html_text(&mut self, base: usize, text: &str) {
        if self.open.is_none() {
            return;
        }
        let mut start = base;
        for line in text.split_inclusive(['\n', '\r']) {
            let bare = line.trim();
            if !bare.is_empty() {
                let indent = &line[..line.len() - line.trim_start().len()];
                // A space at either end parts words from those in a tag.
                let space = indent.chars().next_back().filter(|c| !c.is_control());
                let from = start + indent.len() - space.map_or(0, char::len_utf8);
                let kept = line.trim_end_matches(['\n', '\r']).len();
                self.segment(Span::new(from, start + kept), Inline::Text);
            }
            start += line.len();
            // Of a return and a feed the feed ends the line.
            let is_half = line.ends_with('\r') && text[start - base..].starts_with('\n');
            let ends = line.ends_with(['\n', '\r']) && !is_half;
            if ends && self.open.as_ref().is_some_and(|open| open.span.is_some()) {
                self.segment(Span::new(start - 1, start), Inline::Break);
            }
        }
    }

    fn html_tag(&mut self, tag: &str, span: Span) {
        match name(tag).as_str() {
            "ol" => {
                self.close();
                let first = attribute(&tag.to_ascii_lowercase(), "start=")
                    .and_then(|start| start.parse().ok());
                self.html_lists.push(List::Numbered(first.unwrap_or(1)));
            }
            "ul" => {
                self.close();
                let is_headed = self.html_lists.is_empty() && self.is_behind_heading();
                self.html_lists.push(if is_headed {
                    List::Headed
                } else {
                    List::Unread
                });
            }
            "/ol" | "/ul" => {
                self.close();
                self.html_lists.pop();
            }
            "li" => {
                self.close();
                match self.html_lists.last_mut() {
                    Some(List::Numbered(next)) => {
                        let number = *next;
                        *next = next.saturating_add(1);
                        self.begin(BlockKind::Item(Some(number)), false);
                    }
                    Some(List::Headed) => self.begin(BlockKind::Item(None), false),
                    Some(List::Unread) | None => {}
                }
            }
            "/li" => self.close(),
            "a" => self.opening_link(tag, span),
            _ if is_break(tag) && self.open.is_some() => self.segment(span, Inline::Break),
            name => match heading_level(name) {
                Some(level) => self.begin(BlockKind::Heading(level), false),
                None if heading_level(name.trim_start_matches('/')).is_some() => self.close(),
                None => {}
            },
        }
    }

    /// Lets an entry that begins with a link to its source, `tag`, hold that link's address.
    pub(super) fn opening_link(&mut self, tag: &str, span: Span) {
        let is_opening = self.open.as_ref().is_some_and(|open| open.span.is_none());
        if is_opening && tag.contains("://") {
            self.segment(span, Inline::Label);
        }
    }

    /// Whether the last block is a heading.
    fn is_behind_heading(&self) -> bool {
        let is_heading = |block: &Block| block.kind.is_heading();
        self.layout.blocks.last().is_some_and(is_heading)
    }
}

/// Whether a list that stands behind `before` in a block of HTML has a heading right above; `is_headed` says whether the block has.
fn is_under_heading(before: &str, is_headed: bool) -> bool {
    let before = before.trim_end();
    let tag = before.rfind('<').map(|at| name(&before[at..]));
    match tag {
        None => is_headed && before.is_empty(),
        Some(tag) => before.ends_with('>') && heading_level(tag.trim_start_matches('/')).is_some(),
    }
}

/// The value of the attribute that `name` ends with its sign.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let rest = &tag[tag.find(name)? + name.len()..];
    rest.trim_start_matches(['"', '\''])
        .split(['"', '\'', ' ', '>'])
        .next()
}
