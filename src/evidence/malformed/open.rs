//! Markers that nothing closes though their sentence goes on: `[1, 2 as the office says`, `[see 1 in the table`.

use super::inside::{faulty, numbers};
use super::read::mend;
use super::spot::Spot;
use super::{Desk, Found};
use crate::document::Slip;
use crate::marker;
use crate::source::Span;

/// A row of numbers is no longer than this, in bytes.
const ROW: usize = 24;
/// Whether a bracket closes in a longer paragraph is not asked, in bytes.
const PARAGRAPH: usize = 4_000;

impl Desk<'_> {
    /// The marker that the bracket at `spot` begins: a row of numbers, or a number behind a word that leads to it.
    pub(super) fn left_open(&self, spot: &Spot<'_>) -> Option<Found> {
        let from = spot.at + 1;
        let paragraph = spot.text.get(from..spot.high)?;
        let led = marker::signal(paragraph);
        let row = paragraph[led..].trim_start_matches(' ');
        let start = from + (paragraph.len() - row.len());
        let length = row.find(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | ',' | ';')))?;
        let bare = row[..length].trim_end_matches([' ', ',', ';']);
        let end = start + bare.len();
        let numbers = numbers(bare, start)?;
        let is_marker = led > 0 || numbers.len() > 1;
        let rises = numbers.windows(2).all(|pair| pair[0].0 < pair[1].0);
        let sound = is_marker
            && rises
            && bare.len() <= ROW
            && paragraph.len() <= PARAGRAPH
            && faulty(spot.text, &numbers, start, end).is_empty()
            && goes_on(&spot.text[end..spot.high])
            && !spot.text[..spot.at].ends_with(|c: char| c.is_alphanumeric() || c == '_')
            && !closes(&spot.text[end..spot.high]);
        let whole = Span::new(spot.at, end);
        sound.then(|| {
            self.made(
                spot,
                whole,
                Slip::Unclosed,
                Some(mend(end, end, "]")),
                &numbers,
            )
        })?
    }
}

/// Whether `shown`, a marker that nothing closes, can hardly be anything else wherever its sentence goes on.
pub(super) fn is_sure(shown: &str) -> bool {
    shown.contains(|c: char| matches!(c, ',' | ';') || c.is_alphabetic())
}

/// Whether a bracket closes in `behind` that none opens there.
fn closes(behind: &str) -> bool {
    let mut depth = 0_i32;
    behind.chars().any(|c| {
        match c {
            '[' | '［' | '【' | '{' => depth += 1,
            ']' | '］' | '】' | '}' => depth -= 1,
            _ => {}
        }
        depth < 0
    })
}

/// Whether words in small letters, or the next sentence, stand in `behind`; a page or the like would be part of the marker.
fn goes_on(behind: &str) -> bool {
    let rest = behind.trim_start_matches([' ', '\n', '\r']);
    if rest.len() < behind.len() {
        return rest.starts_with(char::is_lowercase);
    }
    let next = behind
        .strip_prefix(['.', '!', '?', ',', ';'])
        .map(str::trim_start);
    next.is_some_and(|next| {
        let mut words = next.split_whitespace();
        let is_place = words
            .next()
            .is_some_and(|word| word.len() < 4 && word.ends_with('.'))
            || words
                .next()
                .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
        next.is_empty() || !is_place
    })
}
