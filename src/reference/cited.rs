//! The numbers that a text cites, before it is known what its lists are.

use std::collections::HashSet;

use super::Text;
use crate::document::{Candidate, Line, Value};
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
