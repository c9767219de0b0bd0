//! What stands round one bracket, and which brackets are passed over.

use crate::source::Span;

/// Markers badly made hold no more bytes than this between their brackets.
const INSIDE: usize = 24;
/// How far is looked for the other half of a bracket, in bytes.
const WINDOW: usize = 300;

/// A bracket and the block round it.
pub(super) struct Spot<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) block: u32,
    pub(super) low: usize,
    pub(super) high: usize,
}

impl<'a> Spot<'a> {
    /// What stands behind an opening bracket that could belong to a marker: numbers and what parts them, or letters.
    pub(super) fn inside(&self) -> &'a str {
        let rest = &self.text[self.at + 1..self.ceil(self.at + 1 + INSIDE)];
        let parts =
            |c: char| !(c.is_ascii_digit() || matches!(c, ' ' | ',' | ';' | '-' | '–' | ':'));
        let numbers = &rest[..rest.find(parts).unwrap_or(rest.len())];
        if !numbers.is_empty() {
            return numbers;
        }
        let letters = rest.find(|c: char| !c.is_ascii_alphabetic());
        &rest[..letters.unwrap_or(rest.len())]
    }

    /// Whether a bracket closes behind the byte `from` that none opens there.
    pub(super) fn closes_behind(&self, from: usize) -> bool {
        let rest = &self.text[from..self.ceil(from + WINDOW).max(from)];
        let mut depth = 0_i32;
        for bracket in rest.bytes().filter(|byte| matches!(byte, b'[' | b']')) {
            depth += if bracket == b'[' { 1 } else { -1 };
            if depth < 0 {
                return true;
            }
        }
        false
    }

    /// Whether a bracket or parenthesis opens before the byte `until` that none closes there.
    pub(super) fn opens_before(&self, until: usize) -> bool {
        let rest = &self.text[self.floor(until.saturating_sub(WINDOW)).min(until)..until];
        let mut depth = 0_i32;
        for byte in rest.bytes().rev() {
            match byte {
                b'[' | b'(' => depth += 1,
                b']' | b')' => depth -= 1,
                _ => {}
            }
            if depth > 0 {
                return true;
            }
        }
        false
    }

    /// Whether quotation marks are open at the bracket.
    pub(super) fn in_quotation(&self) -> bool {
        let before = &self.text[self.floor(self.at.saturating_sub(WINDOW)).min(self.at)..self.at];
        let count = |mark: char| before.matches(mark).count();
        count('"') % 2 == 1
            || count('“') > count('”')
            || count('«') > count('»')
            || count('„') > count('“')
    }

    /// What stands before a closing bracket that could belong to a marker.
    pub(super) fn before(&self) -> &'a str {
        &self.text[self.floor(self.at.saturating_sub(INSIDE)).min(self.at)..self.at]
    }

    fn floor(&self, at: usize) -> usize {
        self.text.floor_char_boundary(at.max(self.low))
    }

    fn ceil(&self, at: usize) -> usize {
        self.text.floor_char_boundary(at.min(self.high))
    }
}

/// Tells, for ascending offsets, whether they lie within one of some spans.
pub(super) struct Passed {
    spans: std::iter::Peekable<std::vec::IntoIter<Span>>,
    end: u32,
}

impl Passed {
    pub(super) fn new(spans: impl Iterator<Item = Span>) -> Self {
        let mut spans: Vec<Span> = spans.collect();
        spans.sort_unstable();
        Self {
            spans: spans.into_iter().peekable(),
            end: 0,
        }
    }

    pub(super) fn holds(&mut self, offset: u32) -> bool {
        while let Some(span) = self.spans.next_if(|span| span.start <= offset) {
            self.end = self.end.max(span.end);
        }
        offset < self.end
    }
}
