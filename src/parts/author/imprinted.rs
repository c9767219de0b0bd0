//! Names in full before a title that nothing sets apart, where a publisher with its city and the year stand in parentheses behind that, as
//! notes have them in plain text: "Ada Moss, What the pilots saw (London: Pier Press, 1949), 11".

use super::super::joint;
use super::super::person;
use super::super::title::imprint;
use super::natural::people;
use super::{Author, Mask};
use crate::source::Span;

/// The people at the beginning of such an entry, whose date begins at the byte `head`.
pub(super) fn imprinted(mask: &Mask, head: usize) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text().get(..head)?;
    let (front, _) = imprint(text)?;
    let mut pieces = front.match_indices(", ").map(|(at, _)| at);
    let first = pieces.next()?;
    let rest: Vec<usize> = pieces.collect();
    let piece = |from: usize, to: usize| front.get(from..to).unwrap_or_default();
    // "Ada Moss, Kit Orr, and Lee Hale, Dry rivers": a word joins the last of several.
    let mut end = first;
    let mut from = first + ", ".len();
    for &to in &rest {
        let own = piece(from, to);
        if joint::behind(own).is_some_and(person::may_be) {
            end = to;
            break;
        }
        if !person::may_be(own) {
            break;
        }
        from = to + ", ".len();
    }
    let next = piece(end + ", ".len(), front.len());
    let own = next.split(", ").next().unwrap_or_default();
    let is_unsure =
        end == first && !rest.is_empty() && (person::may_be(own) || joint::is_joined(own));
    // "García Moss, Ada: Dry rivers": what stands before the colon is a given name.
    let is_given = next
        .split_once(": ")
        .is_some_and(|(name, _)| !name.contains(' '));
    let is_title = next.starts_with(char::is_uppercase) && !is_unsure && !is_given;
    let is_people = person::may_be(piece(0, first)) || joint::is_joined(piece(0, first));
    (is_people && is_title).then(|| people(mask, Span::new(0, end)))?
}
