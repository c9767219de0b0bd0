//! How many claims rest on what.

use std::collections::BTreeMap;

use super::{Claim, State};

/// How many claims there are, and what they rest on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// All claims.
    pub total: usize,
    /// Those that rest on a named source.
    pub supported: usize,
    /// Those whose citations lead to no source.
    pub resting_on_nothing: usize,
    /// Those whose citations lead into what is not read.
    pub unread: usize,
    /// Those without a citation.
    pub uncited: usize,
    /// Those with a declared reason.
    pub declared: usize,
    /// How many of those have which kind of reason: the words that it begins with, or the desk's name for it.
    pub reasons: BTreeMap<Box<str>, usize>,
}

impl Ledger {
    /// The ledger of `claims`.
    pub fn of(claims: &[Claim]) -> Self {
        let count = |state| claims.iter().filter(|claim| claim.state == state).count();
        let mut reasons = BTreeMap::new();
        let declared = claims.iter().filter(|claim| claim.state == State::Declared);
        for reason in declared.filter_map(|claim| claim.reason.clone()) {
            *reasons.entry(reason).or_default() += 1;
        }
        Self {
            total: claims.len(),
            supported: count(State::Supported),
            resting_on_nothing: count(State::RestingOnNothing),
            unread: count(State::Unread),
            uncited: count(State::Uncited),
            declared: count(State::Declared),
            reasons,
        }
    }

    /// Both ledgers as one.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let mut reasons = self.reasons;
        for (reason, count) in other.reasons {
            *reasons.entry(reason).or_default() += count;
        }
        Self {
            total: self.total + other.total,
            supported: self.supported + other.supported,
            resting_on_nothing: self.resting_on_nothing + other.resting_on_nothing,
            unread: self.unread + other.unread,
            uncited: self.uncited + other.uncited,
            declared: self.declared + other.declared,
            reasons,
        }
    }
}
