//! An entry's text with its markup, and whatever was read already, blanked at equal length.

use super::Part;
use crate::source::Span;

/// The text of an entry, from which one part after another is taken.
#[derive(Debug)]
pub(super) struct Mask<'a> {
    /// The entry as it is written.
    written: &'a str,
    /// The same with blanks for what is no text any more.
    bytes: Vec<u8>,
    /// Where the entry begins in its source.
    start: u32,
    /// What is set in italics or bold, in bytes of the entry.
    pub(super) emphasised: Vec<Span>,
    /// The links of Markdown: the text of each, in bytes of the entry, and its address.
    pub(super) links: Vec<(Span, Span)>,
}

impl<'a> Mask<'a> {
    pub(super) fn new(written: &'a str, start: u32) -> Self {
        let mut mask = Self {
            written,
            bytes: written.as_bytes().to_vec(),
            start,
            emphasised: Vec::new(),
            links: Vec::new(),
        };
        mask.take_markup();
        mask
    }

    /// The entry as it is written.
    pub(super) fn written(&self) -> &'a str {
        self.written
    }

    /// The text that is left.
    pub(super) fn text(&self) -> &str {
        // Only whole characters are blanked, so that this is text always.
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// Blanks the bytes `span` of the entry.
    pub(super) fn blank(&mut self, span: Span) {
        if let Some(bytes) = self.bytes.get_mut(span.range()) {
            bytes.fill(b' ');
        }
    }

    /// The bytes `span` of the entry as a span of its source.
    pub(super) fn place(&self, span: Span) -> Span {
        Span {
            start: self.start + span.start,
            end: self.start + span.end,
        }
    }

    /// The bytes `span` of the entry as a part: what is left there, white space folded.
    pub(super) fn part(&self, span: Span) -> Part {
        let text = self.text().get(span.range()).unwrap_or_default();
        let lead = text.len() - text.trim_start().len();
        let start = span.start + lead as u32;
        let trimmed = Span {
            start,
            end: start + text.trim().len() as u32,
        };
        Part {
            span: self.place(trimmed),
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
        }
    }

    /// Blanks the marks of Markdown and HTML, and keeps in mind what they set apart.
    fn take_markup(&mut self) {
        let bytes = self.written.as_bytes();
        let mut open: Option<(u8, usize)> = None;
        let mut at = 0;
        while at < bytes.len() {
            // Marks are single bytes: within a character there is none.
            let rest = self.written.get(at..).unwrap_or_default();
            match bytes[at] {
                b'\\' | b'\n' | b'\r' | b'\t' => self.bytes[at] = b' ',
                mark @ (b'*' | b'_') if mark == b'*' || is_at_edge(bytes, at) => {
                    let run = rest.bytes().take_while(|&byte| byte == mark).count();
                    self.bytes[at..at + run].fill(b' ');
                    open = match open {
                        Some((known, start)) if known == mark => {
                            self.emphasised.push(Span::new(start, at));
                            None
                        }
                        _ => Some((mark, at + run)),
                    };
                    at += run;
                    continue;
                }
                b'<' => {
                    let tag = rest
                        .find('>')
                        .filter(|&end| end > 1 && !rest[1..end].contains('<'));
                    if let Some(end) = tag {
                        let address = rest[1..end].contains("://") && !rest[1..end].contains(' ');
                        let blanked = if address { at..=at } else { at..=at + end };
                        self.bytes[blanked].fill(b' ');
                        self.bytes[at + end] = b' ';
                    }
                }
                b'[' => {
                    if let Some((text, address, end)) = link(self.written, at) {
                        self.bytes[at] = b' ';
                        self.bytes[text.end as usize..end].fill(b' ');
                        self.links.push((text, address));
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }
}

/// Whether the mark at `at` stands at the edge of a word, as emphasis does.
fn is_at_edge(bytes: &[u8], at: usize) -> bool {
    let is_word = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let before = at.checked_sub(1).and_then(|before| bytes.get(before));
    !(is_word(before) && is_word(bytes.get(at + 1)))
}

/// The text and the address of the link that begins at `at`, and where it ends.
fn link(written: &str, at: usize) -> Option<(Span, Span, usize)> {
    let rest = &written[at..];
    let close = rest.find("](")?;
    if rest[1..close].contains('[') && !rest[1..close].contains(']') {
        return None;
    }
    let from = close + 2;
    let mut depth = 0;
    let line = rest[from..].lines().next()?;
    let end = line.char_indices().find_map(|(at, c)| {
        match c {
            '(' => depth += 1,
            ')' if depth == 0 => return Some(from + at),
            ')' => depth -= 1,
            _ => {}
        }
        None
    })?;
    // A title may follow the address: `(address "title")`.
    let address = rest[from..end].split([' ', '\t']).next()?;
    Some((
        Span::new(at + 1, at + close),
        Span::new(at + from, at + from + address.len()),
        at + end + 1,
    ))
}
