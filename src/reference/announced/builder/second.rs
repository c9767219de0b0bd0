//! What a region holds beside one entry a line: several on a line, and link definitions.

use std::collections::HashMap;

use super::Builder;
use crate::address;
use crate::document::{BlockKind, Key, Line, System};
use crate::reference::announced::fenced;
use crate::reference::label::{self, Style};
use crate::reference::{Entry, definition_keys, tabled};
use crate::source::Span;

/// The last lines of an entry in which the next one is looked for are this long, in bytes, or one line.
const NEAR: usize = 4_000;

impl Builder<'_> {
    /// Cuts the last entry where the next numbers stand within its line: `[1] A [2] B`.
    pub(super) fn split_last(&mut self) {
        let mut is_cut = false;
        while let Some(last) = self.entries.last() {
            let Some(number) = last.number().and_then(|number| number.checked_add(1)) else {
                return;
            };
            let end = self.link_end(last.span.end);
            let body = Span {
                end: last.body.end.max(end),
                ..last.body
            };
            let shown = self.text.slice(body);
            // What stands earlier was looked through when its line was taken in; behind a label that was just found nothing was.
            let from = if is_cut { 0 } else { last_lines(shown) };
            let Some(at) = self
                .next_label(number, &shown[from..])
                .map(|at| from + at)
                .filter(|_| !self.leading.contains(&number))
            else {
                return;
            };
            let start = body.start + at as u32;
            let before = &shown[..at];
            let Some(label) = label::label(&shown[at..], start) else {
                return;
            };
            if let Some(last) = self.entries.last_mut() {
                let before = start - (at - before.trim_end().len()) as u32;
                last.span.end = before.max(last.label.map_or(before, |label| label.end));
                last.body = Span {
                    start: body.start.min(before),
                    end: before,
                };
                if last.body.is_empty() {
                    last.body = Span {
                        start: last.span.end,
                        end: last.span.end,
                    };
                }
            }
            self.begin(label, end);
            is_cut = true;
        }
    }

    /// Where the link ends that a line ends within at the byte `end`: readers see no more of it.
    fn link_end(&self, end: u32) -> u32 {
        let links = &self.text.layout.links;
        let next = links.partition_point(|link| link.span.start < end);
        let last = next.checked_sub(1).map_or(end, |at| links[at].span.end);
        last.max(end)
    }

    /// Where the label of `number` stands within the text `shown` of the entry before.
    fn next_label(&self, number: u32, shown: &str) -> Option<usize> {
        if self.style == Some(Style::Bracket) {
            let at = shown.find(&format!("[{number}]"))?;
            let before = &shown[..at];
            let is_mark = |c: char| c.is_whitespace() || "；。;,，、".contains(c);
            let behind = shown[at..].split_once(']').map_or("", |(_, behind)| behind);
            let is_glued = || before.ends_with('.') && behind.starts_with(char::is_uppercase);
            return (at == 0 || before.ends_with(is_mark) || is_glued()).then_some(at);
        }
        if self.style == Some(Style::Bare) {
            let at = shown.find(&format!("; {number} "))?;
            let mut behind = shown[at..].split(' ').skip(2);
            let opens = behind
                .next()
                .is_some_and(|word| word.starts_with(char::is_uppercase));
            return opens.then_some(at + 2);
        }
        if self.style == Some(Style::Round) {
            // "(2) in the second place" may stand within an entry.
            let at = shown.find(&format!(" ({number}) "))?;
            let before = &shown[..at];
            let ends = before.ends_with([';', '.', '；', '。']) || ends_address(before);
            return ends.then_some(at + 1);
        }
        if self.style != Some(Style::Ordinal) {
            return None;
        }
        let (opening, stop) = (format!(" {number}"), self.stop());
        for (at, _) in shown.match_indices(&opening) {
            let (before, rest) = (&shown[..at], &shown[at + opening.len()..]);
            let is_label = |stop: &str| {
                rest.strip_prefix(stop)
                    .is_some_and(|it| it.starts_with(' '))
            };
            if is_label(stop) {
                let ends = before.trim_end().ends_with([';', '.', '；', '。']);
                return (ends || ends_address(before)).then_some(at + 1);
            }
            // Only what begins a line needs an escape.
            if is_label(".") && ends_address(before) {
                return Some(at + 1);
            }
        }
        None
    }

    /// What stands behind the numbers of this list, as behind its first.
    fn stop(&self) -> &'static str {
        let first = self.entries.first().and_then(|first| first.label);
        match first.map(|label| self.text.slice(label)) {
            Some(label) if label.contains('\\') => "\\.",
            Some(label) if label.ends_with(')') => ")",
            _ => ".",
        }
    }

    /// `number` as it stands before an entry within a line, written as the first label is.
    fn ordinal(&self, number: u32) -> String {
        format!(" {number}{} ", self.stop())
    }

    /// Cuts the only entry of a list where the next number begins another source: `1. A 2. B`, which a format takes for one item.
    pub(super) fn split_only(&mut self) {
        let [only] = &self.entries[..] else {
            return;
        };
        let Some(next) = only.number().and_then(|number| number.checked_add(1)) else {
            return;
        };
        let shown = self.text.slice(only.body);
        let parts = shown.split_once(&self.ordinal(next));
        let are_sources = parts.is_some_and(|(one, other)| {
            address::is_like_source(one) && address::is_like_source(other)
        });
        if are_sources && self.style == Some(Style::Ordinal) {
            self.split_last();
        }
    }

    /// Takes in the table among `lines`, where they hold no other entries.
    pub(in crate::reference::announced) fn rows(&mut self, lines: &[Line]) {
        if self.entries.is_empty() && self.unread {
            let is_cell = |line: &Line| self.text.layout.blocks[line.block].kind == BlockKind::Cell;
            let mut tables = lines.split(|line| !is_cell(line));
            let table = tables.find(|cells| !cells.is_empty());
            self.entries = tabled::announced(self.text, table.unwrap_or_default());
        }
    }

    /// Takes in the lines of a block of code in the `region`, where nothing else holds entries.
    pub(in crate::reference::announced) fn code(&mut self, region: Span) {
        if self.entries.is_empty() {
            let entries = fenced::entries(self.text, region);
            self.takes(entries);
        }
    }

    /// Takes in the link definitions of the region: entries, or second labels of entries that are there.
    pub(in crate::reference::announced) fn definitions(&mut self, region: Span) {
        self.settle_inner_labels();
        let mut known: HashMap<Key, usize> = HashMap::new();
        for (at, entry) in self.entries.iter().enumerate() {
            known.extend(entry.keys.iter().map(|key| (key.clone(), at)));
        }
        let all = &self.text.layout.definitions;
        let from = all.partition_point(|found| found.span.start < region.start);
        for definition in all[from..]
            .iter()
            .take_while(|found| found.span.start < region.end)
        {
            let keys = definition_keys(self.text, definition);
            // Addresses of links and images in the text above are no entries.
            if keys.iter().all(|key| key.system != System::Numeric) {
                continue;
            }
            match keys.iter().find_map(|key| known.get(key)) {
                Some(&at) => {
                    let second = keys
                        .into_iter()
                        .filter(|key| key.system == System::Definition);
                    self.entries[at].keys.extend(second);
                }
                None => self.entries.push(Entry {
                    span: definition.span,
                    label: Some(Span {
                        start: definition.span.start,
                        end: definition.label.end + 1,
                    }),
                    keys,
                    body: definition.body,
                }),
            }
        }
    }
}

/// Where the last lines of `shown` begin.
fn last_lines(shown: &str) -> usize {
    let near = shown.floor_char_boundary(shown.len().saturating_sub(NEAR));
    let last = shown.trim_end().rfind('\n').map_or(0, |at| at + 1);
    let from = near.min(last);
    shown[..from].rfind('\n').map_or(0, |at| at + 1)
}

/// Whether a web address stands at the end of `text`.
fn ends_address(text: &str) -> bool {
    let last = text.split_whitespace().next_back();
    last.is_some_and(|last| last.contains("://"))
}
