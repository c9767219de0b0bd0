//! Labels that stand behind their entries: `Roe, A. Rain. 2020. [1]`.

use super::Builder;
use crate::document::Key;
use crate::source::Span;

/// One bracket at an end may be a part of its title.
const ENTRIES: usize = 2;

impl Builder<'_> {
    /// Takes the numbers in brackets at the ends of entries without labels for their labels, where they count all entries from one.
    pub(super) fn settle_labels_behind(&mut self) {
        if self.style.is_some() || self.entries.len() < ENTRIES {
            return;
        }
        let counted = (1..).zip(&self.entries);
        let labels: Option<Vec<(u32, Span)>> = counted
            .map(|(number, entry)| Some((number, self.label_behind(number, entry.body)?)))
            .collect();
        for (entry, (number, label)) in self.entries.iter_mut().zip(labels.unwrap_or_default()) {
            let body = Span {
                end: label.start,
                ..entry.body
            };
            let shown = self.text.slice(body).trim_end();
            entry.body.end = body.start + shown.len() as u32;
            entry.label = Some(label);
            entry.keys = vec![Key::numeric(number)];
        }
    }

    /// The label of `number` at the end of `body`, which says something before it.
    fn label_behind(&self, number: u32, body: Span) -> Option<Span> {
        let shown = self.text.slice(body);
        let shown = shown.strip_suffix('.').unwrap_or(shown);
        let label = format!("[{number}]");
        let before = shown.strip_suffix(&label)?;
        let start = body.start + before.len() as u32;
        let says = before.contains(char::is_alphabetic) && before.ends_with(char::is_whitespace);
        says.then_some(Span {
            start,
            end: start + label.len() as u32,
        })
    }
}
