//! At the ends of which tables' columns numbers stand: where one cites there, so do others.

use std::collections::{HashMap, HashSet};

use crate::document::{BlockKind, Candidate, Layout};

/// A table, by its first block, and a column of it.
type Column = (u32, u32);

/// The cells between bars, by the indices of their blocks, and where each ends.
#[derive(Debug, Default)]
pub(super) struct Columns(HashMap<u32, (Column, usize)>);

impl Columns {
    pub(super) fn new(text: &str, layout: &Layout<'_>) -> Self {
        let mut cells = HashMap::new();
        let (mut table, mut nth, mut end) = (None, 0, 0);
        for (at, block) in layout.blocks.iter().enumerate() {
            if block.kind != BlockKind::Cell {
                table = None;
                continue;
            }
            let span = block.span.range();
            let gap = &text[end.min(span.start)..span.start];
            end = span.end;
            // The line between a table's head and its body holds none of its cells.
            let begins_row = gap.contains(['\n', '\r']);
            nth = if begins_row { 0 } else { nth + 1 };
            let first = *table.get_or_insert(at as u32);
            if gap.contains('|') {
                cells.insert(at as u32, ((first, nth), span.end));
            }
        }
        Self(cells)
    }

    /// The column at the end of whose cell `candidate` stands.
    pub(super) fn ends(&self, text: &str, candidate: &Candidate) -> Option<Column> {
        let &(column, end) = self.0.get(&candidate.block)?;
        let rest = text.get(candidate.span.end as usize..end)?;
        (!rest.contains(char::is_alphanumeric)).then_some(column)
    }

    /// The columns at the ends of whose cells those of `candidates` stand.
    pub(super) fn ended_by<'c>(
        &self,
        text: &str,
        candidates: impl Iterator<Item = &'c Candidate>,
    ) -> HashSet<Column> {
        candidates
            .filter_map(|candidate| self.ends(text, candidate))
            .collect()
    }
}
