//! What a text cites by number, before it is known whether it cites by authors and year.

use std::collections::HashSet;

use crate::document::{Candidate, Key, System, Value};
use crate::marker::{self, Family};
use crate::reference::References;
use crate::source::Source;

/// The numbers before that of a part are no longer than this, in bytes.
const PART: usize = 16;
/// A year has so many digits.
const YEAR: usize = 4;
/// No more numbers of a range than these are told apart.
const RANGE: u32 = 50;

/// The entries, by index and ascending, with a number that `candidates` outside of the lists name.
pub(super) fn cited_entries(references: &References, candidates: &[Candidate]) -> Vec<u32> {
    let outside = candidates
        .iter()
        .filter(|candidate| !references.holds(candidate.span.start));
    let mut numbers = HashSet::new();
    for cited in outside.flat_map(|candidate| &candidate.citations) {
        if let Some((first, last)) = cited.key.value.numbers() {
            numbers.extend(first..=last.min(first.saturating_add(RANGE)));
        }
    }
    let is_cited =
        |key: &Key| matches!(key.value, Value::Number(number) if numbers.contains(&number));
    let entries = (0..).zip(&references.entries);
    let entries = entries.filter(|(_, entry)| entry.keys.iter().any(is_cited));
    entries.map(|(at, _)| at).collect()
}

/// Whether `candidates` outside of the lists can cite entries by their numbers. Those in parentheses that count from one in a paragraph
/// count the items of a sentence.
pub(super) fn are_cited(
    source: &Source,
    references: &References,
    candidates: &[Candidate],
) -> bool {
    let number = |candidate: &Candidate| {
        let mut keys = candidate.citations.iter().map(|cited| &cited.key);
        let key = keys.find(|key| key.system == System::Numeric)?;
        let cites = !references.holds(candidate.span.start) && !is_part(source, candidate);
        cites.then(|| key.value.clone())
    };
    let is_round = |candidate: &Candidate| {
        marker::SYNTAXES[usize::from(candidate.syntax)].family == Family::Round
    };
    let mut paragraphs = candidates.chunk_by(|one, next| one.block == next.block);
    paragraphs.any(|paragraph| {
        let numbers: Vec<Value> = paragraph.iter().filter_map(number).collect();
        let counts = (1..)
            .zip(&numbers)
            .all(|(at, number)| *number == Value::Number(at));
        let items = numbers.len() > 1 && counts && paragraph.iter().all(is_round);
        !numbers.is_empty() && !items
    })
}

/// Whether the number `candidate` goes on from others, as those of a text's own parts do: `Section 6.3.1`. What sticks to a year may cite.
fn is_part(source: &Source, candidate: &Candidate) -> bool {
    let is_lost = marker::SYNTAXES[usize::from(candidate.syntax)].family == Family::Lost;
    let before = &source.text()[..candidate.span.start as usize];
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(PART))..];
    let word = near
        .rsplit(|c: char| !c.is_ascii_digit() && c != '.')
        .next();
    let word = word.unwrap_or_default();
    is_lost
        && word.ends_with('.')
        && word.len() > 1
        && (word.len() != YEAR + 1 || word[..YEAR].contains('.'))
}
