//! Which of an entry's dates is the one on which its work came out.

use super::super::author;
use super::super::mask::Mask;
use super::Date;
use super::shape::NONE;
use super::year::{Year, bare_year};
use crate::source::Span;

/// A date, and what is said of it.
pub(super) struct Labelled {
    pub(super) date: Date,
    /// The date with the words that say what it is of.
    pub(super) whole: Span,
    /// Whether there are none.
    pub(super) is_apart: bool,
}

/// When the work came out, as far as these dates of `text` tell: `first` is the year that stands behind the authors.
pub(super) fn found(
    text: &str,
    published: &[Labelled],
    revised: &[Labelled],
    years: &[Year],
    first: Option<&Year>,
) -> Option<Date> {
    let (only, rest) = match published {
        [only, rest @ ..] => (Some(only), rest),
        [] => (None, published),
    };
    let only = only.filter(|only| rest.iter().all(|own| own.date.iso() == only.date.iso()));
    match (only, first) {
        // The year behind the authors comes first: a date behind it tells the day, where nothing says what else it is of.
        (Some(only), Some(year)) if only.is_apart && only.date.year == Some(year.number) => {
            return Some(only.date.clone());
        }
        (_, Some(year)) => return Some(year.date()),
        (Some(only), None) => return Some(only.date.clone()),
        (None, None) => {}
    }
    if !published.is_empty() {
        return None;
    }
    if !years.is_empty() {
        return bare_year(text, years);
    }
    let revised = revised.first().map(|own| own.date.clone());
    revised.or_else(|| none(text))
}

/// What stands for a date in `text` that is not known.
fn none(text: &str) -> Option<Date> {
    let none = NONE.as_ref()?.find(text)?;
    Some(Date {
        span: Span::new(none.start(), none.end()),
        year: None,
        letter: None,
        month: None,
        day: None,
    })
}

/// Whether `text` says in parentheses that the work has no date.
pub(super) fn is_undated(text: &str) -> bool {
    none(text).is_some_and(|none| {
        text[..none.span.start as usize].ends_with('(')
            && text[none.span.end as usize..].starts_with(')')
    })
}

/// Whether nothing but the names of authors stands before `year`.
pub(super) fn is_behind_names(mask: &Mask, year: &Year) -> bool {
    let start = year.whole.start as usize;
    let shown = mask.text().get(..start).unwrap_or_default();
    let found = author::listed(mask, shown, author::Next::Date);
    // A year without parentheses may be one of a title: "World Outlook 2023".
    let found = found.or_else(|| {
        let whole = Span::new(0, start);
        let people = year.inner.then(|| author::people(mask, whole)).flatten();
        people.or_else(|| author::body(mask, whole, author::Next::Date).filter(|_| year.inner))
    });
    found.is_some_and(|(.., end)| !shown[end..].contains(char::is_alphanumeric))
}
