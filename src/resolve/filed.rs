//! Citations that lead into bibliographies.

use std::collections::HashSet;

use super::group::Groups;
use super::index::Index;
use super::{Resolution, Standing, Target};
use crate::document::{Citation, Document, System};

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

/// What `citation` of the entry `key` of a bibliography leads to: that, or an entry of the text's own lists which has the key for its label.
pub(super) fn target(
    document: &Document<'_>,
    groups: &Groups,
    index: &Index,
    citation: &Citation,
    key: &str,
) -> Target {
    let standing = filed(document, key);
    if matches!(standing, Standing::Filed(..) | Standing::Blank(..)) {
        return Target::without(standing);
    }
    let own = groups.governing(citation.span.start);
    let entries = index.find(System::Citekey, &citation.key.value, own);
    entries.map_or_else(
        || Target::without(groups.unfiled(document, standing)),
        Target::reached,
    )
}

/// How a citation of the entry `key` of a bibliography stands.
fn filed(document: &Document<'_>, key: &str) -> Standing {
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
