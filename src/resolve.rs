//! Which citation names which entry, and each defect of that with its one owner.

mod again;
mod defect;
mod filed;
mod group;
mod index;
mod linked;
mod loose;
mod meets;
mod mentioned;
mod nowhere;
mod parallel;
mod sourced;
mod spare;
mod standing;
mod through;
mod told;

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;

use crate::document::{Citation, Document, Key, System, Uncertain, Value};
use crate::source::Span;
use group::Groups;
use index::Index;
use meets::meets;
use nowhere::{linked, may_be_elsewhere};
pub use standing::Standing;

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

impl Target {
    fn reached(entries: Range<u32>) -> Self {
        let standing = Standing::Reached;
        Self { entries, standing }
    }

    fn without(standing: Standing) -> Self {
        let entries = 0..0;
        Self { entries, standing }
    }
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
        /// The list that was looked in; none for the labels of links.
        list: Option<u32>,
        /// The greatest number of that list and of those that count as one with it.
        greatest: Option<u32>,
        /// An entry that nothing cites and that one slip of the pen parts from the key.
        slip: Option<u32>,
        /// The key that is nearest.
        nearest: Option<Nearest>,
    },
    /// Authors and a year that an entry has but for one of the two.
    OtherWork {
        /// What the citations name, as first written.
        key: Key,
        /// The citations that name it.
        citations: Vec<u32>,
        /// The entry that is most likely meant.
        entry: u32,
        /// What sets the two apart.
        why: Uncertain,
    },
    /// Authors and a year that several entries have.
    Ambiguous {
        /// What the citations name.
        key: Key,
        /// The citations that name it.
        citations: Vec<u32>,
        /// The entries that have them.
        entries: Vec<u32>,
    },
    /// Numbers, and a list of sources that has none.
    Unnumbered {
        /// The list.
        list: u32,
        /// The citations that it was meant for.
        citations: Vec<u32>,
    },
    /// A list of works that an earlier list holds already.
    RepeatedList {
        /// The list.
        list: u32,
        /// The earlier one.
        first: u32,
        /// How many of its entries the earlier one has.
        shared: u32,
    },
    /// An entry that nothing cites, in a list that is cited.
    Unused {
        /// The entry.
        entry: u32,
    },
    /// An entry whose key another entry of its list has.
    Repeated {
        /// The entry.
        entry: u32,
        /// The first entry with that key.
        first: u32,
    },
}

/// A key that another one may have been meant to be.
#[derive(Clone, Copy, Debug)]
pub struct Nearest {
    /// The key as it stands where it is defined.
    pub label: Span,
    /// Whether nothing uses what it names, so that both are one slip.
    pub is_unused: bool,
}

impl Resolution {
    /// The entries that the citation of index `citation` reaches, by index.
    pub fn entries(&self, citation: usize) -> &[u32] {
        let range = &self.targets[citation].entries;
        &self.order[range.start as usize..range.end as usize]
    }

    /// The lists, by index, that hold what an earlier one holds, so that what is wrong with their entries is one defect.
    pub fn repeated_lists(&self) -> HashSet<u32> {
        let lists = self.defects.iter().filter_map(|defect| match defect {
            Defect::RepeatedList { list, .. } => Some(*list),
            _ => None,
        });
        lists.collect()
    }

    /// How many citations reach each of `entries` entries, a range of keys counted by its ends alone.
    pub fn uses(&self, entries: usize) -> Vec<u32> {
        let mut ends = vec![0_i64; self.order.len() + 1];
        for target in self
            .targets
            .iter()
            .filter(|target| !target.entries.is_empty())
        {
            ends[target.entries.start as usize] += 1;
            ends[target.entries.end as usize] -= 1;
        }
        let mut uses = vec![0; entries];
        let mut open = 0;
        for (&entry, end) in self.order.iter().zip(&ends) {
            open += end;
            if let Some(count) = uses.get_mut(entry as usize) {
                *count += u32::try_from(open).unwrap_or_default();
            }
        }
        uses
    }

    /// Whether the citation of index `citation` leads to something that names a source, as far as can be told.
    pub fn supports(&self, citation: usize) -> bool {
        let target = &self.targets[citation];
        match target.standing {
            Standing::Reached => {
                self.named[target.entries.start as usize] < self.named[target.entries.end as usize]
            }
            Standing::Filed(..) | Standing::Linked | Standing::Noted | Standing::Unmatched(_) => {
                true
            }
            Standing::Blank(..)
            | Standing::Lost
            | Standing::Unjudged
            | Standing::Hollow(_)
            | Standing::Dangling(_)
            | Standing::Unlisted => false,
        }
    }

    /// Whether the citation of index `citation` leads into what was not read, which may name its source.
    pub fn is_unread(&self, citation: usize) -> bool {
        self.targets[citation].standing.is_unread()
    }
}

/// Joins the citations of `document` to its entries.
pub fn resolve(document: &Document<'_>) -> Resolution {
    if document.citations.is_empty() {
        return Resolution::default();
    }
    let groups = Groups::new(document);
    let index = Index::new(document, &groups);
    let places = OnceCell::new();
    let targets: Vec<Target> = document
        .citations
        .iter()
        .map(|citation| target(document, &groups, &index, &places, citation))
        .collect();
    let mut named = vec![0];
    for &entry in &index.order {
        let count = named.last().copied().unwrap_or_default();
        named.push(count + u32::from(!document.references[entry as usize].empty));
    }
    let defects = defect::defects(document, &groups, &index, &targets);
    Resolution {
        targets,
        defects,
        order: index.order,
        named,
    }
}

fn target(
    document: &Document<'_>,
    groups: &Groups,
    index: &Index,
    places: &OnceCell<HashSet<String>>,
    citation: &Citation,
) -> Target {
    if let (System::Citekey, Value::Label(key)) = (citation.key.system, &citation.key.value) {
        return filed::target(document, groups, index, citation, key);
    }
    let marker = &document.markers[citation.marker as usize];
    if let Some(entries) = marker.entry.and_then(|entry| index.place(entry)) {
        return Target::reached(entries);
    }
    let own = groups.governing(citation.span.start);
    let link = marker
        .link
        .map(|link| &document.layout.links[link as usize]);
    // The label of a definition that leads to a site says more than the number: no footnote is meant.
    let leads_out = link
        .is_some_and(|link| link.label.is_some() && link.is_own() && link.address.contains("://"));
    let met = meets(citation.key.system).iter();
    for &system in met.filter(|&&system| !(leads_out && system == System::Footnote)) {
        let found = index.find(system, &citation.key.value, own);
        let is_own = |entries: &Range<u32>| {
            let entry = index.order[entries.start as usize];
            let list = document.references[entry as usize].list;
            !groups.is_of_another(document, own, list)
        };
        if let Some(entries) = found.filter(is_own) {
            return Target::reached(entries);
        }
    }
    let standing = || groups.standing(citation.key.system, own);
    Target::without(if let Some(link) = link.filter(|link| link.is_own()) {
        linked(document, link, places, standing())
    } else if citation.key.system == System::Inline {
        Standing::Noted
    } else if may_be_elsewhere(document, citation.key.system)
        || index.is_lettered(&citation.key.value)
    {
        Standing::Unjudged
    } else {
        standing()
    })
}
