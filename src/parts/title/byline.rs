//! Who wrote a work, where that stands behind its title.

use super::super::joint::is_joined;
use super::super::mask::Mask;
use super::super::{Parts, author};
use super::sited;
use crate::source::Span;

/// So many people are no places: "*Title*, New York and Los Angeles".
const SEVERAL: usize = 3;

/// "*Title*, Jane Roe, Kit Orr and Lee Hale. In Proceedings": the names that stand between a title in italics and a full stop.
pub(super) fn behind_title(mask: &Mask, end: usize, parts: &mut Parts) -> bool {
    let is_set = mask
        .emphasised
        .iter()
        .any(|mark| mark.span.end as usize == end);
    let names = mask.text()[end..].strip_prefix(", ").filter(|_| is_set);
    let length = names.and_then(|names| names.find(". "));
    let (Some(names), Some(length)) = (names, length) else {
        return false;
    };
    let span = Span::new(end + 2, end + 2 + length);
    let is_list = is_joined(&names[..length]);
    let found = is_list.then(|| author::people(mask, span)).flatten();
    let Some((authors, others, _)) = found.filter(|found| found.0.len() >= SEVERAL) else {
        return false;
    };
    (parts.authors, parts.others) = (authors, others);
    true
}

/// "“[Title](address)”, by Jane Roe and Kit Orr, The Courier, May 3, 2019": the names up to what it stands in, which is the last piece before
/// the date.
pub(super) fn behind_quotation(mask: &Mask, end: usize, until: usize, parts: &mut Parts) -> bool {
    let text = mask.text();
    let Some(behind) = text.get(end..until) else {
        return false;
    };
    let rest = behind.trim_start_matches([' ', ',', '”', '"', '»', '’', '\'']);
    let Some(names) = rest.strip_prefix("by ") else {
        return false;
    };
    let start = until - names.len();
    let names = names.trim_end_matches([' ', ',', '(', '.']);
    let parted = names.rsplit_once(", ").filter(|(_, last)| {
        let is_named = last.starts_with("The ") || author::is_organisation(last);
        is_named || author::is_body(last)
    });
    let (own, place) = parted.map_or((names, None), |(own, place)| (own, Some(place)));
    let Some((authors, others, _)) = author::people(mask, Span::new(start, start + own.len()))
    else {
        return false;
    };
    (parts.authors, parts.others) = (authors, others);
    parts.container = place.map(|place| {
        let at = start + names.len() - place.len();
        mask.part(Span::new(at, at + place.len()))
    });
    true
}

/// "[Title](address) - Jane Roe": who wrote it, where that is no site; "[Title](address) - Weir Docs": the site, where the address tells it.
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
    let url = parts.url.as_ref().map_or("", |url| url.text.as_str());
    let bare = shown.trim_end_matches([',', '.', ' ', '(', ')']);
    if *sign != " by " && sited::is_site(bare, url) {
        let start = text.len() - text[name.range()].trim_start().len();
        parts.container = Some(mask.part(Span::new(start, start + bare.len())));
        return true;
    }
    let squeezed: String = shown.to_lowercase().split_whitespace().collect();
    let host = url.contains(squeezed.as_str());
    let is_person = !host
        && (2..=3).contains(
            &shown
                .split(" and ")
                .next()
                .unwrap_or_default()
                .split_whitespace()
                .count(),
        );
    let is_body = author::is_organisation(shown) || sited::is_kind(bare);
    let wanted = parts.authors.is_empty() && is_person && !is_body;
    if let Some((authors, others, _)) = wanted.then(|| author::people(mask, name)).flatten() {
        (parts.authors, parts.others) = (authors, others);
    }
    true
}
