//! Scores of games in brackets.

use super::before::Before;
use super::place::Place;
use super::word::last_word;
use crate::document::{Candidate, Value};
use crate::words;

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

/// Words between one for a score and the score.
const BETWEEN: &[&str] = &[
    "was", "is", "of", "at", "stood", "war", "ist", "von", "lautete", "était", "est", "de", "fue",
    "es", "era", "è", "fu", "werd", "foi",
];

/// A score stands within so many words of them.
const NEAR: usize = 6;

/// The length of a set of tennis in brackets, in bytes.
const SET: usize = 5;

/// Whether it runs backwards beside words for how a game went, or between the sides: `beat Port Ellis [2-1]`, `[2-1] at half-time`,
/// `Port Ellis [2-1] Skerra`.
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
    let when = || WHEN.iter().any(|when| place.behind.starts_with(when));
    falls
        && (told
            || is_told(place.lead)
            || when()
            || is_set(&only.key.value, place)
            || is_between_sides(place))
}

/// Whether it stands amid a line between two words with capitals, where no sentence ends.
fn is_between_sides(place: &Place<'_>) -> bool {
    let apart = place.before == Before::Word && place.spaced && place.spaced_after;
    let side = last_word(place.lead);
    let capitals =
        side.starts_with(char::is_uppercase) && place.after.is_some_and(char::is_uppercase);
    apart && capitals && !place.opens_line && !place.ends_line
}

/// Whether it is a set of tennis beside another one: `[6-4], [7-5]`.
fn is_set(value: &Value, place: &Place<'_>) -> bool {
    let own = matches!(value, Value::Range(6 | 7, lost) if *lost < 7);
    let lead = place.lead.trim_end_matches([',', ';', ' ']);
    let behind = place.behind.trim_start_matches([',', ';', ' ']);
    let before = lead.get(lead.len().saturating_sub(SET)..);
    own && (before.is_some_and(is_games) || behind.get(..SET).is_some_and(is_games))
}

/// Whether `text` is brackets with the games that each won in a set, of which the greater is six or seven.
fn is_games(text: &str) -> bool {
    let [b'[', one @ b'0'..=b'7', b'-', other @ b'0'..=b'7', b']'] = text.as_bytes() else {
        return false;
    };
    one != other && matches!(one.max(other), b'6' | b'7')
}

/// Whether `lead` says that a score follows: "the score was", "Final score:".
fn is_told(lead: &str) -> bool {
    let words = lead.rsplit(|c: char| !c.is_alphabetic());
    let mut words = words
        .filter(|word| !word.is_empty())
        .skip_while(|word| BETWEEN.contains(word));
    let word = words.next().unwrap_or_default().to_lowercase();
    let mut scores = words::tables()
        .iter()
        .flat_map(|table| &table.numbers.scores);
    scores.any(|known| *known == word)
}
