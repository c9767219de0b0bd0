//! Which citation names which entry, and each defect of that with its one owner.

use std::ops::Range;

use crate::document::{Document, Key};

/// What the citations of a document reach.
#[derive(Debug, Default)]
pub struct Resolution {
    /// What each citation reaches, by the citation's index.
    pub targets: Vec<Target>,
    /// Every defect, in the order of its cause's place.
    pub defects: Vec<Defect>,
    /// Entries in the order of their keys, list group by list group: what [`Target::entries`] is a range of.
    order: Vec<u32>,
    /// How many entries of `order` name a source before each index.
    named: Vec<u32>,
}

/// What one citation reaches.
#[derive(Clone, Debug, Default)]
pub struct Target {
    /// The entries, as a range of the resolution's key order; a range of keys is never written out.
    entries: Range<u32>,
    /// How the citation stands.
    pub standing: Standing,
}

/// How a citation stands to the lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// It reaches at least one entry.
    Reached,
    /// It carries its own address.
    Linked,
    /// Nothing can be said: the list is elsewhere, or in a form that is not read.
    #[default]
    Unjudged,
    /// It reaches nothing.
    Dangling,
}

/// Something wrong between citations and entries. Each citation and entry belongs to one at most.
#[derive(Clone, Debug)]
pub enum Defect {
    /// Citations, and no list that could hold their keys.
    MissingList {
        /// The citations that miss it.
        citations: Vec<u32>,
    },
    /// A list without one source.
    EmptyList {
        /// The list.
        list: u32,
        /// The citations that rest on it.
        citations: Vec<u32>,
    },
    /// An entry without a source in a list that has others.
    EmptyEntry {
        /// The entry.
        entry: u32,
        /// The citations that reach it.
        citations: Vec<u32>,
    },
    /// A key that no entry has.
    Dangling {
        /// The key as first written.
        key: Key,
        /// The citations that use it.
        citations: Vec<u32>,
        /// The list that was looked in.
        list: Option<u32>,
        /// The entry whose key is nearest.
        nearest: Option<u32>,
    },
}

impl Resolution {
    /// The entries that the citation of index `citation` reaches, by index.
    pub fn entries(&self, citation: usize) -> &[u32] {
        let range = &self.targets[citation].entries;
        &self.order[range.start as usize..range.end as usize]
    }

    /// Whether the citation of index `citation` leads to something that names a source, as far as can be told.
    pub fn supports(&self, citation: usize) -> bool {
        let target = &self.targets[citation];
        match target.standing {
            Standing::Reached => {
                self.named[target.entries.start as usize] < self.named[target.entries.end as usize]
            }
            Standing::Linked | Standing::Unjudged => true,
            Standing::Dangling => false,
        }
    }
}

/// Joins the citations of `document` to its entries.
pub fn resolve(document: &Document<'_>) -> Resolution {
    Resolution {
        targets: vec![Target::default(); document.citations.len()],
        named: vec![0],
        ..Resolution::default()
    }
}
