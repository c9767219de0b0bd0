//! What fixes see of a paper.

use super::Paper;
use crate::document::Document;
use crate::finding::Diagnostic;
use crate::fix::{Reached, View};
use crate::source::Span;

/// Of how many entries of one citation fixes must leave the text as it is: more is a range, which is known by its beginning.
const BODIES: usize = 32;

/// What fixes must leave as it is, and what they are for.
pub(super) fn view(paper: &Paper<'_>, diagnostics: Vec<Diagnostic>) -> View {
    let document = &paper.document;
    let body = |entry: u32| document.references[entry as usize].body;
    let citations = document.citations.iter().enumerate();
    let citations = citations.map(|(at, citation)| {
        let entries = paper.resolution.entries(at);
        Reached {
            span: key_of(document, citation.span),
            bodies: entries
                .iter()
                .take(BODIES)
                .map(|&entry| body(entry))
                .collect(),
            entries: entries.len() as u32,
        }
    });
    View {
        citations: citations.collect(),
        diagnostics,
    }
}

/// The bytes of a citation's key without brackets, so that a key stays the same when it is left alone in its marker.
fn key_of(document: &Document<'_>, citation: Span) -> Span {
    let whole = document.source.slice(citation);
    let shown = whole.strip_prefix("<sup>").unwrap_or(whole);
    let citation = Span {
        start: citation.end - shown.len() as u32,
        ..citation
    };
    let shown = shown.strip_suffix("</sup>").unwrap_or(shown);
    let brackets = ['[', ']', '［', '］', '【', '】', '\\', '^'];
    let start = citation.start as usize + (shown.len() - shown.trim_start_matches(brackets).len());
    Span::new(start, start + shown.trim_matches(brackets).len())
}
