//! Footnote markers: `[^1]`, `[^smith]`.

use super::{Family, Read, Syntax};
use crate::document::{Cited, Key, System, Value};
use crate::source::Span;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "footnote",
    openers: &["[^"],
    family: Family::Bracket,
    read,
};

/// A label is no longer than this, in bytes.
const LONGEST: usize = 100;

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    let start = at + 2;
    let inner = text.get(start..limit)?;
    let end = memchr::memchr(b']', &inner.as_bytes()[..inner.len().min(LONGEST)])?;
    let label = inner.get(..end)?;
    if !may_label(label) || text[..at].ends_with('\\') {
        return None;
    }
    let end = start + end + 1;
    let key = Key {
        system: System::Footnote,
        value: Value::Label(label.to_lowercase().into()),
    };
    let citations = vec![Cited {
        span: Span::new(at, end),
        key,
        locator: None,
    }];
    Some(Read {
        start: at,
        end,
        citations,
    })
}

/// Whether a note can go by `label` at all, where one does.
fn may_label(label: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || matches!(c, '[' | '^' | '\\' | '`' | '<' | '|');
    !label.is_empty() && !label.contains(odd)
}

/// Whether `label` names a note most likely; `[^a-z]` and its kin are classes of a regular expression.
pub(crate) fn is_usual(label: &str) -> bool {
    let plain =
        |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '+' | '#' | '@' | '/');
    let bytes = label.as_bytes();
    let is_class = ["a-z", "A-Z", "0-9"]
        .iter()
        .any(|class| label.contains(class))
        || matches!(bytes, [_, b'-', _])
        || (bytes.len() > 4 && bytes.iter().all(u8::is_ascii_digit));
    // `[^_]` leaves words out, and `[^__proto__]` is a note.
    let named = label
        .trim_start_matches('_')
        .starts_with(char::is_alphanumeric);
    named && label.chars().all(plain) && !is_class
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_read_and_folded() {
        for (text, label) in [
            ("[^1]", "1"),
            ("[^Smith-2020]: x", "smith-2020"),
            ("[^ä.b]", "ä.b"),
            ("[^__init__]", "__init__"),
        ] {
            let found = read(text, 0, text.len()).expect("a marker");
            assert_eq!(found.citations[0].key.value, Value::Label(label.into()));
        }
    }

    #[test]
    fn sentences_are_no_labels() {
        for text in ["[^]", "[^two words]", "[^\\s]", "[^1^]", "[^1"] {
            assert!(read(text, 0, text.len()).is_none(), "{text}");
        }
    }

    #[test]
    fn classes_are_no_usual_labels() {
        for label in ["_", "a-z", "a-zA-Z0-9", ",;", "0-7", "0123456789", "*"] {
            assert!(may_label(label) && !is_usual(label), "{label}");
        }
    }
}
