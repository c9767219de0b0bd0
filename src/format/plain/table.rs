//! Tables as Markdown writes them, which answers of chatbots bring into plain text: <https://github.github.com/gfm/#tables-extension->.

use super::line::Line;
use crate::document::{Block, BlockKind, Inline, Layout, Segment};
use crate::source::Span;

/// The rule under the row of titles has so many dashes in a row.
const RULE: &str = "--";

/// Where the first table among `lines` begins, and how many of them it takes.
pub(super) fn find(lines: &[Line<'_>]) -> Option<(usize, usize)> {
    let mut pairs = lines.windows(2);
    let at = pairs.position(|pair| is_row(pair[0].text) && is_rule(pair[1].text))?;
    let rows = lines[at + 2..].iter();
    let rows = rows.take_while(|line| is_row(line.text));
    Some((at, rows.count() + 2))
}

/// Adds the cells of the table that `lines` are, those with nothing in them left out.
pub(super) fn place(layout: &mut Layout<'_>, lines: &[Line<'_>]) {
    for line in lines.iter().filter(|line| !is_rule(line.text)) {
        let mut start = 0;
        for cell in line.text.split_inclusive('|') {
            let shown = cell.strip_suffix('|').unwrap_or(cell);
            let from = start + shown.len() - shown.trim_start().len();
            start += cell.len();
            let length = shown.trim().len();
            if length > 0 {
                push(layout, line.span.start as usize + from, length);
            }
        }
    }
}

fn push(layout: &mut Layout<'_>, start: usize, length: usize) {
    let span = Span::new(start, start + length);
    let at = layout.segments.len() as u32;
    let inline = Inline::Text;
    layout.segments.push(Segment { span, inline });
    layout.blocks.push(Block {
        kind: BlockKind::Cell,
        span,
        segments: at..at + 1,
        note: None,
    });
}

fn is_row(text: &str) -> bool {
    text.len() > 1 && text.starts_with('|') && text.ends_with('|')
}

fn is_rule(text: &str) -> bool {
    let is_part = |byte: u8| matches!(byte, b'|' | b'-' | b':' | b' ');
    is_row(text) && text.contains(RULE) && text.bytes().all(is_part)
}
