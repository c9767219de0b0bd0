//! Intervals that the words before them announce.

use super::apart::is_pair;
use super::place::Place;
use super::word::last_word;
use crate::document::{Candidate, Value};

/// Words that make the interval behind them one of numbers.
const INTERVALS: &[&str] = &[
    "confidence",
    "credible",
    "prediction",
    "closed",
    "open",
    "unit",
    "the",
    "an",
];

/// Words for what is said to be so "on" an interval.
const ON: &[&str] = &[
    "map",
    "function",
    "defined",
    "uniform",
    "uniformly",
    "continuous",
    "distributed",
    "integral",
];

/// Whether the words before it say that it is the interval between two numbers: `95% CI [1, 3]`, `x in [7, 9]`.
pub(super) fn is_interval(candidate: &Candidate, place: &Place<'_>) -> bool {
    let is_range =
        || matches!(&*candidate.citations, [only] if matches!(only.key.value, Value::Range(..)));
    if !is_pair(candidate) && !is_range() {
        return false;
    }
    let lead = place.lead.trim_end_matches([':', '=', ',', ' ']);
    let word = last_word(lead);
    match word {
        "CI" | "IQR" | "CrI" | "scale" => true,
        "of" | "from" if is_range() => lead[..lead.len() - word.len()].ends_with("scale "),
        "interval" => {
            let before = last_word(lead[..lead.len() - word.len()].trim_end());
            INTERVALS.contains(&before.to_lowercase().as_str()) && is_pair(candidate)
        }
        "Intervall" | "intervalle" | "intervalo" | "intervallo" => is_pair(candidate),
        "in" => {
            let before = last_word(lead[..lead.len() - word.len()].trim_end());
            is_pair(candidate) && before.len() == 1 && before != "I" && before != "a"
        }
        "on" | "over" => {
            is_pair(candidate) && {
                let before = last_word(lead[..lead.len() - word.len()].trim_end());
                ON.contains(&before)
            }
        }
        _ => false,
    }
}
