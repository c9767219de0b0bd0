//! Raised labels: `¹`, `1</sup>`, `1^`.

use super::{ends_word, number};

const CLOSE: &str = "</sup>";

/// The number in raised digits that `text` begins with, and the rest.
pub(super) fn raised(text: &str) -> Option<(u32, &str)> {
    let rest = text.trim_start_matches(|c: char| "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(c));
    let digits = text[..text.len() - rest.len()].chars();
    let plain: String = digits
        .map(|c| match c {
            '¹' => '1',
            '²' => '2',
            '³' => '3',
            c => char::from_u32(u32::from(c) - u32::from('⁰') + u32::from('0')).unwrap_or(c),
        })
        .collect();
    Some((number(&plain)?.0, rest))
}

/// The number of `1</sup>`, `[1]</sup>` and `1^`: what raises it is no text where a format reads that.
pub(super) fn tagged(text: &str) -> Option<(u32, &str)> {
    if text.starts_with(['[', '\\']) {
        return closing(text);
    }
    let (number, rest) = number(text)?;
    let raised = rest.strip_prefix('^').filter(|rest| ends_word(rest));
    Some((number, rest.strip_prefix(CLOSE).or(raised)?))
}

/// The number of `<sup>1</sup>` and `<sup>[1]</sup>`.
pub(super) fn wrapped(text: &str) -> Option<(u32, &str)> {
    closing(text.strip_prefix("<sup>")?)
}

/// The number before the tag that closes, brackets round it passed over.
fn closing(text: &str) -> Option<(u32, &str)> {
    let bare = text.strip_prefix('\\').unwrap_or(text);
    let inner = bare.strip_prefix('[');
    let (number, rest) = number(inner.unwrap_or(bare))?;
    let rest = match inner {
        Some(_) => rest.strip_prefix('\\').unwrap_or(rest).strip_prefix(']')?,
        None => rest,
    };
    Some((number, rest.strip_prefix(CLOSE)?))
}
