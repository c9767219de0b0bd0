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
                Standing::Filed(bibliography, entry) | Standing::Blank(bibliography, entry) => {
                    Some((bibliography, entry))
                }
                _ => None,
            });
        filed.collect::<HashSet<_>>().len()
    }
}

/// How a citation of the entry `key` of a bibliography stands.
pub(super) fn filed(document: &Document<'_>, key: &str) -> Standing {
    let bibliographies = &document.bibliographies;
    let Some(found) = bibliographies.find(key) else {
        return match bibliographies.is_whole() {
            true => Standing::Dangling(None),
            false if bibliographies.is_lost() => Standing::Lost,
            false => Standing::Unjudged,
        };
    };
    let entry = bibliographies.entry(found).map(|(_, entry)| entry);
    if entry.is_some_and(|entry| entry.fault.is_some()) {
        Standing::Blank(found.0, found.1)
    } else {
        Standing::Filed(found.0, found.1)
    }
}
