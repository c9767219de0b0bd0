//! The years of a marker that cites by authors and year, and the locator behind them.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::source::Span;
use crate::work::no_year;

/// A year; a reprint has that of its first edition before its own.
const YEAR: &str = r"(?:(?:1[5-9]|20)\d\d/|\[(?:1[5-9]|20)\d\d\]\s)?(?:(?:1[5-9]|20)\d\d[a-z]?\b";

/// One year with its letter, or what stands in for one.
static ONE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(&format!("{YEAR}|{})", no_year())).ok());

/// The number of an act has so many digits where it could not be a year: `2016/17` is one.
const NUMBER: usize = 3;

/// What stands between two years of one author, or between the letters of one year.
static BETWEEN: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\s*(?:[,;&/–-]|and\b|und\b|et\b)\s*").ok());

/// A page or another place in the work.
static LOCATOR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let word = r"(?i:pp?|ch|chap|chapter|sec|section|para|paras|fig|table|vol|s|§+|¶+|at)\b?\.?\s*";
    Regex::new(&format!(
        r"^(?:,\s*|:\s*|\s+)(?P<locator>(?:{word})?(?:\d|[xivlc]+\b)[\w.–-]*(?:(?:\s*,\s*|\s+)[\da-z][\w.–-]*)*)"
    ))
    .ok()
});

/// The years that a piece of a marker begins with: `2020a, 2021, p. 3`.
pub(super) struct Years {
    /// At least one, in text order.
    pub(super) all: Vec<Year>,
    pub(super) locator: Option<Span>,
    /// Where what was read ends.
    pub(super) end: usize,
}

/// One year of a marker.
#[derive(Clone)]
pub(super) struct Year {
    pub(super) span: Range<usize>,
    /// The year with its letter, which may be all that is written: `2018a, b`.
    pub(super) shown: String,
}

/// Where the first year of `range` begins.
pub(super) fn first_year(text: &str, range: Range<usize>) -> Option<usize> {
    let found = ONE.as_ref()?.find(&text[range.clone()])?;
    Some(range.start + found.start())
}

/// The years that `range` begins with, and the locator behind them.
pub(super) fn years(text: &str, range: Range<usize>) -> Option<Years> {
    let mut at = range.end - text[range.clone()].trim_start().len();
    let mut all: Vec<Year> = Vec::new();
    let mut end = at;
    while let Some(year) = year(text, at..range.end) {
        end = year.span.end;
        all.push(year);
        end = letters(text, end..range.end, &mut all);
        let Some(gap) = BETWEEN.as_ref()?.find(&text[end..range.end]) else {
            break;
        };
        // "1950–2020" is a life, and no two works.
        if gap.as_str().contains(['–', '-']) {
            break;
        }
        at = end + gap.end();
    }
    if all.is_empty() {
        return None;
    }
    let locator = LOCATOR.as_ref()?.captures(&text[end..range.end]);
    let locator = locator
        .and_then(|found| found.name("locator"))
        .map(|found| {
            let shown = found.as_str().trim_end_matches([' ', ',']);
            Span::new(end + found.start(), end + found.start() + shown.len())
        });
    Some(Years {
        end: locator.map_or(end, |locator| locator.end as usize),
        all,
        locator,
    })
}

/// The year that `range` begins with.
fn year(text: &str, range: Range<usize>) -> Option<Year> {
    let found = ONE.as_ref()?.find(&text[range.clone()])?;
    // Of `1985/2005` and `[1985] 2005` the second is the year of the work at hand.
    let first = found.as_str().find(['/', ']']);
    let from = first.map_or(0, |at| {
        let rest = found.as_str()[at + 1..].trim_start();
        found.len() - rest.len()
    });
    let is_act = first.is_some_and(|at| is_act(&found.as_str()[..=at], &found.as_str()[from..]))
        || is_act_behind(&text[range.start + found.end()..]);
    (found.start() == 0 && !is_act).then(|| Year {
        span: range.start + from..range.start + found.end(),
        shown: found.as_str()[from..].to_owned(),
    })
}

/// Whether `number`, behind a year and a stroke, is that of an act rather than the year of a later edition: `2024/1689`.
fn is_act(year: &str, number: &str) -> bool {
    year.ends_with('/') && number.get(..4) < year.get(..4)
}

/// Whether the number of an act stands `behind` a year: `2016/679`.
fn is_act_behind(behind: &str) -> bool {
    let number = behind.strip_prefix('/').unwrap_or_default();
    let digits = number.bytes().take_while(u8::is_ascii_digit).count();
    digits >= NUMBER
}

/// Takes in the letters alone that follow a year with its letter, `2018a, b`, `2018b,a`, `2018a–c`, and gives back where they end.
fn letters(text: &str, range: Range<usize>, all: &mut Vec<Year>) -> usize {
    let mut end = range.start;
    loop {
        let Some(last) = all.last().map(|year| year.shown.clone()) else {
            return end;
        };
        let (Some(before), Some(gap)) = (
            last.bytes().last().filter(|_| last.len() == 5),
            BETWEEN
                .as_ref()
                .and_then(|gap| gap.find(&text[end..range.end])),
        ) else {
            return end;
        };
        let at = end + gap.end();
        let rest = &text.as_bytes()[at..range.end];
        let Some(&letter) = rest
            .first()
            .filter(|&&byte| byte.is_ascii_lowercase() && byte != before && is_letter(rest))
        else {
            return end;
        };
        let is_range = gap.as_str().contains(['–', '-']);
        if is_range && letter < before {
            return end;
        }
        let first = if is_range { before + 1 } else { letter };
        all.extend((first..=letter).map(|letter| Year {
            span: at..at + 1,
            shown: format!("{}{}", &last[..4], char::from(letter)),
        }));
        end = at + 1;
    }
}

/// Whether `rest` begins with a letter that stands for itself, and not with "p. 4" or a word.
fn is_letter(rest: &[u8]) -> bool {
    match rest.get(1..) {
        None | Some([]) => true,
        Some([b'.', ..]) => false,
        Some([b' ', digit, ..]) if digit.is_ascii_digit() => false,
        Some([byte, ..]) => byte.is_ascii() && !byte.is_ascii_alphanumeric(),
    }
}
