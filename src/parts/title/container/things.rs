//! Names that say what a book or a journal is about, several things in a row.

use super::super::super::joint;
use crate::gazetteer;

/// Kinds of what works stand in whose names say what it is about.
pub(super) const ABOUT: &[&str] = &[
    "Proceedings of ",
    "Journal of ",
    "Transactions on ",
    "Conference on ",
    "Symposium on ",
    "Workshop on ",
    "Handbook of ",
    "Encyclopedia of ",
    "Dictionary of ",
    "Advances in ",
    "Studies in ",
];
/// Their names name no more things than this.
pub(super) const THINGS: usize = 4;
/// None of these has more words.
const THING: usize = 4;

/// What the second part of a name says that the first is.
const DESCRIBED: &[&str] = &["Encyclopedia", "Encyclopaedia", "Dictionary"];

/// Whether `text` says behind a name, and no place, what it is of: "Weirs | The Free Encyclopedia".
pub(super) fn is_described(text: &str) -> bool {
    let own = text.split(['.', ',', '[', '(']).next().unwrap_or_default();
    let last = own.trim_end().rsplit(' ').next().unwrap_or_default();
    text.starts_with("The ") && DESCRIBED.contains(&last)
}

/// Whether the comma behind `name` stands between things that it is about: "Transactions on Systems, Tides, and Harbours".
pub(super) fn is_enumerated(name: &str, behind: &str) -> bool {
    if !ABOUT.iter().any(|about| name.contains(about)) {
        return false;
    }
    let pieces = behind.split(',').take(THINGS);
    let mut things = pieces.map(|piece| {
        let piece = piece.split(['.', ';', '(']).next().unwrap_or_default();
        let piece = piece.split(" – ").next().unwrap_or_default().trim();
        let words = || piece.split_whitespace();
        let capital = |word: &str| word == "and" || word.starts_with(char::is_uppercase);
        let is_last = words().any(|word| word == "and");
        // "Handbook of Weirs, Pier Press, London and New York"
        let mut names = piece.split(" and ").map(str::trim);
        let is_thing = words().next().is_some()
            && words().count() <= THING
            && words().all(capital)
            && !names.any(gazetteer::is_place);
        is_thing.then_some(is_last)
    });
    // Behind a word for no thing the name is not known to go on.
    things.by_ref().find(|thing| *thing != Some(false)) == Some(Some(true))
}

/// Whether the things go on `behind` that a book is about: "In Stability | , Safety, and Security of Weirs".
pub(super) fn is_listed(behind: &str) -> bool {
    let own = behind.split(['.', ';', '(']).next().unwrap_or_default();
    let mut pieces = own.split(", ").take(THINGS);
    pieces
        .any(|piece| joint::behind(piece).is_some_and(|last| last.starts_with(char::is_uppercase)))
}
