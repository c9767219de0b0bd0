//! Entries in a block of code, which keeps their lines as they were typed: `[1] Roe, A. Rain. 2020.`

use super::super::Text;
use super::super::label::{self, Style};
use crate::address;
use crate::document::BlockKind;
use crate::reference::Entry;
use crate::source::Span;

/// One line with a number may be anything.
const ENTRIES: usize = 2;
/// What fences begin with.
const FENCES: &[&str] = &["```", "~~~"];
/// What a fence may say of text that is no code.
const PLAIN: &[&str] = &["", "text", "txt", "plain", "plaintext", "md", "markdown"];

/// The entries of the first block of code in `region` that holds some.
pub(super) fn entries(text: &Text<'_>, region: Span) -> Vec<Entry> {
    let blocks = &text.layout.blocks;
    let from = blocks.partition_point(|block| block.span.start < region.start);
    let within = blocks[from..]
        .iter()
        .take_while(|block| block.span.start < region.end);
    let mut code = within.filter(|block| block.kind == BlockKind::Opaque);
    code.find_map(|block| listed(text, block.span))
        .unwrap_or_default()
}

/// The entries that the lines of the block `span` make, where numbers that count on open them and most name sources.
fn listed(text: &Text<'_>, span: Span) -> Option<Vec<Entry>> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut start = span.start;
    for line in text.slice(span).split_inclusive(['\n', '\r']) {
        let shown = line.trim();
        let at = start + (line.len() - line.trim_start().len()) as u32;
        let end = at + shown.len() as u32;
        start += line.len() as u32;
        if let Some(language) = FENCES.iter().find_map(|fence| shown.strip_prefix(fence)) {
            if !PLAIN.contains(&language.trim_matches(['`', '~', ' '])) {
                return None;
            }
            continue;
        }
        if shown.is_empty() {
            continue;
        }
        let is_sure = |style| matches!(style, Style::Bracket | Style::Ordinal);
        let label = label::label(shown, at).filter(|label| is_sure(label.style));
        let before = entries.last().and_then(Entry::number);
        let counts = |number: u32| before.is_none_or(|before| number == before.saturating_add(1));
        match (label, entries.last_mut()) {
            (Some(label), _) if label.number().is_some_and(counts) => {
                entries.push(Entry::labelled(label, at, end));
            }
            (_, Some(last)) => last.extend(end),
            (_, None) => return None,
        }
    }
    let names = |entry: &&Entry| address::is_like_source(text.slice(entry.body));
    let named = entries.iter().filter(names).count();
    (entries.len() >= ENTRIES && named * 2 >= entries.len()).then_some(entries)
}
