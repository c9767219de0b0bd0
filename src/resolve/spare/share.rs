//! How much of a list is cited: one of which little is may be cited in ways that are not read.

use std::collections::{HashMap, HashSet};

use crate::document::{Document, ListKind, System};
use crate::marker::{Family, SYNTAXES};
use crate::resolve::group::Groups;

/// Where nothing else than numbers in brackets cites, one entry in so many is enough.
const ENOUGH: usize = 4;
/// A number by itself may stand there by chance.
const SEVERAL: usize = 2;

/// The lists that count as one, and of what kind they are.
type Whole = (Option<u32>, u8);

/// How many entries of lists are cited, and how many these have.
pub(super) struct Shares {
    counts: HashMap<Whole, (usize, usize)>,
    /// Whether all that cites is read.
    is_plain: bool,
}

impl Shares {
    /// Of the entries of `document`, by index, those `used` are cited; the lists `apart` do not count.
    pub(super) fn new(
        document: &Document<'_>,
        groups: &Groups,
        used: &HashSet<u32>,
        apart: &HashSet<u32>,
    ) -> Self {
        let mut counts: HashMap<Whole, (usize, usize)> = HashMap::new();
        for (at, entry) in (0..).zip(&document.references) {
            if !apart.contains(&entry.list) {
                let (cited, all) = counts
                    .entry(whole(document, groups, entry.list))
                    .or_default();
                *cited += usize::from(used.contains(&at));
                *all += 1;
            }
        }
        Self {
            counts,
            is_plain: is_plain(document),
        }
    }

    /// Whether there are lists of which less than half is cited, and these may be enough.
    pub(super) fn are_any_small(&self) -> bool {
        let mut counts = self.counts.values();
        self.is_plain && counts.any(|&(cited, all)| cited * 2 < all)
    }

    /// Whether enough of the list of index `list` is cited to miss the rest.
    pub(super) fn are_enough(&self, document: &Document<'_>, groups: &Groups, list: u32) -> bool {
        let (cited, all) = self.count(document, groups, list);
        self.are_most(document, groups, list)
            || self.is_plain && cited >= SEVERAL && cited * ENOUGH >= all
    }

    /// Whether half of it is.
    pub(super) fn are_most(&self, document: &Document<'_>, groups: &Groups, list: u32) -> bool {
        let (cited, all) = self.count(document, groups, list);
        cited * 2 >= all
    }

    fn count(&self, document: &Document<'_>, groups: &Groups, list: u32) -> (usize, usize) {
        let whole = whole(document, groups, list);
        self.counts.get(&whole).copied().unwrap_or_default()
    }
}

fn whole(document: &Document<'_>, groups: &Groups, list: u32) -> Whole {
    let kind = document.lists[list as usize].kind;
    (groups.of_list(list), kind as u8)
}

/// Whether nothing but numbers in brackets cites in `document`, and one list under a heading has all of its entries.
fn is_plain(document: &Document<'_>) -> bool {
    let mut lists = document
        .lists
        .iter()
        .filter(|list| list.kind != ListKind::Further);
    let is_only = lists
        .next()
        .is_some_and(|list| list.kind == ListKind::Written && list.heading.is_some())
        && lists.next().is_none();
    let mut families = document
        .markers
        .iter()
        .map(|marker| SYNTAXES[usize::from(marker.syntax)].family);
    let mut systems = document
        .citations
        .iter()
        .map(|citation| citation.key.system);
    is_only
        && families.all(|family| family == Family::Bracket)
        && systems.all(|system| system == System::Numeric)
}
