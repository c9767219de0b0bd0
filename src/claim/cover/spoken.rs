//! What somebody's words rest on: the citation of the sentence that says whose they are, in their paragraph or in the next.

use super::{Cover, Supporting};
use crate::claim::naming::{Sight, names};
use crate::claim::place::outside;
use crate::claim::seen::Seen;
use crate::claim::{Claim, Reading, Speech, State};
use crate::sentence::Passage;
use crate::words::Table;

/// Lets quotations rest on what their attribution rests on, in the sentence before them or behind them. A sentence before them that names
/// somebody is one.
pub(super) fn quote(
    passage: &Passage<'_>,
    readings: &[Reading],
    covers: &mut [Cover],
    table: &Table,
) {
    let text = |at: usize| passage.text(&passage.sentences[at]);
    for at in 0..covers.len() {
        if readings[at].speech != Speech::All || !covers[at].is_open() {
            continue;
        }
        let speaks =
            |before: usize| readings[before].by_itself() || names(text(before), table, Sight::Near);
        let before = at.checked_sub(1);
        let neighbour = before
            .filter(|&before| !covers[before].is_open() && speaks(before))
            .or_else(|| {
                let behind = readings.get(at + 1)?;
                behind.cues.attributes().then_some(at + 1)
            });
        if let Some(neighbour) = neighbour {
            covers[at] = covers[neighbour].clone();
        }
    }
}

/// Whose words stand in the paragraphs before, one after another.
#[derive(Debug, Default)]
pub(in crate::claim) struct Words {
    /// What the words in the paragraph before rest on.
    last: Cover,
    /// The first claim, by index, of the paragraphs before that are a sentence of one person's words each, and cite nothing.
    bare: Option<usize>,
}

impl Words {
    /// Lets a paragraph that is all quotation rest on what the words in the paragraph before it rest on, or the sentence there that leads
    /// to them by a colon.
    pub(in crate::claim) fn carry(&mut self, seen: &Seen<'_>, covers: &mut [Cover]) {
        let all = |reading: &Reading| reading.speech == Speech::All;
        if seen.readings.iter().all(all) && covers.iter().all(Cover::is_open) {
            covers.fill(self.last.clone());
            return;
        }
        let leads = seen
            .passage
            .sentences
            .last()
            .is_some_and(|last| leads(seen.passage.text(last)));
        let mut spoken = seen.readings.iter().zip(&*covers).rev();
        let spoken = if leads {
            spoken.next()
        } else {
            spoken.find(|(reading, _)| reading.speech > Speech::None)
        };
        self.last = spoken.map_or_else(Cover::default, |(_, cover)| cover.clone());
    }

    /// Lets the paragraphs before rest on the citation of this one, where each is a sentence and this one goes on with the words of the
    /// same person: `"...", said Holm.` and then `"...", she added [1].`
    pub(in crate::claim) fn reach_back(
        &mut self,
        seen: &Seen<'_>,
        covers: &[Cover],
        supporting: &Supporting,
        claims: &mut [Claim],
    ) {
        let ([sentence], [reading], [cover]) = (&*seen.passage.sentences, seen.readings, covers)
        else {
            self.bare = None;
            return;
        };
        let told = || outside(seen.passage.prose.text(), sentence.prose, seen.quotations);
        if reading.speech <= Speech::None {
            self.bare = None;
        } else if !goes_on(&told(), seen.table) {
            self.bare = cover.is_open().then_some(claims.len());
        } else if !cover.is_open() {
            let first = self.bare.take().unwrap_or(claims.len());
            for claim in claims.iter_mut().skip(first) {
                claim.rest_on(cover, supporting);
            }
        }
    }
}

impl Claim {
    /// Lets the claim rest on `cover` where nothing else covers it.
    pub(in crate::claim) fn rest_on(&mut self, cover: &Cover, supporting: &Supporting) {
        if self.state == State::Uncited {
            self.state = supporting.rests(cover);
            self.citations = cover.citations.clone();
        }
    }
}

/// Whether `text`, a sentence, leads to what follows by a colon.
pub(in crate::claim) fn leads(text: &str) -> bool {
    text.trim_end().ends_with([':', '：'])
}

/// Whether somebody who was named before speaks in a sentence that tells `told` beside its quotations, and nobody else is named there.
fn goes_on(told: &str, table: &Table) -> bool {
    let mut words = told.split(|c: char| !c.is_alphanumeric());
    let person = |word: &str| table.speech.persons.contains(&word.to_lowercase());
    words.any(person) && !names(told, table, Sight::Far)
}
