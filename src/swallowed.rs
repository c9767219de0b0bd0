//! Notes and citation keys that Markdown does not take for what they are meant to be.

mod caret;
mod key;

use crate::document::{Document, Fate, Inline, Swallowed};
use crate::source::Span;

/// The swallowed notes and keys of `document`, in text order, where it cites at all.
pub(crate) fn swallowed(document: &Document<'_>) -> Vec<Swallowed> {
    // What plain text shows is what stands there.
    if !document.cites() || document.layout.guessed {
        return Vec::new();
    }
    let mut found = caret::notes(document);
    let keys = key::keys(document);
    if !keys.is_empty() {
        found.extend(keys);
        found.sort_by_key(|one| one.span.start);
    }
    found
}

fn swallow(span: Span, fate: Fate) -> Swallowed {
    Swallowed {
        span,
        fate,
        mends: Vec::new(),
    }
}

/// Whether a reader sees the byte `at` as text.
fn is_text(document: &Document<'_>, at: usize) -> bool {
    let segments = &document.layout.segments;
    let next = segments.partition_point(|segment| segment.span.end as usize <= at);
    segments
        .get(next)
        .is_some_and(|segment| segment.span.start as usize <= at && segment.inline == Inline::Text)
}
