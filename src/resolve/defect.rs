//! Every defect between citations and entries, each with one owner.

mod lists;
mod misnamed;
mod nearest;

use std::collections::{HashMap, HashSet};

use super::group::Groups;
use super::index::Index;
use super::index::as_number;
use super::{Defect, Nearest, Standing, Target, spare};
use crate::document::{Document, Key, ListKind, Uncertain, Value};
use crate::source::Span;
use nearest::nearest;

/// A range names at most this many empty entries as its own.
const RANGE: usize = 50;

/// The defects of `document` in the order of their causes' places.
pub(super) fn defects(
    document: &Document<'_>,
    groups: &Groups,
    index: &Index,
    targets: &[Target],
) -> Vec<Defect> {
    let mut desk = Desk {
        document,
        groups,
        index,
        targets,
        defects: Vec::new(),
    };
    let hollow = desk.empty_lists();
    desk.empty_entries(&hollow);
    desk.dangling(&hollow);
    desk.misnamed();
    let repeated = desk.repeated_lists(&hollow);
    desk.doubtful(&repeated);
    desk.spare(&hollow, &repeated);
    desk.unnumbered();
    desk.missing_list();
    let mut defects = desk.defects;
    defects.sort_by_key(|defect| cause(document, defect));
    defects
}

fn cause(document: &Document<'_>, defect: &Defect) -> Span {
    let citation = |citations: &[u32]| {
        citations
            .first()
            .map(|&at| document.citations[at as usize].span)
    };
    match defect {
        Defect::MissingList { citations }
        | Defect::Dangling { citations, .. }
        | Defect::OtherWork { citations, .. }
        | Defect::Ambiguous { citations, .. } => citation(citations),
        Defect::EmptyList { list, .. }
        | Defect::Unnumbered { list, .. }
        | Defect::RepeatedList { list, .. } => Some(document.lists[*list as usize].span),
        Defect::EmptyEntry { entry, .. }
        | Defect::Unused { entry }
        | Defect::Repeated { entry, .. } => Some(document.references[*entry as usize].span),
    }
    .unwrap_or_default()
}

struct Desk<'a> {
    document: &'a Document<'a>,
    groups: &'a Groups,
    index: &'a Index,
    targets: &'a [Target],
    defects: Vec<Defect>,
}

impl Desk<'_> {
    /// Lists that name no source; gives back their indices, since they own whatever rests on them.
    fn empty_lists(&mut self) -> HashSet<u32> {
        let mut resting: HashMap<u32, Vec<u32>> = HashMap::new();
        for (citation, target) in self.targets.iter().enumerate() {
            let list = match target.standing {
                Standing::Reached => {
                    let first = self.index.order[target.entries.start as usize];
                    self.document.references[first as usize].list
                }
                Standing::Hollow(list) | Standing::Dangling(Some(list)) => list,
                _ => continue,
            };
            resting.entry(list).or_default().push(citation as u32);
        }
        let mut hollow = HashSet::new();
        for (at, list) in self.document.lists.iter().enumerate() {
            let at = at as u32;
            let entries =
                &self.document.references[list.entries.start as usize..list.entries.end as usize];
            let citations = resting.remove(&at).unwrap_or_default();
            let is_hollow = match list.kind {
                ListKind::Written if entries.is_empty() => {
                    !self.groups.names_sources(at) && !citations.is_empty()
                }
                ListKind::Written | ListKind::Footnotes => {
                    !entries.is_empty()
                        && entries.iter().all(|entry| entry.empty)
                        && (!citations.is_empty()
                            || entries.iter().any(|entry| !entry.keys.is_empty()))
                }
                ListKind::Definitions | ListKind::Further | ListKind::Unread => false,
            };
            if is_hollow {
                hollow.insert(at);
                self.defects.push(Defect::EmptyList {
                    list: at,
                    citations,
                });
            }
        }
        hollow
    }

    /// Entries that name no source in lists that name some.
    fn empty_entries(&mut self, hollow: &HashSet<u32>) {
        let mut resting: HashMap<u32, Vec<u32>> = HashMap::new();
        for (citation, target) in self.targets.iter().enumerate() {
            let reached =
                &self.index.order[target.entries.start as usize..target.entries.end as usize];
            let empty = reached
                .iter()
                .filter(|&&entry| self.document.references[entry as usize].empty);
            for &entry in empty.take(RANGE) {
                resting.entry(entry).or_default().push(citation as u32);
            }
        }
        for (at, entry) in self.document.references.iter().enumerate() {
            let kind = self.document.lists[entry.list as usize].kind;
            let promises =
                matches!(kind, ListKind::Written | ListKind::Footnotes) && !entry.keys.is_empty();
            if entry.empty && promises && !hollow.contains(&entry.list) {
                let citations = resting.remove(&(at as u32)).unwrap_or_default();
                self.defects.push(Defect::EmptyEntry {
                    entry: at as u32,
                    citations,
                });
            }
        }
    }

    /// Keys that no entry has: one defect a key.
    fn dangling(&mut self, hollow: &HashSet<u32>) {
        let mut by_key: HashMap<&Key, usize> = HashMap::new();
        let mut comparisons = 0;
        for (at, target) in self.targets.iter().enumerate() {
            let citation = &self.document.citations[at];
            if self.document.doubt(citation).is_some() {
                continue;
            }
            let list = match (target.standing, &citation.key.value) {
                (Standing::Dangling(list), _) => list,
                (Standing::Reached, &Value::Range(first, last))
                    if first <= last && self.index.misses(first, last, &target.entries) =>
                {
                    let first = self.index.order[target.entries.start as usize];
                    Some(self.document.references[first as usize].list)
                }
                _ => continue,
            };
            if list.is_some_and(|list| hollow.contains(&list)) {
                continue;
            }
            if let Some(&known) = by_key.get(&citation.key) {
                if let Defect::Dangling { citations, .. } = &mut self.defects[known] {
                    citations.push(at as u32);
                }
                continue;
            }
            by_key.insert(&citation.key, self.defects.len());
            let nearest =
                nearest(self, &citation.key, list, &mut comparisons).map(|label| Nearest {
                    label,
                    is_unused: false,
                });
            let key = citation.key.clone();
            self.defects.push(Defect::Dangling {
                key,
                citations: vec![at as u32],
                list,
                greatest: list.and_then(|list| self.groups.greatest(list)),
                slip: None,
                nearest,
            });
        }
    }

    /// Citations by authors and year that no entry fits as it should, or several fit: one defect for each way of calling a work.
    /// Where all but one of several stand in lists that repeat another, that is these lists' fault.
    fn doubtful(&mut self, repeated_lists: &HashSet<u32>) {
        let mut by_key: HashMap<&Key, usize> = HashMap::new();
        for (at, citation) in self.document.citations.iter().enumerate() {
            let Some(doubt) = self.document.doubt(citation) else {
                continue;
            };
            let is_own = |entry: &&u32| {
                let list = self.document.references[**entry as usize].list;
                !repeated_lists.contains(&list)
            };
            let is_several = doubt.why == Uncertain::Several;
            if is_several && doubt.entries.iter().filter(is_own).count() == 1 {
                continue;
            }
            if let Some(&known) = by_key.get(&citation.key) {
                if let Defect::OtherWork { citations, .. } | Defect::Ambiguous { citations, .. } =
                    &mut self.defects[known]
                {
                    citations.push(at as u32);
                }
                continue;
            }
            by_key.insert(&citation.key, self.defects.len());
            let (key, citations) = (citation.key.clone(), vec![at as u32]);
            self.defects.push(match (doubt.why, doubt.entries.first()) {
                (Uncertain::Several, _) | (_, None) => Defect::Ambiguous {
                    key,
                    citations,
                    entries: doubt.entries.clone(),
                },
                (why, Some(&entry)) => Defect::OtherWork {
                    key,
                    citations,
                    entry,
                    why,
                },
            });
        }
    }

    /// Entries too many; a missing key that one of them explains is that one's, or takes it in.
    fn spare(&mut self, hollow: &HashSet<u32>, repeated_lists: &HashSet<u32>) {
        let references = &self.document.references;
        let mut repeated = spare::repeated(self.document);
        // One entry written twice is another rule's, and hides no key.
        repeated.retain(|&(entry, first)| !self.is_one_work(entry, first));
        // `[1] [2] [2]` where [3] is cited: the second [2] was to be it.
        let meant: HashSet<(Option<u32>, u32)> = repeated
            .iter()
            .filter_map(|&(entry, _)| {
                let entry = &references[entry as usize];
                let number = entry.keys.iter().find_map(|key| as_number(&key.value))?;
                Some((Some(entry.list), number.saturating_add(1)))
            })
            .collect();
        self.defects.retain(|defect| match defect {
            Defect::Dangling { key, list, .. } => {
                as_number(&key.value).is_none_or(|number| !meant.contains(&(*list, number)))
            }
            _ => true,
        });
        if !self.document.elsewhere {
            let unused = spare::unused(self.document, self.groups, self.index, self.targets);
            for entry in unused.into_iter().filter(|&entry| {
                let list = references[entry as usize].list;
                !hollow.contains(&list) && !repeated_lists.contains(&list)
            }) {
                if !self.explains(entry) {
                    self.defects.push(Defect::Unused { entry });
                }
            }
        }
        for (entry, first) in repeated {
            let empty = |entry: u32| references[entry as usize].empty;
            if !empty(entry) && !empty(first) {
                self.defects.push(Defect::Repeated { entry, first });
            }
        }
    }

    /// Whether two entries with text say the same of one work, white space left out.
    fn is_one_work(&self, entry: u32, other: u32) -> bool {
        let [own, other] = [entry, other].map(|at| &self.document.references[at as usize]);
        let words = |span| self.document.source.slice(span).split_whitespace();
        !own.empty && !other.empty && words(own.body).eq(words(other.body))
    }
}
