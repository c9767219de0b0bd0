//! Numbers in brackets of a draft whose only numbered sources are footnotes: `the index [1] is high` beside `[^1]`.

use super::court::PLACES;
use super::facts::Facts;
use super::place::Place;
use crate::document::{Candidate, Key, ListKind, Reference};
use crate::reference::References;

/// What such numbers show together.
#[derive(Default)]
pub(super) struct Aside {
    /// Whether all entries that have numbers are footnotes, which numbers in brackets cite by a slip at most.
    in_notes: bool,
    /// How many that no entry has stand where nothing but citations stand.
    strays: usize,
}

impl Aside {
    pub(super) fn new(references: &References) -> Self {
        let is_note =
            |entry: &Reference| references.lists[entry.list as usize].kind == ListKind::Footnotes;
        let entries = references.entries.iter();
        let mut numbered = entries
            .filter(|entry| entry.keys.iter().any(Key::is_number))
            .peekable();
        Self {
            in_notes: numbered.peek().is_some() && numbered.all(is_note),
            strays: 0,
        }
    }

    /// Takes note of one that is not refused outright.
    pub(super) fn take(&mut self, facts: &Facts, candidate: &Candidate, place: &Place<'_>) {
        // A figure may have an index, `$1[12]`.
        let figure = place.sign.is_some_and(|sign| sign.is_ascii_digit());
        let is_stray = facts.unlisted(candidate).is_some() && place.is_strong() && !figure;
        self.strays += usize::from(is_stray);
    }

    /// Why one does not cite.
    pub(super) fn doubt(
        &self,
        facts: &Facts,
        candidate: &Candidate,
        place: &Place<'_>,
    ) -> Option<&'static str> {
        if !self.in_notes || candidate.link.is_some() {
            None
        } else if !place.ends_clause {
            Some("not where a citation stands")
        } else {
            let is_stray = !facts.listed(candidate) && self.strays < PLACES;
            is_stray.then_some("a number that no footnote has")
        }
    }
}
