//! One author in a form of lists, where something else than a list tells that it is a name.

use super::super::forms::{FORMS, may_be};
use super::super::{Author, Mask};
use super::{List, goes_on, is_whole};

/// The index of the form that has initials behind the family name, and needs no points.
const BEHIND: usize = 3;

/// The one author with the initials behind the family name, where `head` ends what is looked at: "Moss A. Dry rivers". The beginning of
/// a title looks like one as well.
pub(in super::super::super) fn lone(
    mask: &Mask,
    head: usize,
) -> Option<(Vec<Author>, bool, usize)> {
    let shown = mask.text().get(..head)?;
    let list =
        List::read(mask, shown, (BEHIND, &FORMS[BEHIND])).filter(|_| may_be(BEHIND, shown))?;
    let is_name = matches!(&list.authors[..], [only] if !only.name.contains(','));
    let rest = mask.text().get(list.end..).unwrap_or_default();
    let is_ended = rest.starts_with(". ")
        && !list.is_doubted(mask, shown, false)
        && !list.is_longer(mask, shown)
        && !goes_on(&shown[list.end..]);
    (is_name && is_ended).then_some((list.authors, list.others, list.end))
}

impl List {
    /// Whether the one given name may be a title, since no other stands before the date or behind it: "Tideflow, Rents, 2024, p. 3",
    /// "Tideflow, Report 2024". The date begins where `shown` ends.
    pub(super) fn is_work(&self, mask: &Mask, shown: &str) -> bool {
        let [only] = self.authors.as_slice() else {
            return false;
        };
        let is_word = only.given.as_ref().is_some_and(|given| is_whole(given));
        let behind = mask.text().get(shown.len()..).unwrap_or_default();
        let mut words = behind.split(|c: char| !c.is_alphabetic());
        is_word
            && ["", ","].contains(&shown[self.end..].trim())
            && words.all(|word| ["", "p", "pp", "S"].contains(&word))
    }
}
