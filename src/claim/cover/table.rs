//! Sentences that read off the table above them, whose own line says where its figures come from.

use std::sync::LazyLock;

use super::Cover;
use crate::document::{BlockKind, Document};
use crate::sentence::Passage;
use crate::words::{self, Openings};

/// A table's line of more sentences is a paragraph of its own.
const LINE: usize = 2;

/// What such sentences begin with, in all languages.
static READ_OFF: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(words::tables().iter().flat_map(|table| &table.read_off)));

/// Lets the first sentence of `passage` rest on what covers the line above it, `before`, where that stands right below a table and the
/// sentence begins "The data show".
pub(super) fn read_off(
    document: &Document<'_>,
    before: Option<&Passage<'_>>,
    passage: &Passage<'_>,
    covers: &mut [Cover],
) {
    let (Some(first), Some(cover)) = (passage.sentences.first(), covers.first_mut()) else {
        return;
    };
    let reads = |text: &str| {
        let mut openings = READ_OFF.at(text);
        openings.any(|words| text[words.len()..].starts_with(' '))
    };
    if !cover.is_open() || !reads(passage.text(first)) || passage.reason(first).is_some() {
        return;
    }
    if let Some(line) = before.filter(|line| is_below_table(document, line, passage)) {
        let sources = line.sentences.last().map(|last| &last.markers);
        let sources = sources.map(|markers| super::citations(document, markers));
        *cover = Cover::of(sources.unwrap_or_default());
    }
}

/// Whether `line` is a short paragraph between a table and `passage`.
fn is_below_table(document: &Document<'_>, line: &Passage<'_>, passage: &Passage<'_>) -> bool {
    let block = line.block as usize;
    let above = block.checked_sub(1).map(|at| &document.layout.blocks[at]);
    line.block + 1 == passage.block
        && line.sentences.len() <= LINE
        && above.is_some_and(|above| above.kind == BlockKind::Cell)
}
