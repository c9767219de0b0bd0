//! Paragraphs that stand apart from what a draft reports: what an interviewer asks, an epigraph, a note of the desk or on the author.

use super::byline;
use super::caption;
use super::verse;
use crate::document::Document;
use crate::sentence::Passage;
use crate::source::Span;
use crate::words;

/// What a correction begins with has so many bytes at most.
const CORRECTION: usize = 60;

/// Whether the sentences of `passage` report nothing, whatever they are made of: verse, what a picture shows.
pub(super) fn reports_nothing(document: &Document<'_>, passage: &Passage<'_>) -> bool {
    verse::is_verse(document, passage) || caption::is_caption(document, passage)
}

/// Whether the paragraph at `span` is one.
pub(super) fn is_apart(document: &Document<'_>, span: Span) -> bool {
    is_set_apart(document, span)
        || is_correction(document, span)
        || byline::is_about_author(document, span)
}

/// Whether the paragraph at `span` begins as a note does by which a desk corrects what it has published.
fn is_correction(document: &Document<'_>, span: Span) -> bool {
    let text = document.source.slice(span);
    let head = text[..text.floor_char_boundary(CORRECTION)].to_lowercase();
    let head = head.trim_start_matches(['*', '_']);
    let mut notes = words::tables().iter().flat_map(|table| &table.corrections);
    notes.any(|note| words::begins_with(head, note).is_some())
}

/// Whether all of the paragraph at `span` is emphasised: what an interviewer asks, an epigraph, a note on the author.
pub(super) fn is_set_apart(document: &Document<'_>, span: Span) -> bool {
    let text = document.source.text();
    ['*', '_'].into_iter().any(|mark| {
        // The marks may stand outside of what is shown.
        let start = text[..span.start as usize].trim_end_matches(mark).len();
        let behind = text[span.end as usize..].trim_start_matches(mark);
        let whole = text[start..text.len() - behind.len()].trim();
        let inside = whole.trim_matches(mark);
        whole.starts_with(mark) && whole.ends_with(mark) && !inside.contains(mark)
    })
}
