//! Entries whose page the text links to in its own words: the link names what the entry does.

use std::cell::OnceCell;
use std::collections::HashSet;

use crate::address;
use crate::document::{Document, ListKind, Reference};

/// The pages that the text of a document links to, read when first asked for.
pub(super) struct Linked<'d> {
    document: &'d Document<'d>,
    pages: OnceCell<HashSet<String>>,
}

impl<'d> Linked<'d> {
    pub(super) fn new(document: &'d Document<'d>) -> Self {
        Self {
            document,
            pages: OnceCell::new(),
        }
    }

    /// Whether a link of the text leads where `entry` does. A footnote that nothing refers to is not printed all the same.
    pub(super) fn has(&self, entry: &Reference) -> bool {
        let document = self.document;
        if document.lists[entry.list as usize].kind == ListKind::Footnotes {
            return false;
        }
        let own = address::pages(document.source.slice(entry.span));
        let pages = || self.pages.get_or_init(|| pages(document));
        own.iter().any(|page| pages().contains(page))
    }
}

/// The pages that links outside of the lists of `document` lead to.
fn pages(document: &Document<'_>) -> HashSet<String> {
    let links = document.layout.links.iter().filter(|link| {
        let after = document
            .lists
            .partition_point(|list| list.span.start <= link.span.start);
        let last = after.checked_sub(1).map(|at| &document.lists[at]);
        last.is_none_or(|list| link.span.start >= list.span.end)
    });
    links
        .flat_map(|link| address::pages(&link.address))
        .collect()
}
