//! Whether a number that is called a reference cites: `as ref. 7 shows` does, `our ref. 7` names a letter.

use super::before::Before;
use super::facts::{Facts, all_numbers_of};
use super::place::Place;
use super::round::NONE;
use super::word::last_word;
use crate::document::Candidate;

/// A list of fewer numbers may be anything that is counted.
const NUMBERS: usize = 3;

/// Words that may stand before: what is called so behind a noun is the noun's, `map reference 7`.
const LEADS: &[&str] = &[
    "after",
    "against",
    "also",
    "and",
    "as",
    "at",
    "between",
    "both",
    "but",
    "by",
    "cf",
    "following",
    "follows",
    "from",
    "in",
    "into",
    "like",
    "of",
    "on",
    "or",
    "per",
    "see",
    "than",
    "that",
    "through",
    "to",
    "under",
    "unlike",
    "using",
    "via",
    "while",
    "with",
    "where",
    "whereas",
    "which",
    "because",
    "since",
    "if",
    "within",
    "aus",
    "bei",
    "gemäß",
    "in",
    "nach",
    "siehe",
    "und",
    "vgl",
    "von",
    "wie",
    "avec",
    "dans",
    "de",
    "et",
    "la",
    "les",
    "par",
    "selon",
    "voir",
    "con",
    "del",
    "en",
    "las",
    "por",
    "según",
    "véase",
    "y",
    "com",
    "da",
    "das",
    "e",
    "em",
    "na",
    "nas",
    "segundo",
    "ver",
    "met",
    "uit",
    "van",
    "volgens",
    "zie",
];

/// Why a number does not cite: it stands behind a noun, or not all of its numbers are those of entries.
pub(super) fn refused(
    facts: &Facts,
    candidate: &Candidate,
    place: &Place<'_>,
) -> Option<&'static str> {
    let led = match place.before {
        Before::Nothing | Before::Stop | Before::Open => true,
        Before::Close => place.spaced,
        Before::Word => LEADS.contains(&&*last_word(place.lead).to_lowercase()),
        Before::Quote | Before::Sign => false,
    };
    let shown =
        place.is_address() || place.is_quoted() || place.in_ticks || facts.is_label(candidate.span);
    let known = facts.numbers() >= NUMBERS
        && all_numbers_of(candidate).all(|number| facts.has_number(number));
    (shown || !led || !known).then_some(NONE)
}
