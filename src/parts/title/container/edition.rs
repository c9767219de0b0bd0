//! Which edition of a book an entry names, between its title and its publisher.

/// Words before the word for an edition.
const WHICH: &[&str] = &[
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
    "Revised", "Rev", "New",
];

/// Words between those, which say what was done to the work.
const DONE: &[&str] = &[
    "revised",
    "rev.",
    "enlarged",
    "enl.",
    "expanded",
    "updated",
    "corrected",
    "and",
    "&",
    "überarbeitete",
    "überarb.",
    "erweiterte",
    "erw.",
    "verbesserte",
    "verb.",
    "aktualisierte",
    "aktual.",
    "durchgesehene",
    "und",
    "u.",
];

/// Words for an edition.
const EDITION: &[&str] = &["ed", "edn", "edition", "Aufl", "Auflage"];

/// How long what says the edition before a publisher's name is: "2nd ed., Pier Press", "3rd revised edition, Pier Press".
pub(in super::super) fn edition(text: &str) -> usize {
    let mut words = text.split(' ');
    let which = words.next().unwrap_or_default();
    let is_done = |word: &&str| DONE.contains(&word.trim_end_matches(','));
    let done = words.clone().take_while(is_done).map(|word| word.len() + 1);
    let done: usize = done.sum();
    let Some(word) = words.find(|word| !is_done(word)) else {
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
    let end = (which.len() + 1 + done + word.len() + 1).min(text.len());
    // A stop may stand alone where a date was.
    let rest = text.get(end..).unwrap_or_default();
    end + (rest.len() - rest.trim_start_matches([' ', '.', ',', ':', ';']).len())
}
