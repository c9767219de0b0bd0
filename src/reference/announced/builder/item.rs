//! Entries that are items of a list.

use super::Builder;
use crate::document::{Block, BlockKind, Line};
use crate::reference::Entry;
use crate::reference::announced::look;
use crate::reference::label::{self, Label, Style};
use crate::source::Span;

/// A rule has so many marks.
const RULE: usize = 3;

impl Builder<'_> {
    /// The first line of a list item.
    pub(super) fn item(&mut self, number: Option<u32>, line: Line) {
        if self.is_led() {
            self.entries.clear();
        }
        let shown = self.text.slice(line.span);
        if is_rule(shown) {
            self.closed = !self.entries.is_empty();
            return;
        }
        let bare = unmarked(shown);
        let start = line.span.start + (shown.len() - bare.len()) as u32;
        let span = Span { start, ..line.span };
        let is_shown = number.is_some() && self.text.layout.guessed;
        let counts = |label: &Label| {
            let is_bare = matches!(label.style, Style::Bare | Style::Alone);
            number.is_none() && !is_bare && self.begins(label, line)
        };
        let is_own = |label: &Label| label.style.is_sure() || counts(label);
        match label::label(bare, start).filter(is_own) {
            // A format that reads items has read this one's number: another belongs to the title.
            Some(label) if is_shown && label.style == Style::Ordinal => {
                self.labelled_item(label, line);
            }
            Some(label) if number.is_none() => self.begin(self.whole(label, bare), span.end),
            // Items of the text behind a list with other labels.
            None if !self.open && self.is_labelled_apart_from(number) => return,
            label => {
                if let Some(label) = label.filter(|label| label.style != Style::Ordinal) {
                    self.inner.push((self.entries.len(), label));
                }
                if number.is_some() {
                    self.style.get_or_insert(Style::Ordinal);
                }
                self.entries.push(Entry::unlabelled(span, number));
            }
        }
        self.open = true;
    }

    /// Whether nothing but a remark that names no source was read so far: `*The main works alone.*`
    fn is_led(&self) -> bool {
        let [only] = self.entries.as_slice() else {
            return false;
        };
        let block = self.text.layout.block_at(only.span.start);
        let kind = block.map(|at| self.text.layout.blocks[at].kind);
        let shown = self.text.slice(only.body);
        kind == Some(BlockKind::Paragraph)
            && self.style.is_none()
            && shown.ends_with(['.', ':'])
            && !look::is_source(shown)
            && !shown.contains(['"', '“', '«', '„'])
    }

    /// Whether the entries of this list have labels, and not the numbers of items where `number` is one.
    fn is_labelled_apart_from(&self, number: Option<u32>) -> bool {
        self.style
            .is_some_and(|style| number.is_none() || style != Style::Ordinal)
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

    pub(super) fn push_item(&mut self, block: &Block) {
        if let BlockKind::Item(Some(number)) = block.kind {
            self.style.get_or_insert(Style::Ordinal);
            self.entries.push(Entry::bare(block.span, number));
            self.open = false;
        }
    }

    /// Takes the brackets that open numbered items for their keys where all items have some: else their numbers are.
    pub(super) fn settle_inner_labels(&mut self) {
        if self.inner.len() != self.entries.len() {
            return;
        }
        for (at, label) in self.inner.drain(..) {
            let entry = &mut self.entries[at];
            entry.body.start = label.body.min(entry.span.end);
            entry.label = Some(label.span);
            entry.keys = vec![label.key];
        }
    }
}

/// What an item that is `shown` says behind its marks; a dash that stands for the author above is none of them.
fn unmarked(shown: &str) -> &str {
    let marks = ['-', '*', '•', '–', '·'];
    let behind = shown.strip_prefix(marks).map_or(shown, str::trim_start);
    let dash = [shown, behind].into_iter().find(|text| look::is_dash(text));
    dash.unwrap_or_else(|| shown.trim_start_matches(|c| c == ' ' || marks.contains(&c)))
}

/// Whether `shown` is a rule that a format takes for an item: `* * *`.
fn is_rule(shown: &str) -> bool {
    let mut marks = shown.split(' ');
    let first = marks.next().filter(|mark| matches!(*mark, "*" | "-" | "_"));
    first.is_some_and(|first| marks.clone().count() + 1 >= RULE && marks.all(|mark| mark == first))
}
