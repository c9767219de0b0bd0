//! Headings that are items of a list.

use super::super::super::Text;

/// A number, a bullet and the marks of a heading are no longer than this, in bytes.
const ITEM: usize = 24;

/// The number of the item that the heading at `start` opens: `11. ## Tides`.
pub(in crate::reference) fn heading_item(text: &Text<'_>, start: u32) -> Option<u32> {
    let before = &text.source.text()[..start as usize];
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(ITEM))..];
    let line = near.rsplit(['\n', '\r']).next()?.trim_start();
    let (number, marks) = line.split_once(['.', ')'])?;
    let is_heading = marks.contains('#') && marks.chars().all(|c| " #*_[".contains(c));
    number.parse().ok().filter(|_| is_heading)
}
