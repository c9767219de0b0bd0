//! Whether the name that an entry begins with is that of who wrote the work.

use super::super::date::Dated;
use super::super::{Parts, author};

/// Whether the one name that ends at the byte `end` may be that of a work: no body is called so, and the date stands behind it as
/// dates of works do, without parentheses.
pub(super) fn may_be_title(text: &str, end: usize, dated: Dated, parts: &Parts) -> bool {
    let ([only], Some(date)) = (parts.authors.as_slice(), dated.published) else {
        return false;
    };
    let gap = text.get(end..date.start as usize).unwrap_or("-");
    let is_bare = gap.trim_matches([' ', ',']).is_empty();
    is_bare && !dated.is_enclosed && only.short.is_none() && !author::is_body(&only.name)
}
