//! What a region holds beside one entry a line: several on a line, and link definitions.

use std::collections::HashMap;

use super::Builder;
use crate::document::{Key, System};
use crate::reference::label::{self, Style};
use crate::reference::{Entry, definition_keys};
use crate::source::Span;

impl Builder<'_> {
    /// Cuts the last entry where the next numbers stand within its line: `[1] A [2] B`.
    pub(super) fn split_last(&mut self) {
        if self.style != Some(Style::Bracket) {
            return;
        }
        while let Some(last) = self.entries.last() {
            let Some(number) = last.number().and_then(|number| number.checked_add(1)) else {
                return;
            };
            let (body, end) = (last.body, last.span.end);
            let written = format!("[{number}]");
            let shown = self.text.slice(body);
            let Some(at) = shown
                .find(&written)
                .filter(|_| !self.leading.contains(&number))
            else {
                return;
            };
            let start = body.start + at as u32;
            let apart = at == 0 || shown[..at].ends_with(char::is_whitespace);
            let Some(label) = label::label(&shown[at..], start).filter(|_| apart) else {
                return;
            };
            if let Some(last) = self.entries.last_mut() {
                let before = start - (at - shown[..at].trim_end().len()) as u32;
                last.span.end = before.max(last.label.map_or(before, |label| label.end));
                last.body = Span {
                    start: body.start.min(before),
                    end: before,
                };
                if last.body.is_empty() {
                    last.body = Span {
                        start: last.span.end,
                        end: last.span.end,
                    };
                }
            }
            self.begin(label, end);
        }
    }

    /// Takes in the link definitions of the region: entries, or second labels of entries that are there.
    pub(in crate::reference::announced) fn definitions(&mut self, region: Span) {
        let mut known: HashMap<Key, usize> = HashMap::new();
        for (at, entry) in self.entries.iter().enumerate() {
            known.extend(entry.keys.iter().map(|key| (key.clone(), at)));
        }
        let all = &self.text.layout.definitions;
        let from = all.partition_point(|found| found.span.start < region.start);
        for definition in all[from..]
            .iter()
            .take_while(|found| found.span.start < region.end)
        {
            let keys = definition_keys(self.text, definition);
            match keys.iter().find_map(|key| known.get(key)) {
                Some(&at) => {
                    let second = keys
                        .into_iter()
                        .filter(|key| key.system == System::Definition);
                    self.entries[at].keys.extend(second);
                }
                None => self.entries.push(Entry {
                    span: definition.span,
                    label: Some(Span {
                        start: definition.span.start,
                        end: definition.label.end + 1,
                    }),
                    keys,
                    body: definition.body,
                }),
            }
        }
        self.entries.sort_by_key(|entry| entry.span);
    }
}
