//! What chatbots write for a citation: `【1†source】`, `[citation:1]`, `[cite: 1, 2]`, `[web:1]`, `[1†L5-L9]`, `[^1^]`.

use super::{Family, Read, Syntax};
use crate::document::{Cited, Key, System, Value};
use crate::source::Span;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "chatbot",
    openers: &["[", "【"],
    family: Family::Chatbot,
    read,
};

/// No mark is longer than this, in bytes.
const LONGEST: usize = 120;
/// What stands before the number.
const WORDS: &[&str] = &[
    "citation",
    "cite",
    "web",
    "attached_file",
    "file",
    "memory",
    "image",
];

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    let open = text[at..].chars().next()?;
    let start = at + open.len_utf8();
    // Where carets raise, Markdown ends the text at them.
    let limit = if text[start..].starts_with('^') {
        text.len()
    } else {
        limit
    };
    let window = text.get(start..text.floor_char_boundary(limit.min(start + LONGEST)))?;
    let close = if open == '[' { ']' } else { '】' };
    let inner = &window[..window.find([close, '\n', '\r'])?];
    if !window[inner.len()..].starts_with(close) {
        return None;
    }
    let end = start + inner.len() + close.len_utf8();
    let span = Span::new(at, end);
    let values = if let Some((number, _)) = inner.split_once('†') {
        vec![value(number)?]
    } else if open != '[' {
        return None;
    } else if let Some(number) = inner
        .strip_prefix('^')
        .and_then(|rest| rest.strip_suffix('^'))
    {
        vec![value(number)?]
    } else {
        let (word, numbers) = inner.split_once(':')?;
        let known = WORDS.iter().any(|known| known.eq_ignore_ascii_case(word));
        let read = |number: &str| value(number).or_else(|| range(word, number));
        let values = numbers
            .split(',')
            .map(|number| read(unworded(word, number)));
        known.then(|| values.collect::<Option<Vec<_>>>())??
    };
    let cited = values.into_iter().map(|value| Cited {
        span,
        key: Key {
            system: System::Chatbot,
            value,
        },
        locator: None,
    });
    Some(Read::of(at, end, cited.collect()))
}

/// The number of a part that may say its `word` once more: `[web:1, web:2]`.
fn unworded<'t>(word: &str, part: &'t str) -> &'t str {
    let part = part.trim();
    let behind = part
        .strip_prefix(word)
        .and_then(|rest| rest.strip_prefix(':'));
    behind.map_or(part, str::trim_start)
}

/// `1` as a number, `4:0` as a label: the number of an answer and of a source in it, which no list holds.
fn value(text: &str) -> Option<Value> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once(':') {
        Some((answer, source)) => {
            (digits(answer) && digits(source)).then(|| Value::Label(text.into()))
        }
        None if digits(text) && text.len() <= 9 => text.parse().ok().map(Value::Number),
        None => digits(text).then(|| Value::Label(text.into())),
    }
}

/// `14-16` as a label, where the word before it is that of marks that count passages.
fn range(word: &str, text: &str) -> Option<Value> {
    let (first, last) = text.split_once(['-', '–'])?;
    let is_range = value(first).is_some() && value(last).is_some();
    (word.eq_ignore_ascii_case("cite") && is_range).then(|| Value::Label(text.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_and_other_brackets_are_not() {
        for (text, count) in [
            ("【1†source】.", 1),
            ("【4:0†file.pdf】", 1),
            ("【854140639155648†L119-L123】", 1),
            ("[citation:1] x", 1),
            ("[cite: 1, 2]", 2),
            ("[Cite: 3]", 1),
            ("[cite: 12, 14-16]", 2),
            ("[web:12]", 1),
            ("[web:1, web:2]", 2),
            ("[citation:1, citation: 2]", 2),
            ("[1†L5-L9]", 1),
            ("[^1^]", 1),
        ] {
            let found = read(text, 0, text.len()).expect("a mark");
            assert_eq!(found.citations.len(), count, "{text}");
        }
        for text in [
            "【速報】",
            "【1】",
            "[1]",
            "[^1]",
            "[12:03]",
            "[cite: x]",
            "[cite: 4-]",
            "[image: 1-3]",
            "[web:1, image:2]",
            "[citation needed]",
            "[web]",
            "[note:1]",
            "[†]",
            "[cite:]",
        ] {
            assert!(read(text, 0, text.len()).is_none(), "{text}");
        }
    }
}
