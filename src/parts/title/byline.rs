//! Who wrote a page, where that stands behind a link to it.

use super::super::mask::Mask;
use super::super::{Parts, author};
use crate::source::Span;

/// "[Title](address) - Jane Roe": who wrote it, where that is no site.
pub(super) fn behind_link(mask: &Mask, end: usize, parts: &mut Parts) -> bool {
    let text = mask.text();
    let Some(sign) = [" - ", " – ", " — ", " by "]
        .iter()
        .find(|sign| text[end..].starts_with(**sign))
    else {
        return false;
    };
    let name = Span::new(end + sign.len(), text.len());
    let shown = text[name.range()].trim();
    let squeezed: String = shown.to_lowercase().split_whitespace().collect();
    let host = parts
        .url
        .as_ref()
        .is_some_and(|url| url.text.contains(squeezed.as_str()));
    let is_person = !host
        && (2..=3).contains(
            &shown
                .split(" and ")
                .next()
                .unwrap_or_default()
                .split_whitespace()
                .count(),
        );
    let wanted = parts.authors.is_empty() && is_person && !author::is_organisation(shown);
    if let Some((authors, others, _)) = wanted.then(|| author::people(mask, name)).flatten() {
        (parts.authors, parts.others) = (authors, others);
    }
    true
}
