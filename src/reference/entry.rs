//! An entry before it is known which list of the table it belongs to.

use super::label::Label;
use crate::document::{Key, Value};
use crate::source::Span;

/// An entry, as one of the files here finds it.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) span: Span,
    pub(super) label: Option<Span>,
    pub(super) keys: Vec<Key>,
    pub(super) body: Span,
}

impl Entry {
    /// The entry up to `end` that `label` opens, with what stands round that from `start` on.
    pub(super) fn labelled(label: Label, start: u32, end: u32) -> Self {
        Self {
            span: Span { start, end },
            label: Some(Span {
                start,
                ..label.span
            }),
            keys: [vec![label.key], label.others].concat(),
            body: Span {
                start: label.body.min(end),
                end,
            },
        }
    }

    /// The entry `span` without a label that is text; a format may have read its `number`.
    pub(super) fn unlabelled(span: Span, number: Option<u32>) -> Self {
        Self {
            span,
            label: None,
            keys: number.map(Key::numeric).into_iter().collect(),
            body: span,
        }
    }

    /// The entry that has nothing but its `number`, which stands at `span`.
    pub(super) fn bare(span: Span, number: u32) -> Self {
        Self {
            span,
            label: Some(span),
            keys: vec![Key::numeric(number)],
            body: Span {
                start: span.end,
                end: span.end,
            },
        }
    }

    /// Takes in a further line that ends at `end`.
    pub(super) fn extend(&mut self, end: u32) {
        self.span.end = end;
        self.body.end = end;
    }

    pub(super) fn number(&self) -> Option<u32> {
        self.keys.iter().find_map(|key| match key.value {
            Value::Number(number) => Some(number),
            _ => None,
        })
    }
}
