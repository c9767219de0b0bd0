//! Lists that give the entries of the list before them again, in another language or script: nothing cites those by themselves.

use std::collections::HashSet;

use super::group::Groups;
use crate::document::{Document, ListKind, ReferenceList};

/// The lists, by index, whose numbers are all those of the list before, with which they count as one.
pub(super) fn lists(document: &Document<'_>, groups: &Groups) -> HashSet<u32> {
    let written = document.lists.iter().enumerate();
    let written = written.filter(|(_, list)| list.kind == ListKind::Written);
    let written: Vec<(u32, &ReferenceList)> = written.map(|(at, list)| (at as u32, list)).collect();
    let pairs = written.windows(2).filter_map(|pair| {
        let [(first, above), (at, list)] = *pair else {
            return None;
        };
        let same = above.entries.len() == list.entries.len()
            && list.entries.len() > 1
            && groups.are_one(first, at)
            && numbers(document, list).all(|number| number.is_some())
            && numbers(document, above).eq(numbers(document, list));
        same.then_some(at)
    });
    pairs.collect()
}

/// The number of each entry, where it has one.
fn numbers<'d>(
    document: &'d Document<'_>,
    list: &ReferenceList,
) -> impl Iterator<Item = Option<(u32, u32)>> + 'd {
    let entries = &document.references[list.entries.start as usize..list.entries.end as usize];
    let keys = entries.iter().map(|entry| entry.keys.first());
    keys.map(|key| key.and_then(|key| key.value.numbers()))
}
