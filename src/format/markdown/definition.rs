//! Link definitions: those that the parser keeps, and repeated ones, which it drops.

use crate::document::{Definition, trim};
use crate::source::{Source, Span};

/// The definitions within `gap`, which no block covers: those whose label was defined before.
pub(super) fn repeated_definitions(source: &Source, gap: Span) -> impl Iterator<Item = Definition> {
    let mut start = gap.start as usize;
    source
        .slice(gap)
        .split_inclusive(['\n', '\r'])
        .filter_map(move |line| {
            let at = start;
            start += line.len();
            let label = line.trim_start_matches([' ', '\t', '>', '-', '*', '+']);
            if !label.starts_with('[') || label.starts_with("[^") {
                return None;
            }
            let from = at + (line.len() - label.len());
            definition_in(source, Span::new(from, at + line.trim_end().len()))
        })
}

/// The definition that `span` holds from its first bracket on.
pub(super) fn definition_in(source: &Source, span: Span) -> Option<Definition> {
    let text = source.slice(span);
    let open = text.find('[')?;
    let close = open + text[open..].find("]:")?;
    let base = span.start as usize;
    let body = trim(source, Span::new(base + close + 2, span.end as usize));
    Some(Definition {
        span: Span::new(base + open, span.end as usize),
        label: Span::new(base + open + 1, base + close),
        body,
    })
}
