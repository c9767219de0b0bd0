//! The dates of an entry: when its work came out, and when somebody looked at it.

mod shape;
mod year;

use regex::Captures;

use super::Parts;
use super::mask::Mask;
use crate::source::Span;
use shape::{DATED, MONTHS, NONE, TABLE};
use year::{Year, bare_year, is_quoted, years};

/// Words that tell what a date is of stand within this many bytes before it.
const WINDOW: usize = 40;

/// Words before a number that is no year.
const COUNTED: &[&str] = &[
    "no.", "no", "No", "No.", "vol.", "vol", "Vol.", "pp.", "p.", "nr.", "Nr.", "RFC", "ISO",
    "page", "pages", "#", "BCP", "STD", "FYI", "IEN",
];

/// Words before a date on which a copy was made.
const ARCHIVED: &[&str] = &[
    "from the original",
    "archived",
    "archiviert",
    "archivé",
    "archivado",
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
            (Some(month), Some(day)) => format!("{year:04}-{month:02}-{day:02}"),
            (Some(month), None) => format!("{year:04}-{month:02}"),
            _ => format!("{year:04}"),
        })
    }
}

/// Where the dates of an entry stand, in bytes of its text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Dated {
    /// When the work came out.
    pub(super) published: Option<Span>,
    /// When somebody looked at it.
    pub(super) accessed: Option<Span>,
}

/// Takes the dates out of `mask` and puts them into `parts`; what stands within one of `titles` is the title's.
pub(super) fn read(mask: &mut Mask, titles: &[Span], parts: &mut Parts) -> Dated {
    let mut dated = Dated::default();
    let mut published: Vec<Date> = Vec::new();
    let mut told = titles.to_vec();
    for date in dates(mask.text()) {
        let is_title = titles.iter().any(|title| title.contains(date.span));
        if is_title || is_quoted(mask.text(), date.span.start as usize) {
            continue;
        }
        let word = before(mask.text(), date.span);
        if TABLE.accessed.iter().any(|known| ends_with(&word, known)) {
            dated.accessed.get_or_insert(date.span);
            parts.accessed.get_or_insert(placed(mask, &date));
            mask.blank(date.span);
        } else if ARCHIVED.iter().any(|known| ends_with(&word, known)) {
            mask.blank(date.span);
        } else if is_told(&word) {
            told.push(date.span);
        } else {
            published.push(date);
        }
    }
    for date in &published {
        mask.blank(date.span);
    }
    published.dedup_by(|one, other| one.iso() == other.iso());
    let years: Vec<Year> = years(mask.text())
        .into_iter()
        .filter(|year| !told.iter().any(|other| other.contains(year.span)))
        .collect();
    let found = match (published.as_slice(), years.as_slice()) {
        // The year behind the authors comes first: a date behind it tells the day.
        ([only], _) => Some(only.clone()),
        ([], _) => bare_year(mask.text(), &years),
        _ => None,
    };
    let found = found.or_else(|| {
        let unknown = published.is_empty() && years.is_empty();
        let none = NONE.as_ref().filter(|_| unknown)?.find(mask.text())?;
        Some(Date {
            span: Span::new(none.start(), none.end()),
            year: None,
            letter: None,
            month: None,
            day: None,
        })
    });
    if let Some(date) = found {
        parts.date = Some(placed(mask, &date));
        dated.published = Some(date.span);
        for year in years.iter().filter(|year| date.span.contains(year.span)) {
            dated.published = Some(year.whole);
            mask.blank(year.whole);
        }
        mask.blank(date.span);
    }
    dated
}

/// The day on which somebody looked, where it is the first date of `text`, and where it stands.
pub(super) fn first(mask: &Mask, from: usize) -> Option<(Date, Span)> {
    let date = dates(mask.text().get(from..)?).into_iter().next()?;
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
    let mut at = 0;
    while let Some(next) = shape.captures_at(text, at) {
        let Some(whole) = next.get(0) else {
            break;
        };
        at = whole.end();
        // "RFC 1779, March 1995": the number before the month is no year.
        if let Some(year) = next.name("y3") {
            let behind = text[whole.end()..].trim_start_matches([' ', ',', '.']);
            let other = behind.len() >= 4 && behind.as_bytes()[..4].iter().all(u8::is_ascii_digit);
            if is_counted(&text[..whole.start()]) || other {
                at = year.end();
                continue;
            }
        }
        found.extend(date(&next));
    }
    found
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

fn date(found: &Captures<'_>) -> Option<Date> {
    let whole = found.get(0)?;
    let group = |names: &[&str]| {
        names
            .iter()
            .find_map(|name| found.name(name))
            .map(|group| group.as_str())
    };
    let year = group(&["y0", "y1", "y2", "y3", "y4", "y5"])?.parse().ok();
    let name = group(&["m1", "m2", "m3"]).map(str::to_lowercase);
    let named = name.and_then(|name| MONTHS.get(name.as_str()).copied());
    let number = group(&["n0", "n4", "n5"]).and_then(|number| number.parse().ok());
    Some(Date {
        span: Span::new(whole.start(), whole.end()),
        year,
        letter: group(&["l3"]).and_then(|letter| letter.chars().next()),
        month: named.or(number),
        day: group(&["d0", "d1", "d2", "d3", "d4", "d5"]).and_then(|day| day.parse().ok()),
    })
}

/// The words before `span`, in lower case, as far as they may say what the date there is of.
fn before(text: &str, span: Span) -> String {
    let end = span.start as usize;
    let from = text.ceil_char_boundary(end.saturating_sub(WINDOW));
    let before = text[from..end].to_lowercase();
    let before = before.trim_end_matches([' ', ':', ',', '(', '[']);
    // "Accessed on 3 May", "retrieved on Friday, 3 May".
    before.strip_suffix(" on").unwrap_or(before).to_owned()
}

/// Whether a date behind `before` is part of a sentence: "live since March 2025".
fn is_told(before: &str) -> bool {
    let told = [
        "since", "from", "in", "until", "till", "through", "by", "during", "to", "before", "after",
        "and", "between", "the", "of",
    ];
    let word = before.rsplit(' ').next().unwrap_or_default();
    before.contains(' ') && told.contains(&word)
}

/// Whether `text` ends with the words `known`.
fn ends_with(text: &str, known: &str) -> bool {
    text.strip_suffix(known)
        .is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
}
