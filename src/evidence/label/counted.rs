//! Labels that count: `[d]` behind entries `[a]`, `[b]` and `[c]`, `[iv]` behind `[i]`, `[ii]` and `[iii]`.

use super::super::facts::Facts;
use crate::document::NUMERALS;

/// So many entries show that letters count, and so many that numerals do.
const LETTERS: usize = 3;
const FEWEST: usize = 2;
/// A label further behind the last one is a letter of something else.
const BEYOND: usize = 3;

/// Whether what stands `inside` brackets counts on from the labels of all entries, written as these are.
pub(super) fn counts_on(facts: &Facts, inside: &str) -> bool {
    let label = inside.to_lowercase();
    (label != inside) == facts.by_capital
        && (goes_on(facts.names(), &label, letter) || goes_on(facts.names(), &label, numeral))
}

/// Whether `label` has a place soon behind those of `names`, which are the first ones.
fn goes_on(names: &[Box<str>], label: &str, place: fn(&str) -> Option<usize>) -> bool {
    let count = names.len();
    let fewest = if label.len() == 1 { LETTERS } else { FEWEST };
    let Some(own) = place(label).filter(|_| count >= fewest) else {
        return false;
    };
    let mut places = names.iter().map(|name| place(name));
    // No two names are the same, so that those with the first places have each of them.
    let are_first = places.all(|place| place.is_some_and(|place| place < count));
    are_first && (count..count + BEYOND).contains(&own)
}

fn letter(label: &str) -> Option<usize> {
    let mut letters = 'a'..='z';
    letters.position(|letter| label.strip_prefix(letter) == Some(""))
}

fn numeral(label: &str) -> Option<usize> {
    NUMERALS.iter().position(|numeral| *numeral == label)
}
