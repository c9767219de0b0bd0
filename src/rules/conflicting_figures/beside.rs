//! What one sentence tells beside one of its figures: names, times, and words for what it is about.

use std::collections::BTreeSet;

use super::counted::ENDS;
use super::explained::explaining;
use crate::source::Span;
use crate::words::Table;

/// Shorter words tell little of what a sentence is about.
const LETTERS: usize = 4;

/// Words behind which a noun without an article tells how or where.
const TIES: [&str; 5] = ["in", "at", "by", "on", "under"];

/// What a sentence begins with that tells something again.
pub(super) const OPENINGS: [&str; 5] = [
    "In short, ",
    "In sum, ",
    "In brief, ",
    "To sum up, ",
    "In other words, ",
];

/// Words for a time of which there are others, so that two of them tell of two counts: "by the morning", "by the evening".
const HOURS: &[&str] = &[
    "dawn",
    "morning",
    "noon",
    "midday",
    "afternoon",
    "evening",
    "dusk",
    "night",
    "midnight",
    "start",
    "beginning",
    "outset",
    "end",
];

/// What a sentence tells beside one of its figures.
#[derive(Default)]
pub(super) struct Beside {
    pub(super) words: BTreeSet<String>,
    pub(super) names: BTreeSet<String>,
    /// Years, months and days of the figure's own clause.
    pub(super) times: BTreeSet<String>,
    pub(super) hours: BTreeSet<String>,
    pub(super) ways: BTreeSet<(String, String)>,
    /// The words and names of the figure's own clause.
    pub(super) within: BTreeSet<String>,
}

impl Beside {
    /// What `text` tells beside the figure at `span`, whose clause stands at `clause`.
    pub(super) fn read(text: &str, span: Span, clause: Span, table: &Table) -> Self {
        let mut beside = Self::default();
        let opening = OPENINGS.iter().find(|words| text.starts_with(**words));
        let opening = opening.map_or(0, |words| words.len() as u32);
        let others = words_of(text).filter(|&(at, _)| at < span.start || span.end <= at);
        let mut last = "";
        for (at, word) in others.filter(|&(at, _)| at >= opening) {
            let lower = word.to_lowercase();
            let tie = std::mem::replace(&mut last, word);
            let is_year = lower.len() == 4 && lower.bytes().all(|byte| byte.is_ascii_digit());
            let is_within = clause.start <= at && at < clause.end;
            if is_year || table.months.contains(&lower) || table.weekdays.contains(&lower) {
                if is_within {
                    beside.times.insert(lower);
                }
            } else if HOURS.contains(&lower.as_str()) {
                beside.hours.insert(lower);
            } else if word.starts_with(char::is_uppercase) && !text.starts_with(word) {
                if is_within {
                    beside.within.insert(lower.clone());
                }
                beside.names.insert(lower);
            } else if word.len() >= LETTERS
                && !ENDS.contains(lower.as_str())
                && !explaining(&lower)
                && !table.common.contains(&lower)
            {
                if TIES.contains(&tie) {
                    beside.ways.insert((tie.to_owned(), lower.clone()));
                }
                let word = stem(&lower).to_owned();
                if is_within {
                    beside.within.insert(word.clone());
                }
                beside.words.insert(word);
            }
        }
        beside
    }
}

/// The words of `text`, each with the byte that it begins at.
pub(super) fn words_of(text: &str) -> impl Iterator<Item = (u32, &str)> {
    let apart = |c: char| !c.is_alphanumeric();
    let mut end = 0;
    text.split_inclusive(apart).map(move |piece| {
        let start = end;
        end += piece.len() as u32;
        (start, piece.trim_end_matches(apart))
    })
}

/// `word` without the ending of a verb or a noun of many.
pub(super) fn stem(word: &str) -> &str {
    ["ing", "ed", "es", "s", "e"]
        .iter()
        .find_map(|ending| word.strip_suffix(ending))
        .filter(|stem| stem.len() > 2)
        .unwrap_or(word)
}
