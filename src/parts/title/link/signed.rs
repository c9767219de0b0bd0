//! Texts of links that begin with who wrote the work.

use super::super::super::may_hold_year;
use crate::gazetteer;

/// What stands behind the first of several authors, before the title.
const OTHERS: &str = " et al., ";
/// The names before it are no longer than this, in bytes.
const NAMES: usize = 120;

/// Where the title begins in the text of a link, behind the first of its authors and the others: "Ada Moss, et al., Dry rivers".
pub(super) fn behind_others(text: &str) -> Option<usize> {
    let at = text.find(OTHERS).filter(|at| *at < NAMES)?;
    let start = at + OTHERS.len();
    let title = text[start..].trim_start_matches(['"', '“', '‘']);
    let is_title = title.starts_with(char::is_uppercase) && title.contains(' ');
    let is_named = text.split([' ', ',']).next().is_some_and(|name| {
        name.starts_with(char::is_uppercase) && !text[..at].contains(['"', '“', ':', ';'])
    });
    (is_title && is_named).then_some(start)
}

/// Whether `text` is an entry as Germans write it, with the family names first, a title behind the colon, what that stands in and when it
/// came out: "Moss, Ada: Dry rivers, in: Weir Letters, 2019".
pub(super) fn is_inverted(text: &str) -> bool {
    let parted = text.split_once(": ");
    let is_person = |name: &str| {
        name.split_once(", ").is_some_and(|(family, given)| {
            let is_word = |word: &str| word.starts_with(char::is_uppercase);
            is_word(family) && is_word(given) && !given.contains(',') && !gazetteer::is_place(given)
        })
    };
    parted.is_some_and(|(names, title)| {
        // A date that was read left blanks.
        let is_dated = may_hold_year(title) || title.contains("    ");
        is_dated
            && title.contains(", in: ")
            && names.len() < NAMES
            && names.split([';', '/']).map(str::trim).all(is_person)
    })
}

/// Whether initials and a family name begin `text`, and a comma parts more from them: "A. Moss and K. Orr, Weir Letters 12, 157 (2008)".
pub(super) fn is_initialled(text: &str) -> bool {
    let mut words = text.split(' ');
    let is_initial = |word: &str| {
        let letter = word.strip_suffix('.');
        letter.is_some_and(|letter| {
            letter.chars().all(char::is_uppercase) && letter.chars().count() == 1
        })
    };
    let is_name = |word: &str| {
        word.starts_with(char::is_uppercase) && word.chars().nth(1).is_some_and(char::is_lowercase)
    };
    words.next().is_some_and(is_initial)
        && words.find(|word| !is_initial(word)).is_some_and(is_name)
        && text.contains(", ")
}

/// A citation by authors names no more.
const CITED: usize = 3;

/// Whether `text` cites a work by authors and year, and is no title: "Moss et al., 2020", "Moss & Orr (2020)". A year that was read left
/// blanks.
pub(super) fn is_citation(text: &str) -> bool {
    let bare = text.trim_end_matches(|c: char| c.is_ascii_digit() || " ().,".contains(c));
    let behind = &text[bare.len()..];
    let is_dated = may_hold_year(behind) || behind.contains("    ");
    let is_set = behind.starts_with([',', '.']) || behind.starts_with(" (");
    let (names, others) = match bare.strip_suffix(" et al") {
        Some(names) => (names, true),
        None => (bare, false),
    };
    let is_family = |name: &str| {
        name.starts_with(char::is_uppercase)
            && name.chars().all(|c| c.is_alphabetic() || "-'’".contains(c))
    };
    let mut families = names
        .split([',', '&'])
        .flat_map(|name| name.split(" and "))
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let count = families.clone().count();
    is_dated
        && (is_set || others)
        && (1..=CITED).contains(&count)
        && (others || count > 1)
        && families.all(is_family)
}

/// Whether all words of `lead` begin with capitals, as those of names do: "Harbour Office," and not "Mayor says,".
pub(super) fn is_name(lead: &str) -> bool {
    lead.split_whitespace()
        .all(|word| word.starts_with(char::is_uppercase))
}
