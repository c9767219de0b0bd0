//! What exports write before the title of a page: the kind of its file, or its number at arXiv.

use super::super::mask::Mask;
use super::super::{Part, Parts};
use crate::source::Span;

/// What such an entry says before a title of the file behind the address.
const KINDS: &[&str] = &["(PDF)", "[PDF]", "PDF", "[2", "[1", "[0"];

/// The title of `span` without the kind of file or the number at arXiv before it, and without a forum behind it.
pub(super) fn unprefixed(mask: &Mask, span: Span, parts: &mut Parts) -> Span {
    let text = mask.text().get(span.range()).unwrap_or_default();
    let start = span.start as usize;
    let end = text
        .rfind(" : r/")
        .filter(|at| !text[at + 5..].contains(' '));
    let end = start + end.unwrap_or(text.len());
    let Some(kind) = KINDS.iter().find(|kind| text.starts_with(**kind)) else {
        return mask.bare(Span::new(start, end));
    };
    if !kind.ends_with(|c: char| c.is_ascii_digit()) {
        return mask.bare(Span::new((start + kind.len()).min(end), end));
    }
    let Some(close) = text.find(']').filter(|&close| is_number(&text[1..close])) else {
        return mask.bare(Span::new(start, end));
    };
    let number = Span::new(start + 1, start + close);
    parts.arxiv.get_or_insert_with(|| Part {
        ..mask.part(number)
    });
    mask.bare(Span::new((start + close + 1).min(end), end))
}

/// Whether `text` is a number at arXiv: `2401.01234v2`.
fn is_number(text: &str) -> bool {
    let bare = text.split('v').next().unwrap_or_default();
    bare.split_once('.').is_some_and(|(month, number)| {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        month.len() == 4 && matches!(number.len(), 4 | 5) && digits(month) && digits(number)
    })
}
