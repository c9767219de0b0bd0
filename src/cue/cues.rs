//! Sets of a table's cues, one bit each.

use std::array::from_fn;
use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};

/// So many parts of so many bits each: a table has as many cues at most as there are bits.
const PARTS: usize = 5;
const BITS: usize = u64::BITS as usize;

/// Some of a table's cues, by their places in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct CueSet([u64; PARTS]);

impl CueSet {
    pub(super) const NONE: Self = Self([0; PARTS]);

    /// The cue at this place alone.
    pub(super) fn one(at: usize) -> Self {
        let mut set = Self::NONE;
        set.0[at / BITS] = 1 << (at % BITS);
        set
    }

    pub(super) fn is_empty(self) -> bool {
        self == Self::NONE
    }

    /// Whether one of its cues is one of `others`.
    pub(super) fn meets(self, others: Self) -> bool {
        !(self & others).is_empty()
    }

    /// The place of its first cue, which is taken out of it.
    pub(super) fn take_first(&mut self) -> Option<usize> {
        let part = self.0.iter().position(|bits| *bits != 0)?;
        let bits = self.0[part];
        self.0[part] = bits & (bits - 1);
        Some(part * BITS + bits.trailing_zeros() as usize)
    }
}

impl BitOr for CueSet {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(from_fn(|part| self.0[part] | other.0[part]))
    }
}

impl BitAnd for CueSet {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(from_fn(|part| self.0[part] & other.0[part]))
    }
}

impl Not for CueSet {
    type Output = Self;

    fn not(self) -> Self {
        Self(self.0.map(|bits| !bits))
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
    fn cues_of_all_parts_are_told_in_order() {
        let places = [200, 3, 319, 127, 128];
        let mut set: CueSet = places.map(CueSet::one).into_iter().collect();
        assert!(set.meets(CueSet::one(200)) && !set.meets(CueSet::one(72)));
        let places = std::iter::from_fn(|| set.take_first());
        assert_eq!(places.collect::<Vec<_>>(), [3, 127, 128, 200, 319]);
        assert!(set.is_empty() && !(!set).is_empty());
    }

    #[test]
    fn the_cues_of_every_language_fit() {
        for table in words::tables().iter().chain([words::other()]) {
            let count = table.cues.len();
            assert!(count <= PARTS * BITS, "{}: {count} cues", table.language);
        }
    }
}
