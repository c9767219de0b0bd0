//! A list while it is looked for.

use super::entry::Entry;
use crate::document::ListKind;
use crate::source::Span;

/// A list before its entries are put into the table.
#[derive(Debug)]
pub(super) struct List {
    pub(super) heading: Option<Span>,
    pub(super) kind: ListKind,
    pub(super) entries: Vec<Entry>,
    /// Whether its heading promises further reading as well.
    pub(super) mixed: bool,
}

impl List {
    /// A list that nothing announces.
    pub(super) fn unannounced(kind: ListKind, entries: Vec<Entry>) -> Self {
        Self {
            heading: None,
            kind,
            entries,
            mixed: false,
        }
    }

    /// The run of entries, first label to last; the heading where there is no entry.
    pub(super) fn span(&self) -> Span {
        match (self.entries.first(), self.entries.last()) {
            (Some(first), Some(last)) => first.span.join(last.span),
            _ => self.heading.unwrap_or_default(),
        }
    }

    /// The heading and the entries.
    pub(super) fn whole(&self) -> Span {
        self.heading
            .map_or(self.span(), |heading| heading.join(self.span()))
    }
}
