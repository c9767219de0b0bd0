//! Numbers that stand alone where sources are named: in the first or the last column of a table, by its heading, and on a line of
//! their own, `Sources: 3, 8`. An export lost their brackets.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use crate::document::{BlockKind, Layout};
use crate::source::Source;
use crate::words;

/// What names sources before their numbers is no longer than this, in bytes.
const WORD: usize = 24;

/// The words of which such a heading holds one, in all languages.
static HEADINGS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let tables = words::tables().iter();
    tables
        .flat_map(|table| table.numbers.columns.iter().map(String::as_str))
        .collect()
});

/// Which part of a table was read last.
#[derive(Clone, Copy)]
enum Row {
    /// None.
    Outside,
    /// A cell of its head: whether its first cell names sources.
    Head(bool),
    /// All of the head: whether its first cell does, and its last.
    Body(bool, bool),
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
            if block.kind == BlockKind::Paragraph {
                found.extend(listed(text, block.span.range()));
            }
            continue;
        }
        let span = block.span.range();
        let gap = &text[end.min(span.start)..span.start];
        end = span.end;
        if parts_tables(gap) {
            row = Row::Outside;
        }
        let cell = &text[span.clone()];
        let above = gap.rsplit_once(['\n', '\r']);
        let is_first = above.is_some_and(|(_, beside)| matches!(beside.trim(), "" | "|"));
        let is_last = ends_row(&text[span.end..]);
        row = match row {
            Row::Outside if is_last => Row::Body(names_sources(cell), false),
            Row::Outside => Row::Head(names_sources(cell)),
            Row::Head(first) if above.is_some() => Row::Body(first, false),
            Row::Head(first) if is_last => Row::Body(first, names_sources(cell)),
            Row::Head(_) => row,
            Row::Body(first, last) => {
                if (first && is_first || last && is_last) && is_number(cell) {
                    found.push(span.start);
                }
                row
            }
        };
    }
    found
}

/// Where the numbers begin of a line that holds nothing but a word for sources and theirs: `Sources: 3, 8`.
fn listed(text: &str, line: Range<usize>) -> Vec<usize> {
    let parts = text[line.clone()].split_once([':', '：']);
    let parts = parts.filter(|(word, _)| word.len() <= WORD && names_sources(word));
    let Some((_, numbers)) = parts else {
        return Vec::new();
    };
    let mut at = line.end - numbers.len();
    let mut starts = Vec::new();
    for piece in numbers.split(',') {
        let number = piece.trim().trim_end_matches('.');
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return Vec::new();
        }
        starts.push(at + piece.len() - piece.trim_start().len());
        at += piece.len() + 1;
    }
    starts
}

/// Whether a line without text stands in the `gap` between two cells.
fn parts_tables(gap: &str) -> bool {
    let end = if gap.contains('\n') { '\n' } else { '\r' };
    let mut lines = gap.split(end).skip(1).peekable();
    std::iter::from_fn(|| lines.next().filter(|_| lines.peek().is_some()))
        .any(|line| line.trim().is_empty())
}

/// Whether nothing but a bar stands between a cell and the end of its line, which is `behind` it.
fn ends_row(behind: &str) -> bool {
    let blank = [' ', '\t'];
    let rest = behind.trim_start_matches(blank);
    let rest = rest.strip_prefix('|').unwrap_or(rest);
    let rest = rest.trim_start_matches(blank);
    rest.is_empty() || rest.starts_with(['\n', '\r'])
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
