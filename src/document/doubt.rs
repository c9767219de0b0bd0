//! What is doubtful of citations by authors and year.

use super::{Citation, Document};
use crate::source::Span;

/// A citation that means an entry only most likely, or one of several.
#[derive(Clone, Debug)]
pub struct Doubt {
    /// The citation, by its span.
    pub citation: Span,
    /// What is doubtful.
    pub why: Uncertain,
    /// The entries that may be meant, by index, at least one.
    pub entries: Vec<u32>,
}

/// What is doubtful of a citation by authors and year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uncertain {
    /// Several entries fit it.
    Several,
    /// The entry fits it but for the year.
    OtherYear,
    /// The entry fits it but for a slip in the name.
    OtherName,
}

impl Document<'_> {
    /// What is doubtful of `citation`.
    pub fn doubt(&self, citation: &Citation) -> Option<&Doubt> {
        let at = self
            .doubts
            .binary_search_by_key(&citation.span, |doubt| doubt.citation)
            .ok()?;
        Some(&self.doubts[at])
    }
}
