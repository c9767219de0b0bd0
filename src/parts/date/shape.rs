//! How dates are written.

use std::collections::HashMap;
use std::sync::LazyLock;

use regex::{Captures, Regex};
use serde::Deserialize;

use crate::work::no_year;

/// How entries write dates.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    pub(super) months: Vec<Vec<String>>,
    pub(super) accessed: Vec<String>,
    pub(super) state: Vec<String>,
    /// Those of them behind which the day stands before the month.
    pub(super) day_first: Vec<String>,
    /// The same behind the date.
    pub(super) seen: Vec<String>,
    pub(super) archived: Vec<String>,
    pub(super) revised: Vec<String>,
}

pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| {
    // A table that does not parse fails the test below.
    toml::from_str(include_str!("../../../rules/tables/dates.toml")).unwrap_or(Table {
        months: Vec::new(),
        accessed: Vec::new(),
        state: Vec::new(),
        day_first: Vec::new(),
        seen: Vec::new(),
        archived: Vec::new(),
        revised: Vec::new(),
    })
});

pub(super) static MONTHS: LazyLock<HashMap<&'static str, u8>> = LazyLock::new(|| {
    let numbered = (1_u8..).zip(&TABLE.months);
    numbered
        .flat_map(|(number, names)| names.iter().map(move |name| (name.as_str(), number)))
        .collect()
});

/// The `names` of months as a pattern, none of them a part of a longer word as far as that costs nothing: only letters of ASCII have
/// cheap boundaries, and names in others stand by themselves between a day and a year. All that have the same boundaries share them, so
/// that their letters make one tree.
fn bounded(names: &[&str]) -> String {
    let is_ascii = |c: char| c.is_ascii();
    let edge = |ascii: bool| if ascii { r"(?-u:\b)" } else { "" };
    let edges = [(true, true), (true, false), (false, true), (false, false)];
    let alike = edges.iter().filter_map(|&(opens, closes)| {
        let names = names.iter().copied();
        let names = names.filter(|name| {
            (name.starts_with(is_ascii), name.ends_with(is_ascii)) == (opens, closes)
        });
        let names: Vec<&str> = names.collect();
        let pattern = || format!("{}(?:{}){}", edge(opens), names.join("|"), edge(closes));
        (!names.is_empty()).then(pattern)
    });
    alike.collect::<Vec<_>>().join("|")
}

/// Dates with a month, in the order in which one is taken before the other. They are looked for in small letters: see [`lowered`].
pub(super) static DATED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let mut names: Vec<&str> = MONTHS.keys().copied().collect();
    names.sort_unstable_by_key(|name| (std::cmp::Reverse(name.len()), *name));
    let names = bounded(&names);
    let month = |group: &str| format!(r"(?P<{group}>{names})\.?");
    let (year, day) = (r"(?:1[5-9]|20)[0-9][0-9]", r"(?:[12][0-9]|3[01]|0?[1-9])");
    let (m1, m2, m3, m4) = (month("m1"), month("m2"), month("m3"), month("m4"));
    Regex::new(&format!(
        r"(?x)
        (?-u:\b)(?P<y0>{year})-(?P<n0>0[1-9]|1[0-2])(?:-(?P<d0>0[1-9]|[12][0-9]|3[01]))?(?-u:\b)
        | (?-u:\b)(?P<d4>{day})\.\x20?(?P<n4>0?[1-9]|1[0-2])\.\x20?(?P<y4>{year})(?-u:\b)
        | (?P<y5>{year})[年년]\x20?(?:(?P<n5>1[0-2]|0?[1-9])[月월]\x20?(?:(?P<d5>{day})[日일])?)?
        | (?-u:\b)(?P<n7>1[0-2]|0?[1-9])[月월]\x20(?P<d7>{day}),\x20(?P<y7>{year})(?-u:\b)
        | (?-u:\b)(?P<y10>{year})/(?P<n10>0[1-9]|1[0-2])/(?P<d10>0[1-9]|[12][0-9]|3[01])(?-u:\b)
        | (?-u:\b)(?P<d9>{day})/(?P<n9>0?[1-9]|1[0-2])/(?P<y9>{year})(?-u:\b)
        | tháng\x20(?P<n8>1[0-2]|0?[1-9])\x20(?P<d8>{day}),\x20(?P<y8>{year})(?-u:\b)
        | (?:(?-u:\b)(?P<d1>{day})(?:st|nd|rd|th|er|º|\.)?[\x20-]+(?:de\x20+|of\x20+)?)?{m1}[\x20,-]+(?:del?\x20+)?(?P<y1>{year})(?P<l1>[a-z])?(?-u:\b)
        | {m2}\x20+(?P<d2>{day})(?:st|nd|rd|th)?,?\x20+(?P<y2>{year})(?P<l2>[a-z])?(?-u:\b)
        | \((?P<y6>{year})(?P<l6>[a-z])?,?\x20+(?P<d6>{day})(?:er|º|\.)?\x20+(?:de\x20+)?{m4}\)
        | (?-u:\b)(?P<y3>{year})(?P<l3>[a-z])?,?\x20+{m3}(?:\x20+(?P<d3>{day})(?-u:\b))?
        "
    ))
    .ok()
});

/// `text` in small letters, as long as it is: a letter whose small form takes other bytes is kept.
pub(super) fn lowered(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut lowered = String::with_capacity(text.len());
    for c in text.chars() {
        let mut small = c.to_lowercase();
        match (small.next(), small.next()) {
            (Some(small), None) if small.len_utf8() == c.len_utf8() => lowered.push(small),
            _ => lowered.push(c),
        }
    }
    lowered
}

/// Whether the name of the month in `found` is the end or the beginning of a longer word, in a script that sets words apart: "прямая 2020",
/// "2020, Marées".
pub(super) fn is_tail(text: &str, found: &Captures<'_>) -> bool {
    let mut names = ["m1", "m2", "m3", "m4"].into_iter();
    let name = names.find_map(|name| found.name(name));
    name.is_some_and(|name| {
        let before = text[..name.start()].chars().next_back();
        let behind = text[name.end()..].chars().next();
        let is_letter = |c: char| c.is_lowercase() || c.is_uppercase();
        before.is_some_and(is_letter) || behind.is_some_and(is_letter)
    })
}

/// A year by itself, with what says how sure it is one.
pub(super) static YEAR: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"\([ ]*(?:c\.[ ]*)?(?:(?:1[5-9]|20)[0-9][0-9]/)?(?P<inner>(?:1[5-9]|20)[0-9][0-9])(?P<l1>[a-z])?[ ]*(?:\[(?:1[5-9]|20)[0-9][0-9]\][ ]*)?\)|(?-u:\b)(?P<bare>(?:1[5-9]|20)[0-9][0-9])(?P<l2>[a-z])?(?-u:\b)(?: \[(?:1[5-9]|20)[0-9][0-9]\])?").ok()
});

/// What stands where a year is not known.
pub(super) static NONE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(&format!(r"(?-u:\b)(?:no date|{})", no_year())).ok());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        assert_eq!(TABLE.months.len(), 12);
        assert!(DATED.is_some() && YEAR.is_some());
        let names = TABLE.months.iter().map(Vec::len).sum::<usize>();
        assert_eq!(MONTHS.len(), names, "no name stands for two months");
        for name in MONTHS.keys() {
            assert_eq!(lowered(name), *name, "names are written in small letters");
        }
    }
}
