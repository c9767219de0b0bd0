//! The lines that lists are looked for in: those of the text itself, and none that stands between two of its pages.

use crate::document::{Layout, Line};
use crate::parts;
use crate::source::Source;

/// The lines of `source` without the feet and heads of its pages, where it is plain text and has pages.
pub(super) fn lines(source: &Source, layout: &Layout<'_>) -> Vec<Line> {
    let mut lines = layout.lines(source);
    if layout.guessed {
        let mut end = 0;
        lines.retain(|line| {
            let start = line.span.start as usize;
            if end <= start {
                end = start + parts::furniture(&source.text()[start..]);
            }
            end <= start
        });
    }
    lines
}
