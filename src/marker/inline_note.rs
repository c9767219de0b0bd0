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
/// A shorter word may be part of a formula or a pattern.
const LETTERS: usize = 3;

/// Reads the note up to its end, or up to the first bracket in it: what is cited within a note is cited by itself.
fn read(text: &str, at: usize, _limit: usize) -> Option<Read> {
    let before = text[..at].strip_suffix('^')?;
    if before.ends_with(['\\', '[', '(', '|', '^', '/']) || opens_quotation(before) {
        return None;
    }
    let start = at + 1;
    let window = &text[start..text.floor_char_boundary((start + LONGEST).min(text.len()))];
    let inner = &window[..closing(window)?];
    let blank = inner.contains("\n\n") || inner.contains("\r\n\r\n") || inner.contains("\r\r");
    if blank || !is_worded(inner) && !is_name(inner) || !opens(inner) {
        return None;
    }
    let first = first_bracket(inner).unwrap_or(inner.len() + 1);
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

/// Whether `before` ends with a straight mark that closes nothing: `"^[a-z ]+"` is a pattern.
fn opens_quotation(before: &str) -> bool {
    let closes = |c: char| c.is_alphanumeric() || ".,;:!?…)”’*_".contains(c);
    let quoted = before.strip_suffix(['"', '\'']);
    quoted.is_some_and(|quoted| !quoted.ends_with(closes))
}

/// Whether a note may begin as `inner` does: with a word, what is set apart, or, before several words, a blank.
fn opens(inner: &str) -> bool {
    let bare = inner.trim_start();
    let words = bare.split(|c: char| !c.is_alphabetic());
    let mut long = words.filter(|word| word.chars().nth(LETTERS - 1).is_some());
    let is_spaced = bare.len() < inner.len();
    (bare.starts_with(char::is_alphanumeric)
        || bare.starts_with(['*', '_', '“', '"', '[', '<', '`']))
        && (!is_spaced || long.nth(1).is_some())
}

/// Where the first bracket of `inner` stands that may cite: a link on words cites nothing within a note.
fn first_bracket(inner: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + inner[from..].find('[')?;
        let linked = inner[at..]
            .split_once("](")
            .filter(|(shown, _)| !shown[1..].contains(['[', ']']));
        let is_link = linked.is_some_and(|(shown, _)| shown.contains(' '));
        match linked {
            Some((shown, _)) if is_link => from = at + shown.len(),
            _ => return Some(at),
        }
    }
}

/// Whether `inner` is more than one word, or an address.
pub(crate) fn is_worded(inner: &str) -> bool {
    inner.split_whitespace().nth(1).is_some() || inner.contains("://")
}

/// Whether `inner` is one word as a short note is, which counts only beside longer ones: `Ibid.`, `Doe`.
fn is_name(inner: &str) -> bool {
    let word = inner.trim().trim_matches(['*', '_']).trim_end_matches('.');
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
        assert_eq!(
            shown("so^[ See the report.] it"),
            Some("^[ See the report.]")
        );
        assert_eq!(shown("so^[*Board*] it"), Some("^[*Board*]"));
        assert_eq!(shown("so^[`log` of it] it"), Some("^[`log` of it]"));
        assert_eq!(
            shown("so^[[The wall](/u), p. 3] it"),
            Some("^[[The wall](/u), p. 3]")
        );
        for text in [
            "so^[ a b ]+ it",
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
