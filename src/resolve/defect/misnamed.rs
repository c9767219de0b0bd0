//! Keys that no entry has and what they can only mean: an entry or a definition that nothing uses is no defect of its own then.

use std::cell::LazyCell;
use std::collections::HashSet;

use super::Desk;
use crate::document::{Document, Key, Value};
use crate::near;
use crate::resolve::{Defect, spare};
use crate::source::Span;

/// A slip of the pen is looked for among this many defects.
const SLIPS: usize = 50;

/// A label of no more characters says too little.
const SHORT: usize = 3;

impl Desk<'_> {
    /// Tells the missing labels of links that mean a definition which nothing uses.
    pub(super) fn misnamed(&mut self) {
        let document = self.document;
        let unused = LazyCell::new(|| -> HashSet<Span> {
            let unused = document.unused_definitions().into_iter();
            unused.map(|definition| definition.label).collect()
        });
        for defect in &mut self.defects {
            if let Defect::Dangling {
                key,
                list: None,
                nearest: Some(near),
                ..
            } = defect
            {
                near.is_unused = means(document, key, near.label) && unused.contains(&near.label);
            }
        }
    }

    /// Whether one slip of the pen parts the entry from a key that dangles, which then owns it.
    pub(super) fn explains(&mut self, entry: u32) -> bool {
        let own = &self.document.references[entry as usize];
        for defect in self.defects.iter_mut().take(SLIPS) {
            if let Defect::Dangling {
                key,
                list,
                slip,
                nearest,
                ..
            } = defect
            {
                let related =
                    slip.is_none() && list.is_some_and(|list| self.groups.are_one(list, own.list));
                if related && own.keys.iter().any(|known| spare::is_slip(key, known)) {
                    *slip = Some(entry);
                    return true;
                }
                if let Some(near) = nearest
                    && Some(near.label) == own.label
                    && means(self.document, key, near.label)
                {
                    near.is_unused = true;
                    return true;
                }
            }
        }
        false
    }
}

/// Whether `key` can only mean what has the key nearest to it at `label`: numbers of a series, `RFC2119` and `RFC2219`, are near to
/// many others.
fn means(document: &Document<'_>, key: &Key, label: Span) -> bool {
    // A shorter label is near to any other.
    let Some(wanted) = label_of(key).filter(|wanted| wanted.chars().count() > SHORT) else {
        return false;
    };
    let is_digit = |c: char| c.is_ascii_digit();
    let shown = document.source.slice(label);
    let shown = shown
        .trim_matches(|c: char| "[]^: ".contains(c))
        .to_lowercase();
    !wanted.contains(is_digit) && !shown.contains(is_digit)
        || near::edits(wanted, &shown) == Some(1)
}

fn label_of(key: &Key) -> Option<&str> {
    match &key.value {
        Value::Label(label) => Some(label),
        _ => None,
    }
}
