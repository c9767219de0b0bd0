//! Notes that the text itself sends its reader to, and that are not there: `(see note 12)`.

use crate::document::{Document, Inline, ListKind};
use crate::finding::Finding;
use crate::sentence;
use crate::source::Span;
use crate::words;

/// What sends the reader is no longer than this, in bytes.
const LONGEST: usize = 40;
/// How lists of notes are called, in small letters.
const NOTES: &[&str] = &[
    "note",
    "anmerkung",
    "notas",
    "noten",
    "przypisy",
    "примечани",
];

/// Reports them in drafts that have notes, the last of which is `last`.
pub(super) fn check(document: &Document<'_>, last: u32, findings: &mut Vec<Finding>) {
    if last == 0 || !has_notes(document) {
        return;
    }
    // Footnotes are printed by the order of their markers, whatever they are called.
    let notes = document
        .lists
        .iter()
        .filter(|list| list.kind == ListKind::Footnotes);
    let last = last.max(notes.map(|list| list.entries.len() as u32).sum());
    let text = document.source.text();
    let listed = sentence::listed(document);
    for open in memchr::memchr_iter(b'(', text.as_bytes()) {
        let near = &text[open + 1..text.floor_char_boundary((open + LONGEST).min(text.len()))];
        let Some(inside) = near.split_once(')').map(|(inside, _)| inside) else {
            continue;
        };
        let Some(number) = note(inside).filter(|&number| number > last) else {
            continue;
        };
        let span = Span::new(open + 1, open + 1 + inside.len());
        let after = listed.partition_point(|list| list.end <= span.start);
        let is_listed = listed.get(after).is_some_and(|list| list.start < span.end);
        if is_listed || !is_text(document, span.start) {
            continue;
        }
        let message = format!("there is no note {number}: the last one is {last}");
        let mut finding = Finding::new(span, message);
        finding.help = Some("correct the number".into());
        findings.push(finding);
    }
}

/// Whether `document` has footnotes, or a list that is called notes.
fn has_notes(document: &Document<'_>) -> bool {
    document.lists.iter().any(|list| {
        let heading = list
            .heading
            .map_or("", |heading| document.source.slice(heading));
        let heading = heading.to_lowercase();
        list.kind == ListKind::Footnotes || NOTES.iter().any(|word| heading.contains(word))
    })
}

/// The number of the note that `inside` a parenthesis sends to, and nothing else.
fn note(inside: &str) -> Option<u32> {
    if !inside.ends_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let lower = inside.to_lowercase();
    let mut phrases = words::tables().iter().flat_map(|table| &table.see_note);
    let number = phrases.find_map(|phrase| {
        let rest = lower.strip_prefix(&phrase.to_lowercase())?;
        rest.strip_prefix(' ')
    })?;
    let is_number = number.len() < 4 && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| number.parse().ok()).flatten()
}

/// Whether a reader sees the byte `at` as text.
fn is_text(document: &Document<'_>, at: u32) -> bool {
    let segments = &document.layout.segments;
    let next = segments.partition_point(|segment| segment.span.end <= at);
    segments
        .get(next)
        .is_some_and(|one| one.span.start <= at && one.inline == Inline::Text)
}
