//! A term before the authors who write of it: "Spacing Effect, Roe, 1985".

use std::ops::Range;

use super::names::{self, Names};
use super::years::Years;
use super::{Certainty, Listed};

/// The names in `range` behind a term that looks like one of them, where the list has a work of theirs alone and nobody of the term's name:
/// "Spacing Effect, Roe, 1985".
pub(super) fn behind_term(
    text: &str,
    range: Range<usize>,
    (names, years): (&Names, &Years),
    listed: &Listed<'_>,
) -> Option<(Names, usize, Certainty)> {
    let fits = |names: &Names| {
        let mut all = years.all.iter();
        all.all(|year| (listed.fits)(names, &year.shown))
    };
    let [first, _, ..] = names.written.as_slice() else {
        return None;
    };
    if (listed.has)(first) || fits(names) {
        return None;
    }
    let comma = range.start + text[range.clone()].find(',')?;
    let (own, start) = names::names(text, comma + 1..range.end)?;
    let is_whole = own.written.len() + 1 == names.written.len();
    (is_whole && fits(&own)).then_some((own, start, Certainty::Tentative))
}
