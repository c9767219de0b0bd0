//! Numbers behind a caret that nothing closes: `rain.^1`, `rain^1,2`. They are looked for only where entries are labelled so,
//! or where they count from one behind sentences and entries have numbers.

use super::row::numbers;
use super::{Family, Read, Syntax};
use crate::document::{Reference, System};
use crate::source::Source;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "caret",
    openers: &[],
    family: Family::Raised,
    read,
};

/// Signs that make a range.
const DASHES: &str = "-–—‑";
/// So many entries with such labels show that the text is set so.
const ENTRIES: usize = 2;

/// Whether `entries` are labelled `^1`.
pub(super) fn labels(source: &Source, entries: &[Reference]) -> bool {
    let is_labelled = |entry: &&Reference| {
        let label = entry.label.map_or("", |label| source.slice(label));
        let number = label.strip_prefix('^').unwrap_or_default();
        let is_open = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        is_open && entry.keys.iter().any(|key| key.system == System::Numeric)
    };
    entries
        .iter()
        .filter(is_labelled)
        .nth(ENTRIES - 1)
        .is_some()
}

/// Whether the numbers behind carets that stand where sentences end count from one, each new one by one more: `1840.^1 Two burned.^2`.
/// Nothing is raised to a power behind a stop, and what a program raises so does not count.
pub(super) fn counts(text: &str) -> bool {
    let mut greatest = 0;
    for at in places(text) {
        let before = text[..at].trim_end_matches(['"', '”', '’', '»', ')']);
        let Some(Read { end, citations, .. }) = read(text, at, text.len()) else {
            continue;
        };
        if !before.ends_with(['.', '!', '?'])
            || !text[end..].chars().next().is_none_or(char::is_whitespace)
        {
            continue;
        }
        let mut numbers = citations
            .iter()
            .filter_map(|cited| cited.key.value.numbers());
        if numbers.any(|(first, last)| {
            let astray = first == 0 || first > greatest + 1;
            greatest = greatest.max(last);
            astray
        }) {
            return false;
        }
    }
    greatest as usize >= ENTRIES
}

/// Where such a number may begin, ascending: at a caret that sticks to a word or to the mark behind one.
pub(super) fn places(text: &str) -> Vec<usize> {
    let carets = memchr::memchr_iter(b'^', text.as_bytes());
    let sticks = |at: &usize| {
        let before = text[..*at].chars().next_back();
        before.is_some_and(|c| !c.is_whitespace() && !matches!(c, '[' | '(' | '^' | '\\' | '{'))
    };
    carets.filter(sticks).collect()
}

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    let (end, citations) = numbers(text, at + 1, |c| c.to_digit(10), DASHES)?;
    let behind = &text[end..];
    let goes_on = behind.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '^' | '{' | '_'));
    (end <= limit && !goes_on).then(|| Read::of(at, end, citations))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marker::tests::read_at;

    fn shown(text: &str) -> Vec<&str> {
        read_at(text, places(text), read)
    }

    #[test]
    fn those_that_count_from_one_behind_sentences_cite() {
        assert!(counts(
            "Rain fell.^1 Snow, too.^1,2 So “it hailed.”^3 Then x^9 rose.^2"
        ));
        for text in [
            "Rain fell.^1 Snow, too.^1",
            "Rain fell.^1 Snow, too.^3",
            "The norm is x.^2 + y.^2 here.",
            "Rain^1 and snow^2",
            "Rain fell.^0 Snow, too.^1",
        ] {
            assert!(!counts(text), "{text}");
        }
    }

    #[test]
    fn numbers_stick_to_what_stands_before_their_caret() {
        assert_eq!(
            shown("rain.^1 Snow^2, hail”^3-5 and so^6,7"),
            ["^1", "^2", "^3-5", "^6,7"]
        );
        for text in [
            "^1 Roe",
            "[^1]",
            "x^n",
            "rain^1^ and",
            "2^{10}",
            "x^2y",
            "rain ^1",
            "a^1234",
        ] {
            assert_eq!(shown(text), [""; 0], "{text}");
        }
    }
}
