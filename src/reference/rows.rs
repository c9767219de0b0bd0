//! Lines of numbers alone behind a word for sources, `Sources: [1] [2]`, in a text whose list stands elsewhere: they cite its entries.

use std::collections::HashSet;

use super::nothing::names_nothing;
use super::{List, Text};
use crate::reference::entry::Entry;

/// Leaves out those of `lists` that hold nothing but numbers of which another list has sources.
pub(super) fn drop(text: &Text<'_>, lists: &mut Vec<List>) {
    let is_bare = |entry: &Entry| {
        let label = entry.label.map_or("", |label| text.slice(label));
        label.contains('[') && names_nothing(text.slice(entry.body))
    };
    let entries = lists.iter().flat_map(|list| &list.entries);
    let sourced: HashSet<u32> = entries
        .filter(|entry| !is_bare(entry))
        .filter_map(Entry::number)
        .collect();
    let is_sourced = |entry: &Entry| entry.number().is_some_and(|own| sourced.contains(&own));
    lists.retain(|list| {
        let mut own = list.entries.iter();
        list.entries.is_empty() || !own.all(|entry| is_bare(entry) && is_sourced(entry))
    });
}
