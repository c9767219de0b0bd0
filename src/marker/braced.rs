//! Numbers that are raised as mathematics raises them: `rain.$^{1}$`, `rain${ }^{2,3}$`, `rain.^{[4]}`.

use super::row::numbers;
use super::{Family, Read, Syntax};

pub(super) const SYNTAX: Syntax = Syntax {
    name: "superscript of mathematics",
    openers: &[],
    family: Family::Raised,
    read,
};

/// What stands between the braces is no longer than this, in bytes.
const LONGEST: usize = 60;
/// Marks of terms, which a word before the number has none of.
const TERMS: [char; 6] = ['\\', '$', '{', '_', '=', '^'];
/// Signs that make a range.
const DASHES: &str = "-–—‑ ";

/// Where such a number may begin, ascending: behind a caret within mathematics of its own or behind a word, in a text where one of them
/// is one, as whatever counts begins. The caret itself may be markup for a format.
pub(super) fn places(text: &str) -> Vec<usize> {
    let raises = |&at: &usize| {
        let is_braced = text[at + 1..].starts_with('{');
        dollar(&text[..at]).is_some() || is_braced && is_word(&text[..at])
    };
    let carets = memchr::memchr_iter(b'^', text.as_bytes()).filter(raises);
    let places: Vec<usize> = carets.map(|at| at + 1).collect();
    let is_one = |&at: &usize| {
        text[at..]
            .trim_start_matches(['{', '[', '(', ' '])
            .starts_with('1')
    };
    if places.iter().any(is_one) {
        places
    } else {
        Vec::new()
    }
}

/// The text before the dollar that opens mathematics at the end of `before`, with nothing but empty braces between: `${ }`.
fn dollar(before: &str) -> Option<&str> {
    let bare = ["{ }", "{}"]
        .iter()
        .find_map(|braces| before.strip_suffix(braces));
    bare.unwrap_or(before).strip_suffix('$')
}

/// Whether `before` ends with a word or with a mark behind one, and with no term.
fn is_word(before: &str) -> bool {
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(LONGEST))..];
    let word = near.rsplit(char::is_whitespace).next().unwrap_or_default();
    let mut letters = word.chars().filter(|c| c.is_alphabetic());
    letters.nth(1).is_some() && !word.contains(TERMS)
}

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    let before = text[..at].strip_suffix('^')?;
    let rest = &text[at..limit.max(at)];
    let window = &rest[..rest.floor_char_boundary(LONGEST.min(rest.len()))];
    let (inner, open, end) = if let Some(inner) = window.strip_prefix('{') {
        let close = inner.find('}')?;
        (&inner[..close], 1, close + 2)
    } else {
        let digits = window.trim_start_matches(|c: char| c.is_ascii_digit());
        let length = window.len() - digits.len();
        (&window[..length], 0, length)
    };
    let lead = inner.len() - inner.trim_start_matches([' ', '[', '(']).len();
    let bare = inner.trim_matches([' ', '[', ']', '(', ')']);
    let start = at + open + lead;
    let (read, citations) = numbers(text, start, |c| c.to_digit(10), DASHES)?;
    let opened = dollar(before);
    let closed = text[at + end..].starts_with('$');
    let is_whole = read == start + bare.len() && opened.is_some() == closed;
    (is_whole && (open == 1 || closed)).then(|| {
        let start = opened.map_or(before.len(), str::len);
        Read::of(start, at + end + usize::from(closed), citations)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marker::tests::read_at;

    fn shown(text: &str) -> Vec<&str> {
        read_at(text, places(text), read)
    }

    #[test]
    fn numbers_are_read_within_mathematics_of_their_own_and_behind_words() {
        for (text, wanted) in [
            ("rain.$^{1}$ It", &["$^{1}$"][..]),
            ("rain$^1$ and snow$^{[2]}$", &["$^1$", "$^{[2]}$"]),
            ("rain.${ }^{1,3}$ It", &["${ }^{1,3}$"]),
            ("rain.^{1} So Roe et al.^{2-4} say", &["^{1}", "^{2-4}"]),
            ("rain^{[1]}, snow", &["^{[1]}"]),
            ("雨$^{[1]}$。", &["$^{[1]}$"]),
        ] {
            assert_eq!(shown(text), wanted, "{text}");
        }
        for text in [
            "$x^{1}$",
            "$\\alpha_n^{1}$",
            "x^{1} + y^{2}",
            "10^{1} and $^{1+}$",
            "$^{1}H$ spectra",
            "rain^1 and",
        ] {
            assert_eq!(shown(text), [] as [&str; 0], "{text}");
        }
    }
}
