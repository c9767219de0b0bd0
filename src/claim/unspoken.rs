//! Whose words quotations are: a name with them, or next to them.

use super::judged;
use super::naming::{Sight, names, says};
use super::place::outside;
use super::quotation::Quoting;
use super::reading::{Reading, Speech};
use crate::cue::{self, Finder};
use crate::sentence::Passage;
use crate::source::Span;
use crate::words::Table;

/// So much of the passage behind a quotation may say whose it is.
const BEHIND: usize = 300;

/// What introduces the speaker of a quotation in the line below it.
pub(super) const DASHES: [char; 5] = ['—', '–', '-', '―', '~'];

/// Looks for the speakers of quotations, one passage after another.
#[derive(Debug)]
pub(super) struct Unspoken {
    table: &'static Table,
    /// What the passage before tells outside quotations, or the one before whose words it goes on with.
    before: String,
    /// Whether somebody is said to speak in it.
    attributed: bool,
    /// Whether it asks: what is quoted behind a question is an answer, in an interview.
    asks: bool,
}

impl Unspoken {
    pub(super) fn new(table: &'static Table) -> Self {
        Self {
            table,
            before: String::new(),
            attributed: false,
            asks: false,
        }
    }

    /// Which sentences of `passage`, in which these `quotations` stand, are words of nobody in sight; `next` is the passage behind it.
    pub(super) fn missing(
        &mut self,
        passage: &Passage<'_>,
        quotations: &[Span],
        readings: &[Reading],
        next: &str,
        finder: &mut Finder,
    ) -> Vec<bool> {
        let text = passage.prose.text();
        let told = outside(text, Span::new(0, text.len()), quotations);
        // Words within a sentence are often a term, or what somebody might say, unless it tells that somebody judged so.
        let judged: Vec<bool> = passage
            .sentences
            .iter()
            .zip(readings)
            .map(|(sentence, reading)| {
                reading.speech == Speech::Part && self.is_judged(text, sentence.prose, quotations)
            })
            .collect();
        let mut sentences = passage.sentences.iter().zip(readings).zip(&judged);
        let attributed = sentences.any(|((sentence, reading), judged)| match reading.speech {
            // What somebody is said to have said tells nothing of who says it.
            Speech::All => false,
            Speech::Part => {
                let mut own = outside(passage.prose.text(), sentence.prose, quotations);
                if *judged {
                    own = judged::without_judgement(&own, self.table).into();
                }
                says(&own, self.table) || finder.find(&own).names_source()
            }
            Speech::None | Speech::Sample => reading.cues.names_source(),
        });
        let speaks = |reading: &Reading| reading.speech == Speech::All;
        // Who is named anywhere in the paragraph, or in the one before, may well be the speaker.
        let missing = (readings.iter().any(speaks) || judged.contains(&true))
            && !attributed
            && !self.attributed
            && !self.asks
            && !names(&told, self.table, Sight::Near)
            && !names(&self.before, self.table, Sight::Far)
            && !bears(&self.before, self.table)
            && !introduces(next, self.table, finder);
        if !readings.iter().all(speaks) {
            (*told).clone_into(&mut self.before);
            self.attributed = attributed;
            self.asks = cue::asks(text);
        }
        // Where the full stop stands behind the marks it may as well be a motto, or what a sign says.
        let whole = |place: Span| {
            let at = quotations.partition_point(|one| one.end < place.end);
            quotations.get(at).is_some_and(|one| one.contains(place))
        };
        let sentences = passage.sentences.iter().zip(readings).zip(judged);
        sentences
            .map(|((sentence, reading), judged)| {
                missing && (judged || speaks(reading) && whole(sentence.prose))
            })
            .collect()
    }

    /// Whether the sentence at `place` of `text` tells of some of these `quotations` that somebody judged so, and not who.
    fn is_judged(&self, text: &str, place: Span, quotations: &[Span]) -> bool {
        let first = quotations.partition_point(|one| one.end <= place.start);
        let mut within = quotations[first..]
            .iter()
            .take_while(|one| one.start < place.end);
        within.any(|&quotation| judged::is_judged(text, place, quotation, self.table))
    }
}

/// Whether the last sentence of `before` speaks of a thing that bears words which nobody need have said: a sign, a motto.
fn bears(before: &str, table: &Table) -> bool {
    let told = before.trim_end().trim_end_matches(['.', ':']);
    let last = told.rsplit(". ").next().unwrap_or_default();
    let mut words = last.split(|c: char| !c.is_alphanumeric());
    words.any(|word| table.bearers.contains(&word.to_lowercase()))
}

/// Whether the passage behind a quotation says whose words it is.
fn introduces(next: &str, table: &Table, finder: &mut Finder) -> bool {
    let next = next.trim_start();
    let head = &next[..next.floor_char_boundary(BEHIND)];
    let quotations = Quoting::default().quotations(head, "");
    let told = outside(head, Span::new(0, head.len()), &quotations);
    head.starts_with(DASHES) || names(&told, table, Sight::Far) || finder.find(&told).names_source()
}
