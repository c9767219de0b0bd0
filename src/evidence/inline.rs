//! Whether what looks like a note within its sentence is one: `^[Roe, Rain, 2020.]`.

use super::place::Place;
use super::word::is_worded;
use crate::marker::is_worded_note;

/// Why such a note is none.
const ASTRAY: &str = "not where a note stands";
/// A word of so many letters is no sign of a formula.
const LETTERS: usize = 3;

/// Why a note is none, whatever the rest of the document shows.
pub(super) fn refused(place: &Place<'_>) -> Option<&'static str> {
    // Behind a blank a power stands too, which holds no words.
    let holds_word = || {
        let mut words = place.inside.split(|c: char| !c.is_alphabetic());
        words.any(|word| word.chars().nth(LETTERS - 1).is_some())
    };
    let stands = place.is_citing() && (!place.spaced || holds_word());
    (!stands).then_some(ASTRAY)
}

/// Whether a note that is not refused can be nothing else.
pub(super) fn is_sure(place: &Place<'_>) -> bool {
    let inner = place.inside.trim_start_matches(['^', '[']);
    let is_whole = inner.ends_with(']');
    let says_enough = !is_whole || is_worded_note(inner.trim_end_matches(']'));
    says_enough && (!place.spaced || is_worded(place.inside))
}

/// Why a note that may be something else is none; `known` says whether the document has others that are sure.
pub(super) fn doubt(known: bool, place: &Place<'_>) -> Option<&'static str> {
    (!known && !is_sure(place)).then_some(ASTRAY)
}
