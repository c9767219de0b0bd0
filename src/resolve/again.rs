//! Lists that are set twice: works that an earlier list of the document holds already, as a paste leaves them.

use std::collections::{HashMap, HashSet};

use crate::document::{Document, ListKind, Reference, ReferenceList};

/// Fewer entries than this may stand in two lists for a reason.
const ENTRIES: usize = 3;
/// An entry of fewer words says too little to be the same as another.
const WORDS: usize = 3;

/// The lists most of whose entries an earlier list has, each with that list and the number of such entries.
/// A list that the text cites serves a part of its own and is none; `cited` are the entries, by index, that citations reach.
pub(super) fn repeated_lists(
    document: &Document<'_>,
    cited: impl Iterator<Item = u32>,
) -> Vec<(u32, u32, u32)> {
    let long: Vec<usize> = (0..document.lists.len())
        .filter(|&at| is_long(&document.lists[at]))
        .collect();
    if long.len() < 2 {
        return Vec::new();
    }
    let serves: HashSet<u32> = cited
        .map(|entry| document.references[entry as usize].list)
        .collect();
    let mut first_with: HashMap<String, u32> = HashMap::new();
    let mut found = Vec::new();
    for at in long {
        let list = &document.lists[at];
        let mut shared: HashMap<u32, usize> = HashMap::new();
        let mut own = Vec::new();
        for (_, entry) in document.entries_of(list) {
            let Some(works) = folded(document, entry) else {
                continue;
            };
            match first_with.get(&works) {
                Some(&first) => *shared.entry(first).or_default() += 1,
                None => own.push(works),
            }
        }
        let most = shared
            .into_iter()
            .max_by_key(|&(first, count)| (count, std::cmp::Reverse(first)));
        match most {
            Some((first, count))
                if count >= ENTRIES
                    && count * 3 >= list.entries.len() * 2
                    && !serves.contains(&(at as u32)) =>
            {
                found.push((at as u32, first, count as u32));
            }
            _ => first_with.extend(own.into_iter().map(|works| (works, at as u32))),
        }
    }
    found
}

fn is_long(list: &ReferenceList) -> bool {
    matches!(list.kind, ListKind::Written | ListKind::Further) && list.entries.len() >= ENTRIES
}

/// The words of an entry in lower case, without its label: equal for what was pasted.
fn folded(document: &Document<'_>, entry: &Reference) -> Option<String> {
    let lower = document.source.slice(entry.body).to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    (words.len() >= WORDS).then(|| words.join(" "))
}
