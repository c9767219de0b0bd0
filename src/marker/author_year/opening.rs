//! Authors and a year with which an entry opens as the text cites it: `**Smith & Lee, 2020** – Rain`, `[Smith (2020)](address)`.

use std::ops::Range;

use super::names::names;
use super::years::{first_year, years};
use super::{Called, Certainty, called};

/// The year stands within so many bytes.
const NEAR: usize = 120;
/// A single name has no more words than this.
const WORDS: usize = 4;

/// The work that `range` opens with; none where more than names stands before the year, or words go on behind it.
pub(crate) fn opening(text: &str, range: Range<usize>) -> Option<Called> {
    let near = text.floor_char_boundary((range.start + NEAR).min(range.end));
    let first = first_year(text, range.start..near)?;
    let lead =
        text[range.start..first].trim_end_matches([' ', '(', '（', '[', ',', '*', '_', '\\']);
    let years = years(text, first..range.end).filter(|years| years.all.len() == 1)?;
    let (names, start) = names(text, range.start..range.start + lead.len())?;
    let is_short = |name: &String| name.split(' ').count() <= WORDS;
    if start != range.start || !names.written.iter().all(is_short) {
        return None;
    }
    let behind = &text[years.end..range.end];
    let bare = behind.trim_start_matches(['*', '_', ' ']);
    let closes = [")", "）", "]", ":", ".", ",", "–", "—", "- "];
    if !bare.is_empty() && !closes.iter().any(|close| bare.starts_with(close)) {
        return None;
    }
    called(start, &names, &years, Certainty::Tentative).pop()
}
