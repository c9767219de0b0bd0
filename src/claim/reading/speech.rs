//! How much of a sentence is quoted.

use std::cell::OnceCell;

use crate::claim::lone::{Lone, lone};
use crate::claim::place::Place;
use crate::cue::Finder;
use crate::source::Span;

/// How much of a sentence stands in quotation marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::claim) enum Speech {
    /// A sample of what might be written is all that it holds.
    Sample,
    None,
    Part,
    All,
}

/// How much of the sentence at `place` stands in quotations, where somebody is said to speak if it `attributes`.
pub(super) fn speech(place: Place<'_>, attributes: bool, finder: &mut Finder) -> Speech {
    let spoken = place.quotations.iter().filter(|one| place.holds(**one));
    // The sentence is one, however many quotations stand in it.
    let person = OnceCell::new();
    let has_person = || *person.get_or_init(|| place.has_person());
    let most = spoken.map(|&quotation| {
        let lone = if attributes {
            Lone::Spoken
        } else {
            lone(place, quotation, has_person)
        };
        match lone {
            // What somebody is to do is no quotation of anybody.
            Lone::Spoken if !attributes && !place.cited && orders(place, quotation, finder) => {
                Speech::None
            }
            Lone::Spoken if place.is_within(quotation) => Speech::All,
            Lone::Spoken => Speech::Part,
            Lone::Term => Speech::None,
            Lone::Sample => Speech::Sample,
        }
    });
    most.max().unwrap_or(Speech::None)
}

/// Whether `quotation` begins with a command.
fn orders(place: Place<'_>, quotation: Span, finder: &mut Finder) -> bool {
    let inside = place.text[quotation.range()].trim_start_matches(|c: char| !c.is_alphanumeric());
    let first = inside.split(['.', '!', '?']).next().unwrap_or_default();
    first.starts_with(char::is_uppercase) && finder.find(first).rules_out()
}
