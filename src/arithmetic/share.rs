//! Shares of a whole: "12 of 48 (25 per cent)".

use super::shape::{OF, OF_ALL, OF_WHICH, OR, PART, SHARE, is_like};
use super::{Sentence, Slip, Sum};
use crate::figure::{Exact, Figure, Unit};

impl Sentence<'_> {
    /// "12 of 48 (20 per cent)", "of the 48, 12 (20 per cent)", "48, of which 12 (20 per cent)", "of the 48, 20 per cent, or 12,".
    pub(super) fn share(&self, at: usize) -> Option<Slip> {
        let between = self.between(at)?;
        let of_all = is_like(&PART, between) && is_like(&OF_ALL, self.before(at));
        let (first, last, share) = if is_like(&OF, between) {
            (at, at + 1, at + 2)
        } else if of_all && self.figures[at + 1].unit == Unit::Percent {
            (at + 2, at, at + 1)
        } else if of_all || is_like(&OF_WHICH, between) {
            (at + 1, at, at + 2)
        } else {
            return None;
        };
        let shape = if share < first { &OR } else { &SHARE };
        let told = is_like(shape, self.between(at + 1)?) && self.ends_share(at + 2);
        told.then(|| self.shared(first, last, share))?
    }

    /// The slip of the figure at `share`, by what the one at `first` is of the one at `last`, if it is one.
    pub(super) fn shared(&self, first: usize, last: usize, share: usize) -> Option<Slip> {
        let (part, whole, said) = (
            &self.figures[first],
            &self.figures[last],
            &self.figures[share],
        );
        let counts =
            part.unit == whole.unit && !matches!(part.unit, Unit::Percent | Unit::PercentagePoints);
        if !counts || said.unit != Unit::Percent || part.value > whole.value {
            return None;
        }
        let hundred = Exact::from(100);
        let made = part.value * hundred / whole.value;
        let ((part_least, part_most), (whole_least, whole_most)) = (part.bounds(), whole.bounds());
        // Few things are counted exactly.
        let exact = |figure: &Figure| figure.value < Exact::from(1000);
        let ends = if exact(part) && exact(whole) {
            (made, made)
        } else {
            (
                part_least * hundred / whole_most,
                part_most * hundred / whole_least,
            )
        };
        self.slip(share, vec![first, last], made, ends, Sum::Share)
    }

    /// Whether nothing goes on behind the share at `at`, which could be one of something else.
    pub(super) fn ends_share(&self, at: usize) -> bool {
        let rest = self.after(at).trim_start();
        rest.is_empty() || rest.starts_with([')', ',', '.', ';', '–', '—', '['])
    }
}
