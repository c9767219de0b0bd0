//! Citations that lead into bibliographies.

use std::collections::HashSet;

use super::{Resolution, Standing};
use crate::document::Document;

impl Resolution {
    /// How many entries of bibliographies are cited.
    pub fn filed(&self) -> usize {
        let filed = self
            .targets
            .iter()
            .filter_map(|target| match target.standing {
                Standing::Filed(bibliography, entry) => Some((bibliography, entry)),
                _ => None,
            });
        filed.collect::<HashSet<_>>().len()
    }
}

/// How a citation of the entry `key` of a bibliography stands.
pub(super) fn filed(document: &Document<'_>, key: &str) -> Standing {
    match document.bibliographies.find(key) {
        Some((bibliography, entry)) => Standing::Filed(bibliography, entry),
        None if document.bibliographies.is_whole() => Standing::Dangling(None),
        None => Standing::Unjudged,
    }
}
