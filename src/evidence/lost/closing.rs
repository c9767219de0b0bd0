//! Numbers behind a blank that end their sentence, `the quay was closed 2. The`, where that is an export's habit: elsewhere hardly a
//! sentence ends so.

use std::collections::HashSet;

use super::super::facts::{Facts, numbers_of};
use super::super::word::last_word;
use super::ending::ends_sentence;
use super::{Own, Stand, fits};
use crate::marker::ends_figure;
use crate::words::Table;

/// Behind so many different words they show it, with so many different numbers.
const WORDS: usize = 4;
const NUMBERS: usize = 2;
/// How many parts in a hundred of them have to be in the list.
const FITTING: usize = 90;

/// Where those of `own` begin, ascending, by the words of `table`; none where `others` that cite otherwise are as many.
pub(super) fn find(table: &Table, facts: &Facts, own: &[Own<'_>], others: usize) -> Vec<u32> {
    let closing: Vec<&Own<'_>> = own
        .iter()
        .filter(|(_, place, stand)| {
            // The items of a list and the cells of a table end without a stop.
            let ends = ends_sentence(place) || place.after.is_none() && place.has_words();
            *stand == Stand::Spaced && ends && is_free(table, place.lead)
        })
        .collect();
    let fitting = || {
        let own = closing.iter().map(|one| one.0);
        own.filter(|candidate| facts.listed(candidate) && fits(facts, candidate))
    };
    let words: HashSet<&str> = closing.iter().map(|one| last_word(one.1.lead)).collect();
    let numbers: HashSet<u32> = fitting().flat_map(numbers_of).collect();
    let all = closing.len();
    let shows = all > others
        && words.len() >= WORDS
        && numbers.len() >= NUMBERS
        && fitting().count() * 100 >= all * FITTING;
    let cites = fitting().filter(|_| shows);
    cites.map(|candidate| candidate.span.start).collect()
}

/// Whether `lead` ends with a share, a year or a word that no number belongs to: none that counts, measures or names with it, and no name.
fn is_free(table: &Table, lead: &str) -> bool {
    if ends_figure(lead) {
        return true;
    }
    let word = last_word(lead);
    let is_known = |words: &[String]| words.iter().any(|known| known == word);
    lead.ends_with(word)
        && !word.is_empty()
        && word.chars().all(char::is_lowercase)
        && !is_known(&table.numbers.before)
        && !is_known(&table.numbers.named)
        && !is_known(&table.months)
}
