//! Notes within the sentence that they belong to: `^[Roe, Rain, 2020.]`.

use super::{Family, Read, Syntax};
use crate::document::{Cited, Key, System, Value};
use crate::source::Span;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "inline note",
    openers: &["["],
    family: Family::Inline,
    read,
};

/// No note is longer than this, in bytes.
const LONGEST: usize = 2_000;
/// As much of a note tells it from another, in bytes.
const KEY: usize = 80;

/// Reads the note up to its end, or up to the first bracket in it: what is cited within a note is cited by itself.
fn read(text: &str, at: usize, _limit: usize) -> Option<Read> {
    let before = text[..at].strip_suffix('^')?;
    if before.ends_with(['\\', '[', '(', '|', '^', '/', '"', '\'']) {
        return None;
    }
    let start = at + 1;
    let window = &text[start..text.floor_char_boundary((start + LONGEST).min(text.len()))];
    let inner = &window[..closing(window)?];
    let blank = inner.contains("\n\n") || inner.contains("\r\n\r\n") || inner.contains("\r\r");
    if blank
        || !is_worded(inner) && !is_name(inner)
        || !inner.starts_with(char::is_alphanumeric)
            && !inner.starts_with(['*', '_', '“', '"', '[', '<'])
    {
        return None;
    }
    let first = inner.find('[').unwrap_or(inner.len() + 1);
    let end = start + first;
    let mut folded = inner.split_whitespace().collect::<Vec<_>>().join(" ");
    folded.truncate(folded.floor_char_boundary(KEY.min(folded.len())));
    let key = Key {
        system: System::Inline,
        value: Value::Label(folded.into()),
    };
    let citation = Cited {
        span: Span::new(at - 1, end),
        key,
        locator: None,
    };
    Some(Read::of(at - 1, end, vec![citation]))
}

/// Whether `inner` is more than one word, or an address.
pub(crate) fn is_worded(inner: &str) -> bool {
    inner.split_whitespace().nth(1).is_some() || inner.contains("://")
}

/// Whether `inner` is one word as a short note is, which counts only beside longer ones: `Ibid.`, `Doe`.
fn is_name(inner: &str) -> bool {
    let word = inner.trim().trim_end_matches('.');
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters > 2 && word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphanumeric)
}

/// Where the bracket stands that closes what `text` is the inside of.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 0;
    for at in memchr::memchr2_iter(b'[', b']', text.as_bytes()) {
        match (text.as_bytes()[at], depth) {
            _ if text[..at].ends_with('\\') => {}
            (b'[', _) => depth += 1,
            (_, 0) => return Some(at),
            _ => depth -= 1,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<&str> {
        let at = text.find('[').unwrap_or(0);
        read(text, at, text.len()).map(|read| &text[read.start..read.end])
    }

    #[test]
    fn a_note_is_read_up_to_its_end_or_the_first_bracket_in_it() {
        assert_eq!(shown("so^[Roe, *Rain*.] it"), Some("^[Roe, *Rain*.]"));
        assert_eq!(shown("so^[See [1] there.] it"), Some("^[See "));
        assert_eq!(shown("so^[Ibid.] it"), Some("^[Ibid.]"));
        for text in [
            "^[a-z]+ matches",
            "^[Ab] matches",
            "^[word] matches",
            "^[A-Za-z] matches",
            "so^[] it",
            "so[Roe, Rain]",
            "so^[Roe, Rain",
            "so\\^[Roe, Rain]",
            "so^[one\n\ntwo]",
            "so^[^a-z ]",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }
}
