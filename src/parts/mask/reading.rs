//! Taking in what an entry shows, mark by mark.

use super::Mask;
use super::emphasis::Styled;
use super::low;
use super::markup::{Ahead, is_autolink_end, is_word, link, opens_span, span_end, tag};
use crate::address;
use crate::parts::{Labelled, furniture, turn};
use crate::prose::entity;
use crate::source::Span;

/// An entry while it is read.
pub(super) struct Reading<'a> {
    /// What takes in what is seen.
    mask: &'a mut Mask,
    /// The entry as it is written.
    written: &'a str,
    /// The run of marks that was opened last and not closed: which, how long, and where its text begins in bytes of the mask.
    open: Option<(char, usize, usize)>,
    /// The tag that was opened last and not closed.
    styled: Option<Styled>,
    /// The link that was opened and not closed, with where its text begins in bytes of the mask.
    links: Vec<(usize, Ahead)>,
    /// The mark that closes a quotation ahead in another's place: where it stands, and how long it is.
    closing: Option<(usize, usize)>,
    /// Whether a link may close ahead: behind one that never does no other is sought.
    closes: bool,
    /// The links that go by a label, in text order.
    by_label: &'a [Labelled],
}

impl<'a> Reading<'a> {
    /// Takes into `mask` what `written` shows, and keeps in mind there what its markup sets apart, the links `by_label` among it.
    pub(super) fn read(mask: &'a mut Mask, written: &'a str, by_label: &'a [Labelled]) {
        let mut reading = Self {
            mask,
            written,
            open: None,
            styled: None,
            links: Vec::new(),
            closing: None,
            closes: true,
            by_label,
        };
        let mut at = 0;
        while let Some(c) = written.get(at..).and_then(|rest| rest.chars().next()) {
            at = reading.close(at).unwrap_or_else(|| reading.next(c, at));
        }
        while reading.close(written.len()).is_some() {}
    }

    /// Takes in what the character `c` at the byte `at` begins; gives back where the entry goes on.
    fn next(&mut self, c: char, at: usize) -> usize {
        let (before, rest) = self.written.split_at(at);
        let next = at + c.len_utf8();
        match c {
            '\\' if rest[1..].starts_with(|c: char| c.is_ascii_punctuation()) => self.escape(at),
            '\n' | '\r' | '\t' => self.gap(at),
            '*' | '_' => self.emphasis(c, at),
            '`' | '\'' => at + self.quotation(at),
            '„' | '»' => at + self.low(at),
            '"' | '«' if self.closing == Some((at, c.len_utf8())) => {
                self.mask.push("“", at, next);
                next
            }
            '<' => self.angle(at),
            '>' if is_autolink_end(before) => {
                self.space(at);
                next
            }
            '!' if rest.starts_with("![") => self.image(at),
            '[' if opens_span(rest) => next,
            ']' if span_end(rest) > 0 => at + span_end(rest),
            '[' if self.links.is_empty() => self.link(at),
            '&' => at + self.entity(at),
            _ => {
                let end = next + self.plain(next);
                self.mask.push(&self.written[at..end], at, end);
                end
            }
        }
    }

    /// How many letters, figures and blanks stand at `at`, which most of an entry is made of and which show themselves.
    fn plain(&self, at: usize) -> usize {
        let open = self.links.last();
        let until = open.map_or(self.written.len(), |(_, ahead)| ahead.text);
        let near = self.written.as_bytes().get(at..until);
        let plain = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b' ';
        near.map_or(0, |near| near.iter().take_while(plain).count())
    }

    /// The escaped mark at `at`.
    fn escape(&mut self, at: usize) -> usize {
        let mark = &self.written[at + 1..at + 2];
        // "P. Roe\\*" says something of the name, as a bare star does.
        let star = mark == "*" && is_word(self.written[..at].chars().next_back());
        if !star {
            self.mask.push(mark, at + 1, at + 2);
        }
        at + 2
    }

    /// The line break or tabulator at `at`, with the white space behind it and what stands between two pages: one blank, or none within
    /// an address.
    fn gap(&mut self, at: usize) -> usize {
        let rest = &self.written[at..];
        let behind = rest[turn(rest)..].trim_start();
        let behind = behind[furniture(behind)..].trim_start();
        if !address::joins(&self.written[..at], behind) {
            self.mask.push(" ", at, at + 1);
        }
        at + rest.len() - behind.len()
    }

    /// The run of `mark` at `at`, which may open or close what is set apart.
    fn emphasis(&mut self, mark: char, at: usize) -> usize {
        let (before, rest) = self.written.split_at(at);
        let run = rest.chars().take_while(|&other| other == mark).count();
        let (last, next) = (before.chars().next_back(), rest[run..].chars().next());
        let token = before.rsplit(char::is_whitespace).next();
        // "*[Rivers](address)*": the link is closed.
        let is_link = before.ends_with(')') && self.links.is_empty();
        let is_link = is_link && token.is_some_and(|token| token.contains("]("));
        let in_address = !is_link && token.is_some_and(|token| token.contains("://"));
        if in_address || mark == '_' && is_word(last) && is_word(next) {
            self.mask.push(&rest[..run], at, at + run);
        } else {
            self.open = self.mask.emphasis(self.open, (mark, run), (last, next));
        }
        at + run
    }

    /// The angle bracket at `at`: a tag, an address in brackets, or itself.
    fn angle(&mut self, at: usize) -> usize {
        let rest = &self.written[at..];
        if let Some((end, href)) = tag(self.written, at) {
            if let Some(link) = href {
                self.anchor(end, link);
            } else if !rest.starts_with("</") {
                self.space(at);
            }
            self.styled = self.mask.styled(self.styled, &rest[..end - at]);
            return end;
        }
        if !(rest[1..].starts_with("http") || rest[1..].starts_with("www.")) {
            self.mask.push("<", at, at + 1);
        } else if !self.mask.bytes.is_empty() {
            self.space(at);
        }
        at + 1
    }

    /// Opens the link of a tag that ends at `end`.
    fn anchor(&mut self, end: usize, link: (Span, String)) {
        let close = self.written[end..].find("</a>").map(|close| end + close);
        let text = close.unwrap_or(end);
        let (span, address) = link;
        let ahead = Ahead {
            text,
            link: (self.mask.written(span), address),
            end: text,
            labelled: false,
        };
        self.links.push((self.mask.bytes.len(), ahead));
    }

    /// The image at `at`, of which nothing is taken in; or the mark alone.
    fn image(&mut self, at: usize) -> usize {
        link(self.written, at + 1).map_or_else(
            || {
                self.mask.push("!", at, at + 1);
                at + 1
            },
            |image| image.end,
        )
    }

    /// The square bracket at `at`, which may open a link.
    fn link(&mut self, at: usize) -> usize {
        if let Some((start, ahead)) = self.labelled(at) {
            self.links.push((start, ahead));
        } else if let Some(mut ahead) = self.closes.then(|| link(self.written, at)).flatten() {
            ahead.link.0 = self.mask.written(ahead.link.0);
            self.links.push((self.mask.bytes.len(), ahead));
        } else {
            self.closes = self.closes && self.written[at..].contains("](");
            self.mask.push("[", at, at + 1);
        }
        at + 1
    }

    /// The link by label that begins at `at`, with where what names its source begins in bytes of the mask: nowhere, where nothing does.
    fn labelled(&self, at: usize) -> Option<(usize, Ahead)> {
        let start = self.mask.start;
        let place = start + at as u32;
        let next = self
            .by_label
            .partition_point(|link| link.span.start < place);
        let link = self.by_label.get(next)?;
        let end = (link.span.end - start) as usize;
        if link.span.start != place || end > self.written.len() {
            return None;
        }
        let ahead = Ahead {
            text: (link.text.end - start) as usize,
            link: (link.written, link.address.clone()),
            end,
            labelled: true,
        };
        let names = !link.text.is_empty();
        Some((
            if names {
                self.mask.bytes.len()
            } else {
                usize::MAX
            },
            ahead,
        ))
    }

    /// The mark at `at`, which may be one of TeX's quotation marks; gives back how long it is. Of the marks round code nothing is seen.
    fn quotation(&mut self, at: usize) -> usize {
        let (before, rest) = self.written.split_at(at);
        if rest.starts_with("``") && rest[2..].contains("''") {
            self.mask.push("“", at, at + 2);
            return 2;
        }
        if rest.starts_with("''") && before.contains("``") {
            self.mask.push("”", at, at + 2);
            return 2;
        }
        if rest.starts_with('\'') {
            self.mask.push("'", at, at + 1);
        }
        1
    }

    /// The mark at `at`, which opens as low ones do where another than theirs closes it; gives back how long it is.
    fn low(&mut self, at: usize) -> usize {
        let (before, rest) = self.written.split_at(at);
        let length = rest.chars().next().map_or(1, char::len_utf8);
        let closing =
            low::close(before, rest).filter(|_| self.closing.is_none_or(|end| end.0 < at));
        let shown = closing.map_or(&rest[..length], |_| "„");
        self.mask.push(shown, at, at + length);
        self.closing = closing.map_or(self.closing, |(end, length)| Some((at + end, length)));
        length
    }

    /// What the entity at `at` stands for; gives back how long it is.
    fn entity(&mut self, at: usize) -> usize {
        let rest = &self.written[at..];
        let (length, shown) = entity(rest).unwrap_or((1, "&".into()));
        let shown = if shown == "\u{a0}" { " " } else { &*shown };
        self.mask.push(shown, at, at + length);
        length
    }

    /// A blank for what stands at `at`, where there is none yet.
    fn space(&mut self, at: usize) {
        if self.mask.bytes.last().is_some_and(|&byte| byte != b' ') {
            self.mask.push(" ", at, at + 1);
        }
    }

    /// Ends the link whose text ends at `at`; gives back where the entry goes on behind it.
    fn close(&mut self, at: usize) -> Option<usize> {
        let (start, ahead) = self.links.pop_if(|(_, ahead)| ahead.text <= at)?;
        self.mask.links.push(super::Link {
            text: Span::new(start.min(self.mask.bytes.len()), self.mask.bytes.len()),
            written: ahead.link.0,
            address: ahead.link.1,
            labelled: ahead.labelled,
        });
        (ahead.end > at).then_some(ahead.end)
    }
}
