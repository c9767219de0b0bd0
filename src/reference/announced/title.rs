//! Titles of whole documents that read like the heading of a list: a draft called "Notes".

use super::super::Text;
use super::super::label;
use super::{Notice, look};
use crate::document::{Block, BlockKind, Line};

/// Whether `notice` opens the document, whose text and headings follow it up to the line `limit` or the next list.
pub(super) fn is_title(text: &Text<'_>, notice: &Notice, limit: usize) -> bool {
    let blocks = &text.layout.blocks;
    let own = text.lines[notice.line].block;
    let is_none = |block: &Block| matches!(block.kind, BlockKind::Opaque | BlockKind::Rule);
    if notice.level.is_none() || !blocks[..own].iter().all(is_none) {
        return false;
    }
    let is_heading = |line: &&Line| blocks[line.block].kind.is_heading();
    let (mut lines, mut prose) = (0, 0);
    for line in text.lines[notice.line + 1..limit]
        .iter()
        .filter(|line| !is_heading(line))
    {
        let is_prose = is_prose(text, *line);
        if lines == 0 && !is_prose {
            return false;
        }
        lines += 1;
        prose += usize::from(is_prose);
    }
    // What has no heading behind it may be notes of one paragraph each.
    prose > 0
        && prose * 2 >= lines
        && text.lines[notice.line + 1..]
            .iter()
            .any(|line| is_heading(&line))
}

/// Whether `line` is one of running text, and opens no entry.
fn is_prose(text: &Text<'_>, line: Line) -> bool {
    let shown = text.slice(line.span);
    let labelled = label::label(shown, 0).is_some_and(|label| label.style.is_sure());
    let block = &text.layout.blocks[line.block];
    let is_running = || look::is_running_text(&look::without_figures(shown));
    block.kind == BlockKind::Paragraph && !labelled && is_running()
}
