//! Which words the entries hold, to look for a name that an earlier one must have.

use std::collections::HashMap;

use super::ranks::Ranks;
use crate::document::Document;
use crate::words;

/// A word of fewer letters is an initial, or no name.
const LETTERS: usize = 3;
/// Further from the words that send the reader back, in words, stands no name.
const NEAR: usize = 8;

/// The words of notes, each with the lists that hold it and its first place in each.
#[derive(Default)]
pub(super) struct Works {
    words: HashMap<String, Vec<(u32, u32)>>,
}

impl Works {
    /// The words of all entries.
    pub(super) fn new(document: &Document<'_>, ranks: &Ranks) -> Self {
        let mut works = Self::default();
        for (at, entry) in document.references.iter().enumerate() {
            let rank = ranks.rank(at as u32).unwrap_or_default();
            works.put(document.source.slice(entry.body), entry.list, rank);
        }
        works
    }

    /// Takes in `body`, what the note of this `rank` in `list` says.
    pub(super) fn put(&mut self, body: &str, list: u32, rank: u32) {
        for word in names(body) {
            let known = self.words.entry(word.to_lowercase()).or_default();
            let enough = known.len() > 1;
            match known.iter_mut().find(|(own, _)| *own == list) {
                Some((_, first)) => *first = rank.min(*first),
                // Of two lists one is another than that of whoever asks, so that no third is needed.
                None if enough => {}
                None => known.push((list, rank)),
            }
        }
    }

    /// The name of `text`, which stands before the words that send the reader back in the note of this `rank` in `list`, where no
    /// earlier note and no other list has one of its words.
    pub(super) fn missing(&self, text: &str, list: u32, rank: u32) -> Option<String> {
        let all: Vec<&str> = names(text).filter(|word| !leads_in(word)).collect();
        let near = &all[all.len().saturating_sub(NEAR)..];
        let known = |word: &str| {
            let places = self.words.get(&word.to_lowercase());
            places.is_some_and(|places| {
                let mut places = places.iter();
                places.any(|&(own, first)| own != list || first < rank)
            })
        };
        let is_missing = !near.is_empty() && !near.iter().any(|word| known(word));
        is_missing.then(|| near.join(" "))
    }
}

/// Whether `word` only opens a note: "See Roe, op. cit."
fn leads_in(word: &str) -> bool {
    let word = word.to_lowercase();
    let notes = words::tables().iter().flat_map(|table| &table.see_note);
    let mut openers = notes.filter_map(|phrase| phrase.split(['.', ' ']).next());
    openers.any(|opener| opener == word)
}

/// The words of `text` that could be names: a capital first, three letters or more.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '’' && c != '\'');
    words.filter(|word| word.starts_with(char::is_uppercase) && word.chars().count() >= LETTERS)
}
