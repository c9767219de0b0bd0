//! Names that their bearers write in lower case: `hooks (1994)`, `(boyd & Crawford, 2012)`.

use std::ops::Range;

use super::Listed;
use super::leads::LEADS;
use super::names::{Names, names};
use super::years::Years;
use crate::words;

/// Names in lower case and those beside them have no more words than this.
const WORDS: usize = 4;
/// A shorter word in lower case is no name.
const LETTERS: usize = 3;

/// Words in lower case that are none, since they stand between names or for more of them.
const JOINTS: &[&str] = &["and", "und", "et", "och", "oraz", "al.", "u.a."];

/// The names that `range` of `text` ends with, one of them in lower case at least, where the list has their works of these `years`, and
/// where the first begins.
pub(super) fn small(
    text: &str,
    range: Range<usize>,
    years: &Years,
    listed: &Listed<'_>,
) -> Option<(Names, usize)> {
    let bare = text[range.clone()].trim_end_matches([' ', ',']);
    let owned = ["’s", "'s", "’", "'"].iter();
    let bare = owned.fold(bare, |bare, of| bare.strip_suffix(of).unwrap_or(bare));
    let before: Vec<&str> = bare.rsplit([' ', '\n']).take(WORDS + 1).collect();
    let most = before.len().min(WORDS);
    let has_small = before[..most].iter().any(|word| is_small(word));
    let counts = (1..=most).rev().filter(|_| has_small);
    counts.into_iter().find_map(|count| {
        let words = &before[..count];
        if !words.iter().any(|word| is_small(word)) {
            return None;
        }
        let shown: Vec<String> = words.iter().rev().map(|word| raised(word)).collect();
        let shown = shown.join(" ");
        let (names, start) = names(&shown, 0..shown.len())?;
        // "says Smith" is one name for its reader: a name in lower case is known by itself.
        let alone = |word: &&str| names.written.contains(&raised(word.trim_end_matches(',')));
        if !words.iter().filter(|word| is_small(word)).all(alone) {
            return None;
        }
        // "The rain (2010)" is rain.
        if before.get(count).is_some_and(|word| is_article(word)) {
            return None;
        }
        let mut years = years.all.iter();
        let fits = start == 0 && years.all(|year| (listed.fits)(&names, &year.shown));
        let bytes: usize = words.iter().map(|word| word.len() + 1).sum();
        let start = bare.len() + 1 - bytes;
        fits.then_some((names, range.start + start))
    })
}

/// Whether the words `before` a name in a marker may lead to it, and do not begin a title that ends with it: "Better ways with permits".
pub(super) fn leads(before: &str) -> bool {
    let last = before.split_whitespace().next_back();
    let is_led = last.is_none_or(|last| last.ends_with([',', '.']) || LEADS.contains(&last));
    is_led || !before.trim_start().starts_with(char::is_uppercase)
}

/// Whether `word` is an article of some language, however it is written.
pub(super) fn is_article(word: &str) -> bool {
    let word = word.to_lowercase();
    let mut tables = words::tables().iter();
    // "As hooks (1994) says": what Portuguese has for an article leads to a name in English.
    word != "as"
        && tables.any(|table| {
            let speech = &table.speech;
            let mut lists = [&table.articles, &speech.definite, &speech.indefinite].into_iter();
            lists.any(|list| list.contains(&word))
        })
}

/// Whether `word` may be a name in lower case.
fn is_small(word: &str) -> bool {
    let word = word.trim_end_matches(',');
    word.chars().all(char::is_lowercase)
        && word.chars().nth(LETTERS - 1).is_some()
        && !JOINTS.contains(&word)
}

/// `word` with a capital, where it may be a name.
fn raised(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next().filter(|_| is_small(word)) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => word.to_owned(),
    }
}
