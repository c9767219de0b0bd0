//! Lists of plain text that hold no source, where another does: what follows the word in a table of contents, in a figure or at the head of
//! a page.

use std::collections::HashSet;

use super::announced::look;
use super::entry::Entry;
use super::{List, Text};
use crate::address;
use crate::document::ListKind;

/// Of so many entries of such a list at most one looks like a source.
const HOLLOW: usize = 5;

/// Leaves out those of `lists` of whose entries hardly any looks like a source, where most of another list do. Labels of such a list are
/// of no notes only if the other has all of them and is called by the same word.
pub(super) fn drop(text: &Text<'_>, lists: &mut Vec<List>) {
    if !text.layout.guessed || lists.len() < 2 {
        return;
    }
    let is_source = |entry: &&Entry| {
        let shown = text.slice(entry.body);
        address::is_like_source(shown) || look::opens_entry(shown)
    };
    let sources: Vec<usize> = lists
        .iter()
        .map(|list| list.entries.iter().filter(is_source).count())
        .collect();
    let (mut any, mut had) = (false, HashSet::new());
    for (list, &count) in lists.iter().zip(&sources) {
        if count > 0 && count * 2 >= list.entries.len() {
            any = true;
            let name = name(text, list);
            let numbers = list.entries.iter().filter_map(Entry::number);
            had.extend(numbers.map(|number| (name.clone(), number)));
        }
    }
    let mut sources = sources.into_iter();
    lists.retain(|list| {
        let count = sources.next().unwrap_or_default();
        let is_hollow = any
            && list.kind == ListKind::Written
            && !list.mixed
            && !list.entries.is_empty()
            && count * HOLLOW <= list.entries.len();
        let name = name(text, list);
        let is_had = |entry: &Entry| match entry.number() {
            Some(number) => had.contains(&(name.clone(), number)),
            None => entry.label.is_none(),
        };
        !(is_hollow && list.entries.iter().all(is_had))
    });
}

/// The word that announces `list`, in lower case and without what stands round it.
fn name(text: &Text<'_>, list: &List) -> String {
    let heading = list.heading.map_or("", |heading| text.slice(heading));
    let bare = heading.trim_matches(|c: char| !c.is_alphabetic());
    bare.to_lowercase()
}
