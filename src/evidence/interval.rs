//! Intervals that the words or the figure before them announce.

use super::apart::is_pair;
use super::place::Place;
use super::word::last_word;
use crate::document::{Candidate, Value};
use crate::words;

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

/// A year has so many digits.
const YEAR: usize = 4;

/// Words for what a figure counts have no fewer letters.
const COUNTED: usize = 4;

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

/// Whether it is the spread of the figure before it, which lies within: `12 [11, 13] boats`. Where an entry is `listed` that has one of
/// its numbers, what the figure counts or how sure it is has to stand behind: `2 [1-3] days`, `12 [11, 13], p < 0.05`.
pub(super) fn is_spread(candidate: &Candidate, place: &Place<'_>, listed: bool) -> bool {
    let bounds = match &*candidate.citations {
        [only] => only.key.value.numbers(),
        [low, high] => {
            let (low, high) = (low.key.value.numbers(), high.key.value.numbers());
            low.zip(high).map(|(low, high)| (low.0, high.1))
        }
        _ => None,
    };
    let figure = place.lead.rsplit(char::is_whitespace).next();
    let figure = figure.filter(|figure| place.spaced && figure.len() < YEAR);
    let value = figure.and_then(|figure| figure.trim_end_matches('%').parse::<f64>().ok());
    let is_within = bounds.zip(value).is_some_and(|((low, high), value)| {
        low < high && f64::from(low) <= value && value <= f64::from(high)
    });
    if !is_within || candidate.link.is_some() {
        return false;
    }
    // A name ends with a figure as well: "Orle 2 [1-3]".
    let name = figure.map_or("", |figure| {
        last_word(place.lead[..place.lead.len() - figure.len()].trim_end())
    });
    let is_named = name.contains(char::is_uppercase);
    is_probable(place.behind) || !is_named && (!listed || counts(place))
}

/// Whether a word for what it counts stands behind it, and none that only may be one: "more", "of".
fn counts(place: &Place<'_>) -> bool {
    let noun = place.behind.split(|c: char| !c.is_alphabetic()).next();
    let noun = noun.filter(|_| place.spaced_after).unwrap_or_default();
    let has = |of: fn(&words::Table) -> &Vec<String>| {
        let mut words = words::tables().iter().flat_map(of);
        words.any(|word| word == noun)
    };
    noun.chars().count() >= COUNTED
        && has(|table| &table.numbers.behind)
        && !has(|table| &table.numbers.complete)
}

/// Whether `behind` tells how probable something is: `, p < 0.05`.
fn is_probable(behind: &str) -> bool {
    let value = behind.trim_start_matches([',', ';', '(', '*', '_', ' ']);
    let value = value.strip_prefix(['p', 'P']);
    value.is_some_and(|value| {
        let sign = value.trim_start_matches(['*', '_', ' ', '-']);
        let sign = sign.strip_prefix("value").unwrap_or(sign).trim_start();
        sign.starts_with(['<', '>', '=', '≤', '≥'])
    })
}
