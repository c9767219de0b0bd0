//! What might cite, before evidence decides.

use super::{Citation, Key};
use crate::source::Span;

/// Which marker syntax a candidate was read in, by index into `marker::SYNTAXES`.
pub type SyntaxId = u8;

/// One citation of a candidate.
#[derive(Clone, Debug)]
pub(crate) struct Cited {
    pub(crate) span: Span,
    pub(crate) key: Key,
    pub(crate) locator: Option<Span>,
}

impl Cited {
    /// The citation as one of the marker of index `marker`.
    pub(crate) fn of(self, marker: u32) -> Citation {
        Citation {
            span: self.span,
            key: self.key,
            locator: self.locator,
            marker,
        }
    }
}

/// A run of text that might cite; evidence decides.
#[derive(Debug)]
pub(crate) struct Candidate {
    /// Brackets included; the whole link where it is a link's text.
    pub(crate) span: Span,
    pub(crate) syntax: SyntaxId,
    pub(crate) citations: Vec<Cited>,
    /// The link that it is the text of, by index.
    pub(crate) link: Option<u32>,
    /// The entry that its link leads to by an anchor, by index.
    pub(crate) entry: Option<u32>,
    /// Its block, by index.
    pub(crate) block: u32,
    /// A backslash takes its brackets for mere text.
    pub(crate) escaped: bool,
}
