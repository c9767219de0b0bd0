//! Entries of different works that give one address, as where it was copied from the entry above.

use super::author::is_one;
use super::title::words;
use crate::address;
use crate::document::{Document, Reference};
use crate::parts::{Date, Parts};

/// A shorter word of a title, in letters, tells no two works apart.
const LETTERS: usize = 4;

/// Whether `one` and `other`, which share an address, are of two works by what they say of them: each title has words of its own, and the
/// authors or the dates differ. What shares an identifier is one work, however it is described.
pub(crate) fn are_other_works(document: &Document<'_>, one: &Reference, other: &Reference) -> bool {
    let body = |entry: &Reference| document.source.slice(entry.written);
    if ![one, other]
        .iter()
        .all(|entry| address::identifiers(body(entry)).is_empty())
    {
        return false;
    }
    let (one, other) = (document.parts(one), document.parts(other));
    have_other_titles(&one, &other)
        && (have_other_authors(&one, &other) || have_other_dates(&one, &other))
}

/// Whether each title has a word that the other has not.
fn have_other_titles(one: &Parts, other: &Parts) -> bool {
    let (Some(one), Some(other)) = (&one.title, &other.title) else {
        return false;
    };
    let (one, other) = (words(&one.text), words(&other.text));
    let is_own = |word: &&String, others: &[String]| {
        word.chars().count() >= LETTERS && !others.contains(word)
    };
    one.iter().any(|word| is_own(&word, &other)) && other.iter().any(|word| is_own(&word, &one))
}

/// Whether the first authors are two people or bodies.
fn have_other_authors(one: &Parts, other: &Parts) -> bool {
    let first = one.authors.first().zip(other.authors.first());
    first.is_some_and(|(one, other)| !is_one(one, other))
}

/// Whether the dates differ as far as both tell them.
fn have_other_dates(one: &Parts, other: &Parts) -> bool {
    let differ = |one: &Date, other: &Date| {
        let day = |date: &Date| [date.month, date.day];
        let mut finer = day(one).into_iter().zip(day(other));
        let years = one.year.zip(other.year);
        years.is_some_and(|(one, other)| one != other)
            || years.is_some()
                && finer.any(|(one, other)| one.zip(other).is_some_and(|(one, other)| one != other))
    };
    one.date
        .as_ref()
        .zip(other.date.as_ref())
        .is_some_and(|(one, other)| differ(one, other))
}
