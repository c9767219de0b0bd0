//! Lists that are set twice: works that an earlier list of the document holds already, as a paste leaves them.

use std::collections::{HashMap, HashSet};

use crate::document::{Document, ListKind, Reference, ReferenceList};

/// Fewer entries than this may stand in two lists for a reason, save where these have nothing else.
const ENTRIES: usize = 3;
/// So many are in two lists that have nothing else.
const PAIR: usize = 2;
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
            let works = folded(document, entry);
            let (name, other) = titled(document, entry).unzip();
            let mut sought = works.iter().chain(&other);
            match sought.find_map(|name| first_with.get(name)) {
                Some(&first) => *shared.entry(first).or_default() += 1,
                None => own.extend(works.into_iter().chain(name)),
            }
        }
        let most = shared
            .into_iter()
            .max_by_key(|&(first, count)| (count, std::cmp::Reverse(first)));
        match most {
            Some((first, count))
                if (count >= ENTRIES && count * 3 >= list.entries.len() * 2
                    || is_pair(list, &document.lists[first as usize], count))
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
    matches!(list.kind, ListKind::Written | ListKind::Further) && list.entries.len() >= PAIR
}

/// Whether `list` and the `first` are lists of sources with headings of their own, and both have the same two works alone.
fn is_pair(list: &ReferenceList, first: &ReferenceList, count: usize) -> bool {
    let is_one = |list: &ReferenceList| {
        list.kind == ListKind::Written && list.heading.is_some() && list.entries.len() == PAIR
    };
    count == PAIR && is_one(list) && is_one(first)
}

/// The words of an entry in lower case, without its label: equal for what was pasted.
fn folded(document: &Document<'_>, entry: &Reference) -> Option<String> {
    let words = words(document.source.slice(entry.body));
    (words.len() >= WORDS).then(|| words.join(" "))
}

/// The number of an entry and its words but for an address, and that name as an entry goes by it which has an address where this one
/// has none, or none where this one has: a list of titles may be given again with addresses.
fn titled(document: &Document<'_>, entry: &Reference) -> Option<(String, String)> {
    let number = entry.keys.first()?.value.numbers()?.0;
    let (addresses, bare): (Vec<&str>, Vec<&str>) = document
        .source
        .slice(entry.body)
        .split_whitespace()
        .partition(|word| word.contains("://"));
    let title = words(&bare.join(" ")).join(" ");
    let (with, without) = (
        format!("[{number}]: {title}"),
        format!("[{number}] {title}"),
    );
    let names = if addresses.is_empty() {
        (without, with)
    } else {
        (with, without)
    };
    (!title.is_empty()).then_some(names)
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}
