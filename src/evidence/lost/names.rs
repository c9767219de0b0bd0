//! Whether a number behind a name cites where a phrase ends with it: "the Old Weir 14, which", and not "Apollo 13, which".

use std::collections::HashMap;

use super::super::word::last_word;
use super::{Own, Stand};
use crate::document::{Candidate, Value};
use crate::words::Table;

/// A smaller number is often a name's own.
pub(super) const TELLING: u32 = 13;
/// A clause is looked at no further than this, in bytes.
const CLAUSE: usize = 80;
/// What ends a part of a row: "Halmouth 31, Kelby 29".
const MARKS: &[char] = &[',', ';', '.', ')', '\n', '\r', '|'];

/// How often each word, in small letters, stands before a number of a blank's distance.
pub(super) struct Names<'t> {
    table: &'t Table,
    counts: HashMap<String, usize>,
}

impl<'t> Names<'t> {
    pub(super) fn new(table: &'t Table, text: &str, own: &[Own<'_>]) -> Self {
        let mut counts = HashMap::new();
        for (candidate, ..) in own.iter().filter(|(.., stand)| *stand == Stand::Spaced) {
            *counts.entry(name_before(text, candidate)).or_default() += 1;
        }
        Self { table, counts }
    }

    /// Whether `candidate` ends a phrase with a name to which no number belongs: it has one here alone.
    pub(super) fn end(&self, text: &str, candidate: &Candidate) -> bool {
        let [cited] = &candidate.citations[..] else {
            return false;
        };
        let Value::Number(number) = cited.key.value else {
            return false;
        };
        let name = name_before(text, candidate);
        let behind = &text[candidate.span.end as usize..];
        number >= TELLING
            && behind.starts_with([',', ')'])
            && !self.table.months.contains(&name)
            && self.counts.get(&name) == Some(&1)
            && !counts_in_row(text, candidate)
    }
}

fn name_before(text: &str, candidate: &Candidate) -> String {
    let at = candidate.span.start as usize;
    let near = &text[text.ceil_char_boundary(at.saturating_sub(CLAUSE))..at];
    last_word(near.trim_end_matches(' ')).to_lowercase()
}

/// Whether the part of the sentence before or behind that of `candidate` ends with a number as well.
fn counts_in_row(text: &str, candidate: &Candidate) -> bool {
    let (start, end) = (candidate.span.start as usize, candidate.span.end as usize);
    let counts = |part: &str| part.ends_with(|c: char| c.is_ascii_digit());
    let before = &text[text.ceil_char_boundary(start.saturating_sub(CLAUSE))..start];
    let behind = &text[end..text.floor_char_boundary((end + CLAUSE).min(text.len()))];
    let mut parts = before.rsplit(MARKS);
    let before = parts.nth(1).is_some_and(counts);
    before || behind.split(MARKS).nth(1).is_some_and(counts)
}
