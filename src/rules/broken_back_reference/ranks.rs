//! In which order a reader meets the entries.

use crate::document::{Document, ListKind, ReferenceList};
use crate::resolve::Resolution;

/// The place of each entry among those of its list, as a reader meets them.
pub(super) struct Ranks {
    /// By entry; none for a footnote that nothing cites.
    ranks: Vec<Option<u32>>,
    /// What a reader meets before each.
    before: Vec<Before>,
}

/// What a reader meets before an entry.
#[derive(Clone, Copy, Debug)]
pub(super) enum Before {
    /// Nothing: it is the first.
    Nothing,
    /// The entry of this index.
    Entry(u32),
    /// That cannot be told.
    Unknown,
}

impl Ranks {
    /// Entries follow each other as they stand, footnotes as they are cited.
    pub(super) fn new(document: &Document<'_>, resolution: &Resolution) -> Self {
        let count = document.references.len();
        let mut ranks = Self {
            ranks: vec![None; count],
            before: vec![Before::Unknown; count],
        };
        let mut cited: Vec<u32> = Vec::new();
        let mut seen = vec![false; count];
        for at in 0..document.citations.len() {
            let Some(&entry) = resolution.entries(at).first() else {
                continue;
            };
            if !std::mem::replace(&mut seen[entry as usize], true) {
                cited.push(entry);
            }
        }
        let mut first_list = true;
        for (at, list) in document.lists.iter().enumerate() {
            match list.kind {
                ListKind::Footnotes => {
                    let own = cited.iter().copied();
                    ranks.follow(
                        own.filter(|&entry| document.references[entry as usize].list == at as u32),
                        Before::Nothing,
                    );
                }
                ListKind::Written => {
                    // What the first entry of a further list goes back to may stand in the list before, and that of a list which does
                    // not count from one in another part of the text.
                    let before = if first_list && counts_from_one(document, list) {
                        Before::Nothing
                    } else {
                        Before::Unknown
                    };
                    ranks.follow(list.entries.clone(), before);
                    first_list = false;
                }
                ListKind::Definitions | ListKind::Further | ListKind::Unread => {}
            }
        }
        ranks
    }

    fn follow(&mut self, entries: impl Iterator<Item = u32>, mut before: Before) {
        for (rank, entry) in entries.enumerate() {
            self.ranks[entry as usize] = Some(rank as u32);
            self.before[entry as usize] = before;
            before = Before::Entry(entry);
        }
    }

    /// What a reader meets before the entry of index `entry`.
    pub(super) fn before(&self, entry: u32) -> Before {
        self.before[entry as usize]
    }

    /// The place of an entry in its list.
    pub(super) fn rank(&self, entry: u32) -> Option<u32> {
        self.ranks[entry as usize]
    }
}

/// Whether the first entry of `list` has no number, or the first.
fn counts_from_one(document: &Document<'_>, list: &ReferenceList) -> bool {
    let first = document.references.get(list.entries.start as usize);
    let numbers = first.into_iter().flat_map(|entry| &entry.keys);
    numbers
        .filter_map(|key| key.value.numbers())
        .all(|(number, _)| number <= 1)
}
