//! One author in a form of lists, where something else than a list tells that it is a name.

use super::super::forms::{FORMS, may_be};
use super::super::{Author, Mask, Next};
use super::{List, goes_on, listed};

/// The index of the form that has initials with points behind the family name.
const POINTED: usize = 2;
/// The index of the form that has initials behind the family name, and needs no points.
const BEHIND: usize = 3;
/// One name is no longer than this, in bytes.
const NAME: usize = 40;
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

/// The one author with the initials behind the family name, where a title that is set apart follows, "Moss A, *Dry rivers*", or a comma or
/// a colon stands behind the point of an initial: "Moss A., Dry rivers". What `head` ends is looked at.
pub(in super::super::super) fn single(
    mask: &Mask,
    head: usize,
) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text();
    let shown = text.get(..head)?;
    let pointed = ["., ", ".: "].iter().filter_map(|end| text.find(end)).min();
    let pointed = pointed.map(|at| at + 1).filter(|&end| end <= NAME);
    let opens = |at: usize| {
        mask.emphasised
            .iter()
            .any(|mark| mark.span.start as usize == at)
    };
    let is_set_apart = shown.ends_with(['"', '“', '„', '«']) || opens(head);
    let bare = shown.trim_end_matches([' ', ',', ':', '"', '“', '„', '«']);
    let end = pointed.or_else(|| (is_set_apart && bare.len() <= NAME).then_some(bare.len()))?;
    let own = text.get(..end)?;
    let mut lists = [POINTED, BEHIND].into_iter().filter_map(|form| {
        List::read(mask, own, (form, &FORMS[form])).filter(|_| may_be(form, own))
    });
    let list = lists.next()?;
    let is_name = matches!(&list.authors[..], [only] if !only.name.contains(','));
    (is_name && list.end == own.len() && !list.is_doubted(own, false)).then_some((
        list.authors,
        list.others,
        list.end,
    ))
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
