//! Notes of several chapters under one heading: each chapter's stand under its name, as it heads the text, and count from one.

use std::collections::HashMap;

use super::{Entry, List, Text};
use crate::document::ListKind;
use crate::source::Span;

/// Cuts those of `lists` that hold such notes into one list for each chapter.
pub(super) fn part(text: &Text<'_>, lists: &mut Vec<List>) {
    let opens = |entry: &&Entry| entry.number() == Some(1);
    let holds = |list: &List| {
        list.kind == ListKind::Written && list.entries.iter().filter(opens).nth(1).is_some()
    };
    if !lists.iter().any(holds) {
        return;
    }
    let mut first: HashMap<String, u32> = HashMap::new();
    for block in text
        .layout
        .blocks
        .iter()
        .filter(|block| block.kind.is_heading())
    {
        let heading = folded(text.slice(block.span));
        first.entry(heading).or_insert(block.span.start);
    }
    let whole: Vec<List> = std::mem::take(lists);
    for mut list in whole {
        let starts = if holds(&list) {
            starts(text, &list, &first)
        } else {
            Vec::new()
        };
        let at = lists.len();
        for start in starts.into_iter().skip(1).rev() {
            let entries = list.entries.split_off(start);
            lists.insert(
                at,
                List {
                    mixed: list.mixed,
                    ..List::unannounced(list.kind, entries)
                },
            );
        }
        lists.insert(at, list);
    }
}

/// The indices of the entries of `list` that are the first of a chapter, where all that are number one are; the headings of the text
/// stand `first` at these bytes.
fn starts(text: &Text<'_>, list: &List, first: &HashMap<String, u32>) -> Vec<usize> {
    let ones = list.entries.iter().enumerate();
    let ones = ones.filter(|(_, entry)| entry.number() == Some(1));
    let names: Option<Vec<(usize, Span)>> = ones
        .map(|(at, entry)| Some((at, above(text, entry)?)))
        .collect();
    let names = names.unwrap_or_default();
    let start = list.whole().start;
    let is_known = |name: &str| first.get(&folded(name)).is_some_and(|&place| place < start);
    let are_chapters = names.first().is_some_and(|&(at, _)| at == 0)
        && names.iter().all(|&(_, name)| is_known(text.slice(name)));
    let starts = names.into_iter().map(|(at, _)| at);
    starts.filter(|_| are_chapters).collect()
}

/// The heading right above `entry`.
fn above(text: &Text<'_>, entry: &Entry) -> Option<Span> {
    let blocks = &text.layout.blocks;
    let next = blocks.partition_point(|block| block.span.start <= entry.span.start);
    let above = blocks[..next.checked_sub(1)?].last()?;
    above.kind.is_heading().then_some(above.span)
}

/// `heading` as it is compared: its letters and digits alone, in lower case.
fn folded(heading: &str) -> String {
    let letters = heading.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
