//! Titles behind the number of a standard.

use super::super::author;
use super::super::mask::Mask;
use super::has_initial;
use super::sentence::sentence;
use crate::source::Span;

/// What stands between them.
const SIGNS: [&str; 4] = [", ", COLON, " - ", " – "];
/// Behind this one stands nobody's name.
const COLON: &str = ": ";
/// The letters of such a number.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=6;
/// Words for a place in a work.
const PLACES: [&str; 6] = [
    "Section", "Sections", "Chapter", "Appendix", "Table", "Page",
];

/// The title behind what is set apart at `span`, where that is a number alone: "[RFC 7517](address), Keys of Harbours".
pub(super) fn behind_number(mask: &Mask, span: Span) -> Option<Span> {
    let text = mask.text();
    if !is_number(text.get(span.range())?.trim()) {
        return None;
    }
    let behind = &text[span.end as usize..];
    let sign = SIGNS.iter().find(|sign| behind.starts_with(**sign))?;
    let start = span.end as usize + sign.len();
    let shown = &text[start..];
    let title = &shown[..sentence(shown)];
    let own = Span::new(start, start + title.len());
    let first = title.split_whitespace().next()?;
    // "RFC 7517, Jane Roe": somebody.
    let is_title = title.split_whitespace().nth(1).is_some()
        && first.starts_with(char::is_uppercase)
        && !PLACES.contains(&first)
        && !title.contains([',', '"', '“'])
        && !has_initial(title)
        && (*sign == COLON || author::people(mask, own).is_none());
    is_title.then_some(own)
}

/// Whether what is set apart at `span` is a number alone before a colon, which is no title, whatever stands behind.
pub(super) fn is_before_colon(mask: &Mask, span: Span) -> bool {
    let text = mask.text();
    let own = text.get(span.range()).unwrap_or_default().trim();
    is_number(own) && text[span.end as usize..].starts_with(COLON)
}

/// Whether `text` is a number of a series: `RFC 7517`, `EIP-155`.
fn is_number(text: &str) -> bool {
    let number = text.trim_start_matches(|c: char| c.is_ascii_uppercase());
    let digits = number.trim_start_matches([' ', '-']);
    LETTERS.contains(&(text.len() - number.len()))
        && number.len() - digits.len() < 2
        && !digits.is_empty()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}
