//! The entries of a document, and their parts, each read as its list is written.

use super::{Document, Reference, ReferenceList};
use crate::parts::{self, Parts};

impl Document<'_> {
    /// The entries of `list` with their indices.
    pub fn entries_of(&self, list: &ReferenceList) -> impl Iterator<Item = (usize, &Reference)> {
        let range = list.entries.start as usize..list.entries.end as usize;
        range.clone().zip(&self.references[range])
    }

    /// The parts of `entry`, read in the style of its list.
    pub fn parts(&self, entry: &Reference) -> Parts {
        let style = |list| {
            let bodies = self.entries_of(list).map(|(_, entry)| entry.body);
            parts::style(self.source, bodies)
        };
        let styles = self
            .styles
            .get_or_init(|| self.lists.iter().map(style).collect());
        let own = styles.get(entry.list as usize).copied();
        parts::parts(self.source, entry.body, own.unwrap_or_default())
    }
}
