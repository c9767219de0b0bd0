//! Defects of whole lists: those set twice, and those without the numbers that the text cites by.

use std::collections::{BTreeMap, HashSet};

use super::Desk;
use crate::document::{BlockKind, Key, Reference};
use crate::resolve::sourced::is_source;
use crate::resolve::{Defect, Standing, Target, again};

/// A list of so many entries tells their numbers by their places.
const PLACED: usize = 3;

impl Desk<'_> {
    /// Lists of works that an earlier list holds already; gives back their indices, since they own what is wrong with them.
    pub(super) fn repeated_lists(&mut self, hollow: &HashSet<u32>) -> HashSet<u32> {
        let order = &self.index.order;
        let reached = self.targets.iter().map(|target| target.entries.start);
        let cited = reached.filter_map(|first| order.get(first as usize));
        let found = again::repeated_lists(self.document, cited.copied());
        let mut lists = HashSet::new();
        for (list, first, shared) in found {
            if !hollow.contains(&list) && lists.insert(list) {
                self.defects.push(Defect::RepeatedList {
                    list,
                    first,
                    shared,
                });
            }
        }
        lists
    }

    /// Numbers where the entries have none: one defect a list.
    pub(super) fn unnumbered(&mut self) {
        let mut resting: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
        for (citation, target) in self.targets.iter().enumerate() {
            if let Standing::Unmatched(list) = target.standing {
                resting.entry(list).or_default().push(citation as u32);
            }
        }
        for (list, citations) in resting {
            if self.is_numbered_for(list, &citations) {
                self.defects.push(Defect::Unnumbered { list, citations });
            }
        }
    }

    /// Whether `citations` are numbers of the sources in `list`: two of them at least, and most entries name a source. Where they
    /// count as many entries as there are, in their order, and no bullets say that order means nothing nor labels that they are cited
    /// otherwise, an entry's place is its number.
    fn is_numbered_for(&self, list: u32, citations: &[u32]) -> bool {
        let list = &self.document.lists[list as usize];
        let entries =
            &self.document.references[list.entries.start as usize..list.entries.end as usize];
        let sources = entries
            .iter()
            .filter(|entry| is_source(self.document, entry));
        let keys: HashSet<&Key> = citations
            .iter()
            .map(|&at| &self.document.citations[at as usize].key)
            .collect();
        let is_bulleted = |entry: &Reference| {
            let block = self.document.layout.block_at(entry.span.start);
            block.is_some_and(|at| {
                matches!(self.document.layout.blocks[at].kind, BlockKind::Item(None))
            })
        };
        let told = entries.len() >= PLACED
            && entries.iter().all(|entry| entry.keys.is_empty())
            && !entries.iter().any(is_bulleted)
            && self.counts(citations) == Some(entries.len());
        keys.len() > 1 && sources.count() * 2 > entries.len() && !told
    }

    /// How many numbers `citations` name, where these count from one, each new one by one more.
    fn counts(&self, citations: &[u32]) -> Option<usize> {
        let mut greatest = 0;
        for &at in citations {
            let (first, last) = self.document.citations[at as usize].key.value.numbers()?;
            if first == 0 || first > greatest + 1 {
                return None;
            }
            greatest = greatest.max(last);
        }
        Some(greatest as usize)
    }

    /// Citations without any list: one defect for all.
    pub(super) fn missing_list(&mut self) {
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
