//! Which edition of a book an entry names, between its title and its publisher.

/// Words before the word for an edition.
const WHICH: &[&str] = &[
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
    "Revised", "Rev", "New",
];

/// Words for an edition.
const EDITION: &[&str] = &["ed", "edn", "edition", "Aufl", "Auflage"];

/// How long what says the edition before a publisher's name is: "2nd ed., Pier Press".
pub(in super::super) fn edition(text: &str) -> usize {
    let mut words = text.split(' ');
    let (Some(which), Some(word)) = (words.next(), words.next()) else {
        return 0;
    };
    let number = which.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = number.len() < which.len() && ["st", "nd", "rd", "th", "."].contains(&number);
    let is_which = |word: &&str| word.eq_ignore_ascii_case(which.trim_end_matches('.'));
    let is_edition = is_number || WHICH.iter().any(is_which);
    let bare = word.trim_end_matches(['.', ',', ':', ';']);
    if !is_edition || !EDITION.contains(&bare) {
        return 0;
    }
    let end = (which.len() + 1 + word.len() + 1).min(text.len());
    // A stop may stand alone where a date was.
    let rest = text.get(end..).unwrap_or_default();
    end + (rest.len() - rest.trim_start_matches([' ', '.', ',', ':', ';']).len())
}
