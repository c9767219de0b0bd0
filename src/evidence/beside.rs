//! Numbers in brackets beside one that is surely something else, in its sentence: `won [3-1] and lost [1-2]`, `a[12] and args[7]`.

use super::apart::{CODE, SCORE, SPOKEN};
use super::facts::Facts;
use super::place::Place;
use super::score::is_score;
use crate::document::{Candidate, Value};
use crate::source::Source;

/// Two of one sentence that are alike stand no further apart, in bytes.
const APART: usize = 120;

/// What parts two sentences.
const STOPS: [&str; 6] = [". ", "! ", "? ", ".\n", ".\r", "\n\n"];

/// Refuses the ranges beside a score, and the numbers that no entry has beside a marker that is spoken of, or where they stick to a word
/// beside an index.
pub(super) fn refuse(
    source: &Source,
    facts: &Facts,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let is_index = |at: usize| places[at].is_code() && places[at].glued_word().is_some();
    let is_sure = |at: usize, why| match why {
        SPOKEN => true,
        SCORE => is_score(&candidates[at], &places[at]),
        CODE => is_index(at),
        _ => false,
    };
    let sure =
        |at: usize, refused: &[Option<&'static str>]| refused[at].filter(|&why| is_sure(at, why));
    if !(0..candidates.len()).any(|at| sure(at, refused).is_some()) {
        return;
    }
    let forwards: Vec<usize> = (0..candidates.len()).collect();
    let backwards: Vec<usize> = forwards.iter().rev().copied().collect();
    for order in [forwards, backwards] {
        let mut known: Option<(usize, &'static str)> = None;
        for at in order {
            let why =
                known.filter(|&(last, _)| is_joined(source, &candidates[last], &candidates[at]));
            let why = why.map(|(_, why)| why);
            if refused[at].is_none()
                && why.is_some_and(|why| is_alike(facts, &candidates[at], &places[at], why))
            {
                refused[at] = why;
            }
            known = sure(at, refused).or(why).map(|why| (at, why));
        }
    }
}

/// Whether `candidate` may be what the one beside it is for `why`.
fn is_alike(facts: &Facts, candidate: &Candidate, place: &Place<'_>, why: &str) -> bool {
    if why != SCORE {
        let sticks = || !place.links_out && place.glued_word().is_some();
        return facts.unlisted(candidate).is_some() && (why == SPOKEN || sticks());
    }
    let is_range = |value: &Value| matches!(value, Value::Range(..));
    candidate.link.is_none()
        && matches!(&*candidate.citations, [only] if is_range(&only.key.value) && only.locator.is_none())
}

/// Whether the two stand in one sentence, in whichever order.
fn is_joined(source: &Source, one: &Candidate, other: &Candidate) -> bool {
    let (first, second) = if one.span < other.span {
        (one, other)
    } else {
        (other, one)
    };
    let gap = first.span.end as usize..second.span.start as usize;
    let near = one.block == other.block && gap.len() <= APART;
    let between = source.text().get(gap).filter(|_| near);
    between.is_some_and(|gap| !STOPS.iter().any(|stop| gap.contains(stop)))
}
