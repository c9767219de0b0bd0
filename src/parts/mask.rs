//! An entry's text without its markup, from which what was read is blanked, and the way back to where it is written.

mod emphasis;
mod low;
mod markup;
mod reading;

use super::{Labelled, Part};
use crate::source::Span;
pub(super) use emphasis::Emphasis;
use reading::Reading;

/// Small words within names are no longer than this.
const SMALL: usize = 3;

/// A link of an entry.
#[derive(Debug)]
pub(super) struct Link {
    /// Its text, in bytes of the text.
    pub(super) text: Span,
    /// Where its address is written, in bytes of the source.
    pub(super) written: Span,
    /// The address, escapes decoded.
    pub(super) address: String,
    /// Whether it goes by a label.
    pub(super) labelled: bool,
}

/// The text of an entry, from which one part after another is taken.
#[derive(Debug, Default)]
pub(super) struct Mask {
    /// What a reader sees, with blanks for what was read already.
    bytes: Vec<u8>,
    /// Where each byte of it is written, in bytes of the source.
    places: Vec<Span>,
    /// Where the entry begins in its source.
    start: u32,
    /// What is set in italics or bold.
    pub(super) emphasised: Vec<Emphasis>,
    /// The links, in text order.
    pub(super) links: Vec<Link>,
}

impl Mask {
    pub(super) fn new(written: &str, start: u32) -> Self {
        Self::with(written, start, &[])
    }

    /// The text of the entry `written`, which begins at the byte `start` of its source, with the links that go `by_label` in it.
    pub(super) fn with(written: &str, start: u32, by_label: &[Labelled]) -> Self {
        let mut mask = Self {
            bytes: Vec::with_capacity(written.len()),
            places: Vec::with_capacity(written.len()),
            start,
            ..Self::default()
        };
        Reading::read(&mut mask, written, by_label);
        mask
    }

    /// The text that is left.
    pub(super) fn text(&self) -> &str {
        // Only whole characters are taken in and blanked, so that this is text always.
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// The link of the work that is set in italics or is a sentence, where those before it are of nothing but its authors:
    /// "[Ada Moss](a), [Kit Orr](b) (2005). *[Dry rivers](c)*", "[Ada Moss](a), [Where rivers run dry](b)".
    pub(super) fn own_link(&self) -> Option<&Link> {
        let mut marks = self.emphasised.iter().filter(|mark| !mark.bold);
        let mut links = self.links.iter();
        let at = match marks.next() {
            Some(title) => links.position(|link| title.span.contains(link.text))?,
            None => links.position(|link| self.is_sentence(link.text))?,
        };
        let (text, mut end) = (self.text(), 0);
        for link in &self.links[..at] {
            let gap = text.get(end..link.text.start as usize)?;
            let joint = gap.trim_matches([' ', ',', ';', '&']);
            let name = text.get(link.text.range())?;
            let is_name = name.starts_with(char::is_uppercase) && name.contains(' ');
            if !is_name || !["", "and"].contains(&joint) {
                return None;
            }
            end = link.text.end as usize;
        }
        let gap = text.get(end..self.links[at].text.start as usize)?;
        let is_next = !gap.contains(char::is_alphabetic) && !gap.trim().is_empty();
        (at > 0 && is_next).then(|| &self.links[at])
    }

    /// Whether the words at `span` are no name's: those behind the first have small letters.
    pub(super) fn is_sentence(&self, span: Span) -> bool {
        let text = self.text().get(span.range()).unwrap_or_default();
        let small = |word: &str| word.starts_with(char::is_lowercase) && word.len() > SMALL;
        text.starts_with(char::is_uppercase) && text.split(' ').any(small)
    }

    /// Blanks the bytes `span` of the text.
    pub(super) fn blank(&mut self, span: Span) {
        if let Some(bytes) = self.bytes.get_mut(span.range()) {
            bytes.fill(b' ');
        }
    }

    /// Where the bytes `span` of the text are written in the source.
    pub(super) fn place(&self, span: Span) -> Span {
        let last = self
            .places
            .get(span.range())
            .and_then(|places| Some(places.first()?.join(*places.last()?)));
        last.unwrap_or(Span {
            start: self.start,
            end: self.start,
        })
    }

    /// Where the bytes `span` of the entry stand in its source.
    pub(super) fn written(&self, span: Span) -> Span {
        Span {
            start: self.start + span.start,
            end: self.start + span.end,
        }
    }

    /// `span` without the white space at both ends.
    pub(super) fn bare(&self, span: Span) -> Span {
        let text = self.text().get(span.range()).unwrap_or_default();
        let start = span.start as usize + (text.len() - text.trim_start().len());
        Span::new(start, start + text.trim().len())
    }

    /// The bytes `span` of the text as a part: what is left there, white space folded.
    pub(super) fn part(&self, span: Span) -> Part {
        let bare = self.bare(span);
        let text = self.text().get(bare.range()).unwrap_or_default();
        Part {
            span: self.place(bare),
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }

    /// Takes `text` in, which is written at `from..to` of the entry.
    fn push(&mut self, text: &str, from: usize, to: usize) {
        self.bytes.extend_from_slice(text.as_bytes());
        let whole = self.written(Span::new(from, to));
        if text.len() == whole.len() {
            let each = whole.start..whole.end;
            let each = each.map(|start| Span {
                start,
                end: start + 1,
            });
            self.places.extend(each);
        } else {
            self.places.extend(std::iter::repeat_n(whole, text.len()));
        }
    }
}
