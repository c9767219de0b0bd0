//! One author in a form of lists, where something else than a list tells that it is a name.

use super::super::forms::{FORMS, may_be};
use super::super::{Author, Mask, Next};
use super::{List, goes_on, listed};

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
        && !list.is_doubted(shown, false)
        && !list.is_longer(mask, shown)
        && !goes_on(&shown[list.end..]);
    (is_name && is_ended).then_some((list.authors, list.others, list.end))
}

/// The people whose names, family name first, a colon parts from the title: "Moss, Ada / Orr, Kit: Dry rivers". A title with a comma
/// looks like one as well. What `head` ends is looked at.
pub(in super::super::super) fn before_colon(
    mask: &Mask,
    head: usize,
) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text();
    let colon = text.get(..head)?.find(": ")?;
    let found = listed(mask, &text[..colon], Next::Other)?;
    let is_whole = !text[found.2..colon].contains(char::is_alphanumeric);
    (is_whole && found.0[0].name.contains(", ")).then_some(found)
}
