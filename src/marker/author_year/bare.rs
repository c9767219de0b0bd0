//! What cites by authors and year without parentheses, as notes, tables and links do: `So also Smith 2020, 9`,
//! `Vgl. Smith, J., Weirs, 2020, S. 9`.

use std::ops::Range;

use super::before::names_before;
use super::years::{first_year, years};
use super::{Certainty, Form, Listed, Named, Names, called};
use crate::source::Span;

/// A title between the names and the year has no more words than this.
const WORDS: usize = 8;
/// The names stand within so many bytes before the year.
const NEAR: usize = 200;
/// What leads to the first name has no more words than this: `Vgl. hierzu`.
const LEAD: usize = 2;

/// What cites by authors and year without parentheses in `range` of `text`, as notes and tables have it: `So also Smith 2020, 9`.
/// Only works that the list has are read so.
pub(crate) fn bare(text: &str, range: Range<usize>, listed: &Listed<'_>) -> Vec<Named> {
    let mut found = Vec::new();
    let mut from = range.start;
    let mut at = from;
    while let Some(first) = first_year(text, at..range.end) {
        let before = &text[from..first];
        let names_end = from + before.trim_end_matches([' ', ',']).len();
        let Some(years) = years(text, first..range.end).filter(|_| names_end < first) else {
            at = text.ceil_char_boundary(first + 1);
            continue;
        };
        at = years.end;
        let fits = |(names, _): &(Names, usize)| {
            let mut all = years.all.iter();
            all.all(|year| (listed.fits)(names, &year.shown))
        };
        let named = names_before(text, from..names_end, listed.has).filter(fits);
        let titled = || titled(text, from..first, listed, &fits);
        let Some((names, start)) = named.or_else(titled) else {
            continue;
        };
        from = years.end;
        found.push(Named {
            span: Span::new(start, years.end),
            form: Form::Narrative,
            works: called(start, &names, &years, Certainty::Tentative),
        });
    }
    found
}

/// The names that the list has at the beginning of `range`, which ends where a year begins, where a title stands between: `Smith, J. et
/// al., Weirs, 2020`. Of a pair of names and what follows it only what `fits` is taken.
fn titled(
    text: &str,
    range: Range<usize>,
    listed: &Listed<'_>,
    fits: &dyn Fn(&(Names, usize)) -> bool,
) -> Option<(Names, usize)> {
    let near = text.ceil_char_boundary(range.end.saturating_sub(NEAR).max(range.start));
    let shown = text[near..range.end].trim_end().strip_suffix(',')?;
    let start = near + shown.rfind(';').map_or(0, |at| at + 1);
    let end = near + shown.len();
    let piece = &text[start..end];
    let words = |text: &str| text.split_whitespace().count();
    let ends = piece.match_indices(", ").map(|(at, _)| at);
    ends.filter(|&at| words(&piece[at + 1..]) <= WORDS)
        .find_map(|at| {
            let found = names_before(text, start..start + at, listed.has)?;
            let leads = words(&text[start..found.1]) <= LEAD;
            (leads && fits(&found)).then_some(found)
        })
}
