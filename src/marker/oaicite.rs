//! What is left of a chatbot's citations where their links were lost: `:contentReference[oaicite:1]{index=1}`, `citeturn0search3`.

use super::{Family, Read, Syntax};
use crate::document::{Cited, Key, System, Value};
use crate::source::Span;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "chatbot",
    openers: &[],
    family: Family::Chatbot,
    read,
};

const REFERENCE: &str = ":contentReference[oaicite:";
const TURN: &str = "citeturn";
/// No mark is longer than this, in bytes.
const LONGEST: usize = 120;

/// Where the mark begins that holds the "cite" at the byte `at` of `text`.
pub(super) fn start(text: &str, at: usize) -> Option<usize> {
    if text[at..].starts_with(TURN) {
        return Some(at);
    }
    let start = at.checked_sub(REFERENCE.len() - "cite:".len())?;
    text.get(start..)?.starts_with(REFERENCE).then_some(start)
}

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    if text[at..].starts_with(REFERENCE) {
        reference(text, at, limit)
    } else if text[at..].starts_with(TURN) {
        turn(text, at, limit)
    } else {
        None
    }
}

/// `:contentReference[oaicite:1]{index=1}`: the index is the number in the answer's list.
fn reference(text: &str, at: usize, limit: usize) -> Option<Read> {
    let start = at + REFERENCE.len();
    let inner = text.get(start..text.floor_char_boundary(limit.min(start + LONGEST)))?;
    let (number, rest) = inner.split_once(']')?;
    let own: u32 = number.parse().ok()?;
    let index = rest
        .strip_prefix("{index=")
        .and_then(|rest| rest.split_once('}'))
        .and_then(|(index, _)| Some((index.len() + "{index=}".len(), index.parse().ok()?)));
    let (more, index) = index.unwrap_or((0, own));
    let end = start + number.len() + 1 + more;
    Some(one(at, end, Value::Number(index)))
}

/// `citeturn0search3`, several of them glued: places in the answer's search, which no list holds.
fn turn(text: &str, at: usize, limit: usize) -> Option<Read> {
    let glued = text[..at].chars().next_back();
    if glued.is_some_and(char::is_alphanumeric) {
        return None;
    }
    let start = at + "cite".len();
    let inner = text.get(start..text.floor_char_boundary(limit.min(start + LONGEST)))?;
    let length = inner
        .find(|c: char| !c.is_ascii_alphanumeric())
        .unwrap_or(inner.len());
    let place = &inner[..length];
    let sought = ["search", "view", "news", "file", "image"];
    let is_place = sought.iter().any(|word| place.contains(word))
        && place.ends_with(|c: char| c.is_ascii_digit());
    is_place.then(|| one(at, start + length, Value::Label(place.into())))
}

/// The mark from `start` to `end` that cites `value` alone.
fn one(start: usize, end: usize, value: Value) -> Read {
    let cited = Cited {
        span: Span::new(start, end),
        key: Key {
            system: System::Chatbot,
            value,
        },
        locator: None,
    };
    Read::of(start, end, vec![cited])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_and_words_are_not() {
        for (text, end) in [
            (":contentReference[oaicite:3]{index=3} x", 37),
            (":contentReference[oaicite:0].", 28),
            ("citeturn0search3turn0search7 x", 28),
        ] {
            let found = read(text, 0, text.len()).expect("a mark");
            assert_eq!(found.end, end, "{text}");
            let cite = text.find("cite").expect("the word");
            assert_eq!(start(text, cite), Some(0), "{text}");
        }
        for text in [
            ":contentReference[oaicite:x]",
            "citeturn",
            "citeturnover",
            "cited",
        ] {
            assert!(read(text, 0, text.len()).is_none(), "{text}");
        }
    }
}
