//! The dates of an entry: when its work came out, and when somebody looked at it.

mod choice;
mod label;
mod range;
mod seen;
mod shape;
mod sorted;
mod year;

use regex::Captures;

use super::mask::Mask;
use super::{Parts, author};
use crate::source::Span;
use choice::{found, is_behind_names};
use range::{in_months, in_span_of_days, is_two_years};
use shape::{DATED, MONTHS, is_tail, lowered};
use sorted::{Sorted, sorted};
use year::{Year, years};

/// Words before a number that is no year.
const COUNTED: &[&str] = &[
    "no.", "no", "No", "No.", "vol.", "vol", "Vol.", "pp.", "p.", "nr.", "Nr.", "RFC", "ISO",
    "page", "pages", "#", "BCP", "STD", "FYI", "IEN",
];

/// A date as far as it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Date {
    /// Where it stands.
    pub span: Span,
    /// The year; none for "n.d." and its like.
    pub year: Option<u16>,
    /// The letter behind the year that tells works of one year apart.
    pub letter: Option<char>,
    /// The month, from 1.
    pub month: Option<u8>,
    /// The day of the month, from 1.
    pub day: Option<u8>,
}

impl Date {
    /// The date at `span` of this year, month and day, as far as they are given and can be.
    pub(crate) fn of(span: Span, [year, month, day]: [Option<u16>; 3]) -> Option<Self> {
        let within = |number: Option<u16>, most: u8| {
            let number = u8::try_from(number?).ok()?;
            (1..=most).contains(&number).then_some(number)
        };
        let month = within(month, 12);
        Some(Self {
            span,
            year: Some(year.filter(|year| (1..=9_999).contains(year))?),
            letter: None,
            day: month.and_then(|_| within(day, 31)),
            month,
        })
    }

    /// The date as ISO 8601 writes it, as far as it is known: `2024-05-03`, `2024-05`, `2024`.
    pub fn iso(&self) -> Option<String> {
        let year = self.year?;
        Some(match (self.month, self.day) {
            (Some(month), Some(day)) if day <= days(year, month) => {
                format!("{year:04}-{month:02}-{day:02}")
            }
            (Some(month), _) => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}"),
        })
    }
}

/// How many days the `month` of this `year` has.
fn days(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

/// Where the dates of an entry stand, in bytes of its text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Dated {
    /// When the work came out.
    pub(super) published: Option<Span>,
    /// Whether that is a year in parentheses.
    pub(super) is_enclosed: bool,
    /// When somebody looked at it.
    pub(super) accessed: Option<Span>,
}

/// Takes the dates out of `mask` and puts them into `parts`; what stands within one of `titles` is the title's.
pub(super) fn read(mask: &mut Mask, titles: &[Span], parts: &mut Parts) -> Dated {
    let mut dated = Dated::default();
    let Sorted {
        published,
        revised,
        told,
    } = sorted(mask, titles, parts, &mut dated);
    let years: Vec<Year> = years(mask.text())
        .into_iter()
        .filter(|year| !told.iter().any(|other| other.contains(year.span)))
        .collect();
    let is_first = |year: &&Year| {
        let mut others = published.iter().map(|own| own.date.span);
        others.all(|span| year.span.start < span.start) && is_behind_names(mask, year)
    };
    let first = years.first().filter(is_first);
    let found = found(mask.text(), &published, &revised, &years, first);
    for own in published.iter().chain(&revised) {
        // What a later day is of is not known, and is no name of a publisher.
        if found
            .as_ref()
            .is_none_or(|found| found.span != own.date.span)
            && first.is_some()
        {
            mask.blank(own.whole);
        }
    }
    if let Some(date) = found {
        parts.date = Some(placed(mask, &date));
        dated.published = Some(date.span);
        let own = years.iter().find(|year| date.span.contains(year.span));
        // Where a day was found, the year behind the names is a part of the date as well.
        if let Some(year) = first.or(own) {
            dated.published = Some(year.whole);
            dated.is_enclosed = year.inner;
            mask.blank(year.whole);
        }
        mask.blank(date.span);
    }
    dated
}

/// Whether `date` stands behind the address of the work.
fn is_behind_address(mask: &Mask, date: &Date, parts: &Parts) -> bool {
    let url = parts.url.as_ref();
    url.is_some_and(|url| url.span.end <= mask.place(date.span).start)
}

/// The day on which somebody looked, where it is the first date of `text`, and where it stands.
pub(super) fn first(mask: &Mask, from: usize) -> Option<(Date, Span)> {
    let text = mask.text().get(from..)?;
    let date = dates(text).into_iter().next()?;
    if seen::is_twofold(text, &date) {
        return None;
    }
    let span = Span {
        start: date.span.start + from as u32,
        end: date.span.end + from as u32,
    };
    Some((placed(mask, &Date { span, ..date }), span))
}

fn placed(mask: &Mask, date: &Date) -> Date {
    Date {
        span: mask.place(date.span),
        ..date.clone()
    }
}

/// The dates in `text` that name a month.
fn dates(text: &str) -> Vec<Date> {
    let mut found = Vec::new();
    // An entry without a number that may be a year has none.
    if !may_hold_year(text) {
        return found;
    }
    let Some(shape) = DATED.as_ref() else {
        return found;
    };
    let lower = lowered(text);
    let mut at = 0;
    while let Some(next) = shape.captures_at(&lower, at) {
        let Some(whole) = next.get(0) else {
            break;
        };
        at = whole.end();
        // "Working Paper No. 2006-03": no month.
        let is_month = next.name("y0").is_some() && next.name("d0").is_none();
        if is_tail(text, &next)
            || is_month && is_counted(&text[..whole.start()])
            || is_given_name(text, whole.range())
        {
            continue;
        }
        // "RFC 1779, March 1995": the number before the month is no year.
        if let Some(year) = next.name("y3") {
            let behind = text[whole.end()..].trim_start_matches([' ', ',', '.']);
            let other = behind.len() >= 4 && behind.as_bytes()[..4].iter().all(u8::is_ascii_digit);
            if is_counted(&text[..whole.start()]) || other {
                at = year.end();
                continue;
            }
        }
        found.extend(date(text, &next).map(|date| in_months(text, in_span_of_days(text, &date))));
    }
    found
}

/// Given names that months are called by as well.
const NAMES: [&str; 4] = ["April. ", "May. ", "June. ", "August. "];
/// The same of months that are shortened so as well.
const SHORT: [&str; 3] = ["Jan. ", "Jun. ", "Mar. "];

/// Whether what looks like a month in the bytes `place` of `text` is a given name, with the year behind it: "Moss, April. 2019". Of "Moss,
/// Jan. 2019" the stop behind the year tells, with a title behind that; "Tide Times, Jan. 2019" names no person.
fn is_given_name(text: &str, place: std::ops::Range<usize>) -> bool {
    let family = text[..place.start].strip_suffix(", ").unwrap_or_default();
    let is_family = family.starts_with(char::is_uppercase) && !family.contains([' ', ',', '.']);
    let is_any = |names: &[&str]| {
        names
            .iter()
            .any(|name| text[place.clone()].starts_with(name))
    };
    let is_before_title = || text[place.end..].starts_with(". ") && !author::is_body(family);
    is_family && (is_any(&NAMES) || is_any(&SHORT) && is_before_title())
}

/// Whether `text` holds a number that may be, or begin with, a year of the second or the third millennium.
pub(crate) fn may_hold_year(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes
        .windows(4)
        .any(|four| matches!(four[0], b'1' | b'2') && four.iter().all(u8::is_ascii_digit))
}

/// Whether the word that `before` ends with says that a number behind it is no year.
fn is_counted(before: &str) -> bool {
    let before = before.trim_end();
    let word = before
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .unwrap_or_default();
    COUNTED.contains(&word)
}

/// The date that was `found` in `text`, which was searched in small letters.
fn date(text: &str, found: &Captures<'_>) -> Option<Date> {
    let whole = found.get(0)?;
    let group = |names: &[&str]| {
        names
            .iter()
            .find_map(|name| found.name(name))
            .map(|group| group.as_str())
    };
    // The parentheses are no part of it.
    let inner = usize::from(found.name("y6").is_some());
    let year = group(&[
        "y0", "y1", "y2", "y3", "y4", "y5", "y6", "y7", "y8", "y9", "y10",
    ])?
    .parse()
    .ok();
    let name = group(&["m1", "m2", "m3", "m4"]);
    let named = name.and_then(|name| MONTHS.get(name).copied());
    let number =
        group(&["n0", "n4", "n5", "n7", "n8", "n9", "n10"]).and_then(|n| n.parse::<u8>().ok());
    let month = named.or(number);
    let letter = ["l1", "l2", "l3", "l6"]
        .iter()
        .find_map(|name| found.name(name));
    Some(Date {
        span: Span::new(whole.start() + inner, whole.end() - inner),
        year,
        letter: letter.and_then(|letter| text[letter.range()].chars().next()),
        month: month.filter(|_| !is_two_years(found, year, number)),
        day: group(&[
            "d0", "d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8", "d9", "d10",
        ])
        .and_then(|day| day.parse().ok()),
    })
}
