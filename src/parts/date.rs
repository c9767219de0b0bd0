//! The dates of an entry: when its work came out, and when somebody looked at it.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use serde::Deserialize;

use super::Parts;
use super::mask::Mask;
use crate::source::Span;

/// Words that tell what a date is of stand within this many bytes before it.
const WINDOW: usize = 40;

/// Words before a number that is no year.
const COUNTED: &[&str] = &[
    "no.", "no", "No.", "vol.", "vol", "Vol.", "pp.", "p.", "nr.", "Nr.", "RFC", "ISO", "page",
    "pages", "#",
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

/// How entries write dates.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    months: Vec<Vec<String>>,
    accessed: Vec<String>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    // A table that does not parse fails the test below.
    toml::from_str(include_str!("../../rules/tables/dates.toml")).unwrap_or(Table {
        months: Vec::new(),
        accessed: Vec::new(),
    })
});

static MONTHS: LazyLock<HashMap<&'static str, u8>> = LazyLock::new(|| {
    let numbered = (1_u8..).zip(&TABLE.months);
    numbered
        .flat_map(|(number, names)| names.iter().map(move |name| (name.as_str(), number)))
        .collect()
});

/// Dates with a month, in the order in which one is taken before the other.
static DATED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let mut names: Vec<&str> = MONTHS.keys().copied().collect();
    names.sort_unstable_by_key(|name| (std::cmp::Reverse(name.len()), *name));
    let month = |group: &str| format!(r"(?P<{group}>{})\b\.?", names.join("|"));
    let (year, day) = (r"(?:1[5-9]|20)\d\d", r"(?:[12]\d|3[01]|0?[1-9])");
    let (m1, m2, m3) = (month("m1"), month("m2"), month("m3"));
    Regex::new(&format!(
        r"(?xi)
        \b(?P<y0>{year})-(?P<n0>0[1-9]|1[0-2])(?:-(?P<d0>0[1-9]|[12]\d|3[01]))?\b
        | \b(?P<d4>{day})\.\s?(?P<n4>0?[1-9]|1[0-2])\.\s?(?P<y4>{year})\b
        | (?P<y5>{year})年(?:(?P<n5>1[0-2]|0?[1-9])月(?:(?P<d5>{day})日)?)?
        | \b(?:(?P<d1>{day})(?:st|nd|rd|th|er|º|\.)?[\s-]+(?:de\s+|of\s+)?)?{m1}[\s,-]+(?:de\s+)?(?P<y1>{year})\b
        | \b{m2}\s+(?P<d2>{day})(?:st|nd|rd|th)?,?\s+(?P<y2>{year})\b
        | \b(?P<y3>{year})(?P<l3>[a-z])?,?\s+{m3}(?:\s+(?P<d3>{day})\b)?
        "
    ))
    .ok()
});

/// A year by itself, with what says how sure it is one.
static YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\(\s*(?:c\.\s*)?(?P<inner>(?:1[5-9]|20)\d\d)(?P<l1>[a-z])?\s*\)|\b(?P<bare>(?:1[5-9]|20)\d\d)(?P<l2>[a-z])?\b").ok()
});

/// What stands where a year is not known.
static NONE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\b(?:n\.\s?d\.|no date|o\.\s?J\.|s\.\s?d\.|in press|forthcoming)").ok()
});

/// Takes the dates out of `mask` and puts them into `parts`.
pub(super) fn read(mask: &mut Mask<'_>, parts: &mut Parts) {
    let dated = DATED.as_ref().map_or_else(Vec::new, |shape| {
        let found = shape.captures_iter(mask.text());
        found.filter_map(|found| date(&found)).collect()
    });
    let mut published: Vec<Date> = Vec::new();
    for date in dated {
        let accessed = is_accessed(mask.text(), date.span);
        mask.blank(date.span);
        let placed = Date {
            span: mask.place(date.span),
            ..date
        };
        if accessed {
            parts.accessed.get_or_insert(placed);
        } else {
            published.push(placed);
        }
    }
    published.dedup_by(|one, other| one.iso() == other.iso());
    let years = years(mask);
    parts.date = match (published.as_slice(), years.as_slice()) {
        // The year behind the authors comes first: a date behind it tells the day.
        ([only], _) => Some(only.clone()),
        ([], _) => bare_year(mask, &years),
        _ => None,
    };
    if parts.date.is_none() && published.is_empty() && years.is_empty() {
        let none = NONE.as_ref().and_then(|shape| shape.find(mask.text()));
        parts.date = none.map(|none| Date {
            span: mask.place(Span::new(none.start(), none.end())),
            year: None,
            letter: None,
            month: None,
            day: None,
        });
    }
    for year in &years {
        let known = |date: &Date| {
            date.span.start <= mask.place(year.span).start
                && mask.place(year.span).end <= date.span.end
        };
        if parts.date.as_ref().is_some_and(known) {
            mask.blank(year.whole);
        }
    }
    if let Some(none) = parts.date.as_ref().filter(|date| date.year.is_none()) {
        let start = none.span.start - mask.place(Span::default()).start;
        let span = Span {
            start,
            end: start + none.span.len() as u32,
        };
        mask.blank(span);
    }
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

/// Whether the words before `span` make it the day on which somebody looked.
fn is_accessed(text: &str, span: Span) -> bool {
    let end = span.start as usize;
    let from = text.ceil_char_boundary(end.saturating_sub(WINDOW));
    let before = text[from..end].to_lowercase();
    let before = before.trim_end_matches([' ', ':', ',', '(', '[']);
    // "Accessed on 3 May", "retrieved on Friday, 3 May".
    let before = before.strip_suffix(" on").unwrap_or(before);
    TABLE.accessed.iter().any(|word| {
        before
            .strip_suffix(word.as_str())
            .is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
    })
}

/// A number that may be a year.
struct Year {
    /// The year and its letter.
    span: Span,
    /// Parentheses included.
    whole: Span,
    number: u16,
    letter: Option<char>,
    inner: bool,
}

/// The numbers in what is left that may be years: no pages, no volumes, no parts of other numbers.
fn years(mask: &Mask<'_>) -> Vec<Year> {
    let text = mask.text();
    let Some(shape) = YEAR.as_ref() else {
        return Vec::new();
    };
    let found = shape.captures_iter(text).filter_map(|found| {
        let whole = found.get(0)?;
        let inner = found.name("inner");
        let year = inner.or(found.name("bare"))?;
        let letter = found.name("l1").or(found.name("l2"));
        let before = text[..whole.start()].trim_end();
        let behind = &text[whole.end()..];
        let word = before
            .rsplit(|c: char| c.is_whitespace() || c == '(')
            .next()
            .unwrap_or_default();
        let counted = COUNTED.contains(&word);
        let joined = text[..whole.start()].ends_with(['-', '–', '/', '.', ':', '#'])
            || behind.starts_with(['-', '–', '/', ':'])
            || behind.starts_with('.') && behind[1..].starts_with(|c: char| c.is_ascii_digit());
        (inner.is_some() || !counted && !joined).then(|| Year {
            span: Span::new(
                year.start(),
                letter.map_or(year.end(), |letter| letter.end()),
            ),
            whole: Span::new(whole.start(), whole.end()),
            number: year.as_str().parse().unwrap_or_default(),
            letter: letter.and_then(|letter| letter.as_str().chars().next()),
            inner: inner.is_some(),
        })
    });
    found.collect()
}

/// The year of an entry that has no fuller date: the one in parentheses, else the only one.
fn bare_year(mask: &Mask<'_>, years: &[Year]) -> Option<Date> {
    let quoted = |year: &&Year| !is_quoted(mask.text(), year.span.start as usize);
    let open: Vec<&Year> = years.iter().filter(quoted).collect();
    let inner: Vec<&&Year> = open.iter().filter(|year| year.inner).collect();
    let first = match (inner.as_slice(), open.as_slice()) {
        ([first, ..], _) => first,
        ([], [first, rest @ ..]) if rest.iter().all(|year| year.number == first.number) => first,
        _ => return None,
    };
    Some(Date {
        span: mask.place(first.span),
        year: Some(first.number),
        letter: first.letter,
        month: None,
        day: None,
    })
}

/// Whether the byte `at` stands within quotation marks: a title may name a year.
fn is_quoted(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let opened = before.matches(['“', '„', '«']).count();
    let closed = before.matches(['”', '»']).count();
    opened > closed || before.matches('"').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        assert_eq!(TABLE.months.len(), 12);
        assert!(DATED.is_some() && YEAR.is_some());
        let names = TABLE.months.iter().map(Vec::len).sum::<usize>();
        assert_eq!(MONTHS.len(), names, "no name stands for two months");
    }
}
