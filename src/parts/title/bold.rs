//! Titles in bold that entries begin with: "**Boats in the north**. Harbour notes. Seen on 1 May".

use super::super::author;
use super::super::mask::Mask;
use super::has_initial;
use crate::source::Span;

/// A title has so many words: fewer may be a name, or what the entry is filed under.
const FEWEST: usize = 3;
/// Words in small letters that are longer tell a title from a name.
const LONG: usize = 3;
/// The names behind what an entry is filed under stand within so many bytes.
const NEAR: usize = 60;

/// The bold words with which the entry begins, where they are a title: no name, and nobody is named behind them.
pub(super) fn head(mask: &Mask) -> Option<Span> {
    let text = mask.text();
    let start = (text.len() - text.trim_start().len()) as u32;
    let mut marks = mask.emphasised.iter().filter(|mark| mark.bold);
    let span = marks.next().filter(|mark| mark.span.start == start)?.span;
    let title = text.get(span.range())?.trim_end_matches(['.', ' ']);
    let behind = &text[span.end as usize..];
    let near = &behind[..behind.floor_char_boundary(NEAR)];
    let is_small = |word: &str| word.starts_with(char::is_lowercase) && word.chars().count() > LONG;
    let is_ended = behind.starts_with(['.', ',']) || text[span.range()].ends_with('.');
    let is_title = title.starts_with(char::is_uppercase)
        && title.split(' ').count() >= FEWEST
        && title.split(' ').any(is_small)
        && !title.contains([';', '(', '['])
        && !has_initial(title)
        && !author::is_organisation(title)
        && !author::is_remark(title);
    (is_title && is_ended && !has_initial(near)).then_some(span)
}
