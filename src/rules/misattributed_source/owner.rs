//! Whose an entry or a page is, where that is certain.

use std::collections::HashMap;

use crate::address;
use crate::document::Document;
use crate::outlet::{self, Outlet};

/// A longer entry is no single source.
const LONGEST: usize = 2_000;

/// Whose something is.
#[derive(Clone)]
pub(super) struct Owner {
    pub(super) outlet: &'static Outlet,
    /// What shows that: a host, or the name of what the work stands in.
    pub(super) shown: String,
    /// All that the entry or the address says.
    pub(super) text: String,
}

/// The owners of the entries looked at so far.
#[derive(Default)]
pub(super) struct Owners {
    known: HashMap<u32, Option<Owner>>,
}

impl Owners {
    /// Whose the entry of index `entry` is.
    pub(super) fn of_entry(&mut self, document: &Document<'_>, entry: u32) -> Option<&Owner> {
        let own = self.known.entry(entry);
        own.or_insert_with(|| of_entry(document, entry)).as_ref()
    }
}

/// Whose the page at `address` is.
pub(super) fn of_page(address: &str) -> Option<Owner> {
    Some(Owner {
        outlet: outlet::of_address(address)?,
        shown: address::host_and_path(address)?.0,
        text: address.to_owned(),
    })
}

fn of_entry(document: &Document<'_>, entry: u32) -> Option<Owner> {
    let entry = &document.references[entry as usize];
    let text = document.source.text();
    // The address of a link stands behind the words that are seen.
    let behind = text.get(entry.span.end as usize..)?;
    let marks = behind.trim_start_matches(['*', '_', '"', '”', '.', ')', '`']);
    let address = if marks.starts_with("](") {
        let end = marks.find([' ', '\n', '\r']).unwrap_or(marks.len());
        behind.len() - marks.len() + end
    } else {
        0
    };
    let whole = text.get(entry.span.start as usize..entry.span.end as usize + address)?;
    if entry.empty || whole.len() > LONGEST {
        return None;
    }
    let parts = document.parts(entry);
    let address = parts.url.as_ref().or(parts.archive.as_ref());
    let (outlet, shown) = match address {
        Some(address) => {
            let owner = of_page(&address.text)?;
            (owner.outlet, owner.shown)
        }
        None if parts.doi.is_none() => {
            let container = parts.container?;
            (outlet::called(&container.text)?, container.text)
        }
        None => return None,
    };
    let addresses = address::spans(whole);
    let others = addresses
        .iter()
        .filter_map(|span| outlet::of_address(&whole[span.range()]));
    let alone = others.into_iter().all(|other| other.is_related_to(outlet));
    alone.then(|| Owner {
        outlet,
        shown,
        text: whole.to_owned(),
    })
}
