//! The years of a marker that cites by authors and year, and the locator behind them.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::source::Span;

/// A year with its letter, or what stands in for one; a reprint has that of its first edition before its own.
const YEAR: &str =
    r"(?:(?:1[5-9]|20)\d\d/)?(?:(?:1[5-9]|20)\d\d[a-z]?|n\.\s?d\.|in press|forthcoming)";

/// The years of one piece of a marker and what follows them: `2020a, 2021, p. 3`.
static YEARS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let word = r"(?i:pp?|ch|chap|chapter|sec|section|para|paras|fig|table|vol|s|§+|¶+|at)\b?\.?\s*";
    let locator = format!(r"(?:,\s*|:\s*|\s+)(?:{word})?[\dxivlc][\w\s.,–-]*");
    Regex::new(&format!(
        r"^(?P<years>{YEAR}(?:\s*(?:,|&|and)\s*{YEAR})*)(?P<locator>{locator})?$"
    ))
    .ok()
});

/// One year of [`YEARS`].
static ONE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(&format!(r"{YEAR}(?:\b|$)?")).ok());

/// Where the first year of `range` begins.
pub(super) fn first_year(text: &str, range: Range<usize>) -> Option<usize> {
    let found = ONE.as_ref()?.find(&text[range.clone()])?;
    Some(range.start + found.start())
}

/// The years that `range` consists of, and the locator behind them.
pub(super) fn years(text: &str, range: Range<usize>) -> Option<(Vec<Range<usize>>, Option<Span>)> {
    let shown = text[range.clone()].trim();
    let start = range.start + (text[range.clone()].len() - text[range].trim_start().len());
    let found = YEARS.as_ref()?.captures(shown)?;
    let whole = found.name("years")?;
    let years = ONE.as_ref()?.find_iter(whole.as_str()).map(|year| {
        // Of `1985/2005` the second is the year of the work at hand.
        let from = year.as_str().find('/').map_or(0, |slash| slash + 1);
        start + year.start() + from..start + year.end()
    });
    let locator = found.name("locator").map(|locator| {
        let bare = locator
            .as_str()
            .trim_start_matches([',', ':', ' ', '\n', '\r', '\t']);
        let end = start + locator.end();
        Span::new(end - bare.len(), end)
    });
    Some((years.collect(), locator))
}
