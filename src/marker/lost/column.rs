//! Numbers that stand alone in the last column of a table whose heading names sources: an export lost their brackets.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::document::{BlockKind, Layout};
use crate::source::Source;
use crate::words;

/// The words of which such a heading holds one, in all languages.
static HEADINGS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let tables = words::tables().iter();
    tables
        .flat_map(|table| table.numbers.columns.iter().map(String::as_str))
        .collect()
});

/// Which part of a table was read last.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Row {
    /// None.
    Outside,
    /// A cell of its head.
    Head,
    /// All of the head: whether its last cell names sources.
    Body(bool),
}

/// Where such numbers begin, in text order.
pub(super) fn places(source: &Source, layout: &Layout<'_>) -> Vec<usize> {
    let text = source.text();
    let mut found = Vec::new();
    let mut row = Row::Outside;
    let mut end = 0;
    for block in &layout.blocks {
        if block.kind != BlockKind::Cell {
            row = Row::Outside;
            continue;
        }
        let span = block.span.range();
        let gap = &text[end.min(span.start)..span.start];
        end = span.end;
        if parts_tables(gap) {
            row = Row::Outside;
        }
        let is_last = matches!(line(&text[span.end..]).trim(), "" | "|");
        row = match row {
            Row::Body(names) => {
                if names && is_last && is_number(&text[span.clone()]) {
                    found.push(span.start);
                }
                row
            }
            Row::Head if gap.contains(['\n', '\r']) => Row::Body(false),
            _ if is_last => Row::Body(names_sources(&text[span])),
            _ => Row::Head,
        };
    }
    found
}

/// Whether a line without text stands in the `gap` between two cells.
fn parts_tables(gap: &str) -> bool {
    let end = if gap.contains('\n') { '\n' } else { '\r' };
    let mut lines = gap.split(end).skip(1).peekable();
    std::iter::from_fn(|| lines.next().filter(|_| lines.peek().is_some()))
        .any(|line| line.trim().is_empty())
}

fn line(text: &str) -> &str {
    text.split(['\n', '\r']).next().unwrap_or_default()
}

fn is_number(cell: &str) -> bool {
    cell.bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b',')
}

fn names_sources(heading: &str) -> bool {
    heading
        .split(|c: char| !c.is_alphabetic())
        .any(|word| HEADINGS.contains(&*word.to_lowercase()))
}
