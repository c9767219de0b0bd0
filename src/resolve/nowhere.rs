//! What a citation leads to that no entry of the document has: places that are not there, and files that were not read.

use std::cell::OnceCell;
use std::collections::HashSet;

use super::Standing;
use crate::document::{Document, Link, System};
use crate::reference;

/// How a citation that is the text of `link` stands, which without that would stand as `otherwise` says: its address covers it, unless
/// that is a place in the document which is not there, or its number rests on an empty list. The `places` are found when they are first
/// asked for.
pub(super) fn linked(
    document: &Document<'_>,
    link: &Link<'_>,
    places: &OnceCell<HashSet<String>>,
    otherwise: Standing,
) -> Standing {
    let rests_on_nothing = match otherwise {
        Standing::Hollow(_) => link.address.starts_with('#'),
        Standing::Dangling(_) | Standing::Unlisted => leads_nowhere(document, link, places),
        _ => false,
    };
    if rests_on_nothing {
        otherwise
    } else {
        Standing::Linked
    }
}

/// Whether an entry for a key of `system` may stand where nothing here can see it. What is taken in may hold any; a bibliography that is
/// not read has works by keys and names, and none by a number.
pub(super) fn may_be_elsewhere(document: &Document<'_>, system: System) -> bool {
    let is_name = matches!(system, System::Label | System::AuthorYear);
    document.elsewhere || is_name && document.bibliographies.is_open()
}

fn leads_nowhere(
    document: &Document<'_>,
    link: &Link<'_>,
    places: &OnceCell<HashSet<String>>,
) -> bool {
    let Some(name) = link.address.strip_prefix('#') else {
        return false;
    };
    // Formats make places for notes, each in its own way.
    let is_made = name.starts_with("fn") && !document.layout.notes.is_empty();
    let is_elsewhere = document.elsewhere || document.bibliographies.is_open();
    if is_elsewhere || is_made || is_foreign(name) {
        return false;
    }
    let places = places.get_or_init(|| reference::names(document.source, &document.layout));
    !places.contains(name) && !places.contains(&name.to_lowercase())
}

/// Whether `name` may be that of a place which is made elsewhere: the top of a page, a block that a notebook numbers, a note of an
/// encyclopedia, letters that are written as an address.
fn is_foreign(name: &str) -> bool {
    let starts = ["^", "cite_note", "cite_ref"];
    name == "top" || name.contains('%') || starts.iter().any(|start| name.starts_with(start))
}
