//! Markdown reference links whose definition is missing: `[text][label]`. Where it is there, Markdown makes a link.

use super::{Family, Read, Syntax};
use crate::document::{Cited, Key, System, Value, fold_label};
use crate::placeholder;
use crate::source::Span;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "reference link",
    openers: &["["],
    family: Family::Bracket,
    read,
};

/// What an editor writes into a quotation, which is neither the text of a link nor a label.
const INSERTED: &[&str] = &["sic", "sic!", "...", "…"];
/// Neither the text nor the label is longer than this, in bytes.
const LONGEST: usize = 200;
/// The name of a series has so many letters: `BIP47`.
const SERIES: usize = 3;

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    let seen = bracketed(text, at, limit)?;
    let behind = seen.end as usize + 1;
    // `[text][]` goes by its own text, which an index has no words for.
    let rest = text.get(behind..limit)?;
    let collapsed = rest.starts_with("[]") && is_text(&text[seen.range()]);
    let label = if collapsed {
        seen
    } else {
        bracketed(text, behind, limit)?
    };
    let name = text[label.range()].trim();
    let inserted = |inside: &str| INSERTED.contains(&inside.trim().to_ascii_lowercase().as_str());
    if name.is_empty() || name.starts_with('^') || is_chatbots(name) || text[..at].ends_with('\\') {
        return None;
    }
    if inserted(name) || inserted(&text[seen.range()]) {
        return None;
    }
    // Citation keys side by side are two markers: `[@roe2021][@lind1998]`.
    let is_key = |inside: &str| inside.trim_start_matches('-').starts_with('@');
    if is_key(name) || is_key(text[seen.range()].trim()) {
        return None;
    }
    // What stands in for a source is no text of a link: `[citation needed][2]`.
    if placeholder::names_none(text[seen.range()].trim(), b'[') {
        return None;
    }
    let key = match name.parse() {
        Ok(number) if name.len() <= 9 => Key::numeric(number),
        _ => Key {
            system: System::Definition,
            value: Value::Label(fold_label(name).into()),
        },
    };
    let span = Span {
        start: label.start - 1,
        end: label.end + 1,
    };
    let citations = vec![Cited {
        span,
        key,
        locator: None,
    }];
    Some(Read {
        start: span.start as usize,
        end: span.end as usize + if collapsed { "[]".len() } else { 0 },
        citations,
    })
}

/// Whether `seen` is the text of a link, and no index: it has several words, or is a series' number, `BIP47`.
fn is_text(seen: &str) -> bool {
    let number = seen.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let letters = seen.len() - number.len();
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    seen.contains(' ') || letters >= SERIES && is_number
}

/// What stands between the bracket at `at` and the next one that closes it, where no other opens between.
fn bracketed(text: &str, at: usize, limit: usize) -> Option<Span> {
    let rest = text.get(at..limit)?.strip_prefix('[')?;
    let window = &rest.as_bytes()[..rest.len().min(LONGEST)];
    let end = memchr::memchr2(b']', b'[', window)?;
    let closes = window[end] == b']' && end > 0 && window[end - 1] != b'\\';
    closes.then(|| Span::new(at + 1, at + 1 + end))
}

/// Whether `name` is the inside of a chatbot's own mark, two of which look like a link by label: `[cite_start][cite: 1]`.
fn is_chatbots(name: &str) -> bool {
    let (word, number) = name.split_once(':').unwrap_or((name, "0"));
    let marks = [
        "cite",
        "citation",
        "web",
        "attached_file",
        "start_span",
        "end_span",
        "cite_start",
    ];
    marks.contains(&word.to_ascii_lowercase().as_str())
        && number
            .trim_start()
            .starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_and_a_label_make_one() {
        let text = "[the plan][Harbour\nPlan] and";
        let found = read(text, 0, text.len()).expect("a marker");
        assert_eq!(
            found.citations[0].key.value,
            Value::Label("harbour plan".into())
        );
        assert_eq!(found.end, 24);
        let found = read("[the plan][] and", 0, 16).expect("a marker");
        assert_eq!((found.start, found.end), (0, 12));
        assert!(read("[BIP47][] and", 0, 13).is_some());
        for text in [
            "[a]",
            "[a] [b]",
            "[a][]",
            "[a](b)",
            "[[a][b]",
            "[a][^b]",
            "[][a]",
            "[sic][2]",
            "[...][2]",
            "[1][sic]",
            "[…][2]",
            "[citation:1][citation:2]",
            "[cite_start][cite: 1]",
            "[citation needed][2]",
            "[@roe2021][@lind1998]",
            "[-@roe2021][2]",
        ] {
            assert!(read(text, 0, text.len()).is_none(), "{text}");
        }
    }
}
