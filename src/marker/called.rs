//! Numbers that a sentence calls references: `ref. 7`, `Refs. 7, 8`, `reference 7`, `references 7 and 8`.

use super::locator::JOINTS;
use super::row::numbers;
use super::{Family, Read, Syntax};
use crate::document::Marker;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "number called a reference",
    openers: &[],
    family: Family::Called,
    read,
};

/// The words, in lower case, and whether several numbers may follow.
const WORDS: &[(&str, bool)] = &[
    ("ref", false),
    ("refs", true),
    ("reference", false),
    ("references", true),
    ("referenz", false),
    ("referenzen", true),
    ("référence", false),
    ("références", true),
    ("referencia", false),
    ("referencias", true),
    ("referência", false),
    ("referências", true),
    ("referentie", false),
    ("referenties", true),
];
/// No word is longer than this, in bytes.
const LONGEST: usize = 13;
/// What makes a range of two numbers.
const DASHES: &str = "-–—‑";

/// Where such a word stands before a number.
pub(super) fn places(text: &str) -> Vec<usize> {
    // Of the letters that all of them begin with the third is the rarest.
    let places = memchr::memchr2_iter(b'f', b'F', text.as_bytes());
    let begins =
        |at: &usize| !text[..*at].ends_with(|c: char| c.is_alphanumeric() || "-_/#.@".contains(c));
    places
        .filter_map(|at| {
            let before = text[..at].strip_suffix(['e', 'é', 'E', 'É'])?;
            before.ends_with(['r', 'R']).then(|| before.len() - 1)
        })
        .filter(begins)
        .filter(|&at| number_at(text, at).is_some())
        .collect()
}

/// Whether `marker` is part of its sentence and no mark behind it, so that nothing is said of how it stands.
pub(crate) fn is_called(marker: &Marker) -> bool {
    marker.syntax == super::CALLED
}

/// Where the number stands behind the word at the byte `at`, and whether there may be several.
fn number_at(text: &str, at: usize) -> Option<(usize, bool)> {
    let near = &text[at..text.floor_char_boundary(at + LONGEST + 1)];
    let length = near.find(|c: char| !c.is_alphabetic())?;
    let word = near[..length].to_lowercase();
    let (_, many) = WORDS.iter().find(|(own, _)| *own == word)?;
    let rest = &text[at + length..];
    let stopped = rest.strip_prefix('.').filter(|_| word.len() < 5);
    let rest = stopped.unwrap_or(rest);
    let number = rest.strip_prefix([' ', '\u{a0}', '\n']).or(stopped)?;
    number
        .starts_with(|c: char| c.is_ascii_digit() && c != '0')
        .then(|| (text.len() - number.len(), *many))
}

fn read(text: &str, at: usize, limit: usize) -> Option<Read> {
    let whole = text.get(..limit)?;
    let (start, many) = number_at(whole, at)?;
    let (mut end, mut citations) = row(whole, start)?;
    if !many {
        citations.truncate(1);
        end = citations.first()?.span.end as usize;
    }
    while let Some(next) = joined(whole, end).filter(|_| many) {
        let (last, more) = row(whole, next)?;
        citations.extend(more);
        end = last;
    }
    let ends = stands_alone(&text[end..]);
    ends.then(|| Read::of(at, end, citations))
}

fn row(text: &str, at: usize) -> Option<(usize, Vec<crate::document::Cited>)> {
    numbers(text, at, |c| c.to_digit(10), DASHES)
}

/// Where the number begins behind a word that joins it to the one before `end`: `7 and 8`.
fn joined(text: &str, end: usize) -> Option<usize> {
    let rest = text[end..]
        .strip_prefix([' ', ','])?
        .trim_start_matches(' ');
    let word = rest
        .split(' ')
        .next()
        .filter(|word| JOINTS.contains(word))?;
    let number = rest[word.len()..].trim_start_matches(' ');
    let is_number = number.starts_with(|c: char| c.is_ascii_digit() && c != '0');
    is_number.then(|| text.len() - number.len())
}

/// Whether the number before `rest` is whole, and measures and counts nothing.
fn stands_alone(rest: &str) -> bool {
    let mut next = rest.chars();
    match next.next() {
        None => true,
        Some('.' | ',' | ':' | '-' | '–' | '/') => {
            next.next().is_none_or(|c| !c.is_alphanumeric())
        }
        Some(' ') => !rest.starts_with(" of ") && !rest.starts_with(" %"),
        Some(c) => c.is_whitespace() || ")];!?”\"'’".contains(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> Option<(&str, usize)> {
        let at = *places(text).first()?;
        let read = read(text, at, text.len())?;
        Some((&text[read.start..read.end], read.citations.len()))
    }

    #[test]
    fn numbers_are_read_behind_their_words() {
        for (text, marker, count) in [
            ("as ref. 7 shows", "ref. 7", 1),
            ("as Ref.\u{a0}7.", "Ref.\u{a0}7", 1),
            ("Refs. 7, 8 agree", "Refs. 7, 8", 2),
            ("refs 7-9, too", "refs 7-9", 1),
            ("references 7 and 8", "references 7 and 8", 2),
            ("References 2, 3 und 12", "References 2, 3 und 12", 3),
            ("in reference 7, 12 gates", "reference 7", 1),
            ("dans la référence 4)", "référence 4", 1),
        ] {
            assert_eq!(shown(text), Some((marker, count)), "{text}");
        }
        for text in [
            "the reference 2.5",
            "xref 7",
            "reference 7-bis",
            "ref. 0",
            "ref. 2024",
            "reference to 7",
            "reference 2 of the map",
            "refs. and 7",
            "page-ref 3",
            "reference 7%",
        ] {
            assert_eq!(shown(text), None, "{text}");
        }
    }
}
