//! How many claims rest on what.

use super::{Claim, State};

/// How many claims there are, and what they rest on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// All claims.
    pub total: usize,
    /// Those that rest on a named source.
    pub supported: usize,
    /// Those whose citations lead to no source.
    pub resting_on_nothing: usize,
    /// Those without a citation.
    pub uncited: usize,
    /// Those with a declared reason.
    pub declared: usize,
}

impl Ledger {
    /// The ledger of `claims`.
    pub fn of(claims: &[Claim]) -> Self {
        let count = |state| claims.iter().filter(|claim| claim.state == state).count();
        Self {
            total: claims.len(),
            supported: count(State::Supported),
            resting_on_nothing: count(State::RestingOnNothing),
            uncited: count(State::Uncited),
            declared: count(State::Declared),
        }
    }

    /// Both ledgers as one.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            total: self.total + other.total,
            supported: self.supported + other.supported,
            resting_on_nothing: self.resting_on_nothing + other.resting_on_nothing,
            uncited: self.uncited + other.uncited,
            declared: self.declared + other.declared,
        }
    }
}
