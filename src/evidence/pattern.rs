//! Classes of characters, as regular expressions have them: `[7-9]` beside `[a-z]`.

use super::place::Place;
use crate::document::{Candidate, Value};

/// How classes begin that can only be such.
const CLASSES: &[&str] = &["[a-z", "[A-Z", "[0-9", "[^a-z", "[^A-Z", "[^0-9"];

/// Words right before a class.
const WORDS: &[&str] = &["expression", "regex", "regexp", "pattern", "class"];

/// Whether it is a range of digits that is repeated, stands behind a word for a class or near a class of letters; amid a clause also
/// where an entry is `listed` that has one of them.
pub(super) fn is_class(candidate: &Candidate, place: &Place<'_>, listed: bool) -> bool {
    let [only] = &*candidate.citations else {
        return false;
    };
    let digits = matches!(only.key.value, Value::Range(first, last) if first < last && last < 10);
    if !digits || candidate.link.is_some() {
        return false;
    }
    // `[1-3]+`
    let mut behind = place.behind.chars();
    let is_repeated = match behind.next().filter(|_| !place.spaced_after) {
        Some('+') => behind.next() != Some('['),
        Some('{') => behind.next().is_some_and(|c| c.is_ascii_digit()),
        _ => false,
    };
    if is_repeated {
        return true;
    }
    let near = |text: &str| CLASSES.iter().any(|class| text.contains(class));
    let is_near = near(place.lead) || near(place.behind);
    if listed {
        return is_near && !place.ends_clause;
    }
    let named = WORDS.iter().any(|word| place.lead.ends_with(word));
    is_near || named && !place.stops
}
