//! Works that a citation means but for a slip of the pen.

use super::{Meant, Shelf, WORKS};
use crate::work::{Call, Fit, Name};

/// No more names than this are compared in search of slips of the pen.
const COMPARISONS: usize = 5_000;

impl Shelf {
    /// The work of that year by the same authors in another order.
    pub(super) fn swapped(&self, authors: &[Name], year: &str) -> Option<u32> {
        let (_, others) = authors.split_first()?;
        let firsts = others.iter().flat_map(Name::all);
        let works = firsts.filter_map(|name| self.by_author.get(name));
        let mut works = works.flat_map(|works| works.iter().take(WORKS));
        let found = works.find(|&&at| {
            let work = &self.works[at].1.work;
            let has = |name: &Name| work.authors.iter().any(|own| own.fit(name).is_some());
            work.year == year && work.authors.len() == authors.len() && authors.iter().all(has)
        });
        found.map(|&at| self.works[at].0)
    }

    /// The work of that year by an author whose name one slip of the pen parts from the one named.
    pub(super) fn slip(
        &self,
        authors: &[Name],
        others: bool,
        year: &str,
        comparisons: &mut usize,
    ) -> Meant {
        let call = Call {
            authors,
            others,
            year,
        };
        for &at in self.by_year.get(year).into_iter().flatten() {
            *comparisons += 1;
            if *comparisons > COMPARISONS {
                break;
            }
            let (entry, read) = &self.works[at];
            if read.work.fit(&call) == Some(Fit::OtherName) {
                return Meant::OtherName(*entry);
            }
        }
        Meant::Nothing
    }
}
