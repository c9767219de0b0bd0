//! An entry's text without its markup, from which what was read is blanked, and the way back to where it is written.

mod emphasis;
mod markup;

use super::Part;
use crate::address;
use crate::source::Span;
pub(super) use emphasis::Emphasis;
use emphasis::Styled;
use markup::{Ahead, is_autolink_end, is_word, link, tag};

/// The entities that entries use, and what they stand for.
const ENTITIES: &[(&str, &str)] = &[
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&nbsp;", " "),
];

/// A link of an entry.
#[derive(Debug)]
pub(super) struct Link {
    /// Its text, in bytes of the text.
    pub(super) text: Span,
    /// Where its address is written, in bytes of the entry.
    pub(super) written: Span,
    /// The address, escapes decoded.
    pub(super) address: String,
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
        let mut mask = Self {
            start,
            ..Self::default()
        };
        mask.take(written);
        mask
    }

    /// The text that is left.
    pub(super) fn text(&self) -> &str {
        // Only whole characters are taken in and blanked, so that this is text always.
        std::str::from_utf8(&self.bytes).unwrap_or_default()
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
        for (at, byte) in text.bytes().enumerate() {
            self.bytes.push(byte);
            let place = if text.len() == to - from {
                Span::new(from + at, from + at + 1)
            } else {
                Span::new(from, to)
            };
            self.places.push(self.written(place));
        }
    }

    /// Takes in what `written` shows, and keeps in mind what its markup sets apart.
    fn take(&mut self, written: &str) {
        let mut open: Option<(char, usize, usize)> = None;
        let mut styled: Option<Styled> = None;
        let mut links: Vec<(usize, Ahead)> = Vec::new();
        let mut at = 0;
        // Behind a link that never closes no other one is sought.
        let mut closes = true;
        while let Some(c) = written.get(at..).and_then(|rest| rest.chars().next()) {
            let rest = &written[at..];
            let next = at + c.len_utf8();
            if let Some(end) = self.close(&mut links, at) {
                at = end;
                continue;
            }
            match c {
                '\\' if rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) => {
                    // "P. Roe\\*" says something of the name, as a bare star does.
                    let star =
                        rest[1..].starts_with('*') && is_word(written[..at].chars().next_back());
                    if !star {
                        self.push(&rest[1..2], at + 1, at + 2);
                    }
                    at += 2;
                    continue;
                }
                '\n' | '\r' | '\t' => {
                    let gap = rest.len() - rest.trim_start().len();
                    if !address::joins(&written[..at], rest.trim_start()) {
                        self.push(" ", at, at + 1);
                    }
                    at += gap;
                    continue;
                }
                '*' | '_' => {
                    let run = rest.chars().take_while(|&other| other == c).count();
                    let before = written[..at].chars().next_back();
                    let behind = written[at + run..].chars().next();
                    let token = written[..at].rsplit(char::is_whitespace).next();
                    let in_address = token.is_some_and(|token| token.contains("://"));
                    if in_address || c == '_' && is_word(before) && is_word(behind) {
                        self.push(&rest[..run], at, at + run);
                    } else {
                        open = self.emphasis(open, (c, run), (before, behind));
                    }
                    at += run;
                    continue;
                }
                '`' | '\'' => {
                    at += self.quotation(written, at);
                    continue;
                }
                '<' => {
                    if let Some((end, href)) = tag(written, at) {
                        if let Some(link) = href {
                            let close = written[end..].find("</a>").map(|close| end + close);
                            let text = close.unwrap_or(end);
                            links.push((
                                self.bytes.len(),
                                Ahead {
                                    text,
                                    link,
                                    end: text,
                                },
                            ));
                        } else if !rest.starts_with("</") {
                            self.space(at);
                        }
                        styled = self.styled(styled, &written[at..end]);
                        at = end;
                        continue;
                    }
                    if !(rest[1..].starts_with("http") || rest[1..].starts_with("www.")) {
                        self.push("<", at, next);
                    } else if !self.bytes.is_empty() {
                        self.space(at);
                    }
                }
                '>' if is_autolink_end(&written[..at]) => self.space(at),
                '!' if rest.starts_with("![") => {
                    if let Some(image) = link(written, next) {
                        at = image.end;
                        continue;
                    }
                    self.push("!", at, next);
                }
                '[' if closes && links.is_empty() => {
                    if let Some(ahead) = link(written, at) {
                        links.push((self.bytes.len(), ahead));
                    } else {
                        closes = rest.contains("](");
                        self.push("[", at, next);
                    }
                }
                '&' => {
                    at += self.entity(rest, at);
                    continue;
                }
                _ => self.push(&rest[..c.len_utf8()], at, next),
            }
            at = next;
        }
        while self.close(&mut links, written.len()).is_some() {}
    }

    /// Takes in the mark at `at` of `written`, which may be one of TeX's quotation marks, and gives back how long it is.
    /// Of the marks round code nothing is seen.
    fn quotation(&mut self, written: &str, at: usize) -> usize {
        let (before, rest) = written.split_at(at);
        if rest.starts_with("``") && rest[2..].contains("''") {
            self.push("“", at, at + 2);
            return 2;
        }
        if rest.starts_with("''") && before.contains("``") {
            self.push("”", at, at + 2);
            return 2;
        }
        if rest.starts_with('\'') {
            self.push("'", at, at + 1);
        }
        1
    }

    /// Takes in what the entity at `at` of the entry stands for, which `rest` begins with, and gives back how long it is.
    fn entity(&mut self, rest: &str, at: usize) -> usize {
        let entity = ENTITIES.iter().find(|entity| rest.starts_with(entity.0));
        let (name, shown) = entity.copied().unwrap_or(("&", "&"));
        self.push(shown, at, at + name.len());
        name.len()
    }

    /// Takes in a blank for what stands at `at` of the entry, where there is none yet.
    fn space(&mut self, at: usize) {
        if self.bytes.last().is_some_and(|&byte| byte != b' ') {
            self.push(" ", at, at + 1);
        }
    }

    /// Ends the link whose text ends at `at`; gives back where the entry goes on behind it.
    fn close(&mut self, links: &mut Vec<(usize, Ahead)>, at: usize) -> Option<usize> {
        let (start, ahead) = links.pop_if(|(_, ahead)| ahead.text <= at)?;
        self.links.push(Link {
            text: Span::new(start, self.bytes.len()),
            written: ahead.link.0,
            address: ahead.link.1,
        });
        (ahead.end > at).then_some(ahead.end)
    }
}
