//! Headings that are sections of the text by their numbers: `1. Sources`, which tells where the plastic comes from, before `2. Transport`.

use super::super::Text;
use super::super::label::{self, Style};
use super::{LINE, Notice, PROSE, look};
use crate::document::BlockKind;

/// The next section begins within so many blocks.
const NEAR: usize = 40;
/// Of the words of running text so many in ten are written small at least.
const SMALL: usize = 7;

/// Whether `notice` is the heading of a section of the text: it has a number, what follows it is running text, and the next number heads
/// another section.
pub(super) fn is_section(text: &Text<'_>, notice: &Notice) -> bool {
    if notice.level.is_none() || notice.rest.is_some() {
        return false;
    }
    let blocks = &text.layout.blocks;
    let own = text.lines[notice.line].block;
    let Some(number) = number(text.slice(blocks[own].span)) else {
        return false;
    };
    let behind = &blocks[own + 1..blocks.len().min(own + 1 + NEAR)];
    let is_prose = behind.first().is_some_and(|first| {
        first.kind == BlockKind::Paragraph && is_running(text.slice(first.span))
    });
    is_prose
        && behind.iter().any(|block| {
            let shown = text.slice(block.span);
            shown.len() <= LINE * 2
                && !shown.ends_with('.')
                && !look::names_year(shown)
                && self::number(shown) == Some(number + 1)
        })
}

/// The number that `heading` begins with, as those of sections do.
fn number(heading: &str) -> Option<u32> {
    let heading = heading.trim_start_matches(['#', ' ']);
    label::label(heading, 0)
        .filter(|label| label.style == Style::Ordinal)
        .and_then(|label| label.number())
}

/// Whether `shown` is running text of some length, and no source.
fn is_running(shown: &str) -> bool {
    let words = || shown.split_whitespace();
    let small = words().filter(|word| word.starts_with(char::is_lowercase));
    shown.chars().count() > PROSE
        && shown.contains(". ")
        && shown.ends_with(['.', '!', '?'])
        && small.count() * 10 >= words().count() * SMALL
        && label::label(shown, 0).is_none()
        && !look::is_source(shown)
}
