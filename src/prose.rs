//! A block's text without its markup, and the way back from it to the source.

mod entity;

use std::borrow::Cow;

use crate::source::Span;
pub(crate) use entity::entity;

/// Text made from pieces of a source: what a reader sees of a block.
#[derive(Debug)]
pub struct Prose<'a> {
    text: Cow<'a, str>,
    /// Where pieces begin, ascending in both; one piece that is the source itself where nothing changed.
    pieces: Vec<Piece>,
}

#[derive(Clone, Copy, Debug)]
struct Piece {
    /// The first byte of the piece in the prose.
    prose: u32,
    /// What it stands for in the source; of equal length where the piece is verbatim.
    source: Span,
}

impl Prose<'_> {
    /// The text, in which no markup is left.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The source bytes that the prose bytes `span` were made from.
    pub fn to_source(&self, span: Span) -> Span {
        let Some(first) = self.piece_at(span.start) else {
            return Span::default();
        };
        let start = self.inside(first, span.start).0;
        if span.is_empty() {
            return Span { start, end: start };
        }
        let last = self.piece_at(span.end - 1).unwrap_or(first);
        Span {
            start,
            end: self.inside(last, span.end - 1).1.max(start),
        }
    }

    /// The prose bytes that `span` of the source became; empty where it left nothing.
    pub fn from_source(&self, span: Span) -> Span {
        let start = self.prose_offset(span.start, false);
        Span {
            start,
            end: self.prose_offset(span.end, true).max(start),
        }
    }

    /// Overwrites the prose bytes `span` with spaces, so that every offset stays as it is.
    pub fn blank(&mut self, span: Span) {
        let range = span.range();
        if self
            .text
            .get(range.clone())
            .is_some_and(|text| !text.is_empty())
        {
            let spaces = " ".repeat(range.len());
            self.text.to_mut().replace_range(range, &spaces);
        }
    }

    fn piece_at(&self, offset: u32) -> Option<usize> {
        self.pieces
            .partition_point(|piece| piece.prose <= offset)
            .checked_sub(1)
    }

    fn length(&self, at: usize) -> u32 {
        let end = self
            .pieces
            .get(at + 1)
            .map_or(self.text.len() as u32, |next| next.prose);
        end - self.pieces[at].prose
    }

    /// The source bytes of the one prose byte `offset`, which lies in the piece `at`.
    fn inside(&self, at: usize, offset: u32) -> (u32, u32) {
        let piece = self.pieces[at];
        if piece.source.len() as u32 == self.length(at) {
            let start = piece.source.start + (offset - piece.prose);
            (start, (start + 1).min(piece.source.end))
        } else {
            (piece.source.start, piece.source.end)
        }
    }

    fn prose_offset(&self, source: u32, end: bool) -> u32 {
        let after = self.pieces.partition_point(|piece| {
            if end {
                piece.source.start < source
            } else {
                piece.source.start <= source
            }
        });
        let Some(at) = after.checked_sub(1) else {
            return 0;
        };
        let (piece, length) = (self.pieces[at], self.length(at));
        let into = source - piece.source.start;
        if piece.source.len() as u32 == length {
            piece.prose + into.min(length)
        } else if into == 0 {
            piece.prose
        } else {
            piece.prose + length
        }
    }
}

/// Puts a [`Prose`] together, piece by piece, in source order.
#[derive(Debug)]
pub struct Builder<'a> {
    source: &'a str,
    text: Cow<'a, str>,
    pieces: Vec<Piece>,
}

impl<'a> Builder<'a> {
    /// A builder over the whole text of a source.
    pub fn new(source: &'a str) -> Self {
        Self {
            source,
            text: Cow::Borrowed(""),
            pieces: Vec::new(),
        }
    }

    /// Adds `span` of the source as it stands.
    pub fn verbatim(&mut self, span: Span) {
        let Some(piece) = self
            .source
            .get(span.range())
            .filter(|piece| !piece.is_empty())
        else {
            return;
        };
        if let Some(last) = self.pieces.last().copied() {
            let length = self.text.len() as u32 - last.prose;
            if last.source.end == span.start && last.source.len() as u32 == length {
                let whole = last.source.join(span);
                if let Cow::Borrowed(_) = self.text {
                    self.text = Cow::Borrowed(&self.source[whole.range()]);
                } else {
                    self.text.to_mut().push_str(piece);
                }
                if let Some(last) = self.pieces.last_mut() {
                    last.source = whole;
                }
                return;
            }
        }
        self.pieces.push(Piece {
            prose: self.text.len() as u32,
            source: span,
        });
        if self.text.is_empty() {
            self.text = Cow::Borrowed(piece);
        } else {
            self.text.to_mut().push_str(piece);
        }
    }

    /// Adds `text` as what `span` of the source stands for: a decoded entity, a space for a line break.
    pub fn replaced(&mut self, span: Span, text: &str) {
        if !text.is_empty() {
            self.pieces.push(Piece {
                prose: self.text.len() as u32,
                source: span,
            });
            self.text.to_mut().push_str(text);
        }
    }

    /// The finished prose.
    pub fn finish(self) -> Prose<'a> {
        Prose {
            text: self.text,
            pieces: self.pieces,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made() -> (&'static str, Prose<'static>) {
        let source = "A *b* &amp;\nc [1].";
        let mut builder = Builder::new(source);
        builder.verbatim(Span::new(0, 2));
        builder.verbatim(Span::new(3, 4));
        builder.verbatim(Span::new(5, 6));
        builder.replaced(Span::new(6, 11), "&");
        builder.replaced(Span::new(11, 12), " ");
        builder.verbatim(Span::new(12, 18));
        (source, builder.finish())
    }

    #[test]
    fn markup_is_gone_and_every_word_maps_back() {
        let (source, prose) = made();
        assert_eq!(prose.text(), "A b & c [1].");
        for (word, stands_for) in [
            ("b", "b"),
            ("&", "&amp;"),
            ("c [1]", "c [1]"),
            ("b & c", "b* &amp;\nc"),
        ] {
            let start = prose.text().find(word).expect("the word is there");
            let span = prose.to_source(Span::new(start, start + word.len()));
            assert_eq!(&source[span.range()], stands_for);
        }
    }

    #[test]
    fn source_spans_map_to_prose() {
        let (_, mut prose) = made();
        let marker = prose.from_source(Span::new(14, 17));
        assert_eq!(&prose.text()[marker.range()], "[1]");
        prose.blank(marker);
        assert_eq!(prose.text(), "A b & c    .");
    }

    #[test]
    fn untouched_text_is_borrowed() {
        let mut builder = Builder::new("one two");
        builder.verbatim(Span::new(0, 3));
        builder.verbatim(Span::new(3, 7));
        let prose = builder.finish();
        assert!(matches!(prose.text, Cow::Borrowed("one two")));
        assert_eq!(prose.to_source(Span::new(4, 7)), Span::new(4, 7));
    }
}
