//! What one parenthesis or bracket names, and how a text cites with it.

use std::ops::Range;

use super::shelf::{Meant, Shelf};
use crate::marker::{self, Called, Form, Listed, Named};
use crate::words::is_eastern;

/// A parenthesis of the width of Chinese and Japanese letters.
pub(super) const WIDE: &str = "（";

/// How a text cites with a marker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// With the year.
    Dated,
    /// In a note, beside which others cite works in full, or in the words of a sentence, which may name works otherwise as well.
    Aside,
    /// With a page and no year; where pages are not to be told, texts of this manner name an author and nothing more.
    Paged,
    /// With the year and a claim behind it, by names that the list does not have.
    Claiming,
    /// With the year, by a name that one slip of the pen parts from one of the list.
    Slipped,
}

/// How far the text round a parenthesis is looked at.
pub(super) struct Bounds {
    /// The stretch of running text that holds it.
    pub(super) within: Range<usize>,
    /// Names begin here at the earliest.
    pub(super) free: usize,
    /// Where its block ends.
    pub(super) end: usize,
}

/// What the bracket at the byte `at` of `text` names, by works of the `shelf`; the number beside it counts the names compared so far.
pub(super) fn read(
    text: &str,
    at: usize,
    bounds: &Bounds,
    listed: &Listed<'_>,
    (shelf, comparisons): (&Shelf, &mut usize),
) -> Option<(Named, Manner)> {
    let round = bounds.free..bounds.end;
    let dated = named(text, at, bounds.within.clone(), bounds.free, listed);
    let dated = dated.or_else(|| marker::recalled(text, at, bounds.end, listed));
    let slipped = || marker::slipped(text, at, round.clone());
    // "Petrov and Lindt (2011)": the second name may be known by itself, and mean nothing.
    let dated = dated.filter(|named| {
        let fits = |called: &Called| (listed.fits)(&called.names, &called.year);
        let is_known = named.form == Form::Enclosed || named.works.iter().any(fits);
        let longer = || slipped().filter(|slip| slip.span.start < named.span.start);
        let is_slip = |slip: Named| {
            let meant = shelf.meant(&slip.works[0], comparisons);
            matches!(meant, Meant::OtherName(_))
        };
        is_known || !longer().is_some_and(is_slip)
    });
    let of = |manner| move |named| (named, manner);
    let paged = || marker::paged(text, at, bounds.end, listed).map(of(Manner::Paged));
    let claiming = || marker::claiming(text, at, round.clone()).map(of(Manner::Claiming));
    let dated = dated
        .map(of(Manner::Dated))
        .or_else(paged)
        .or_else(claiming);
    dated.or_else(|| slipped().map(of(Manner::Slipped)))
}

/// The works that the bracket at `at` names within the bytes `within`, in the marks of either script; their names begin at `free` at
/// the earliest.
fn named(
    text: &str,
    at: usize,
    within: Range<usize>,
    free: usize,
    listed: &Listed<'_>,
) -> Option<Named> {
    let is_wide = text[at..].starts_with(WIDE);
    let narrow = (!is_wide)
        .then(|| marker::named(text, at, within.clone(), free, listed))
        .flatten();
    let eastern = || marker::named_eastern(text, at, within, free, listed);
    // "(Roe, 2019; 王小明, 2020)": in the marks of one script may stand works of the other.
    let is_mixed = |named: &Named| text[named.span.range()].contains(is_eastern);
    match narrow {
        Some(named) if is_mixed(&named) => Some(fuller(named, eastern())),
        narrow => narrow.or_else(eastern),
    }
}

/// What names more works of two readings of one marker.
fn fuller(named: Named, other: Option<Named>) -> Named {
    let more = other.filter(|other| other.works.len() > named.works.len());
    more.filter(|other| other.span == named.span)
        .unwrap_or(named)
}
