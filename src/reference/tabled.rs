//! Lists that are tables: a number in the first cell of a row, its source in those behind, or authors and a year in the first.

use std::collections::HashSet;

use super::announced::look;
use super::nothing::leads_elsewhere;
use super::{Entry, List, Text, coded, is_taken, run};
use crate::address;
use crate::document::{BlockKind, Candidate, Line};
use crate::source::Span;

/// Of so many rows one is left at least where bare numbers leave some out: others are figures.
const THINNED: usize = 3;

/// Rows that leave out more than one number in this many are no list that nothing announces.
const GAPS: usize = 5;

/// A number of more digits counts no source.
const DIGITS: usize = 3;

/// The last table that is a list of what the text cites and that nothing announces; those of the lists `taken` are known.
pub(super) fn list(
    text: &Text<'_>,
    candidates: &[Candidate],
    cited: &HashSet<u32>,
    taken: &[Span],
) -> Option<List> {
    let is_cell = |line: &Line| text.layout.blocks[line.block].kind == BlockKind::Cell;
    let tables = text.lines.split(|line| !is_cell(line));
    let mut tables: Vec<Vec<Entry>> = tables
        .map(|lines| {
            let rows = rows(text, lines);
            if rows.is_empty() {
                gapped(text, lines)
            } else {
                rows
            }
        })
        .collect();
    let mut numbers: Vec<u32> = cited.iter().copied().collect();
    numbers.sort_unstable();
    let is_list = |rows: &Vec<Entry>| {
        let is_known = rows.iter().any(|row| is_taken(taken, row.span));
        !is_known && is_cited(text, rows, &numbers) && !holds_markers(rows, candidates)
    };
    let at = tables.iter().rposition(is_list)?;
    run::kept(text, tables.swap_remove(at), cited)
}

/// Whether most of the ascending numbers that the text has `cited` are those of `rows`, and most of these name sources.
fn is_cited(text: &Text<'_>, rows: &[Entry], cited: &[u32]) -> bool {
    let last = rows.last().and_then(Entry::number).unwrap_or(0);
    let known = cited.partition_point(|&number| number <= last);
    known > 1 && known * 2 > cited.len() && name_sources(text, rows)
}

/// Whether most of `rows` could be sources.
fn name_sources(text: &Text<'_>, rows: &[Entry]) -> bool {
    let named = rows.iter().filter(|row| {
        let body = text.slice(row.body);
        let leads = leads_elsewhere(text, row.body);
        leads || address::is_like_source(body) || look::is_author(body)
    });
    named.count() * 2 >= rows.len()
}

/// Whether something behind the number of one of `rows` may cite.
fn holds_markers(rows: &[Entry], candidates: &[Candidate]) -> bool {
    rows.iter().any(|row| {
        let next = candidates.partition_point(|one| one.span.start < row.body.start);
        let found = candidates.get(next);
        found.is_some_and(|candidate| candidate.span.start < row.body.end)
    })
}

/// The rows among `lines`, cells all, of a list that is announced: its numbers may leave some out where most rows could be sources, and
/// works by authors and year need none.
pub(super) fn announced(text: &Text<'_>, lines: &[Line]) -> Vec<Entry> {
    let rows = rows(text, lines);
    if !rows.is_empty() {
        return rows;
    }
    let rising = rising(text, lines, |last, number| number > last.unwrap_or(0));
    let is_bracketed = |row: &Entry| {
        let label = row.label.map_or("", |label| text.slice(label));
        label.starts_with(['[', '\\'])
    };
    if rising.is_empty() {
        let coded = coded::rows(text, lines);
        return if coded.is_empty() {
            dated(text, lines)
        } else {
            coded
        };
    }
    let last = rising.last().and_then(Entry::number).unwrap_or(0) as usize;
    let from_one = rising.first().and_then(Entry::number) == Some(1);
    let counts = from_one && last <= rising.len() * THINNED;
    if (counts || rising.iter().all(is_bracketed)) && name_sources(text, &rising) {
        rising
    } else {
        Vec::new()
    }
}

/// The rows among `lines`, cells all, of a list that is announced and counts nothing, a row of titles left out: all others open with
/// authors and a year, `BSI (2017a)`.
fn dated(text: &Text<'_>, lines: &[Line]) -> Vec<Entry> {
    let mut rows: Vec<(Entry, bool)> = Vec::new();
    for line in lines {
        let last = rows.last_mut();
        let last = last.filter(|(row, _)| is_in_row(text, row.span.end, line));
        if let Some((row, _)) = last {
            row.extend(line.span.end);
        } else {
            let is_work = look::is_dated(text.slice(line.span));
            rows.push((Entry::unlabelled(line.span, None), is_work));
        }
    }
    if rows.first().is_some_and(|(_, is_work)| !is_work) {
        rows.remove(0);
    }
    let all = rows.len() > 1 && rows.iter().all(|(_, is_work)| *is_work);
    let entries = rows.into_iter().map(|(row, _)| row);
    entries.filter(|_| all).collect()
}

/// The rows among `lines`, cells all, that count from one, each as an entry; none where a row counts otherwise.
fn rows(text: &Text<'_>, lines: &[Line]) -> Vec<Entry> {
    rising(text, lines, |last, number| number == last.unwrap_or(0) + 1)
}

/// The rows among `lines`, cells all, that count from one and leave out a number here or there.
fn gapped(text: &Text<'_>, lines: &[Line]) -> Vec<Entry> {
    let rows = rising(text, lines, |last, number| {
        last.map_or(number == 1, |last| number > last)
    });
    let last = rows.last().and_then(Entry::number).unwrap_or(0) as usize;
    if last.saturating_sub(rows.len()) * GAPS <= rows.len() {
        rows
    } else {
        Vec::new()
    }
}

/// The rows among `lines`, cells all, each as an entry, whose numbers follow the last one as `follows` says; none where a row does not
/// behind the first that does.
fn rising(
    text: &Text<'_>,
    lines: &[Line],
    follows: impl Fn(Option<u32>, u32) -> bool,
) -> Vec<Entry> {
    let mut rows: Vec<Entry> = Vec::new();
    let mut open = false;
    let mut end = None;
    for line in lines {
        let is_first = end.is_none_or(|end| !is_in_row(text, end, line));
        end = Some(line.span.end);
        if is_first {
            let last = rows.last().and_then(Entry::number);
            let number = number(text.slice(line.span)).filter(|&number| follows(last, number));
            open = number.is_some();
            match number {
                Some(number) => rows.push(Entry::bare(line.span, number)),
                None if rows.is_empty() => {}
                None => return Vec::new(),
            }
        } else if let Some(row) = rows.last_mut().filter(|_| open) {
            if row.body.is_empty() {
                row.body.start = line.span.start;
            }
            row.extend(line.span.end);
        }
    }
    if rows.len() > 1 { rows } else { Vec::new() }
}

/// Whether the cell `line` stands in the row of the cell that ends at the byte `end`.
pub(super) fn is_in_row(text: &Text<'_>, end: u32, line: &Line) -> bool {
    let start = line.span.start;
    let gap = text.slice(Span {
        start: end,
        end: start,
    });
    !gap.contains(['\n', '\r'])
}

/// The number that is all of a cell: `1`, `[1]`, `1.`, `(1)`.
fn number(shown: &str) -> Option<u32> {
    let bare = shown.trim_matches(|c| matches!(c, '[' | ']' | '(' | ')' | '.' | '\\' | '*' | '#'));
    let is_number = bare.bytes().all(|byte| byte.is_ascii_digit()) && bare.len() <= DIGITS;
    bare.parse().ok().filter(|_| is_number)
}
