//! Lists that a format itself makes: footnotes and link definitions, wherever they stand.

use std::collections::HashSet;

use super::announced::look;
use super::label::{self, Label, Style};
use super::{Entry, List, Text, definition_keys, is_taken};
use crate::document::{Key, ListKind, Note, System, Value, fold_label, trim};
use crate::source::Span;

/// What may stand before the bracket of a label.
const MARKS: [char; 5] = ['*', '_', '\\', '.', ' '];

/// The footnotes of a document: its format's own, or lines that begin with `[^label]:`.
pub(super) fn footnotes(text: &Text<'_>, taken: &[Span]) -> Option<List> {
    let notes = text.layout.notes.iter();
    let mut entries: Vec<Entry> = notes.map(|note| of_note(text, note)).collect();
    // Beside notes of the format's own a colon that is escaped keeps a marker from being one: `[^1]\: a method of its own`.
    let is_meant = |label: &Label| {
        let behind = &text.source.text()[label.span.end as usize..];
        text.layout.notes.is_empty() || !behind.starts_with('\\')
    };
    let mut open = None;
    for &line in text
        .lines
        .iter()
        .filter(|line| text.layout.blocks[line.block].note.is_none())
    {
        let shown = text.slice(line.span);
        let bare = shown.trim_start_matches(['>', ' ']);
        let start = line.span.start + (shown.len() - bare.len()) as u32;
        // The label of a note opens a bracket, whatever marks stand round it.
        let may_be_note = bare
            .trim_start_matches(MARKS)
            .starts_with(['[', '［', '【']);
        let label = may_be_note.then(|| label::label(bare, start)).flatten();
        let label = label.filter(|label| label.style == Style::Note && is_meant(label));
        match label {
            Some(label) if !is_taken(taken, line.span) => {
                entries.push(Entry::labelled(label, start, line.span.end));
                open = Some(line.block);
            }
            _ if open == Some(line.block) => {
                if let Some(last) = entries.last_mut() {
                    last.extend(line.span.end);
                }
            }
            _ => open = None,
        }
    }
    entries.sort_by_key(|entry| entry.span);
    listed(ListKind::Footnotes, entries)
}

/// The entry that `note`, one of the format's own, is.
fn of_note(text: &Text<'_>, note: &Note) -> Entry {
    let start = (note.label.end + 1).min(note.span.end);
    let behind = Span { start, ..note.span };
    let colon = u32::from(text.slice(behind).starts_with(':'));
    let whole = before_definitions(text, note.span);
    let body = Span {
        start: (start + colon).min(whole.end),
        end: whole.end,
    };
    Entry {
        span: trim(text.source, whole),
        label: Some(Span {
            start: note.label.start.saturating_sub(2),
            end: start,
        }),
        keys: note_keys(fold_label(text.slice(note.label))),
        body: trim(text.source, body),
    }
}

/// The keys of a note: its label, and the number that a chatbot's `[^1^]` is, whatever a format takes it for.
fn note_keys(label: String) -> Vec<Key> {
    let number = label
        .strip_suffix('^')
        .and_then(|number| number.parse().ok());
    let note = Key {
        system: System::Footnote,
        value: Value::Label(label.into()),
    };
    [note].into_iter().chain(number.map(Key::numeric)).collect()
}

/// `note` up to the first link definition under it that opens its line, or the first note that lost its colon: each definition is its
/// own, whether or not a blank line parts it from the note.
fn before_definitions(text: &Text<'_>, note: Span) -> Span {
    let mut end = note.start;
    for line in text.slice(note).split_inclusive(['\n', '\r']) {
        let shown = line.trim_end();
        if end > note.start && (look::is_definition(shown) || look::is_broken_note(shown)) {
            return Span { end, ..note };
        }
        end += line.len() as u32;
    }
    note
}

/// The link definitions that can be cited by number, those that `lists` hold left out.
pub(super) fn definitions(text: &Text<'_>, lists: &[List]) -> Option<List> {
    let entries = lists.iter().flat_map(|list| &list.entries);
    let known: HashSet<&Key> = entries.flat_map(|entry| &entry.keys).collect();
    let entries = text.layout.definitions.iter().filter_map(|definition| {
        let keys = definition_keys(text, definition);
        let is_numbered = keys.iter().any(|key| key.system == System::Numeric);
        let mut names = keys.iter().filter(|key| key.system == System::Definition);
        (is_numbered && !names.any(|key| known.contains(key))).then(|| Entry {
            span: definition.span,
            label: Some(Span {
                start: definition.span.start,
                end: definition.label.end + 1,
            }),
            keys,
            body: definition.body,
        })
    });
    listed(ListKind::Definitions, entries.collect())
}

fn listed(kind: ListKind, entries: Vec<Entry>) -> Option<List> {
    (!entries.is_empty()).then(|| List::unannounced(kind, entries))
}
