//! Sentences about works, each with the marker of its own at its end, above the list that has these works: `Beck presents ways to work
//! in teams (Beck 2000).`

use std::collections::HashSet;

use super::look::is_author;
use crate::document::ListKind;
use crate::reference::{Entry, List, Text};

/// A year has so many digits.
const YEAR: usize = 4;
/// A sentence has so many words.
const WORDS: usize = 6;

/// Leaves out those of `lists` that hold nothing but such sentences: they are text.
pub(super) fn drop(text: &Text<'_>, lists: &mut Vec<List>) {
    let mut below = lists.iter().skip(1);
    let told: Vec<bool> = lists
        .iter()
        .map(|list| below.next().is_some_and(|next| is_told(text, list, next)))
        .collect();
    let mut told = told.into_iter();
    lists.retain(|_| !told.next().unwrap_or_default());
}

/// Whether each entry of `list` is a sentence that cites, and `next` has at least half of what they cite.
fn is_told(text: &Text<'_>, list: &List, next: &List) -> bool {
    if list.kind != ListKind::Written || next.kind != ListKind::Written {
        return false;
    }
    let cited: Option<Vec<&str>> = list
        .entries
        .iter()
        .map(|entry| cited(text, entry))
        .collect();
    let Some(cited) = cited.filter(|cited| !cited.is_empty()) else {
        return false;
    };
    let words: HashSet<&str> = next
        .entries
        .iter()
        .flat_map(|entry| words(text.slice(entry.body)))
        .collect();
    let had = cited.iter().filter(|name| words.contains(*name));
    had.count() * 2 >= cited.len()
}

/// The first name of the marker that the sentence `entry` closes with.
fn cited<'a>(text: &Text<'a>, entry: &Entry) -> Option<&'a str> {
    let shown = text.slice(entry.body);
    if !entry.keys.is_empty() || is_author(shown) {
        return None;
    }
    let bare = shown.trim_end_matches(['.', ' ']).strip_suffix(')')?;
    let (sentence, marker) = bare.rsplit_once('(')?;
    let year = marker.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let digits = year.bytes().rev().take_while(u8::is_ascii_digit).count();
    let name = words(marker).next()?;
    let is_marker = digits == YEAR && name.starts_with(char::is_uppercase);
    (is_marker && is_sentence(sentence) && !sentence.contains("://")).then_some(name)
}

/// Whether half of the words of `shown` are in small letters: such a sentence has more names than others.
fn is_sentence(shown: &str) -> bool {
    let words = || shown.split_whitespace();
    let small = words().filter(|word| word.starts_with(char::is_lowercase));
    words().nth(WORDS - 1).is_some() && small.count() * 2 >= words().count()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}
