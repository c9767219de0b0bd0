//! Raised numbers that stand for a note of their own, which the same raised number opens below: `40 pounds<sup>1)</sup>`.

use std::collections::HashSet;

use super::facts::{Facts, family, numbers_of};
use super::place::Place;
use super::raised::OPENS_LINE;
use crate::document::Candidate;
use crate::marker::Family;

/// Why such a number does not cite.
const NOTED: &str = "the mark of a note below";

/// Refuses what a line below opens with as well, written in the same way, where that line says something and is no entry. Notes count
/// from one: a number of an entry that alone opens a line is a marker astray, and the others cite the entry.
pub(super) fn refuse(
    facts: &Facts,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let opening = candidates.iter().zip(&*refused);
    let mut opening = opening.filter(|(_, refused)| **refused == Some(OPENS_LINE));
    let counted = opening.any(|(candidate, _)| numbers_of(candidate).eq([1]));
    let mut notes: HashSet<&str> = HashSet::new();
    for at in (0..candidates.len()).rev() {
        let (candidate, place) = (&candidates[at], &places[at]);
        if family(candidate) != Family::Raised {
            continue;
        }
        if refused[at] == Some(OPENS_LINE) {
            if place.behind.contains(char::is_alphabetic) && (counted || !facts.listed(candidate)) {
                notes.insert(place.inside);
            }
        } else if refused[at].is_none() && notes.contains(place.inside) {
            refused[at] = Some(NOTED);
        }
    }
}
