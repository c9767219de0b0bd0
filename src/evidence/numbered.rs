//! Numbers in brackets that something goes by: forms and keys, the lines of a log, classes of figures.

use super::pinpoint::before_row;
use super::place::Place;
use super::word::last_word;
use crate::document::{Candidate, Value};

/// Words for what goes by a number of its own.
const CALLED: &[&str] = &[
    "form", "key", "keys", "button", "box", "cell", "row", "slot", "room", "door", "choose",
    "select", "enter",
];

/// Words before a key that is to be pressed, where "press" is no noun.
const PRESSED: &[&str] = &["to", "then", "and", "or", "please"];

/// Why the numbers of `candidate`, some of which no list has, do not cite.
pub(super) fn refused(place: &Place<'_>) -> Option<&'static str> {
    let word = last_word(place.lead).to_lowercase();
    let called = place.spaced && !place.ends_clause && CALLED.contains(&word.as_str());
    called.then_some("the number of something that is called by it")
}

/// Whether it is a class of a regular expression where no entry has the number 9: `[1-9]` within a clause.
pub(super) fn is_class(candidate: &Candidate, place: &Place<'_>) -> bool {
    let is_range = matches!(&*candidate.citations, [only] if only.key.value == Value::Range(1, 9));
    is_range && !place.stops
}

/// Whether `lead` asks for a key: "Press [1] or [2]"; "the freedom of the press [1]" does not.
pub(super) fn is_pressed(lead: &str) -> bool {
    let lead = before_row(lead);
    let Some(before) = lead
        .strip_suffix("Press")
        .or_else(|| lead.strip_suffix("press"))
    else {
        return false;
    };
    let before = before.trim_end();
    before.is_empty()
        || before.ends_with(['.', '!', ':', ';', ','])
        || PRESSED.contains(&last_word(before))
}

/// Whether `line` is nothing but a date and a time, as the lines of a log begin.
pub(super) fn is_time(line: &str) -> bool {
    let of_time = |c: char| c.is_ascii_digit() || " :.,-/+TZ".contains(c);
    line.contains(':') && line.contains(|c: char| c.is_ascii_digit()) && line.chars().all(of_time)
}
