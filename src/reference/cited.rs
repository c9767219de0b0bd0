//! The numbers that a text cites, before it is known what its lists are.

use std::collections::HashSet;

use super::{Entry, List, Text};
use crate::document::{Candidate, Line, ListKind, Value};
use crate::source::Span;

/// A range of fewer numbers cites each of them.
const RANGE: u32 = 50;

/// The numbers that candidates name, the labels that open lines left out.
pub(super) fn cited_numbers(text: &Text<'_>, candidates: &[Candidate]) -> HashSet<u32> {
    // What raises a number or makes a link of it is no text, which lines begin with.
    let opens = |candidate: &Candidate| {
        let Span { start, end } = candidate.span;
        let next = text.lines.partition_point(|line| line.span.start < start);
        let line = text.lines.get(next);
        let opened = |line: &Line| Span {
            start,
            end: line.span.start,
        };
        line.is_some_and(|line| {
            line.span.start < end && !text.slice(opened(line)).contains(['\n', '\r'])
        })
    };
    let inner = candidates.iter().filter(|candidate| !opens(candidate));
    let mut numbers = HashSet::new();
    for cited in inner.flat_map(|candidate| &candidate.citations) {
        match cited.key.value {
            Value::Number(number) => numbers.extend([number]),
            Value::Range(first, last) if first <= last && last - first < RANGE => {
                numbers.extend(first..=last);
            }
            Value::Range(first, last) => numbers.extend([first, last]),
            Value::Label(_) => {}
        }
    }
    numbers
}

/// Whether `list` is headed as further reading but holds entries with numbers in brackets, half of which or more are `cited`: notes that
/// an export sets behind the text's own links to other sites.
pub(super) fn is_of_notes(text: &Text<'_>, list: &List, cited: &HashSet<u32>) -> bool {
    let is_bracketed = |entry: &Entry| {
        let label = entry.label.map(|label| text.slice(label));
        label.is_some_and(|label| label.starts_with('['))
    };
    let is_cited = |entry: &&Entry| entry.number().is_some_and(|number| cited.contains(&number));
    list.kind == ListKind::Further
        && list.entries.len() > 1
        && list.entries.iter().all(is_bracketed)
        && list.entries.iter().filter(is_cited).count() * 2 >= list.entries.len()
}
