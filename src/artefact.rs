//! What chatbots leave in drafts: the marks of `rules/tables/artefacts.toml`, found in one pass over the bytes.

mod place;
mod table;

use std::cmp::Reverse;

use crate::document::Document;
use crate::source::Span;
use place::{Places, Standing};
use table::{Anchors, TABLE, Where};

pub use table::{Proof, Row};

/// A mark goes on for at most this many bytes behind its anchor.
const BEHIND: usize = 600;
/// A fence has so many signs at least.
const FENCE: usize = 3;
/// A mark begins at most this many bytes before its anchor.
const BEFORE: usize = 120;

/// A mark of a chatbot in a draft.
#[derive(Clone, Copy, Debug)]
pub struct Artefact {
    /// The row of the table that it is an instance of.
    pub row: &'static Row,
    /// Its bytes.
    pub span: Span,
}

/// The marks in `document`, in text order; those that tell something beside another only are there where another is.
pub fn artefacts(document: &Document<'_>) -> Vec<Artefact> {
    let mut found = marks(document, &TABLE.telling);
    // A bracket that says that a source is to be found is a defect of its own.
    found.retain(|artefact| document.placeholders.binary_search(&artefact.span).is_err());
    if found.is_empty() {
        return found;
    }
    found.extend(marks(document, &TABLE.weak));
    found.sort_by_key(|artefact| (artefact.span.start, Reverse(artefact.span.end)));
    // A mark within another is a part of it.
    let mut end = 0;
    found.retain(|artefact| {
        let apart = artefact.span.start >= end;
        end = end.max(artefact.span.end);
        apart
    });
    found
}

/// The marks in `document` that have one of `anchors`.
fn marks(document: &Document<'_>, anchors: &Anchors) -> Vec<Artefact> {
    let text = document.source.text();
    let mut found: Vec<Artefact> = Vec::new();
    let mut places: Option<Places<'_>> = None;
    // The end of the last mark of each row, so that a mark with several anchors is found once.
    let mut ends = vec![0; TABLE.rows.len()];
    for anchor in anchors.find(text) {
        let (at, row) = (anchor.start, &TABLE.rows[anchor.row]);
        if at < ends[anchor.row] {
            continue;
        }
        let from = text.floor_char_boundary(at.saturating_sub(BEFORE).max(ends[anchor.row]));
        let limit = text.floor_char_boundary((anchor.end + BEHIND).min(text.len()));
        let Some(span) = row.mark(text, from, limit, at) else {
            continue;
        };
        let places = places.get_or_insert_with(|| Places::new(document));
        if stands(places, row, span) {
            ends[anchor.row] = span.end as usize;
            found.push(Artefact { row, span });
        }
    }
    found
}

/// The marks among `artefacts` that are as sure as `sure` says, by row, in the order of their first places.
pub fn by_row(artefacts: &[Artefact], sure: fn(Proof) -> bool) -> Vec<Vec<Artefact>> {
    let mut rows: Vec<Vec<Artefact>> = Vec::new();
    for artefact in artefacts.iter().filter(|found| sure(found.row.proof)) {
        let known = rows
            .iter_mut()
            .find(|row| std::ptr::eq(row[0].row, artefact.row));
        match known {
            Some(row) => row.push(*artefact),
            None => rows.push(vec![*artefact]),
        }
    }
    rows
}

/// What to take out of `text` so that the parameter at `span` is gone from its address: it, and one of the signs round it.
pub fn parameter(text: &str, span: Span) -> Span {
    let behind = &text[span.end as usize..];
    let next = ["&amp;", "&"]
        .iter()
        .find(|sign| behind.starts_with(**sign));
    match next {
        // The question mark stays for the parameters behind it.
        Some(sign) if text[span.range()].starts_with('?') => Span {
            start: span.start + 1,
            end: span.end + sign.len() as u32,
        },
        _ => span,
    }
}

/// Whether the mark at `span` of `text` stands right behind a fence of code: with it the fence closes no block, and all below is code
/// (`CommonMark` 0.31, 4.5).
pub fn is_on_fence(text: &str, span: Span) -> bool {
    let before = text[..span.start as usize].trim_end_matches([' ', '\t']);
    let fence = before.trim_end_matches(['`', '~']);
    let lead = fence.trim_end_matches([' ', '\t']);
    before.len() - fence.len() >= FENCE && (lead.is_empty() || lead.ends_with(['\n', '\r']))
}

/// Whether the mark at `span` stands where a mark of `row` was left rather than shown.
fn stands(places: &Places<'_>, row: &Row, span: Span) -> bool {
    match (places.of(span), row.place) {
        (Standing::Shown, Where::Anywhere) if places.is_behind_fence(span) => true,
        (Standing::Shown, _) | (Standing::Address | Standing::Markup, Where::Words) => false,
        (Standing::Address, _) | (Standing::Markup, Where::Anywhere) => true,
        (Standing::Markup, Where::Address) => places.is_in_address(span),
        (Standing::Words, Where::Address) => {
            places.is_in_address(span) && !places.is_quoted(span, row)
        }
        (Standing::Words, Where::Anywhere | Where::Words) => !places.is_quoted(span, row),
    }
}

#[cfg(test)]
mod tests;
