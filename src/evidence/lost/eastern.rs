//! Numbers that lost what raised them at the stops of scripts that part no words: `上がった。1 `, `帰着する 4。`. Only exports leave them.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::super::facts::{Facts, numbers_of};
use super::super::place::Place;
use super::{Own, Stand, fits};
use crate::document::Candidate;
use crate::words;

/// So many sentences end with one, with so many different numbers, where they cite.
const ENDING: usize = 2;
/// How many parts in a hundred of such numbers have to be in the list.
const FITTING: usize = 80;
/// Marks that end a sentence, and those that end a clause.
const STOPS: &[char] = &['。', '！', '？'];
const CLAUSES: &[char] = &['，', '；'];

/// What a number behind a blank belongs to, in all languages.
static OWNERS: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let tables = words::tables().iter();
    tables
        .flat_map(|table| table.numbers.owners.iter().map(String::as_str))
        .collect()
});

/// Whether a number in this `place`, whose text before ends with `bare` but for what closes there, stands so.
pub(super) fn stands(bare: &str, place: &Place<'_>) -> bool {
    if bare.ends_with(STOPS) {
        return !place.spaced;
    }
    let is_closed = |after: char| STOPS.contains(&after) || CLAUSES.contains(&after);
    place.spaced && place.after.is_some_and(is_closed)
}

/// Whether those of `own` cite in the text of an export with `others` numbers that cite otherwise.
pub(super) fn cite(facts: &Facts, own: &[Own<'_>], others: usize) -> bool {
    let ending = || {
        own.iter().filter(|(_, place, stand)| {
            let is_clause = place.after.is_some_and(|after| CLAUSES.contains(&after));
            *stand == Stand::Eastern && !is_clause && is_free(place)
        })
    };
    let fitting = ending().filter(|(candidate, ..)| facts.listed(candidate));
    let numbers: HashSet<u32> = fitting.clone().flat_map(|one| numbers_of(one.0)).collect();
    let all = ending().count();
    all > others
        && all >= ENDING
        && numbers.len() >= ENDING.min(facts.numbers())
        && fitting.count() * 100 >= all * FITTING
}

/// Whether the number `candidate` cites where others do.
pub(super) fn cites(facts: &Facts, candidate: &Candidate, place: &Place<'_>) -> bool {
    facts.listed(candidate) && fits(facts, candidate) && is_free(place)
}

/// Whether a number in this `place` counts nothing and is no name's. A blank parts many from a word that they belong to, `图 2。`, and
/// what is spelt as foreign words are is often a name: `モデル 3。`.
fn is_free(place: &Place<'_>) -> bool {
    let is_foreign = |c: char| ('\u{30a0}'..='\u{30ff}').contains(&c);
    !place.spaced
        || !place.lead.ends_with(is_foreign)
            && !OWNERS.iter().any(|word| place.lead.ends_with(word))
}
