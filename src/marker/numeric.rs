//! Numbers in brackets: `[1]`, `[1, 2]`, `[1-3]`, `[1]-[3]`, `[[1]]`, `[1, p. 23]`, `[1: 23]`, `【1】`.

#[cfg(test)]
mod tests;
mod worded;

use super::locator::{self, JOINTS};
use super::{Family, Read, Syntax};
use crate::document::{Cited, Key, System, Value, leading_number};
use crate::source::Span;
pub(crate) use worded::{is_worded, signal};
pub(super) use worded::{round_places, worded_places};

pub(super) const SYNTAX: Syntax = Syntax {
    name: "numeric",
    openers: &["[", "［", "【"],
    family: Family::Bracket,
    read,
};

/// Numbers in parentheses, which are read where a list has numbers without brackets. Full-width ones count the items of a sentence,
/// in texts whose citations stand in brackets.
pub(super) const ROUND: Syntax = Syntax {
    name: "numeric in parentheses",
    openers: &[],
    family: Family::Round,
    read: one,
};

/// A word that joins two numbers is shorter than this, in bytes.
const JOINT: usize = 8;

/// Numbers in parentheses take no more than this, in bytes.
const PARENTHESIS: usize = 200;

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    // A pair of brackets round the marker belongs to it, unless it is the text of a link.
    if text[at..].starts_with("[[") {
        let mut inner = one(text, at + 1, limit)?;
        let rest = text[inner.end..limit].strip_prefix(']')?;
        if rest.starts_with(['(', '[']) {
            return None;
        }
        (inner.start, inner.end) = (at, inner.end + 1);
        if let [only] = inner.citations.as_mut_slice()
            && only.locator.is_none()
        {
            only.span = Span::new(inner.start, inner.end);
        }
        return Some(inner);
    }
    let whole = doubly_escaped(text, at, limit);
    let mut found = whole.or_else(|| one(text, at, limit))?;
    if found.start == at && is_raised(&text[..at]) {
        found.start = at - 1;
        if let [only] = found.citations.as_mut_slice()
            && only.locator.is_none()
        {
            only.span.start = found.start as u32;
        }
    }
    Some(found)
}

/// Whether `before` ends with a caret that raises what follows, behind a word or its end: `website^[2]`.
fn is_raised(before: &str) -> bool {
    let word = before.strip_suffix('^');
    word.is_some_and(|word| {
        word.ends_with(|c: char| c.is_alphabetic() || ".,;:!?”\"'’。，；：！？）」』".contains(c))
    })
}

/// A number that is a link to its entry, as programs escape it that take the brackets for text: `\\[\\[1]](#ref-1)`.
fn doubly_escaped(text: &str, at: usize, limit: usize) -> Option<Read> {
    let is_outer = text[..at].ends_with('\\') && text[at..].starts_with("[\\[");
    let mut inner = is_outer.then(|| one(text, at + 2, limit)).flatten()?;
    let rest = text[inner.end..limit].strip_prefix(']')?;
    let anchor = rest.strip_prefix("(#")?;
    let end = anchor.find([')', ' ', '\n'])?;
    if !anchor[end..].starts_with(')') {
        return None;
    }
    (inner.start, inner.end) = (at - 1, inner.end + 1 + "(#".len() + end + 1);
    Some(inner)
}

fn one(text: &str, at: usize, limit: usize) -> Option<Read> {
    let mut cursor = Cursor { text, at, limit };
    let closer = match cursor.char()? {
        '[' => ']',
        '［' => '］',
        '(' => ')',
        _ => '】',
    };
    if closer == ')' {
        let inner = text.get(cursor.at..limit)?;
        let near = &inner[..inner.floor_char_boundary(PARENTHESIS)];
        cursor.limit = cursor.at + near.find(')')? + 1;
    }
    let mut citations = Vec::new();
    cursor.signal();
    loop {
        cursor.spaces();
        citations.push(cursor.citation()?);
        if cursor.joint() {
            continue;
        }
        cursor.spaces();
        if cursor.peek() == Some('\\') {
            cursor.char();
        }
        match cursor.char()? {
            ',' | ';' | '，' | '、' | '،' | '؛' => {
                cursor.joint();
                // "[Source 2, Source 3]"
                cursor.spaces();
                cursor.signal();
            }
            close if close == closer => break,
            _ => return None,
        }
    }
    // Some programs escape both brackets, some the first alone.
    let escaped = text[..at].ends_with('\\');
    if !escaped && text[..cursor.at - closer.len_utf8()].ends_with('\\') {
        return None;
    }
    let start = at - usize::from(escaped);
    if let [only] = citations.as_mut_slice() {
        if let Value::Number(first) = only.key.value
            && let Some((last, end)) = cursor.range_end(first, closer)
        {
            only.key.value = Value::Range(first, last);
            only.span = Span::new(start, end);
            return Some(Read {
                start,
                end,
                citations,
            });
        }
        if only.locator.is_none() {
            only.span = Span::new(start, cursor.at);
        }
    }
    Some(Read {
        start,
        end: cursor.at,
        citations,
    })
}

#[derive(Clone, Copy)]
struct Cursor<'a> {
    text: &'a str,
    at: usize,
    limit: usize,
}

impl Cursor<'_> {
    fn peek(&self) -> Option<char> {
        self.text.get(self.at..self.limit)?.chars().next()
    }

    fn char(&mut self) -> Option<char> {
        let next = self.peek()?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn spaces(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.char();
        }
    }

    /// Goes behind one space, where one is there.
    fn space(&mut self) -> bool {
        let is_space = self.peek() == Some(' ');
        self.at += usize::from(is_space);
        is_space
    }

    /// Goes behind words that lead to the first number: "see", "cf."; a number must stand behind them.
    fn signal(&mut self) {
        let rest = self.text.get(self.at..self.limit).unwrap_or_default();
        self.at += signal(rest);
    }

    /// Goes behind a word that joins two numbers, where one follows.
    fn joint(&mut self) -> bool {
        let mut ahead = *self;
        ahead.spaces();
        let rest = self.text.get(ahead.at..self.limit).unwrap_or_default();
        // A word that joins is short, and the text may be one endless word.
        let near = &rest[..rest.floor_char_boundary(JOINT)];
        let word = near.split(char::is_whitespace).next().unwrap_or_default();
        let behind = rest[word.len()..].trim_start();
        let joins = ahead.at > self.at
            && JOINTS.contains(&word)
            && behind.starts_with(|c: char| c.is_ascii_digit());
        if joins {
            self.at = ahead.at + word.len();
        }
        joins
    }

    fn number(&mut self) -> Option<u32> {
        let rest = self.text.get(self.at..self.limit)?;
        let (number, behind) = leading_number(rest)?;
        self.at += rest.len() - behind.len();
        Some(number)
    }

    fn dash(&mut self) -> bool {
        let is_dash = matches!(self.peek(), Some('-' | '–' | '—' | '‑' | '−'));
        if is_dash && self.char() == Some('-') && self.peek() == Some('-') {
            // Typed as a typewriter's dash.
            self.char();
        }
        is_dash
    }

    /// A number or range with its locator.
    fn citation(&mut self) -> Option<Cited> {
        let start = self.at;
        let first = self.number()?;
        let mut value = Value::Number(first);
        let mut ahead = *self;
        ahead.spaces();
        if ahead.dash() {
            ahead.spaces();
            value = Value::Range(first, ahead.number()?);
            *self = ahead;
        }
        let end = self.at;
        let locator = self.locator();
        let span = Span::new(start, end);
        Some(Cited {
            span,
            key: Key {
                system: System::Numeric,
                value,
            },
            locator,
        })
    }

    /// The locator behind a number.
    fn locator(&mut self) -> Option<Span> {
        let span = locator::behind(self.text, self.at, self.limit)?;
        self.at = span.end as usize;
        Some(span)
    }

    /// The number and the end of `-[3]` or ` - [3]` behind the marker of `first`. A dash between spaces parts clauses as well, where
    /// the numbers do not ascend.
    fn range_end(mut self, first: u32, closer: char) -> Option<(u32, usize)> {
        let spaced = self.space();
        if !self.dash() || self.space() != spaced || !matches!(self.char()?, '[' | '［' | '【') {
            return None;
        }
        let last = self.number()?;
        let may_join = !spaced || first < last;
        (self.char()? == closer && may_join).then_some((last, self.at))
    }
}
