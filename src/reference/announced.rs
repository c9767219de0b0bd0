//! Lists that a heading or a leading word announces, with the entries that follow it.

use std::collections::{HashMap, HashSet};

use super::heading::{self, Announced};
use super::label::{self, Label, Style};
use super::{Entry, List, Text};
use crate::document::{Block, BlockKind, Definition, Key, Line, ListKind, System, Value};
use crate::source::Span;

/// A heading that is a line by itself is no longer than this, in bytes.
const LINE: usize = 60;
/// A guessed heading with a paragraph of more bytes under it begins another section.
const PROSE: usize = 160;

/// Something that announces a list.
struct Notice {
    heading: Span,
    kind: Announced,
    /// The level of a heading; none for a line of running text.
    level: Option<u8>,
    /// The line that it stands on, by index.
    line: usize,
    /// What follows on the same line.
    rest: Option<Span>,
}

pub(super) fn lists(text: &Text<'_>) -> Vec<List> {
    let notices: Vec<Notice> = (0..text.lines.len())
        .filter_map(|at| notice(text, at))
        .collect();
    let mut lists = Vec::new();
    for (at, notice) in notices.iter().enumerate() {
        let next = notices
            .get(at + 1)
            .map_or(text.lines.len(), |next| next.line);
        lists.extend(list(text, notice, region_end(text, notice, next)));
    }
    lists
}

/// What the line of index `at` announces.
fn notice(text: &Text<'_>, at: usize) -> Option<Notice> {
    let line = text.lines[at];
    let block = &text.layout.blocks[line.block];
    let shown = text.slice(line.span);
    let level = match block.kind {
        BlockKind::Title => Some(1),
        BlockKind::Heading(level) => Some(level),
        BlockKind::Paragraph if block.note.is_none() => None,
        _ => return None,
    };
    if let Some(kind) = (shown.len() <= LINE * 2)
        .then(|| heading::announced(shown))
        .flatten()
    {
        if level.is_some() || stands_alone(text, at, shown) {
            return Some(Notice {
                heading: line.span,
                kind,
                level,
                line: at,
                rest: None,
            });
        }
    }
    let (kind, length) = heading::lead(shown)?;
    let rest = Span {
        start: line.span.start + length as u32,
        ..line.span
    };
    let labelled =
        label::label(text.slice(rest), rest.start).is_some_and(|label| label.style != Style::Bare);
    let last = line.block + 2 >= text.layout.blocks.len() && line.first;
    if rest.is_empty() || !(labelled || last) {
        return None;
    }
    let heading = crate::document::trim(
        text.source,
        Span {
            end: rest.start,
            ..line.span
        },
    );
    Some(Notice {
        heading,
        kind,
        level: None,
        line: at,
        rest: Some(rest),
    })
}

/// Whether the line of running text `shown` is a heading by itself: alone in its block, or above a label.
fn stands_alone(text: &Text<'_>, at: usize, shown: &str) -> bool {
    if shown.len() > LINE || shown.ends_with(['.', ',', ';']) {
        return false;
    }
    let line = text.lines[at];
    let next = text.lines.get(at + 1);
    let alone = line.first && next.is_none_or(|next| next.first);
    let above_label =
        next.is_some_and(|next| label::label(text.slice(next.span), next.span.start).is_some());
    alone || above_label || shown.ends_with(':')
}

/// The line, by index, at which the region under `notice` ends; `limit` at the latest.
fn region_end(text: &Text<'_>, notice: &Notice, limit: usize) -> usize {
    let ends = |line: &Line| {
        let block = &text.layout.blocks[line.block];
        let level = match block.kind {
            BlockKind::Title => 1,
            BlockKind::Heading(level) => level,
            _ => return false,
        };
        if text.layout.guessed {
            return begins_section(text, line.block);
        }
        notice.level.is_none_or(|own| level <= own)
    };
    let from = notice.line + 1;
    text.lines[from..limit.max(from)]
        .iter()
        .position(ends)
        .map_or(limit, |at| from + at)
}

/// Whether the guessed heading of index `at` has running text under it, so that it is no entry of a list.
fn begins_section(text: &Text<'_>, at: usize) -> bool {
    let shown = text.slice(text.layout.blocks[at].span);
    let is_label = label::label(shown, 0).is_some_and(|label| label.style != Style::Ordinal);
    let next = text.layout.blocks.get(at + 1);
    !is_label
        && next.is_some_and(|next| next.kind == BlockKind::Paragraph && next.span.len() > PROSE)
}

fn list(text: &Text<'_>, notice: &Notice, end: usize) -> Option<List> {
    let mut builder = Builder::new(text, notice, end);
    if let Some(rest) = notice.rest {
        builder.line(Line {
            span: rest,
            ..text.lines[notice.line]
        });
    }
    for &line in &text.lines[(notice.line + 1).min(end)..end] {
        if builder.closed {
            break;
        }
        builder.line(line);
    }
    let from = text.lines[notice.line].span.end;
    let until = text
        .lines
        .get(end)
        .map_or(text.source.text().len() as u32, |line| line.span.start);
    builder.definitions(Span {
        start: from,
        end: until.max(from),
    });
    builder.finish(notice)
}

/// Takes in the lines of a region and keeps what they make.
struct Builder<'a> {
    text: &'a Text<'a>,
    style: Option<Style>,
    entries: Vec<Entry>,
    /// The block that was last read, by index.
    block: usize,
    /// Whether lines without a label go on with the last entry.
    open: bool,
    /// Whether something in the region is in a form that is not read.
    unread: bool,
    /// Whether the region holds footnotes, which are a list of their own.
    notes: bool,
    closed: bool,
    /// The numbers of labels that begin lines: these begin no entry within a line.
    leading: HashSet<u32>,
}

impl<'a> Builder<'a> {
    fn new(text: &'a Text<'a>, notice: &Notice, end: usize) -> Self {
        let after = &text.lines[(notice.line + 1).min(end)..end];
        let leading = after
            .iter()
            .filter_map(|line| number_of(&label::label(text.slice(line.span), 0)?.key));
        let block = text.lines[notice.line].block;
        Self {
            text,
            style: None,
            entries: Vec::new(),
            block,
            open: false,
            unread: false,
            notes: false,
            closed: false,
            leading: leading.collect(),
        }
    }

    fn line(&mut self, line: Line) {
        let between = self
            .text
            .layout
            .blocks
            .get(self.block + 1..line.block)
            .unwrap_or_default();
        if between.iter().any(|block| block.kind == BlockKind::Rule) && !self.entries.is_empty() {
            self.closed = true;
            return;
        }
        self.unread |= between.iter().any(|block| block.kind == BlockKind::Opaque);
        let empty_items: Vec<&Block> = between
            .iter()
            .filter(|block| is_empty_item(block))
            .collect();
        for block in empty_items {
            self.push_item(block);
        }
        self.block = line.block;
        let block = &self.text.layout.blocks[line.block];
        match block.kind {
            _ if block.note.is_some() => self.notes = true,
            BlockKind::Cell => self.unread = true,
            BlockKind::Title | BlockKind::Heading(_) if !self.text.layout.guessed => {
                self.open = false
            }
            BlockKind::Item(number) if line.first => self.item(number, line),
            BlockKind::Continuation => self.go_on(line),
            _ => self.running(line),
        }
    }

    /// The first line of a list item.
    fn item(&mut self, number: Option<u32>, line: Line) {
        let shown = self.text.slice(line.span);
        let bare = shown.trim_start_matches(['-', '*', '•', '–', '·', ' ']);
        let start = line.span.start + (shown.len() - bare.len()) as u32;
        let span = Span { start, ..line.span };
        match label::label(bare, start).filter(|label| label.style != Style::Bare) {
            Some(label) if label.style == Style::Ordinal && number.is_some() => {
                self.labelled_item(label, line);
            }
            Some(label)
                if self.style.is_none_or(|style| style == label.style) || number.is_none() =>
            {
                self.begin(label, span.end);
            }
            _ => {
                let key = number.map(|number| Key {
                    system: System::Numeric,
                    value: Value::Number(number),
                });
                if number.is_some() {
                    self.style.get_or_insert(Style::Ordinal);
                }
                self.entries.push(Entry {
                    span,
                    label: None,
                    keys: key.into_iter().collect(),
                    body: span,
                });
            }
        }
        self.open = true;
    }

    /// An item of plain text, `1. [1] Author`: the label in brackets, where there is one, is the key.
    fn labelled_item(&mut self, ordinal: Label, line: Line) {
        let rest = Span {
            start: ordinal.body,
            ..line.span
        };
        let inner = label::label(self.text.slice(rest), rest.start)
            .filter(|label| label.style == Style::Bracket);
        match inner {
            Some(label) => self.begin(label, line.span.end),
            None => self.begin(ordinal, line.span.end),
        }
    }

    /// A line of running text: an entry's label, an entry without one, or more of the last entry.
    fn running(&mut self, line: Line) {
        let shown = self.text.slice(line.span);
        let label = label::label(shown, line.span.start).filter(|label| self.begins(label, line));
        if let Some(label) = label {
            if self.style.is_none() {
                self.entries.clear();
            }
            self.begin(label, line.span.end);
            self.split_last();
        } else if !line.first || self.goes_on(line) {
            self.go_on(line);
        } else if self.style.is_some() {
            self.open = false;
        } else {
            let span = line.span;
            self.entries.push(Entry {
                span,
                label: None,
                keys: Vec::new(),
                body: span,
            });
            self.open = true;
        }
    }

    /// Whether `label`, at the beginning of `line`, begins an entry of this list.
    fn begins(&self, label: &Label, line: Line) -> bool {
        let follows = |number| {
            self.entries
                .last()
                .and_then(Entry::number)
                .is_some_and(|last| number == last + 1)
        };
        let number = number_of(&label.key);
        match (self.style, label.style) {
            (None, Style::Bare) => number == Some(1) && line.first,
            (None, Style::Word) => line.first,
            (None, _) => true,
            (Some(Style::Bare), Style::Bare) => number.is_some_and(follows),
            (Some(style), found) => style == found,
        }
    }

    /// Whether the unlabelled first line of a block goes on with the entry before: it is indented under its
    /// label, or that label stood alone on its line as the first one did.
    fn goes_on(&self, line: Line) -> bool {
        let (Some(last), true) = (self.entries.last(), self.open && self.style.is_some()) else {
            return false;
        };
        let under = self.text.indent(line.span.start) > self.text.indent(last.span.start);
        let alone = last.body.is_empty() && (self.entries.len() == 1 || self.apart());
        under || alone
    }

    /// Whether the entries of this list stand apart from their labels, in a block of their own.
    fn apart(&self) -> bool {
        self.entries.first().is_some_and(|first| {
            first.label.is_some_and(|label| {
                let gap = Span {
                    start: label.end,
                    end: first.span.end,
                };
                self.text
                    .slice(gap)
                    .trim_start_matches([' ', '\t', ':'])
                    .starts_with(['\n', '\r'])
            })
        })
    }

    fn begin(&mut self, label: Label, end: u32) {
        self.style.get_or_insert(label.style);
        self.entries.push(Entry {
            span: Span {
                start: label.span.start,
                end,
            },
            body: Span {
                start: label.body.min(end),
                end,
            },
            label: Some(label.span),
            keys: vec![label.key],
        });
        self.open = true;
    }

    fn go_on(&mut self, line: Line) {
        if self.open {
            if let Some(last) = self.entries.last_mut() {
                if last.body.is_empty() {
                    last.body.start = line.span.start;
                }
                last.extend(line.span.end);
            }
        }
    }

    /// Cuts the last entry where the next numbers stand within its line: `[1] A [2] B`.
    fn split_last(&mut self) {
        if self.style != Some(Style::Bracket) {
            return;
        }
        while let Some(last) = self.entries.last() {
            let Some(number) = last.number().and_then(|number| number.checked_add(1)) else {
                return;
            };
            let (body, end) = (last.body, last.span.end);
            let written = format!("[{number}]");
            let shown = self.text.slice(body);
            let Some(at) = shown
                .find(&written)
                .filter(|_| !self.leading.contains(&number))
            else {
                return;
            };
            let start = body.start + at as u32;
            let apart = at == 0 || shown[..at].ends_with(char::is_whitespace);
            let Some(label) = label::label(&shown[at..], start).filter(|_| apart) else {
                return;
            };
            if let Some(last) = self.entries.last_mut() {
                let before = start - (at - shown[..at].trim_end().len()) as u32;
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
        }
    }

    fn push_item(&mut self, block: &Block) {
        if let BlockKind::Item(Some(number)) = block.kind {
            let body = Span {
                start: block.span.end,
                end: block.span.end,
            };
            let keys = vec![Key {
                system: System::Numeric,
                value: Value::Number(number),
            }];
            self.style.get_or_insert(Style::Ordinal);
            self.entries.push(Entry {
                span: block.span,
                label: Some(block.span),
                keys,
                body,
            });
            self.open = false;
        }
    }

    /// Takes in the link definitions of the region: entries, or second labels of entries that are there.
    fn definitions(&mut self, region: Span) {
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
        self.entries.sort_by_key(|entry| entry.span);
    }

    fn finish(mut self, notice: &Notice) -> Option<List> {
        let blocks = &self.text.layout.blocks;
        let trailing = blocks.get(self.block + 1..).unwrap_or_default();
        let trailing: Vec<&Block> = trailing
            .iter()
            .take_while(|block| matches!(block.kind, BlockKind::Opaque | BlockKind::Item(_)))
            .collect();
        for block in trailing {
            self.unread |= block.kind == BlockKind::Opaque;
            if is_empty_item(block) {
                self.push_item(block);
            }
        }
        if self.entries.is_empty() && self.notes {
            return None;
        }
        let kind = match notice.kind {
            _ if self.entries.is_empty() && self.unread => ListKind::Unread,
            Announced::Further => ListKind::Further,
            Announced::References => ListKind::Written,
        };
        Some(List {
            heading: Some(notice.heading),
            kind,
            entries: self.entries,
        })
    }
}

/// The keys of an entry that is a link definition: its label, and the number that it may be.
pub(super) fn definition_keys(text: &Text<'_>, definition: &Definition) -> Vec<Key> {
    let label = text
        .slice(definition.label)
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase();
    let number = label.parse().ok().filter(|_| label.len() <= 9);
    let numeric = number.map(|number| Key {
        system: System::Numeric,
        value: Value::Number(number),
    });
    let named = Key {
        system: System::Definition,
        value: Value::Label(label.into()),
    };
    numeric.into_iter().chain([named]).collect()
}

fn is_empty_item(block: &Block) -> bool {
    matches!(block.kind, BlockKind::Item(Some(_))) && block.segments.is_empty()
}

fn number_of(key: &Key) -> Option<u32> {
    match key.value {
        Value::Number(number) => Some(number),
        _ => None,
    }
}
