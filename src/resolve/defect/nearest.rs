//! The key that was most likely meant by one that no entry has.

use super::Desk;
use crate::document::{Key, System, Value};
use crate::near;
use crate::resolve::index::as_number;
use crate::source::Span;

/// No more label comparisons than this are made in search of near keys.
const COMPARISONS: usize = 5_000;

/// The key that is nearest to `key`: numbers by value, labels by edits, within reason.
pub(super) fn nearest(
    desk: &Desk<'_>,
    key: &Key,
    list: Option<u32>,
    comparisons: &mut usize,
) -> Option<Span> {
    let number = match key.value {
        Value::Range(first, last) => Some(first.max(last)),
        ref value => as_number(value).filter(|_| key.system == System::Numeric),
    };
    let references = &desk.document.references;
    if let Some(number) = number {
        let group = list
            .and_then(|list| desk.groups.of_list(list))
            .unwrap_or(u32::MAX);
        let entry = &references[desk.index.nearest(number, group)? as usize];
        return entry.label;
    }
    let (Value::Label(wanted), false) = (&key.value, key.system == System::Citekey) else {
        return None;
    };
    // One digit is as near to any other.
    if wanted.len() == 1 && as_number(&key.value).is_some() {
        return None;
    }
    let labels = references
        .iter()
        .filter(|entry| list.is_some_and(|list| desk.groups.are_one(list, entry.list)))
        .filter_map(|entry| entry.label);
    let definitions = desk
        .document
        .layout
        .definitions
        .iter()
        .map(|definition| definition.label);
    let spans = labels.chain(definitions.filter(|_| list.is_none()));
    let mut best: Option<(usize, Span)> = None;
    for span in spans {
        *comparisons += 1;
        if *comparisons > COMPARISONS {
            break;
        }
        let label = desk
            .document
            .source
            .slice(span)
            .trim_matches(['[', '^', ']', ':'])
            .to_lowercase();
        let label = match key.system {
            System::Label => label.split_whitespace().collect(),
            _ => label,
        };
        if let Some(edits) = near::edits(wanted, &label)
            && best.is_none_or(|(least, _)| edits < least)
        {
            best = Some((edits, span));
        }
    }
    best.map(|(_, span)| span)
}
