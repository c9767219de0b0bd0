//! The parts of entries, in the style of their list where nothing else tells who wrote them.

use std::collections::HashMap;

use crate::document::Reference;
use crate::parts::{self, Parts, Style};
use crate::reference::References;
use crate::source::Source;

/// The styles of lists, by their indices, each learnt when first asked for.
#[derive(Default)]
pub(super) struct Styles(HashMap<u32, Style>);

impl Styles {
    /// The parts of `entry`. What begins with names and a colon is read by itself first: few lists have names that their style alone tells.
    pub(super) fn parts(
        &mut self,
        source: &Source,
        references: &References,
        entry: &Reference,
    ) -> Parts {
        let parts = parts::parts(source, entry.body, Style::default());
        if !parts.authors.is_empty() || !may_be_styled(source.slice(entry.body)) {
            return parts;
        }
        let style = *self.0.entry(entry.list).or_insert_with(|| {
            let range = references.lists[entry.list as usize].entries.clone();
            let range = range.start as usize..range.end as usize;
            let bodies = references.entries[range].iter().map(|entry| entry.body);
            parts::style(source, bodies)
        });
        parts::parts(source, entry.body, style)
    }
}

/// Whether a colon stands in `body` where one parts names from a title: behind a comma.
fn may_be_styled(body: &str) -> bool {
    let colon = body.find(": ");
    colon.is_some_and(|colon| body[..colon].contains(", "))
}
