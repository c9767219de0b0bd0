//! Dates that end or begin a span of days or months, of which only a part is known.

use regex::Captures;

use super::Date;
use super::shape::MONTHS;
use crate::source::Span;

/// The `date` that ends a span of days: which of them is meant is not known.
pub(super) fn in_span_of_days(text: &str, date: &Date) -> Date {
    let before = &text[..date.span.start as usize];
    let bare = before.trim_end_matches([' ', '-', '–', '.']);
    let is_last =
        before[bare.len()..].contains(['-', '–']) && bare.ends_with(|c: char| c.is_ascii_digit());
    let first = bare.len() - bare.bytes().rev().take_while(u8::is_ascii_digit).count();
    let is_day = is_last && bare.len() - first < 3 && date.day.is_some();
    let start = if is_day && !bare[..first].ends_with(char::is_alphanumeric) {
        first as u32
    } else {
        date.span.start
    };
    let end = date.span.end as usize + days_behind(text, date);
    let whole = Span {
        start,
        end: end as u32,
    };
    let day = date.day.filter(|_| whole == date.span);
    Date {
        span: whole,
        day,
        ..date.clone()
    }
}

/// The `date` that ends a span of months, of which the year alone is known: "May/June 2019",
/// "May./June 2019".
pub(super) fn in_months(text: &str, date: Date) -> Date {
    let before = &text[..date.span.start as usize];
    let bare = before.trim_end_matches(['/', '-', '–', ' ']);
    let joined = before[bare.len()..].contains(['/', '-', '–']);
    let bare = bare.trim_end_matches('.');
    let word = bare
        .rsplit(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    if date.day.is_some() || !joined || !MONTHS.contains_key(word.to_lowercase().as_str()) {
        return date;
    }
    let start = (bare.len() - word.len()) as u32;
    Date {
        span: Span { start, ..date.span },
        month: None,
        ..date
    }
}

/// How much of a span of days stands behind the `date` that begins it: "May 3–5".
fn days_behind(text: &str, date: &Date) -> usize {
    let behind = &text[date.span.end as usize..];
    let own = &text[date.span.range()];
    let day = own.len() - own.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let last = behind.trim_start_matches(['-', '–']);
    let digits = last.bytes().take_while(u8::is_ascii_digit).count();
    let ends = !last[digits..].starts_with(|c: char| c.is_alphanumeric() || "-–./".contains(c));
    let dash = behind.len() - last.len();
    if date.day.is_none()
        || !(1..3).contains(&day)
        || dash == 0
        || !(1..3).contains(&digits)
        || !ends
    {
        return 0;
    }
    dash + digits
}

/// Whether what was `found` as a year and the number of a month is that year and the next: "2004-05".
pub(super) fn is_two_years(found: &Captures<'_>, year: Option<u16>, number: Option<u8>) -> bool {
    let is_bare = found.name("n0").is_some() && found.name("d0").is_none();
    let next = year.map(|year| (year + 1) % 100);
    is_bare && number.map(u16::from) == next
}
