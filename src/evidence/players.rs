//! Numbers in brackets behind the names of players, by which a tournament ranks them: `Ida Holm [14] beat Clara Moe [23]`.

use super::facts::Facts;
use super::place::Place;
use super::word::last_word;
use crate::document::Candidate;
use crate::source::Source;

/// Nobody is ranked lower.
const LOWEST: u32 = 64;

/// Two players stand no further apart, in bytes.
const APART: usize = 60;

/// A name has no more words.
const NAME: usize = 4;

/// Refuses the numbers that no entry has behind names, where two of them stand behind players who met, or the sets of a match
/// stand behind one.
pub(super) fn refuse(
    source: &Source,
    facts: &Facts,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let is_rank = |at: usize| {
        let number = facts.unlisted(&candidates[at]);
        number.is_some_and(|number| number <= LOWEST)
            && places[at].spaced
            && follows_name(&places[at])
    };
    let ranks: Vec<usize> = (0..candidates.len())
        .filter(|&at| refused[at].is_none() && is_rank(at))
        .collect();
    let met = ranks.windows(2).any(|pair| {
        let (one, other) = (&candidates[pair[0]], &candidates[pair[1]]);
        let gap = one.span.end as usize..other.span.start as usize;
        let number = |one: &Candidate| facts.unlisted(one);
        // What follows one another as sources do may be two that the list lost.
        let counts = number(one).map(|number| number + 1) == number(other);
        one.block == other.block
            && !counts
            && gap.len() <= APART
            && source.text().get(gap).is_some_and(have_met)
    });
    let played = || ranks.iter().any(|&at| opens_with_sets(places[at].behind));
    if met || ranks.len() > 1 && played() {
        for at in ranks {
            refused[at] = Some("the rank of a player");
        }
    }
}

fn follows_name(place: &Place<'_>) -> bool {
    let name = last_word(place.lead);
    name.starts_with(char::is_uppercase) && name.chars().nth(1).is_some()
}

/// Whether `gap` between two numbers says that one player met the other, whose name it ends with: ` beat Clara Moe `.
fn have_met(gap: &str) -> bool {
    let mut words = gap.split_whitespace();
    let mut tables = crate::words::tables().iter();
    let met = words.next().is_some_and(|word| {
        tables.any(|table| table.numbers.met.iter().any(|known| known == word))
    });
    let mut name = words.clone();
    met && (1..=NAME).contains(&words.count())
        && name.all(|word| word.starts_with(char::is_uppercase))
}

/// Whether `behind` begins with the sets of a match, of which pages that are cited would all rise: `, 6-4, 3-6`.
fn opens_with_sets(behind: &str) -> bool {
    let mut sets = behind
        .trim_start_matches([',', ' ', '('])
        .split(',')
        .map(set);
    let (first, second) = (sets.next().flatten(), sets.next().flatten());
    let falls = |(own, other): (u8, u8)| own > other;
    first
        .zip(second)
        .is_some_and(|(first, second)| falls(first) || falls(second))
}

/// The games of the set that `text` begins with: `7-5`.
fn set(text: &str) -> Option<(u8, u8)> {
    let mut signs = text.trim_start().chars();
    let own = signs.next().filter(char::is_ascii_digit)?;
    signs.next().filter(|dash| matches!(dash, '-' | '–'))?;
    let other = signs.next().filter(char::is_ascii_digit)?;
    let ends = signs.next().is_none_or(|c| !c.is_ascii_digit());
    ends.then_some((own as u8, other as u8))
}
