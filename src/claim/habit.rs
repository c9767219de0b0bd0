//! What a document does by habit: how much of what asks for a source it cites.

use super::bare::is_technical;
use super::telling::{asks, measures, telling};
use super::{Claim, Kind, State};
use crate::document::Document;

/// With fewer covered claims a document shows no habit.
const FEWEST: usize = 3;
/// So many cues that tell something make a claim strong.
const STRONG: usize = 4;

/// For which claims a document shows that it cites such claims.
#[derive(Clone, Copy, Debug)]
pub(super) struct Habit {
    /// Whether it does for all of them.
    pub(super) all: bool,
    /// Whether it does for the strong ones.
    strong: bool,
}

impl Habit {
    /// That of a desk which asks for every claim's source, whatever the document does.
    pub(super) const ALWAYS: Self = Self {
        all: true,
        strong: true,
    };

    /// The habit of `document`, where so many of its `claims` as `bare` counts ask for a source and have none.
    pub(super) fn of(
        document: &Document<'_>,
        claims: &[Claim],
        bare: impl FnOnce() -> usize,
    ) -> Self {
        let covered = claims.iter().filter(|claim| is_covered(claim)).count();
        // What a specification lays down needs no source, so that the rest shows no habit.
        if covered < FEWEST || is_technical(document) || claims.iter().any(|claim| claim.normative)
        {
            return Self {
                all: false,
                strong: false,
            };
        }
        let declared = |claim: &&Claim| claim.state == State::Declared;
        let all = claims.len() - claims.iter().filter(declared).count();
        Self {
            all: covered * 2 >= all,
            strong: covered * 3 >= covered + bare(),
        }
    }

    /// Whether the document cites claims such as `claim`.
    pub(super) fn asks_for(self, claim: &Claim) -> bool {
        self.all || self.strong && is_strong(claim)
    }
}

fn is_covered(claim: &Claim) -> bool {
    matches!(
        claim.state,
        State::Supported | State::RestingOnNothing | State::Unread
    )
}

/// Whether a measured figure, an accusation, a rank or several cues at once make `claim` one that is cited first.
fn is_strong(claim: &Claim) -> bool {
    measures(claim)
        || asks(claim)
        || claim.kinds.contains(&Kind::Accusation)
        || telling(claim) >= STRONG
}
