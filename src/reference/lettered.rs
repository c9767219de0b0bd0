//! Lists that nothing announces and whose labels are words or Roman numerals: a run of `[KEY] text` or `ii. text` at a document's end.

use super::announced::look;
use super::label::{self, Label, Style};
use super::{Entry, List, Text};
use crate::document::{BlockKind, Key, ListKind, System, Value};
use crate::source::Span;

/// So many labels are looked for in the text above.
const SOUGHT: usize = 8;
/// The Roman numerals of lists that are not long.
const NUMERALS: &[&str] = &[
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
];

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
        let label = label.or_else(|| numeral(shown, line.span.start));
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
    let labels = entries.iter().filter_map(|entry| entry.label);
    let labels: Vec<&str> = labels.map(|label| text.slice(label)).collect();
    let are_words = labels.iter().all(|label| label.starts_with('['));
    // Numerals count from one, each in its turn.
    let bare = |label: &str| label.trim_end_matches(['.', ')']).to_owned();
    let counts = || {
        let pairs = labels.iter().zip(NUMERALS);
        labels.len() <= NUMERALS.len() && pairs.into_iter().all(|(label, own)| bare(label) == *own)
    };
    let cited = labels.iter().take(SOUGHT).any(|label| {
        if are_words {
            above.contains(label)
        } else {
            above.contains(&format!("[{}]", bare(label)))
        }
    });
    (cited && (are_words || counts())).then(|| List::unannounced(ListKind::Written, entries))
}

/// The Roman numeral that `shown` begins with as the number of an item: `ii. Roe, A. (2020)`.
fn numeral(shown: &str, base: u32) -> Option<Label> {
    let (name, rest) = shown.split_once(['.', ')'])?;
    let body = rest.strip_prefix(' ')?;
    let end = base + name.len() as u32 + 1;
    NUMERALS.contains(&name).then(|| Label {
        style: Style::Loose,
        span: Span { start: base, end },
        key: Key {
            system: System::Label,
            value: Value::Label(name.into()),
        },
        others: Vec::new(),
        body: base + (shown.len() - body.trim_start().len()) as u32,
    })
}

/// Whether `body` is a source and not what a word stands for.
fn is_source(body: &str) -> bool {
    body.contains("://") || look::is_author(body)
}
