//! Labels of letters and a number that open entries without brackets, where the text cites them in brackets: `S1: Roe, A. Rain`,
//! `**S1** — Roe, A. Rain`, a table with `S1` in the first cell of each row. Those set as code may be any words.

mod set;

use std::collections::HashSet;
use std::ops::Range;

use super::tabled::is_in_row;
use super::{Entry, List, Text};
use crate::document::{Key, Line, ListKind, System, Value};
use crate::source::Span;

/// The letters of a label are no more than these, in bytes, and so are its figures.
const LETTERS: usize = 8;
const DIGITS: usize = 5;
/// A label has no more bytes.
const LONGEST: usize = 40;

/// A label that begins a text.
struct Code {
    key: Key,
    /// Where it stands.
    place: Range<usize>,
    /// Where what stands behind it begins.
    body: usize,
}

/// Gives the entries of lists without labels those that each entry of one opens with, where the text cites some.
pub(super) fn label(text: &Text<'_>, lists: &mut [List]) {
    for list in lists {
        of_list(text, list);
    }
}

fn of_list(text: &Text<'_>, list: &mut List) {
    let is_bare = |entry: &Entry| entry.keys.is_empty() && entry.label.is_none();
    if list.kind != ListKind::Written || list.entries.len() < 2 || !list.entries.iter().all(is_bare)
    {
        return;
    }
    let read = |read: fn(&str) -> Option<Code>| -> Option<Vec<Code>> {
        let bodies = list
            .entries
            .iter()
            .map(|entry| text.slice(set::marked(text, entry.body)));
        let codes = bodies.map(|body| read(body).filter(|code| code.body > code.place.end));
        codes.collect()
    };
    let (codes, share) = match read(code) {
        Some(codes) => (codes, usize::MAX),
        None => (read(set::code).unwrap_or_default(), set::CITED),
    };
    let written = list.entries.iter().zip(&codes);
    let written =
        written.map(|(entry, code)| &text.slice(set::marked(text, entry.body))[code.place.clone()]);
    if codes.is_empty() || !are_distinct(&codes) || !are_cited(text, written, share) {
        return;
    }
    for (entry, code) in list.entries.iter_mut().zip(codes) {
        let start = set::marked(text, entry.body).start;
        let label = Span::new(code.place.start, code.place.end);
        entry.label = Some(Span {
            start: start + label.start,
            end: start + label.end,
        });
        entry.body.start = start + code.body as u32;
        entry.keys = vec![code.key];
    }
}

/// The rows among `lines`, cells all, with such a label in the first cell, a row of titles left out; none where the text cites none of
/// them.
pub(super) fn rows(text: &Text<'_>, lines: &[Line]) -> Vec<Entry> {
    let plain = read_rows(text, lines, (cell, usize::MAX));
    if plain.is_empty() {
        read_rows(text, lines, (set::cell, set::CITED))
    } else {
        plain
    }
}

/// The same whose labels `cell` reads, where one in `share` of them is cited, or any.
fn read_rows(
    text: &Text<'_>,
    lines: &[Line],
    (cell, share): (fn(&str) -> Option<Code>, usize),
) -> Vec<Entry> {
    let mut rows: Vec<(Entry, Option<Code>)> = Vec::new();
    for line in lines {
        let last = rows.last_mut();
        let last = last.filter(|(row, _)| is_in_row(text, row.span.end, line));
        if let Some((row, code)) = last {
            if code.is_some() && row.body.is_empty() {
                row.body.start = line.span.start;
            }
            row.extend(line.span.end);
        } else {
            let code = cell(text.slice(set::marked(text, line.span)));
            let mut row = Entry::unlabelled(line.span, None);
            row.label = Some(line.span);
            row.body.start = line.span.end;
            rows.push((row, code));
        }
    }
    if rows.first().is_some_and(|(_, code)| code.is_none()) {
        rows.remove(0);
    }
    let (mut entries, codes): (Vec<Entry>, Vec<Option<Code>>) = rows.into_iter().unzip();
    let codes: Vec<Code> = codes.into_iter().flatten().collect();
    let written = entries.iter().filter_map(|row| row.label);
    let written = written.map(|label| bare(text.slice(label)));
    let are_codes = codes.len() == entries.len() && codes.len() > 1 && are_distinct(&codes);
    if !are_codes || !are_cited(text, written, share) {
        return Vec::new();
    }
    for (entry, code) in entries.iter_mut().zip(codes) {
        entry.keys = vec![code.key];
    }
    entries
}

/// The label that is all of a cell, with brackets or without.
fn cell(shown: &str) -> Option<Code> {
    let shown = bare(shown);
    code(shown).filter(|code| code.place == (0..shown.len()))
}

fn bare(shown: &str) -> &str {
    shown.trim_matches(['[', ']', '\\', '*', '_', '`', ':', '.'])
}

fn are_distinct(codes: &[Code]) -> bool {
    let keys: HashSet<&Key> = codes.iter().map(|code| &code.key).collect();
    keys.len() == codes.len()
}

/// Whether one in `share` of these labels, one at least, stands in brackets somewhere, first among others at least.
fn are_cited<'t>(
    text: &Text<'_>,
    labels: impl Iterator<Item = &'t str> + Clone,
    share: usize,
) -> bool {
    let found = || bracketed(text.source.text());
    let known = text.bracketed.get_or_init(found);
    let cited = labels
        .clone()
        .filter(|label| known.contains(*label))
        .count();
    cited > 0 && cited.saturating_mul(share) >= labels.count()
}

/// What opens the brackets of `source` and is no longer than a label, up to what closes them or parts it from more. Those at the
/// beginning of a cell are labels themselves.
fn bracketed(source: &str) -> HashSet<Box<str>> {
    let is_in_cell = |before: &str| before.trim_end_matches(' ').ends_with('|');
    let opened = memchr::memchr_iter(b'[', source.as_bytes());
    let inner = opened.filter(|&at| !is_in_cell(&source[..at])).map(|at| {
        let end = source.floor_char_boundary(at + 1 + LONGEST + 1);
        &source[at + 1..end]
    });
    inner
        .filter_map(|inner| Some(inner[..inner.find([']', ',', ';'])?].into()))
        .collect()
}

/// The label that `shown` begins with, the marks of bold type round it or not, and what parts it from the entry.
fn code(shown: &str) -> Option<Code> {
    let bare = shown.trim_start_matches(['*', '_']);
    let start = shown.len() - bare.len();
    let letters = bare.len() - bare.trim_start_matches(char::is_alphabetic).len();
    let rest = &bare[letters..];
    let joint = usize::from(rest.starts_with(['-', ' ']));
    let figures = &rest[joint..];
    let digits = figures.len()
        - figures
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .len();
    let is_label = bare.starts_with(char::is_uppercase)
        && (1..=LETTERS).contains(&letters)
        && (1..=DIGITS).contains(&digits);
    // "Part 2" is made of words of a title.
    let is_joined = !rest.starts_with(' ') || bare[..letters].chars().all(char::is_uppercase);
    let (name, behind) = bare.split_at(letters + joint + digits);
    let marks = ['*', '_', '`'];
    let plain = behind.trim_start_matches(marks);
    let parted = plain.trim_start();
    let parted = parted.strip_prefix([':', '.', ')', '|', '–', '—', '-', '：']);
    let body = parted.unwrap_or(plain).trim_start_matches(marks);
    // "S1.4" is another label, "B2B" a word, and so is "F1-score".
    let is_apart = body.is_empty() || body.starts_with(char::is_whitespace);
    let folded: String = name.split_whitespace().collect();
    (is_label && is_joined && is_apart).then(|| Code {
        key: Key {
            system: System::Label,
            value: Value::Label(folded.to_lowercase().into()),
        },
        place: start..start + name.len(),
        body: shown.len() - body.trim_start().len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_parted_from_entries() {
        for (text, label, body) in [
            ("S1: Rain", "S1", "Rain"),
            ("S1. Rain", "S1", "Rain"),
            ("S1) Rain", "S1", "Rain"),
            ("S1 Rain", "S1", "Rain"),
            ("S1** — Rain", "S1", "Rain"),
            ("S1:** Rain", "S1", "Rain"),
            ("**S1** - Rain", "S1", "Rain"),
            ("SRC-12 – Rain", "SRC-12", "Rain"),
            ("RFC 2119: Rain", "RFC 2119", "Rain"),
            ("S1", "S1", ""),
        ] {
            let code = code(text);
            let shown = code.map(|code| (&text[code.place], &text[code.body..]));
            assert_eq!(shown, Some((label, body)), "{text}");
        }
        for text in [
            "S1.4 Rain",
            "B2B trade",
            "F1-score",
            "Part 2: Rain",
            "s1: Rain",
            "Rain: S1",
            "2: Rain",
            "",
        ] {
            assert!(code(text).is_none(), "{text}");
        }
    }
}
