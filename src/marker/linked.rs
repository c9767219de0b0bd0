//! Numbers that are links: `[1](#source-1)`, `[1](address)`, `[1][label]`, `[1, 2](#sources)`. Numbers in brackets within a link are
//! read as numbers in brackets.

use super::row::numbers;
use super::{Family, Read, Syntax};
use crate::document::{Cited, Layout};
use crate::source::Source;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "linked number",
    openers: &[],
    family: Family::Linked,
    read,
};

/// A number of more digits counts no source.
const DIGITS: usize = 3;
/// No row of numbers that is a link is longer than this, in bytes.
const ROW: usize = 60;
/// How the places of a text are called that its entries stand at, or their list: `#references`, `#fn4`.
const PLACES: &[&str] = &[
    "ref", "source", "src", "note", "fn", "endnote", "footnote", "cit", "bib", "work", "liter",
    "quell", "fuente", "fonte",
];
/// What makes a range of two numbers.
const DASHES: &str = "-–—‑ ";

/// The numbers that are the whole text of a link, in text order: one, or several where the link leads to the list. A row that
/// leads elsewhere is a score, a season or a pair of pages as likely.
pub(super) fn places(source: &Source, layout: &Layout<'_>) -> Vec<usize> {
    let numbers = layout.links.iter().filter(|link| {
        let shown = || source.slice(link.text);
        let is_number = || link.text.len() <= DIGITS && shown().bytes().all(|c| c.is_ascii_digit());
        let is_row = || leads_to_list(&link.address) && link.text.len() <= ROW && is_row(shown());
        // Both brackets of `[1][2]` are numbers of their own.
        link.is_own() && !link.text.is_empty() && (is_number() || is_row())
    });
    numbers.map(|link| link.text.start as usize).collect()
}

/// Whether `address` is a place of the text that is called as those of entries are: no score leads there, and no pair of tables.
fn leads_to_list(address: &str) -> bool {
    let place = address.strip_prefix('#').map(str::to_lowercase);
    place.is_some_and(|place| {
        let entry = place.strip_prefix('r').unwrap_or(&place);
        PLACES.iter().any(|name| place.starts_with(name))
            || !entry.is_empty() && entry.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// Whether all of `shown` is numbers and ranges that ascend.
fn is_row(shown: &str) -> bool {
    let ascends = |cited: &Cited| {
        let numbers = cited.key.value.numbers();
        numbers.is_some_and(|(first, last)| first <= last)
    };
    let row = numbers(shown, 0, |c| c.to_digit(10), DASHES);
    row.is_some_and(|(end, citations)| end == shown.len() && citations.iter().all(ascends))
}

fn read(text: &str, at: usize, _limit: usize) -> Option<Read> {
    let opens = text[..at].ends_with('[') && text[at..].starts_with(|c: char| c.is_ascii_digit());
    let (end, citations) = opens
        .then(|| numbers(text, at, |c| c.to_digit(10), DASHES))
        .flatten()?;
    let behind = text[end..].strip_prefix(']')?;
    let is_link = behind.starts_with(['(', '[']);
    is_link.then(|| Read::of(at, end, citations))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_is_a_link_is_read() {
        let number = |text: &str, at: usize| read(text, at, text.len()).map(|read| read.end);
        assert_eq!(number("so [12](#ref) it", 4), Some(6));
        assert_eq!(number("so [12][label] it", 4), Some(6));
        assert_eq!(number("so [12] it", 4), None);
        assert_eq!(number("so [1a](#ref) it", 4), None);
        assert_eq!(number("so [1234](#ref) it", 4), None);
        assert_eq!(number("so [1, 2](#ref) it", 4), Some(8));
        assert_eq!(number("so [1–3](#ref) it", 4), Some(9));
        assert_eq!(number("so [1, a](#ref) it", 4), None);
    }

    #[test]
    fn a_place_of_entries_is_called_so() {
        for place in [
            "#references",
            "#Ref-4",
            "#fn2",
            "#r12",
            "#3",
            "#works-cited",
        ] {
            assert!(leads_to_list(place), "{place}");
        }
        for other in [
            "#match",
            "#tables",
            "#r",
            "#",
            "references",
            "https://a.org/#ref",
        ] {
            assert!(!leads_to_list(other), "{other}");
        }
    }

    #[test]
    fn a_row_ascends_and_is_nothing_else() {
        for row in ["1, 2", "4,5", "1–3", "1-3; 7"] {
            assert!(is_row(row), "{row}");
        }
        for other in ["3–1", "2019-20", "1, 2 and 3", "1.2", "1/2"] {
            assert!(!is_row(other), "{other}");
        }
    }
}
