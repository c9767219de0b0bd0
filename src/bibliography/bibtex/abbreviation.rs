//! What BibTeX's `@string` stands for.

use std::collections::HashMap;

use biblatex::{Pair, RawChunk, Spanned};

/// An abbreviation that stands for others is followed this far.
const DEPTH: usize = 6;
/// A value is put together of no more pieces than this.
const PIECES: usize = 64;

/// The abbreviations that all styles explain.
const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
];

/// The abbreviations of a bibliography, by their names in lower case.
#[derive(Default)]
pub(super) struct Abbreviations<'s>(HashMap<String, Vec<RawChunk<'s>>>);

impl<'s> Abbreviations<'s> {
    /// Takes in what `pairs` stand for.
    pub(super) fn take(&mut self, pairs: &[Pair<'s>]) {
        for pair in pairs {
            let chunks = pair.value.v.iter().map(|chunk| chunk.v.clone());
            self.0
                .insert(pair.key.v.to_ascii_lowercase(), chunks.collect());
        }
    }

    /// The pieces of `value`. An abbreviation that nothing explains says nothing, unless every style explains it, as those of months.
    pub(super) fn spelt(&self, value: &[Spanned<RawChunk<'s>>]) -> Vec<&'s str> {
        let mut pieces = Vec::new();
        for chunk in value {
            self.spell(&chunk.v, DEPTH, &mut pieces);
        }
        pieces
    }

    fn spell(&self, chunk: &RawChunk<'s>, depth: usize, pieces: &mut Vec<&'s str>) {
        let (RawChunk::Normal(text) | RawChunk::Abbreviation(text)) = *chunk;
        let known = match chunk {
            RawChunk::Abbreviation(name) => self.0.get(&name.to_ascii_lowercase()),
            RawChunk::Normal(_) => None,
        };
        match known {
            Some(chunks) if depth > 0 => {
                for chunk in chunks {
                    self.spell(chunk, depth - 1, pieces);
                }
            }
            _ if pieces.len() >= PIECES => {}
            _ if matches!(chunk, RawChunk::Abbreviation(_)) && !is_month(text) => {}
            _ => pieces.push(text),
        }
    }
}

/// Whether `name` is that of a month in all styles.
fn is_month(name: &str) -> bool {
    let mut months = MONTHS.iter();
    months.any(|month| month.eq_ignore_ascii_case(name))
}
