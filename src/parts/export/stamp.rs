//! The stamp that arXiv sets on the first page of a paper, where programs take it for the title: "arXiv:2401.01234v2 [cs.LG] 20 May 2022".

use super::super::date;
use super::super::mask::Mask;
use super::super::{Date, Parts};
use crate::source::Span;

/// The day of the stamp that is all of `span`, whose number was read and left blanks.
pub(super) fn day(mask: &Mask, span: Span, parts: &Parts) -> Option<Date> {
    parts.arxiv.as_ref()?;
    let shown = mask.text().get(span.range())?;
    let bare = shown.trim_start();
    let subject = bare.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let rest = subject
        .filter(|(subject, _)| !subject.contains(' '))
        .map_or(bare, |(_, rest)| rest);
    let (day, place) = date::first(mask, span.end as usize - rest.len())?;
    let is_all = mask.text().get(place.range()) == Some(rest.trim());
    is_all.then_some(day)
}
