//! Lists under a heading whose entries count by letters, which the text cites in brackets: `a. Roe`, `b) Doe`, `[c] Poe`.

use std::cell::LazyCell;
use std::collections::HashMap;

use super::announced::look;
use super::label::{Label, Style};
use super::{Entry, List, Text};
use crate::address;
use crate::document::{Key, Line, ListKind, System, Value};
use crate::source::Span;

/// So many letters show that a list counts by them, and as many that the text cites by them.
const SEVERAL: usize = 2;

/// Cuts those of `lists` without labels whose lines count by letters.
pub(super) fn count(text: &Text<'_>, lists: &mut [List]) {
    let cited = LazyCell::new(|| first_cited(text.source.text()));
    for list in lists {
        let is_bare = |entry: &Entry| entry.keys.is_empty() && entry.label.is_none();
        let may_count = list.kind == ListKind::Written
            && !list.entries.is_empty()
            && list.entries.iter().all(is_bare);
        if may_count && let Some(entries) = lettered(text, list, &cited) {
            list.entries = entries;
        }
    }
}

/// Where `text` first has each small letter in brackets. Lists are many at times, and the text is looked through once for all of them.
fn first_cited(text: &str) -> HashMap<char, usize> {
    let mut first = HashMap::new();
    for at in memchr::memchr_iter(b'[', text.as_bytes()) {
        if let [letter @ b'a'..=b'z', b']', ..] = text.as_bytes()[at + 1..] {
            first.entry(char::from(letter)).or_insert(at);
        }
    }
    first
}

/// The entries of `list` by its letters, where most of them are sources and the text above cites some, which `first` stand at these bytes.
fn lettered(text: &Text<'_>, list: &List, first: &HashMap<char, usize>) -> Option<Vec<Entry>> {
    let span = list.span();
    let from = text
        .lines
        .partition_point(|line| line.span.end <= span.start);
    let lines = text.lines[from..].iter();
    let lines = lines.take_while(|line| line.span.start < span.end);
    let mut entries: Vec<Entry> = Vec::new();
    let mut letters = 'a'..='z';
    let mut next = letters.next()?;
    for line in lines {
        if let Some(label) = label(text.slice(line.span), line, next) {
            entries.push(Entry::labelled(label, line.span.start, line.span.end));
            next = letters.next()?;
        } else {
            entries.last_mut()?.extend(line.span.end);
        }
    }
    let is_source = |entry: &&Entry| {
        let body = text.slice(entry.body);
        address::is_like_source(body) || look::is_author(body)
    };
    let begins = list.whole().start as usize;
    let is_cited = |letter: &char| first.get(letter).is_some_and(|&at| at < begins);
    let cited = ('a'..next).filter(is_cited).take(SEVERAL).count();
    let sources = entries.iter().filter(is_source).count();
    (entries.len() >= SEVERAL && cited >= SEVERAL && sources * 2 > entries.len()).then_some(entries)
}

/// The label that is this `letter` before the rest of the `line` that is `shown`.
fn label(shown: &str, line: &Line, letter: char) -> Option<Label> {
    let opened = shown.strip_prefix(['[', '(']);
    let rest = opened.unwrap_or(shown).strip_prefix(letter)?;
    let closed = match shown.chars().next()? {
        '[' => rest
            .strip_prefix(']')
            .map(|rest| rest.strip_prefix(':').unwrap_or(rest)),
        '(' => rest.strip_prefix(')'),
        _ => rest.strip_prefix(['.', ')']),
    };
    let behind = closed.filter(|behind| behind.starts_with([' ', '\t']))?;
    let body = behind.trim_start();
    let at = |rest: &str| line.span.start + (shown.len() - rest.len()) as u32;
    Some(Label {
        style: Style::Loose,
        span: Span {
            start: line.span.start,
            end: at(behind),
        },
        key: Key {
            system: System::Label,
            value: Value::Label(letter.to_string().into()),
        },
        others: Vec::new(),
        body: at(body),
    })
}
