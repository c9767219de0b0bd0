//! Whether numbers in parentheses cite, `fell by 27% (1)`: only where they end clauses, a list has them and nothing else cites it.

use std::collections::HashSet;

use super::before::Before;
use super::facts::{Facts, all_numbers_of};
use super::numbered::is_called_round;
use super::place::Place;
use crate::document::Candidate;
use crate::marker::is_worded_number;

/// Fewer different numbers show nothing.
const DISTINCT: usize = 2;

/// The shortest sentence that is sourced has so many words.
const CLAUSE: usize = 3;

/// Why it does not cite, whatever the rest of the document shows or because of that.
pub(super) const NONE: &str = "a number in parentheses";

/// Why a number is none, whatever the rest of the document shows.
pub(super) fn refused(place: &Place<'_>) -> Option<&'static str> {
    let shown = place.is_address() || place.is_quoted() || place.in_ticks;
    let stands = matches!(place.before, Before::Word | Before::Stop | Before::Close);
    let tells = tells(place) || place.stops_sentence() && is_clause(place.lead);
    let cites = stands && place.goes_on_or_ends() && tells && !place.may_be_code();
    let is_called = is_called_round(place) && !is_worded_number(place.inside);
    (shown || !cites || is_called).then_some(NONE)
}

/// Whether it shows something of the document: words for what it counts say enough behind a clause of any length.
fn tells(place: &Place<'_>) -> bool {
    place.has_words() || is_worded_number(place.inside)
}

/// Whether `lead` holds as many words as the shortest sentences that are sourced.
fn is_clause(lead: &str) -> bool {
    lead.split_whitespace().nth(CLAUSE - 1).is_some()
}

/// What the numbers in parentheses of a document show together.
#[derive(Default)]
pub(super) struct Round {
    /// Whether the labels of entries are written as they are.
    labelled: bool,
    listed: HashSet<u32>,
    /// How many no entry has.
    astray: usize,
    all: usize,
}

impl Round {
    pub(super) fn new(labelled: bool) -> Self {
        Self {
            labelled,
            ..Self::default()
        }
    }

    /// Takes note of one that is not refused outright.
    pub(super) fn take(&mut self, facts: &Facts, candidate: &Candidate, place: &Place<'_>) {
        if !place.ends_clause || !tells(place) {
            return;
        }
        self.all += 1;
        if facts.listed(candidate) {
            self.listed.extend(all_numbers_of(candidate));
        } else {
            self.astray += 1;
        }
    }

    /// Whether they cite where nothing `else` does.
    pub(super) fn cite(&self, else_cites: bool) -> bool {
        let enough = if self.labelled { 1 } else { DISTINCT };
        let one_astray = self.astray == 0 || self.astray == 1 && self.all > enough;
        !else_cites && self.listed.len() >= enough && one_astray
    }
}

/// Why a number does not cite where others do that are written otherwise: it does where entries have it and the words in the parentheses
/// say so, `(Ref. 2)`, or where it ends a sentence among numbers in brackets, which have `named` entries.
pub(super) fn alone(
    facts: &Facts,
    named: &HashSet<u32>,
    candidate: &Candidate,
    place: &Place<'_>,
) -> Option<&'static str> {
    let closes = place.spaced && place.stops_sentence() && !place.spaced_after;
    let is_one = candidate.citations.len() == 1 && place.has_words();
    let stands = closes && is_one && named.len() >= DISTINCT;
    let cites = (stands || is_worded_number(place.inside))
        && all_numbers_of(candidate).all(|number| facts.has_number(number));
    (!cites).then_some(NONE)
}

/// Why a number does not cite in a document where those in parentheses do.
pub(super) fn doubt(
    facts: &Facts,
    candidate: &Candidate,
    place: &Place<'_>,
) -> Option<&'static str> {
    let meant = facts.listed(candidate)
        || tells(place) && place.ends_clause && facts.is_plausible(candidate);
    (!meant).then_some(NONE)
}
