//! Further authors before a parenthesis that names their house before the year: `Roe and colleagues (University of Hull, 2020)`.

use std::ops::Range;

use super::before::names_before;
use super::years::years;
use super::{Certainty, Form, Listed, Named, behind_closer, called};
use crate::source::Span;

/// The work of the names that end `before`, where the list has one of theirs of the year that closes `inside`, the whole of which is
/// `shown` without its marks.
pub(super) fn housed(
    text: &str,
    before: Range<usize>,
    inside: &Range<usize>,
    shown: Range<usize>,
    listed: &Listed<'_>,
) -> Option<Named> {
    let (house, _) = text[shown.clone()].rsplit_once(',')?;
    let mut words = house.split_whitespace();
    // Most parentheses begin with an author of the list.
    let first = words.next().filter(|first| {
        first.starts_with(char::is_uppercase) && first.chars().all(char::is_alphabetic)
    })?;
    let is_name = words.next().is_some() && !(listed.has)(first);
    if !is_name || house.contains(|c: char| c.is_ascii_digit() || c == ';') {
        return None;
    }
    let years = years(text, shown.start + house.len() + 1..shown.end)?;
    let (names, start) = names_before(text, before, listed.has)?;
    let mut all = years.all.iter();
    let fits = names.others && all.all(|year| (listed.fits)(&names, &year.shown));
    (fits && years.end == shown.end).then(|| Named {
        span: Span::new(start, behind_closer(text, inside)),
        form: Form::Narrative,
        works: called(start, &names, &years, Certainty::Tentative),
    })
}
