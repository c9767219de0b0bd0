//! Lists that nothing announces and whose labels lack a mark: `^1 Roe, A.`, `[^1] Roe, A.` at a document's end.

use super::announced::look;
use super::label::{self, Label, Style};
use super::{Entry, List, Text};
use crate::address;
use crate::document::{BlockKind, Key, ListKind, System, Value};
use crate::source::Span;

/// So many entries are a list.
const FEWEST: usize = 2;
/// So many labels are looked for in the text above.
const SOUGHT: usize = 8;

/// The entries at the end of a document that count from one behind a caret, or are notes without their colons, each of which the text
/// above has.
pub(super) fn list(text: &Text<'_>) -> Option<List> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut end = None;
    for &line in text.lines.iter().rev() {
        let kind = text.layout.blocks[line.block].kind;
        if !matches!(kind, BlockKind::Paragraph | BlockKind::Continuation) {
            break;
        }
        let last = *end.get_or_insert(line.span.end);
        let shown = text.slice(line.span);
        if let Some(label) = caret(shown, line.span.start).or_else(|| note(shown, line.span.start))
        {
            entries.push(Entry::labelled(label, line.span.start, last));
            end = None;
        } else if line.first {
            break;
        }
    }
    entries.reverse();
    let first = entries.get(FEWEST - 1).and(entries.first())?.span.start;
    let above = &text.source.text()[..first as usize];
    let label = |entry: &Entry| entry.label.map_or("", |label| text.slice(label));
    let names = |entry: &Entry| {
        let body = text.slice(entry.body);
        look::is_source(body) || address::is_like_source(body)
    };
    let style = label(&entries[0]).chars().next();
    let are_alike = entries
        .iter()
        .all(|entry| label(entry).chars().next() == style);
    let counts = || {
        entries
            .iter()
            .zip(1..)
            .all(|(entry, number)| entry.number() == Some(number))
    };
    let named = entries.iter().filter(|entry| names(entry)).count();
    let mut sought = entries.iter().take(SOUGHT);
    let is_list = are_alike
        && (style == Some('[') || counts())
        && named * 2 > entries.len()
        && sought.all(|entry| above.contains(label(entry)));
    is_list.then(|| List::unannounced(ListKind::Written, entries))
}

/// The number behind a caret that nothing closes, with which `shown` begins at the byte `base` of the source.
fn caret(shown: &str, base: u32) -> Option<Label> {
    let is_open = shown.starts_with('^');
    let label = label::label(shown, base).filter(|label| is_open && label.style == Style::Caret)?;
    let own = &shown[..label.span.len()];
    (!own[1..].contains('^')).then_some(label)
}

/// The note without its colon with which `shown` begins at the byte `base` of the source.
fn note(shown: &str, base: u32) -> Option<Label> {
    let (name, behind) = shown.strip_prefix("[^")?.split_once(']')?;
    let body = behind.strip_prefix(' ')?.trim_start();
    let is_name = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    let is_note =
        !name.is_empty() && name.chars().all(is_name) && !body.starts_with(char::is_lowercase);
    is_note.then(|| Label {
        style: Style::Note,
        span: Span {
            start: base,
            end: base + (shown.len() - behind.len()) as u32,
        },
        key: Key {
            system: System::Footnote,
            value: Value::Label(name.to_lowercase().into()),
        },
        others: Vec::new(),
        body: base + (shown.len() - body.len()) as u32,
    })
}
