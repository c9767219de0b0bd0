//! Short titles, each with its year, by which a list calls its works before it names them in full: "(Weir Atlas, 2026): Ada Moss, *Weirs of
//! the North*", "Weir Atlas 2026: Moss, A., Weirs of the north".

use super::author::{self, Author};
use super::mask::Mask;
use crate::source::Span;

/// A short title is no longer than this with its year, in bytes.
const LONGEST: usize = 60;

/// A short title that begins an entry.
pub(super) struct Short {
    /// Where what it stands for begins.
    pub(super) length: usize,
    /// Where its year stands.
    pub(super) year: std::ops::Range<usize>,
    /// Whether it stands in parentheses, and can be nothing else.
    pub(super) is_enclosed: bool,
}

/// The short title that `text` begins with.
pub(super) fn title(text: &str) -> Option<Short> {
    let is_enclosed = text.starts_with('(');
    let end = if is_enclosed { "):" } else { ":" };
    let near = &text[..text.floor_char_boundary(LONGEST)];
    let (call, _) = near.split_once(end)?;
    let name = call.strip_prefix('(').unwrap_or(call);
    let bare = name.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let own = bare.get(..bare.len().checked_sub(4)?)?;
    let year = &bare[own.len()..];
    let is_year = year.bytes().all(|byte| byte.is_ascii_digit()) && year.starts_with(['1', '2']);
    let is_name = own.ends_with(' ')
        && own.starts_with(char::is_uppercase)
        && name.len() - bare.len() < 2
        && !own.contains(['(', ')', '[', ']', '*', '"', '“', '„']);
    let length = call.len() + end.len();
    let is_next = text[length..].starts_with(' ');
    let start = call.len() - name.len() + own.len();
    (is_year && is_name && is_next).then(|| Short {
        length: length + 1,
        year: start..start + year.len(),
        is_enclosed,
    })
}

/// Who wrote the work and its title, where commas alone part the names, the title and what stands behind it: "Harbour Office, Report on the
/// state of the weirs, Marlow". Where words in small letters do not tell the title from a name, neither is known.
pub(super) fn full(mask: &Mask) -> Option<(Vec<Author>, Span)> {
    let text = mask.text();
    let (mut start, mut pieces) = (0, text.split(", ").peekable());
    while let Some(piece) = pieces.next() {
        let span = Span::new(start, start + piece.len());
        if !mask.is_sentence(span) {
            start += piece.len() + ", ".len();
            continue;
        }
        let goes_on = pieces
            .peek()
            .is_some_and(|next| !next.starts_with(char::is_uppercase));
        let names = Span::new(0, start.checked_sub(", ".len())?);
        let (authors, others, _) = author::people(mask, names)?;
        let is_whole = !goes_on && !piece.contains(". ") && !others;
        let title = Span::new(start, start + piece.trim_end_matches('.').len());
        return is_whole.then_some((authors, title));
    }
    None
}
