//! What the authors of entries are called by.

use crate::gazetteer;
use crate::parts::{self, Author};
use crate::work::Name;

/// What citations may call `author` by.
pub(super) fn name(author: &Author) -> Name {
    let parted = author.family.as_deref().zip(author.given.as_deref());
    let name = match parted
        .or_else(|| in_capitals(&author.name))
        .or_else(|| before_initials(&author.name))
    {
        Some((family, given)) => Name::of(family, given).or(&author.name),
        None => match before_given(&author.name) {
            Some(family) => Name::new(&author.name).or_first(family),
            None => Name::new(&author.name),
        },
    };
    match &author.short {
        Some(short) => name.or(short),
        None => name,
    }
}

/// The family name in capitals that `name` begins with, and the given names behind it: `ROE Ada`, as French lists have it.
fn in_capitals(name: &str) -> Option<(&str, &str)> {
    let is_great = |word: &str| {
        word.chars().nth(1).is_some() && word.chars().all(|c| c.is_uppercase() || "-’'".contains(c))
    };
    let is_given = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
            && letters.all(|c| c.is_alphabetic() || c == '-')
    };
    let mut gaps = name.match_indices(' ').map(|(at, _)| at);
    let at = gaps.find(|at| name[at + 1..].split(' ').all(is_given))?;
    let (family, given) = (&name[..at], &name[at + 1..]);
    let few = given.split(' ').nth(2).is_none();
    (few && family.split(' ').all(is_great)).then_some((family, given))
}

/// The family name that `name` begins with, and the initials behind it: `Roe S. F.`
fn before_initials(name: &str) -> Option<(&str, &str)> {
    let is_initial = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.as_str() == "."
    };
    let mut gaps = name.match_indices(' ').map(|(at, _)| at);
    let at = gaps.find(|at| name[at + 1..].split(' ').all(is_initial))?;
    Some((&name[..at], &name[at + 1..]))
}

/// The first of the two words of `name`, which may be somebody's family name before the given one: `Roe Ada`. A body is called so as
/// well, and by its place: `London Underground`.
fn before_given(name: &str) -> Option<&str> {
    let (first, second) = name.split_once(' ')?;
    let is_word = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters
                .as_str()
                .chars()
                .all(|c| c.is_lowercase() || c == '-')
            && letters.nth(1).is_some()
    };
    let is_person = is_word(first) && is_word(second);
    (is_person && !parts::is_organisation(name) && !gazetteer::is_place(first)).then_some(first)
}
