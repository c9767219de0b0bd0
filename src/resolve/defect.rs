//! Every defect between citations and entries, each with one owner.

use std::collections::{HashMap, HashSet};

use super::group::Groups;
use super::index::Index;
use super::{Defect, Standing, Target, as_number};
use crate::document::{Document, Key, ListKind, System, Value};
use crate::near;
use crate::source::Span;

/// A range names at most this many empty entries as its own.
const RANGE: usize = 50;
/// No more label comparisons than this are made in search of near keys.
const COMPARISONS: usize = 5_000;

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
        Defect::MissingList { citations } | Defect::Dangling { citations, .. } => {
            citation(citations)
        }
        Defect::EmptyList { list, .. } => Some(document.lists[*list as usize].span),
        Defect::EmptyEntry { entry, .. } => Some(document.references[*entry as usize].span),
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
            let nearest = self.nearest(&citation.key, list, &mut comparisons);
            let key = citation.key.clone();
            self.defects.push(Defect::Dangling {
                key,
                citations: vec![at as u32],
                list,
                greatest: list.and_then(|list| self.groups.greatest(list)),
                nearest,
            });
        }
    }

    /// The key that is nearest to `key`: numbers by value, labels by edits, within reason.
    fn nearest(&self, key: &Key, list: Option<u32>, comparisons: &mut usize) -> Option<Span> {
        let number = match key.value {
            Value::Range(first, last) => Some(first.max(last)),
            ref value => as_number(value).filter(|_| key.system == System::Numeric),
        };
        let references = &self.document.references;
        if let Some(number) = number {
            let group = list
                .and_then(|list| self.groups.of_list(list))
                .unwrap_or(u32::MAX);
            let entry = &references[self.index.nearest(number, group)? as usize];
            return entry.label;
        }
        let Value::Label(wanted) = &key.value else {
            return None;
        };
        let entries = list
            .map(|list| self.document.lists[list as usize].entries.clone())
            .unwrap_or_default();
        let labels = references[entries.start as usize..entries.end as usize]
            .iter()
            .filter_map(|entry| entry.label);
        let definitions = self
            .document
            .layout
            .definitions
            .iter()
            .map(|definition| definition.label);
        let spans = labels.chain(definitions.filter(|_| list.is_none()));
        let mut best: Option<(usize, Span)> = None;
        for span in spans {
            *comparisons += 1;
            if *comparisons > COMPARISONS {
                break;
            }
            let label = self
                .document
                .source
                .slice(span)
                .trim_matches(['[', '^', ']', ':'])
                .to_lowercase();
            if let Some(edits) = near::edits(wanted, &label)
                && best.is_none_or(|(least, _)| edits < least)
            {
                best = Some((edits, span));
            }
        }
        best.map(|(_, span)| span)
    }

    /// Citations without any list: one defect for all.
    fn missing_list(&mut self) {
        let unlisted = |(at, target): (usize, &Target)| {
            (target.standing == Standing::Unlisted).then_some(at as u32)
        };
        let citations: Vec<u32> = self
            .targets
            .iter()
            .enumerate()
            .filter_map(unlisted)
            .collect();
        if !citations.is_empty() {
            self.defects.push(Defect::MissingList { citations });
        }
    }
}
