//! Paragraphs of running text behind the items of a list: the article goes on, or says something of the works.

use super::Builder;
use crate::document::{BlockKind, Line};
use crate::reference::Entry;
use crate::reference::announced::look::{is_author, is_running_text, without_figures};

/// A paragraph is looked at up to this many bytes.
const REMARK: usize = 1_000;
/// A sentence behind links alone, or one that cites, has at least so many words.
const SENTENCE: usize = 4;

impl Builder<'_> {
    /// Whether `line` is of a paragraph of running text behind an entry that is an item. All lines of a paragraph have one answer as long
    /// as none is taken in.
    pub(super) fn remarks(&mut self, line: Line) -> bool {
        let Some(last) = self.entries.last() else {
            return false;
        };
        let asked = (line.block, last.span.start);
        match self.remarked {
            Some((known, answer)) if known == asked => answer,
            _ => {
                let answer = self.is_remark(line, last);
                self.remarked = Some((asked, answer));
                answer
            }
        }
    }

    fn is_remark(&self, line: Line, last: &Entry) -> bool {
        let text = self.text;
        let block = &text.layout.blocks[line.block];
        if block.kind != BlockKind::Paragraph || !self.is_item(last) {
            return false;
        }
        let whole = text.slice(block.span);
        let shown = &whole[..whole.floor_char_boundary(REMARK)];
        let is_long = shown.len() < whole.len();
        let ends = is_long || shown.trim_end().ends_with(['.', '!', '?', ':']);
        if is_author(shown) || opens_as_title(shown) {
            return false;
        }
        let words = without_figures(shown);
        if cites(shown) {
            return is_sentence(&words);
        }
        let is_linked = text.slice(last.span).contains("://");
        let has_address = shown.contains("://");
        ends && (is_running_text(&words) && !(has_address && ends_with_address(shown))
            || !has_address && is_linked && is_sentence(&words))
    }

    fn is_item(&self, entry: &Entry) -> bool {
        let block = self.text.layout.block_at(entry.span.start);
        let kind = block.map(|at| self.text.layout.blocks[at].kind);
        matches!(kind, Some(BlockKind::Item(_)))
    }
}

/// Whether `shown` begins as the title of a work or a label does: in quotation marks, in italics, with a link.
fn opens_as_title(shown: &str) -> bool {
    shown.starts_with(['"', '“', '«', '„', '*', '_', '[', '<'])
}

/// Whether a marker stands in `shown`.
fn cites(shown: &str) -> bool {
    holds_number(shown) || shown.contains("[^")
}

/// Whether half of the `words`, or more, begin with a small letter, and there are some.
fn is_sentence(words: &str) -> bool {
    let all = words.split_whitespace();
    let small = all
        .clone()
        .filter(|word| word.starts_with(char::is_lowercase))
        .count();
    let all = all.count();
    all >= SENTENCE && small * 2 >= all
}

/// Whether the last word of `shown` is an address, or holds one.
fn ends_with_address(shown: &str) -> bool {
    let last = shown.split_whitespace().next_back();
    last.is_some_and(|last| last.contains("://"))
}

/// Whether a number stands in brackets in `text`.
pub(super) fn holds_number(text: &str) -> bool {
    text.split('[').skip(1).any(|inner| {
        let rest = inner.trim_start_matches(|c: char| c.is_ascii_digit());
        rest.len() < inner.len() && rest.starts_with(']')
    })
}
