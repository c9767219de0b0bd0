//! Lists whose parts have headings as high as the list's own.

use super::super::Text;
use super::look;
use crate::document::Line;

/// Whether the `region` under a list's heading, which is of the level `own`, has no more than a line on the list before the next heading,
/// and that is as high.
pub(super) fn is_parted(text: &Text<'_>, region: &[Line], own: Option<u8>) -> bool {
    let Some(first) = region.iter().position(|line| is_heading(text, line)) else {
        return false;
    };
    let none = match first {
        0 => true,
        1 => !is_work(text, &region[0]),
        _ => false,
    };
    let is_high = own.is_some_and(|own| level(text, &region[first]) <= Some(own));
    none && is_high && !text.layout.guessed
}

fn is_heading(text: &Text<'_>, line: &Line) -> bool {
    level(text, line).is_some()
}

/// The level of the heading that `line` is.
fn level(text: &Text<'_>, line: &Line) -> Option<u8> {
    text.layout.blocks[line.block].kind.level()
}

/// Whether `line` opens with an author and names a year.
fn is_work(text: &Text<'_>, line: &Line) -> bool {
    let shown = text.slice(line.span);
    let mut years = shown.split(|c: char| !c.is_ascii_digit());
    look::is_author(shown) && years.any(|year| year.len() == 4)
}

/// Whether the first line and most others up to the next heading are works: a heading above them parts a list that has none right under its own.
pub(super) fn holds_works(text: &Text<'_>, under: &[Line]) -> bool {
    let under = || under.iter().take_while(|line| !is_heading(text, line));
    let works = under().filter(|line| is_work(text, line)).count();
    let begins = under().next().is_some_and(|line| is_work(text, line));
    begins && works > 1 && works * 3 >= under().count() * 2
}
