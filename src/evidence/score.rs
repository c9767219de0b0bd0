//! Scores of games in brackets.

use super::place::Place;
use crate::document::{Candidate, Value};

/// Words for how a game went, before its score.
const RESULTS: &[&str] = &[
    "beat", "beaten", "defeated", "drew", "edged", "led", "leads", "lost", "win", "won", "victory",
    "defeat",
];

/// Words behind a score: "[2-1] at half-time".
const WHEN: &[&str] = &[
    "at half",
    "at the break",
    "at the interval",
    "after extra time",
    "on penalties",
    "on aggregate",
    "after 90 minutes",
];

/// A score stands within so many words of them.
const NEAR: usize = 6;

/// Whether it runs backwards beside words for how a game went: `beat Port Ellis [2-1]`, `[2-1] at half-time`.
pub(super) fn is_score(candidate: &Candidate, place: &Place<'_>) -> bool {
    let [only] = &*candidate.citations else {
        return false;
    };
    let falls = matches!(only.key.value, Value::Range(first, last) if first > last);
    let mut words = place.lead.rsplit(|c: char| !c.is_alphanumeric());
    let told = words
        .by_ref()
        .filter(|word| !word.is_empty())
        .take(NEAR)
        .any(|word| RESULTS.contains(&word));
    falls && (told || WHEN.iter().any(|when| place.behind.starts_with(when)))
}
