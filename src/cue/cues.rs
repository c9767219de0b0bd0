//! Sets of a table's cues, one bit each.

use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};

/// One half of the bits: a table has twice as many cues at most.
const HALF: usize = 128;

/// Some of a table's cues, by their places in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct CueSet([u128; 2]);

impl CueSet {
    pub(super) const NONE: Self = Self([0; 2]);

    /// The cue at this place alone.
    pub(super) fn one(at: usize) -> Self {
        let mut set = Self::NONE;
        set.0[at / HALF] = 1 << (at % HALF);
        set
    }

    pub(super) fn is_empty(self) -> bool {
        self.0[0] | self.0[1] == 0
    }

    /// Whether one of its cues is one of `others`.
    pub(super) fn meets(self, others: Self) -> bool {
        !(self & others).is_empty()
    }

    /// The place of its first cue, which is taken out of it.
    pub(super) fn take_first(&mut self) -> Option<usize> {
        let half = usize::from(self.0[0] == 0);
        let bits = self.0[half];
        if bits == 0 {
            return None;
        }
        self.0[half] = bits & (bits - 1);
        Some(half * HALF + bits.trailing_zeros() as usize)
    }
}

impl BitOr for CueSet {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self([self.0[0] | other.0[0], self.0[1] | other.0[1]])
    }
}

impl BitAnd for CueSet {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self([self.0[0] & other.0[0], self.0[1] & other.0[1]])
    }
}

impl Not for CueSet {
    type Output = Self;

    fn not(self) -> Self {
        Self([!self.0[0], !self.0[1]])
    }
}

impl BitOrAssign for CueSet {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

impl BitAndAssign for CueSet {
    fn bitand_assign(&mut self, other: Self) {
        *self = *self & other;
    }
}

impl FromIterator<Self> for CueSet {
    fn from_iter<I: IntoIterator<Item = Self>>(sets: I) -> Self {
        sets.into_iter().fold(Self::NONE, BitOr::bitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn cues_of_both_halves_are_told_in_order() {
        let mut set: CueSet = [200, 3, 127, 128].map(CueSet::one).into_iter().collect();
        assert!(set.meets(CueSet::one(200)) && !set.meets(CueSet::one(72)));
        let places = std::iter::from_fn(|| set.take_first());
        assert_eq!(places.collect::<Vec<_>>(), [3, 127, 128, 200]);
        assert!(set.is_empty() && !(!set).is_empty());
    }

    #[test]
    fn the_cues_of_every_language_fit() {
        for table in words::tables().iter().chain([words::other()]) {
            let count = table.cues.len();
            assert!(count <= 2 * HALF, "{}: {count} cues", table.language);
        }
    }
}
