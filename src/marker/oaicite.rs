//! What is left of a chatbot's citations where their links were lost: `:contentReference[oaicite:1]{index=1}`, `citeturn0search3`, also
//! between characters for private use, as the answer holds it: U+E200 `cite` U+E202 `turn0search3` U+E201.

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
/// The same where what parts its words is left.
const FRAMED: &str = "\u{e200}cite\u{e202}turn";
const PART: char = '\u{e202}';
const CLOSE: char = '\u{e201}';
/// What the places in a search are called by.
const SOUGHT: [&str; 5] = ["search", "view", "news", "file", "image"];
/// No mark is longer than this, in bytes.
const LONGEST: usize = 120;

/// Where the mark begins that holds the "cite" at the byte `at` of `text`.
pub(super) fn start(text: &str, at: usize) -> Option<usize> {
    if text[at..].starts_with(TURN) {
        return Some(at);
    }
    let framed = at.checked_sub(CLOSE.len_utf8());
    if framed.is_some_and(|framed| {
        text.get(framed..)
            .is_some_and(|text| text.starts_with(FRAMED))
    }) {
        return framed;
    }
    let start = at.checked_sub(REFERENCE.len() - "cite:".len())?;
    text.get(start..)?.starts_with(REFERENCE).then_some(start)
}

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    if text[at..].starts_with(REFERENCE) {
        reference(text, at, limit)
    } else if text[at..].starts_with(TURN) {
        turn(text, at, limit)
    } else if text[at..].starts_with(FRAMED) {
        framed(text, at, limit)
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
    is_place(place).then(|| one(at, start + length, Value::Label(place.into())))
}

/// The same between its marks, whatever stands behind its place there.
fn framed(text: &str, at: usize, limit: usize) -> Option<Read> {
    let start = at + FRAMED.len() - "turn".len();
    let inner = text.get(start..text.floor_char_boundary(limit.min(start + LONGEST)))?;
    let inner = &inner[..inner.find([CLOSE, '\n'])?];
    let place = inner.split(PART).next().unwrap_or_default();
    let end = start + inner.len() + CLOSE.len_utf8();
    let is_closed = text[start + inner.len()..].starts_with(CLOSE);
    (is_closed && is_place(place)).then(|| one(at, end, Value::Label(place.into())))
}

fn is_place(place: &str) -> bool {
    SOUGHT.iter().any(|word| place.contains(word)) && place.ends_with(|c: char| c.is_ascii_digit())
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
            ("\u{e200}cite\u{e202}turn0search3\u{e201}.", 25),
            (
                "\u{e200}cite\u{e202}turn0search3\u{e202}turn1view0\u{e201}.",
                38,
            ),
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
            "\u{e200}cite\u{e202}turn0search3",
            "cited",
        ] {
            assert!(read(text, 0, text.len()).is_none(), "{text}");
        }
    }
}
