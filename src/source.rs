//! A file's text, spans into it, and the line index that reports turn spans into places with.

use std::ops::Range;
use std::sync::OnceLock;

/// One character count is kept for each stretch of this many bytes.
const STRIDE: usize = 4096;

/// A half-open range of bytes within one source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

impl Span {
    /// The span from `start` to `end`, in bytes.
    pub fn new(start: usize, end: usize) -> Self {
        Self {
            start: start as u32,
            end: end as u32,
        }
    }

    /// The same span as a range to index a string with.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The number of bytes.
    pub fn len(self) -> usize {
        (self.end - self.start) as usize
    }

    /// Whether the span holds no byte.
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies wholly within this span.
    pub fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The least span that holds both.
    #[must_use]
    pub fn join(self, other: Self) -> Self {
        Self {
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// Which source of a run's table a place lies in; [`SourceId::DRAFT`] is the draft itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u32);

impl SourceId {
    /// The draft under check.
    pub const DRAFT: Self = Self(0);
}

/// A span together with the source that it lies in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The source.
    pub source: SourceId,
    /// The bytes within it.
    pub span: Span,
}

impl Place {
    /// A place in the draft itself.
    pub fn draft(span: Span) -> Self {
        Self {
            source: SourceId::DRAFT,
            span,
        }
    }
}

/// A place as reports show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// 0-based bytes into the file; a byte order mark counts.
    pub offset: usize,
    /// 0-based Unicode scalar values into the file.
    pub char: usize,
    /// 1-based line; lines end at `\n`, `\r\n` or `\r`.
    pub line: usize,
    /// 1-based column in Unicode scalar values.
    pub column: usize,
}

/// A file's text as it stands on disk, and the name it is reported under.
#[derive(Debug)]
pub struct Source {
    path: String,
    text: String,
    lines: OnceLock<Vec<u32>>,
    chars: OnceLock<Vec<u32>>,
}

impl Source {
    /// A source of `text` under the name `path`.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            lines: OnceLock::new(),
            chars: OnceLock::new(),
        }
    }

    /// The name that the source is reported under.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text, a byte order mark included.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text of `span`; empty where the span is out of range or cuts a character.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// Where the text proper begins, in bytes: after a byte order mark.
    pub fn body(&self) -> usize {
        if self.text.starts_with('\u{feff}') {
            3
        } else {
            0
        }
    }

    /// The position of `offset` (in bytes), moved back to a character boundary and into the text where need be.
    pub fn position(&self, offset: u32) -> Position {
        let mut offset = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.line_of(offset);
        let char = self.chars_before(offset);
        let column = char - self.chars_before(self.line_start(line)) + 1;
        Position {
            offset,
            char,
            line: line + 1,
            column,
        }
    }

    /// The 0-based line that holds the byte `offset`.
    pub fn line_of(&self, offset: usize) -> usize {
        self.starts()
            .partition_point(|&start| start as usize <= offset)
            .saturating_sub(1)
    }

    /// The number of lines; an empty text has one.
    pub fn line_count(&self) -> usize {
        self.starts().len()
    }

    /// The byte at which the 0-based `line` begins.
    pub fn line_start(&self, line: usize) -> usize {
        self.starts()
            .get(line)
            .map_or(self.text.len(), |&start| start as usize)
    }

    /// The bytes of the 0-based `line` without its line end.
    pub fn line_span(&self, line: usize) -> Span {
        let start = self.line_start(line);
        let whole = &self.text[start..self.line_start(line + 1)];
        Span::new(start, start + whole.trim_end_matches(['\r', '\n']).len())
    }

    fn starts(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let bytes = self.text.as_bytes();
            let ends = memchr::memchr2_iter(b'\n', b'\r', bytes)
                .filter(|&at| bytes[at] == b'\n' || bytes.get(at + 1) != Some(&b'\n'))
                .map(|at| at as u32 + 1);
            std::iter::once(0).chain(ends).collect()
        })
    }

    fn chars_before(&self, offset: usize) -> usize {
        let bytes = self.text.as_bytes();
        let counts = self.chars.get_or_init(|| {
            bytes
                .chunks(STRIDE)
                .scan(0, |sum, chunk| {
                    let before = *sum;
                    *sum += count_chars(chunk) as u32;
                    Some(before)
                })
                .collect()
        });
        let chunk = (offset / STRIDE).min(counts.len().saturating_sub(1));
        counts.get(chunk).map_or(0, |&before| {
            before as usize + count_chars(&bytes[chunk * STRIDE..offset])
        })
    }
}

/// The number of characters that begin within `bytes` of valid UTF-8.
fn count_chars(bytes: &[u8]) -> usize {
    // In counters of a byte each, which are summed before they are full, many bytes are counted at once.
    let chunks = bytes.chunks(usize::from(u8::MAX));
    let begins = |byte: &u8| u8::from(byte & 0xC0 != 0x80);
    chunks
        .map(|chunk| usize::from(chunk.iter().map(begins).sum::<u8>()))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str, offset: u32) -> (usize, usize, usize) {
        let position = Source::new("a", text).position(offset);
        (position.line, position.column, position.char)
    }

    #[test]
    fn lines_end_at_lf_crlf_and_cr() {
        assert_eq!(place("a\nb\r\nc\rd", 7), (4, 1, 7));
        assert_eq!(
            place("a\r\nb", 2),
            (1, 3, 2),
            "the line feed of a pair belongs to the line that it ends"
        );
    }

    #[test]
    fn columns_and_chars_count_scalar_values() {
        assert_eq!(place("é\nüb", 5), (2, 2, 3));
        let long = "é".repeat(5000);
        assert_eq!(place(&long, 9000), (1, 4501, 4500));
    }

    #[test]
    fn offsets_outside_are_moved_inside() {
        assert_eq!(place("é", 1), (1, 1, 0));
        assert_eq!(place("ab", 99), (1, 3, 2));
        assert_eq!(place("", 0), (1, 1, 0));
    }
}
