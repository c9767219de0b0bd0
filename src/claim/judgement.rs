//! What the cues make of sentences that stand alone, as labelled sentences do.

use super::quotation::Quoting;
use super::reading;
use crate::cue::Finder;
use crate::settings::Cut;
use crate::words::Table;

/// What is made of one sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The sum of its cues' weights, in tenths.
    pub weight: i32,
    /// The same in points.
    pub points: i32,
    /// Whether it holds somebody's words, or says that somebody said so.
    pub spoken: bool,
    /// Whether it is a claim.
    pub claims: bool,
}

/// What the cues of `table` make of each of `sentences` at this `cut`.
pub fn judge<'s>(
    sentences: impl Iterator<Item = &'s str>,
    table: &'static Table,
    cut: Cut,
) -> Vec<Judgement> {
    let mut finder = Finder::new(table);
    let judged = sentences.map(|text| {
        let quotations = Quoting::default().quotations(text, "");
        let reading = reading::alone(text, &quotations, &mut finder);
        Judgement {
            weight: reading.cues.weight(),
            points: reading.cues.points(),
            spoken: reading.by_itself(),
            claims: reading.trigger(cut).is_some(),
        }
    });
    judged.collect()
}
