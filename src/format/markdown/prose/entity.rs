//! Words between tags, with characters that are written by name or by number.

use super::super::Reader;
use crate::document::Inline;
use crate::prose::entity;
use crate::source::Span;

impl Reader<'_> {
    /// Adds `text`, which begins at `base` and stands between two tags, as a reader sees it.
    pub(super) fn html_words(&mut self, text: &str, base: usize) {
        let mut shown = 0;
        for at in memchr::memchr_iter(b'&', text.as_bytes()) {
            let Some((length, seen)) = entity(&text[at..]) else {
                continue;
            };
            self.segment(Span::new(base + shown, base + at), Inline::Text);
            let index = self.layout.decoded.len() as u32;
            self.layout.decoded.push(seen);
            shown = at + length;
            self.segment(Span::new(base + at, base + shown), Inline::Decoded(index));
        }
        self.segment(Span::new(base + shown, base + text.len()), Inline::Text);
    }
}
