//! Which words the entries hold, to look for a name that an earlier one must have.

use std::collections::HashMap;

use super::ranks::Ranks;
use crate::document::{Document, Reference};
use crate::words;

/// A word of fewer letters is an initial, or no name.
const LETTERS: usize = 3;
/// Further from the words that send the reader back, in words, stands no name.
const NEAR: usize = 8;

/// The words of all entries, each with the lists that hold it and its first place in each.
pub(super) struct Works<'r> {
    ranks: &'r Ranks,
    words: HashMap<String, Vec<(u32, u32)>>,
}

impl<'r> Works<'r> {
    pub(super) fn new(document: &Document<'_>, ranks: &'r Ranks) -> Self {
        let mut words: HashMap<String, Vec<(u32, u32)>> = HashMap::new();
        for (at, entry) in document.references.iter().enumerate() {
            let rank = ranks.rank(at as u32).unwrap_or_default();
            for word in names(document.source.slice(entry.body)) {
                let known = words.entry(word.to_lowercase()).or_default();
                let enough = known.len() > 1;
                match known.iter_mut().find(|(list, _)| *list == entry.list) {
                    Some((_, first)) => *first = rank.min(*first),
                    // Of two lists one is another than that of whoever asks, so that no third is needed.
                    None if enough => {}
                    None => known.push((entry.list, rank)),
                }
            }
        }
        Self { ranks, words }
    }

    /// The name of `text`, which stands before the words that send the reader back in the entry of index `at`, where no earlier
    /// entry and no other list has one of its words.
    pub(super) fn missing(&self, text: &str, entry: &Reference, at: u32) -> Option<String> {
        let rank = self.ranks.rank(at)?;
        let all: Vec<&str> = names(text).filter(|word| !leads_in(word)).collect();
        let near = &all[all.len().saturating_sub(NEAR)..];
        let known = |word: &str| {
            let places = self.words.get(&word.to_lowercase());
            places.is_some_and(|places| {
                places
                    .iter()
                    .any(|&(list, first)| list != entry.list || first < rank)
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
