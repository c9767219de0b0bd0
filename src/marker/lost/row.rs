//! Which numbers stand in a row where one lost its marks: `2,3`, and behind a sentence's end `3–5` and `3, 11` as well.

use crate::document::{Cited, Key, System, Value};
use crate::marker::Read;
use crate::source::Span;

/// A number of more digits counts no source.
const DIGITS: usize = 3;
/// A shorter word may be an abbreviation, one letter less if it has a capital, and what follows its stop a figure: `Mar.3–5`.
const WORD: usize = 4;
/// Marks that close something behind a stop, and the marks of emphasis.
const CLOSERS: &[char] = &['"', '”', '’', '»', ')', ']', '*', '_'];
const DASHES: &[char] = &['–', '-', '‑'];
/// Stops of scripts that part no words, behind which an item's number is no citation: `。1. `.
const EASTERN: &[char] = &['。', '！', '？'];

/// The row that begins at the byte `at` of `text` and ends before `limit`.
pub(super) fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    let ends_sentence = ends_sentence(&text[..at]);
    let eastern = text[..at].trim_end_matches(CLOSERS).ends_with(EASTERN);
    let mut citations = Vec::new();
    let mut start = at;
    let end = loop {
        let (first, length) = number(text.get(start..limit)?)?;
        let mut end = start + length;
        let mut value = Value::Number(first);
        let range = range_end(&text[end..limit]).filter(|&(last, _)| last > first);
        if let Some((last, length)) = range.filter(|_| ends_sentence) {
            end += length;
            value = Value::Range(first, last);
        }
        citations.push(Cited {
            span: Span::new(start, end),
            key: Key {
                system: System::Numeric,
                value,
            },
            locator: None,
        });
        let rest = &text[end..limit];
        let mut behind = rest.chars();
        match (behind.next(), behind.next()) {
            (Some(','), Some(next)) if next.is_ascii_digit() => start = end + 1,
            (Some(','), Some(' ')) if ends_sentence && goes_on(&rest[2..]) => start = end + 2,
            (Some(next), _) if eastern && !next.is_whitespace() => return None,
            (Some(next), then) if !ends(next, then) => return None,
            _ => break end,
        }
    };
    Some(Read::of(at, end, citations))
}

/// The number that `text` begins with, and its length.
fn number(text: &str) -> Option<(u32, usize)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if !(1..=DIGITS).contains(&digits) || text.starts_with('0') {
        return None;
    }
    Some((text[..digits].parse().ok()?, digits))
}

/// The number behind a dash that `text` begins with, and the length of both.
fn range_end(text: &str) -> Option<(u32, usize)> {
    let rest = text.strip_prefix(DASHES)?;
    let (last, length) = number(rest)?;
    Some((last, text.len() - rest.len() + length))
}

/// Whether `text` begins with a number behind which the next sentence begins.
fn goes_on(text: &str) -> bool {
    number(text).is_some_and(|(_, length)| {
        let behind = &text[length..];
        let next = behind.trim_start();
        next.is_empty() || next.len() < behind.len() && next.starts_with(char::is_uppercase)
    })
}

/// Whether `lead` ends with a sentence's end: its stop stands behind a word that is no abbreviation.
fn ends_sentence(lead: &str) -> bool {
    let bare = lead.trim_end_matches(CLOSERS);
    let sentence = bare.strip_suffix(['.', '!', '?']).unwrap_or_default();
    let word = sentence.trim_end_matches(CLOSERS);
    let letters = || {
        word.chars()
            .rev()
            .take_while(|c| c.is_alphabetic())
            .take(WORD)
    };
    let is_long = match letters().count() {
        WORD.. => true,
        length => length == WORD - 1 && letters().all(char::is_lowercase),
    };
    word.len() < sentence.len() || is_long
}

/// Whether a number may end before the character `next` and the one behind that.
fn ends(next: char, then: Option<char>) -> bool {
    match next {
        '.' | ',' | ':' => !then.is_some_and(char::is_alphanumeric),
        ';' | '!' | '?' | '。' | '，' | '；' | '！' | '？' | ')' | ']' | '"' | '”' | '’' | '—'
        | '*' | '_' => true,
        '\\' => then == Some('.'),
        c => c.is_whitespace(),
    }
}
