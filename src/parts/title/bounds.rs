//! Whether a title that nothing sets apart may have taken in what stands behind it.

use super::super::joint;
use super::aside::is_remark;
use super::container::edition;
use crate::gazetteer;

/// What brought a work out has a name of no more words than this.
const NAME: usize = 6;
/// Small words within such a name are no longer than this.
const SMALL: usize = 3;

/// Whether `title` may hold who brought the work out as well, where nothing else stands `behind` it that says so: "Weirs in towns, Pier
/// Press", "Counting boats in R. PIER sciences".
pub(super) fn may_hold_more(title: &str, behind: &str) -> bool {
    (has_tail(title) || has_stop(title)) && is_last(behind)
}

/// Whether `title` begins with somebody's name, and is the rest of a list: "Orr, K. Hale, T".
pub(super) fn is_named(title: &str) -> bool {
    let Some((family, given)) = title.split_once(", ") else {
        return false;
    };
    let mut letters = given.chars();
    !family.contains(' ')
        && letters.next().is_some_and(char::is_uppercase)
        && letters.next() == Some('.')
        && letters.as_str().contains(", ")
}

/// Whether a sentence stands `behind` a title before what says of what kind the work is, and may be a part of the title: "Weirs fail.
/// Boats were lost [Video]"; or the number of a part with its name, "Weirs. 1. Forms of the north".
pub(super) fn may_be_cut(behind: &str) -> bool {
    let next = behind.strip_prefix(". ").unwrap_or_default();
    let part = next.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = part.len() < next.len() && part.starts_with(". ");
    if is_numbered && part[2..].starts_with(char::is_uppercase) && edition(next) == 0 {
        return true;
    }
    next.split_once(" [").is_some_and(|(sentence, kind)| {
        let words = || sentence.split(' ');
        let small = |word: &str| word.starts_with(char::is_lowercase) && word.len() > SMALL;
        !sentence.contains(['.', ',', '(', '['])
            && words().count() > 1
            && words().any(small)
            && kind.starts_with(char::is_uppercase)
            && !["Internet", "Online"]
                .iter()
                .any(|medium| kind.starts_with(medium))
    })
}

/// Whether no name stands in `behind`, which is all that an entry has behind its title: a remark, what kind of work it is, pages.
fn is_last(behind: &str) -> bool {
    let mut behind = behind;
    loop {
        let bare = behind.trim_start_matches(['.', ',', ' ', ';']);
        let inner = bare.strip_prefix('[');
        match inner.and_then(|inner| inner.split_once(']')) {
            Some((_, rest)) => behind = rest,
            None => break behind = bare,
        }
    }
    let is_name = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
    };
    // "S.l. : s.n.": where it came out is told.
    is_remark(behind) || !behind.contains(" : ") && !behind.split_whitespace().any(is_name)
}

/// Whether the last piece of `title` that a comma parts from it may be a name; a country may end a title, and a city may
/// stand for who brought the work out.
pub(super) fn has_tail(title: &str) -> bool {
    let mut pieces = title.rsplit(", ");
    let last = pieces.next().unwrap_or_default();
    // "Weirs, Paris, Quai": a city and a publisher.
    let before = pieces.clone().next().unwrap_or_default();
    if before.len() + last.len() + 4 < title.len()
        && gazetteer::is_city(before)
        && last.starts_with(char::is_uppercase)
    {
        return true;
    }
    let tail = if gazetteer::is_place(last) && !gazetteer::is_city(last) {
        pieces.next().unwrap_or_default()
    } else {
        last
    };
    // What is left before it is the title.
    pieces.next().is_some() && (may_be_name(tail) || is_press(tail))
}

/// First words of the names of publishers whose others are in small letters.
const PRESSES: &[&str] = &[
    "Presses",
    "Éditions",
    "Editions",
    "Librairie",
    "Imprimerie",
    "Université",
    "Universidad",
    "Universidade",
    "Università",
    "Ediciones",
    "Edições",
    "Edizioni",
    "Wydawnictwo",
];

/// Whether `text` begins as the names of publishers do.
fn is_press(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    PRESSES.contains(&first)
}

/// Whether the words of `text` begin with capitals as those of names do.
fn may_be_name(text: &str) -> bool {
    let words = || text.split_whitespace();
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let fits = |word: &str| capital(word) || word.chars().count() <= SMALL || word == "&";
    // "Locks of Quay, NY": a part of a country.
    let is_short = text.chars().filter(|c| c.is_alphabetic()).count() <= SMALL;
    !is_short
        && (1..=NAME).contains(&words().count())
        && words().all(fits)
        && words().any(capital)
        && joint::behind(text).is_none()
        && !text.starts_with("or ")
        && !text.contains(|c: char| c.is_ascii_digit())
}

/// Whether a letter with a point within `title` may end it, and is no initial of a name: "Ada M. Roe".
fn has_stop(title: &str) -> bool {
    title.match_indices(". ").any(|(at, _)| {
        let mut before = title[..at].rsplit(' ');
        let letter = before.next().unwrap_or_default();
        let word = before.next().unwrap_or_default();
        let next = title[at + 2..].split(' ').next().unwrap_or_default();
        let is_letter = letter.chars().count() == 1 && letter.starts_with(char::is_uppercase);
        let is_shouted = next.chars().nth(1).is_some() && next.chars().all(char::is_uppercase);
        is_letter
            && !word.ends_with('.')
            && next.starts_with(char::is_uppercase)
            && next.chars().nth(1).is_some_and(|c| c != '.')
            && (is_shouted || word.starts_with(char::is_lowercase))
    })
}

/// Whether `inside`, in parentheses behind a title, says who brought the work out and where: "(Pier Press, Boston)".
pub(super) fn is_imprint(inside: &str) -> bool {
    inside.rsplit_once(", ").is_some_and(|(name, place)| {
        gazetteer::is_city(place)
            && may_be_name(name)
            && !gazetteer::is_place(name)
            && !gazetteer::is_city(name)
    })
}
