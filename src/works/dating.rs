//! Whether a text may cite by authors and year at all.

use crate::document::ListKind;
use crate::reference::References;
use crate::work::{UNDATED, UNPRINTED};

/// A year and a locator behind it are no longer than this, in bytes.
const LAST: usize = 24;

/// Whether some parenthesis or bracket outside the lists ends with a year, a page or what stands in for a year: only then are the
/// entries worth reading.
pub(super) fn may_date(text: &str, references: &References) -> bool {
    if !references
        .lists
        .iter()
        .any(|list| list.kind == ListKind::Written)
    {
        return false;
    }
    let bytes = text.as_bytes();
    let wide = memchr::memmem::find_iter(bytes, "）");
    memchr::memchr2_iter(b')', b']', bytes)
        .chain(wide)
        .any(|at| {
            let inside = &bytes[at.saturating_sub(LAST)..at];
            let opened = inside
                .iter()
                .rposition(|&byte| byte == b'(' || byte == b'[');
            let inside = &inside[opened.map_or(0, |at| at + 1)..];
            let year = inside.windows(4).any(|four| {
                four.iter().all(u8::is_ascii_digit)
                    && (four.starts_with(b"1") || four.starts_with(b"20"))
            });
            (year || ends_undated(inside) || ends_paged(inside)) && !references.holds(at as u32)
        })
        || references.entries.iter().any(|entry| {
            let is_note = references.lists[entry.list as usize].kind == ListKind::Footnotes;
            is_note && has_year(&text[entry.body.range()])
        })
}

/// Whether a year may stand in `note`.
fn has_year(note: &str) -> bool {
    let mut four = note.as_bytes().windows(4);
    four.any(|four| four.iter().all(u8::is_ascii_digit))
}

/// Whether `inside` ends with a page behind a name.
fn ends_paged(inside: &[u8]) -> bool {
    let named = inside.trim_ascii_end().rsplitn(2, |&byte| byte == b' ');
    let parts: Vec<&[u8]> = named.collect();
    let is_page = |page: &[u8]| {
        page.iter()
            .all(|byte| byte.is_ascii_digit() || *byte == b'-')
    };
    matches!(parts.as_slice(), [page, name] if !page.is_empty() && is_page(page) && name.iter().any(u8::is_ascii_uppercase))
}

/// Whether `inside` ends with what stands for a year, as far as its last letters tell.
fn ends_undated(inside: &[u8]) -> bool {
    UNDATED
        .iter()
        .any(|form| inside.ends_with(&form.as_bytes()[2..]))
        || UNPRINTED
            .iter()
            .any(|form| inside.ends_with(form.as_bytes()))
}
