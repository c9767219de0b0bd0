//! Claims of somebody else that a document reviews.

use crate::words;

/// What names a claim under review has so many bytes at most.
const LABEL: usize = 40;

/// Whether `text` is what somebody else claims and the document reviews: "Claim: ...".
pub(super) fn is_reviewed(text: &str) -> bool {
    let near = &text.as_bytes()[..text.len().min(LABEL + 1)];
    let Some(colon) = memchr::memchr(b':', near) else {
        return false;
    };
    let label = &text[..colon];
    let label = label.trim().to_lowercase();
    let mut tables = words::tables().iter();
    tables.any(|table| table.reviewed.contains(&label))
}
