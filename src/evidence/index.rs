//! Numbers that stick to a word which may be a variable: `row[3]`, and no noun, `since the war[3].`; rows of them.

use super::apart::CODE;
use super::before::Before;
use super::enumeration::DETERMINERS;
use super::facts::{Facts, family};
use super::place::Place;
use super::word::last_word;
use crate::document::Candidate;
use crate::marker::Family;

/// A word of so many letters may be a noun as well as a variable.
const NOUN: usize = 3;

/// So many citations show whether they stand apart from their words.
const HABIT: usize = 3;

/// Whether it may be an index, or begins as no citation does.
pub(super) fn may_be(place: &Place<'_>, facts: &Facts) -> bool {
    let is_noun = || !facts.has_numbers() && ends_with_noun(place);
    place.inside.starts_with('^') || place.may_be_code() && !is_noun()
}

/// Whether a clause ends with it and with a short word behind an article.
fn ends_with_noun(place: &Place<'_>) -> bool {
    let is_short =
        |word: &str| word.len() == NOUN && word.bytes().all(|byte| byte.is_ascii_lowercase());
    place.glued_word().is_some_and(|word| {
        let before = place.lead[..place.lead.len() - word.len()].trim_end();
        is_short(word) && place.stops && DETERMINERS.contains(&last_word(before))
    })
}

/// Refuses two numbers that no entry has where both stick to a word amid a clause, `rows[12][11] of the table`, in a draft whose citations
/// all stand apart from their words.
pub(super) fn refuse(
    facts: &Facts,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let is_free = |at: usize| refused[at].is_none() && facts.unlisted(&candidates[at]).is_some();
    let is_row = |&at: &usize| {
        let joined = candidates[at - 1].span.end == candidates[at].span.start;
        let amid = places[at].spaced_after && places[at].after.is_some_and(char::is_lowercase);
        let free = || is_free(at - 1) && is_free(at);
        joined && amid && places[at - 1].glued_word().is_some() && free()
    };
    let rows: Vec<usize> = (1..candidates.len()).filter(is_row).collect();
    if rows.is_empty() || !stand_apart(facts, candidates, places, refused) {
        return;
    }
    for at in rows {
        refused[at - 1..=at].fill(Some(CODE));
    }
}

/// Whether several of `candidates` that entries have stand behind words, and each apart from its own.
fn stand_apart(
    facts: &Facts,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &[Option<&'static str>],
) -> bool {
    let own = candidates.iter().zip(places).zip(refused);
    let own = own.filter(|((candidate, place), refused)| {
        let is_bare = family(candidate) == Family::Bracket && candidate.link.is_none();
        refused.is_none() && is_bare && place.before == Before::Word && facts.listed(candidate)
    });
    let (apart, stuck): (Vec<_>, Vec<_>) = own.partition(|((_, place), _)| place.spaced);
    stuck.is_empty() && apart.len() >= HABIT
}
