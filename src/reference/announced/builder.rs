//! Cuts the region under an announcement into entries, line by line.

mod behind;
mod boxed;
mod item;
mod remark;
mod row;
mod running;
mod second;
mod unlabelled;

use std::collections::HashSet;

use super::super::heading::Announced;
use super::super::label::{self, Label, Style};
use super::super::{Entry, List, Text};
use super::Notice;
use super::look::{heading_item, is_source};
use crate::document::{Block, BlockKind, Key, Line, ListKind, Value};
use unlabelled::Before;

/// Takes in the lines of a region and keeps what they make.
pub(super) struct Builder<'a> {
    text: &'a Text<'a>,
    style: Option<Style>,
    entries: Vec<Entry>,
    /// The block that was last read, by index.
    block: usize,
    /// The labels in brackets that open numbered items, with the index of each entry.
    inner: Vec<(usize, Label)>,
    /// Whether lines without a label go on with the last entry.
    open: bool,
    /// Whether something in the region is in a form that is not read.
    unread: bool,
    /// Whether the region holds footnotes, which are a list of their own.
    notes: bool,
    /// Where the last item that names a source begins, if a line of running text announces the list and no heading.
    last_source: Option<u32>,
    /// Whether the list has ended before its region does.
    pub(super) closed: bool,
    /// The numbers of labels that begin lines: these begin no entry within a line.
    leading: HashSet<u32>,
    /// The line without a label that was last taken in.
    before: Option<Before>,
    /// Whether the last line taken in was a row of links.
    in_row: bool,
    /// Whether the paragraph of this block, by index, is a remark behind the entry that begins at this byte, as was last asked.
    remarked: Option<((usize, u32), bool)>,
    /// Where the line right under the heading begins, in the heading's own block.
    below: Option<u32>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(text: &'a Text<'a>, notice: &Notice, end: usize) -> Self {
        let after = &text.lines[(notice.line + 1).min(end)..end];
        let leading = after
            .iter()
            .filter_map(|line| number_of(&label::label(text.slice(line.span), 0)?.key));
        let block = text.lines[notice.line].block;
        let below = after.first().filter(|line| line.block == block);
        Self {
            text,
            style: None,
            entries: Vec::new(),
            inner: Vec::new(),
            block,
            open: false,
            unread: false,
            notes: false,
            last_source: notice.is_line(text).then(|| last_source(text, after)),
            closed: false,
            leading: leading.collect(),
            before: None,
            in_row: false,
            remarked: None,
            below: below.map(|line| line.span.start),
        }
    }

    /// Takes in `entries` with numbers that were found otherwise than line by line, where there are some.
    pub(super) fn takes(&mut self, entries: Vec<Entry>) -> bool {
        let are_there = !entries.is_empty();
        if let Some(block) = entries
            .last()
            .and_then(|last| self.text.layout.block_at(last.span.end - 1))
        {
            (self.style, self.block, self.entries) = (Some(Style::Ordinal), block, entries);
        }
        are_there
    }

    pub(super) fn line(&mut self, line: Line) {
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
            _ if self.is_boxed_remark(block) => self.open = false,
            BlockKind::Cell => self.unread = true,
            BlockKind::Title | BlockKind::Heading(_) if !self.text.layout.guessed => {
                match heading_item(self.text, line.span.start) {
                    Some(number) => self.item(Some(number), line),
                    None if self.is_labelled(line) => self.running(line),
                    None => self.open = false,
                }
            }
            BlockKind::Item(Some(_)) if self.is_guessed_item() => self.running(line),
            BlockKind::Item(number) if line.first => self.item(number, line),
            BlockKind::Continuation => self.go_on(line),
            _ => self.running(line),
        }
    }

    /// Whether numbered items of this list are none of its entries: guessed ones, in a list with other labels.
    fn is_guessed_item(&self) -> bool {
        let numbered = matches!(self.style, None | Some(Style::Ordinal));
        self.text.layout.guessed && !numbered
    }

    /// `label`, with which the line `shown` begins, with those behind it that stand for the same source and open no line of their own.
    fn whole(&self, label: Label, shown: &str) -> Label {
        let is_free =
            |key: &Key| !number_of(key).is_some_and(|number| self.leading.contains(&number));
        let whole = label.with_others(shown);
        whole
            .filter(|label| label.others.iter().all(is_free))
            .unwrap_or(label)
    }

    fn begin(&mut self, mut label: Label, end: u32) {
        self.style.get_or_insert(label.style);
        let start = label.whole(self.text.source.text()).start;
        if label.style == Style::Arrow {
            label.key.value = Value::Number(self.entries.len() as u32 + 1);
        }
        self.entries.push(Entry::labelled(label, start, end));
        self.open = true;
    }

    fn go_on(&mut self, line: Line) {
        if self.open
            && let Some(last) = self.entries.last_mut()
        {
            if last.body.is_empty() {
                last.body.start = line.span.start;
            }
            last.extend(line.span.end);
        }
    }

    pub(super) fn finish(mut self, notice: &Notice) -> Option<List> {
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
        self.split_only();
        self.settle_labels_behind();
        self.entries.sort_by_key(|entry| entry.span);
        let is_section = notice.kind == Announced::Further && self.is_prose()
            || self.has_notes_of_its_own()
            || self.remarks_before_text(notice.heading);
        if self.entries.is_empty() && self.notes || is_section {
            return None;
        }
        let kind = match notice.kind {
            _ if self.entries.is_empty() && self.unread => ListKind::Unread,
            Announced::Further => ListKind::Further,
            Announced::References | Announced::Perhaps | Announced::Mixed => ListKind::Written,
        };
        Some(List {
            heading: Some(notice.heading),
            kind,
            entries: self.entries,
            mixed: notice.kind == Announced::Mixed,
        })
    }
}

/// Where the last of the `lines` begins that is an item and names a source.
fn last_source(text: &Text<'_>, lines: &[Line]) -> u32 {
    let names = |line: &&Line| {
        let is_item = matches!(text.layout.blocks[line.block].kind, BlockKind::Item(_));
        is_item && line.first && is_source(text.slice(line.span))
    };
    let last = lines.iter().rev().find(names);
    last.map_or(0, |line| line.span.start)
}

/// Whether `shown` is an instruction to a template engine, which may put a list here.
fn is_template(shown: &str) -> bool {
    ["{%", "{{", "{:", ":::"]
        .iter()
        .any(|start| shown.starts_with(start))
}

fn is_empty_item(block: &Block) -> bool {
    let numbered = matches!(block.kind, BlockKind::Item(Some(_)));
    numbered && block.segments.is_empty() && block.note.is_none()
}

fn number_of(key: &Key) -> Option<u32> {
    match key.value {
        Value::Number(number) => Some(number),
        _ => None,
    }
}
