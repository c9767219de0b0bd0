//! References back in notes that stand within their sentences: `^[Ibid., p. 4]`.

use super::works::Works;
use crate::back_reference::{To, sent_back};
use crate::document::{Citation, Document, System};
use crate::finding::Finding;
use crate::source::Span;

/// The notes of sentences are in no list, so that no entry has this one.
const NO_LIST: u32 = u32::MAX;

/// Reports what leads nowhere, in drafts whose only sources are such notes: in others a name may stand in a list.
pub(super) fn check(document: &Document<'_>, findings: &mut Vec<Finding>) {
    let is_note = |citation: &&Citation| citation.key.system == System::Inline;
    if !document.references.is_empty() {
        return;
    }
    let mut works = Works::default();
    for (rank, note) in (0..).zip(document.citations.iter().filter(is_note)) {
        let body = within(document.source.slice(note.span), note.span);
        let shown = document.source.slice(body);
        let fault = sent_back(document.source, body).and_then(|(span, to)| {
            let message = match to {
                To::Before if rank == 0 => {
                    let words = document.source.slice(span);
                    Some(format!("\"{words}\" stands in the first note"))
                }
                To::Work(name) => works
                    .missing(document.source.slice(name), NO_LIST, rank)
                    .map(|name| format!("no earlier note names {name}")),
                To::Before | To::Note(_) => None,
            };
            Some((span, message?))
        });
        works.put(shown, NO_LIST, rank);
        if let Some((span, message)) = fault {
            let mut finding = Finding::new(span, message);
            finding.help = Some("name the source in full".into());
            findings.push(finding);
        }
    }
}

/// What the note `shown`, which stands at `span`, says between its brackets.
fn within(shown: &str, span: Span) -> Span {
    let inner = shown.trim_start_matches(['^', '[']);
    Span {
        start: span.end - inner.len() as u32,
        end: span.end - u32::from(inner.ends_with(']')),
    }
}
