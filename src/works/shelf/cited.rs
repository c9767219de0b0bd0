//! What a text cites by number, before it is known whether it cites by authors and year.

use std::collections::HashSet;

use crate::document::{Candidate, System, Value};
use crate::marker::{self, Family};
use crate::reference::References;

/// No more numbers of a range than these are told apart.
const RANGE: u32 = 50;

/// The numbers that `candidates` outside of the lists name.
pub(super) fn cited_numbers(references: &References, candidates: &[Candidate]) -> HashSet<u32> {
    let outside = candidates
        .iter()
        .filter(|candidate| !references.holds(candidate.span.start));
    let mut numbers = HashSet::new();
    for cited in outside.flat_map(|candidate| &candidate.citations) {
        if let Some((first, last)) = cited.key.value.numbers() {
            numbers.extend(first..=last.min(first.saturating_add(RANGE)));
        }
    }
    numbers
}

/// Whether `candidates` outside of the lists can cite entries by their numbers. Those in parentheses that count from one in a paragraph
/// count the items of a sentence.
pub(super) fn are_cited(references: &References, candidates: &[Candidate]) -> bool {
    let number = |candidate: &Candidate| {
        let mut keys = candidate.citations.iter().map(|cited| &cited.key);
        let key = keys.find(|key| key.system == System::Numeric)?;
        (!references.holds(candidate.span.start)).then(|| key.value.clone())
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
