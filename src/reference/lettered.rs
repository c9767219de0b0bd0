//! Lists that nothing announces and whose labels are words: a run of `[KEY] text` at a document's end.

use super::announced::look;
use super::label::{self, Style};
use super::{Entry, List, Text};
use crate::document::{BlockKind, ListKind};
use crate::source::Span;

/// So many labels are looked for in the text above.
const SOUGHT: usize = 8;

/// The entries at the end of a document, each with a word in brackets before a source, some of which the text above has.
pub(super) fn list(text: &Text<'_>) -> Option<List> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut end = None;
    for &line in text.lines.iter().rev() {
        let block = &text.layout.blocks[line.block];
        if !matches!(block.kind, BlockKind::Paragraph) {
            break;
        }
        let shown = text.slice(line.span);
        let last = *end.get_or_insert(line.span.end);
        let label = label::label(shown, line.span.start).filter(|label| label.style == Style::Word);
        match label {
            Some(label) => {
                let body = Span {
                    start: label.body.min(last),
                    end: last,
                };
                // `[label]: address` is where a link goes, also where a line above keeps it from being one.
                let behind = &shown[(label.span.end - line.span.start) as usize..];
                if behind.starts_with(':') || !is_source(text.slice(body)) {
                    return None;
                }
                let start = label.span.start;
                entries.push(Entry::labelled(label, start, last));
                end = None;
            }
            // No more lines of a paragraph, and no label: the text above.
            None if line.first => break,
            None => {}
        }
    }
    entries.reverse();
    let first = entries.get(1).and(entries.first())?;
    let above = &text.source.text()[..first.span.start as usize];
    let cited = entries
        .iter()
        .take(SOUGHT)
        .filter_map(|entry| entry.label)
        .any(|label| above.contains(text.slice(label)));
    cited.then(|| List::unannounced(ListKind::Written, entries))
}

/// Whether `body` is a source and not what a word stands for.
fn is_source(body: &str) -> bool {
    body.contains("://") || look::is_author(body)
}
