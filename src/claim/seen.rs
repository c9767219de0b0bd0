//! One passage as it was read, and the claims that its sentences make.

use super::cover::{Cover, Supporting};
use super::folded::folded;
use super::nameless::{self, Laid};
use super::reading::{Reading, Speech};
use super::{Claim, Trigger, count, description};
use crate::sentence::Passage;
use crate::settings::Cut;
use crate::source::Span;
use crate::words::Table;

/// A passage, and what is seen in it.
pub(super) struct Seen<'s> {
    pub(super) passage: &'s Passage<'s>,
    pub(super) quotations: &'s [Span],
    /// What each sentence shows.
    pub(super) readings: &'s [Reading],
    /// Which sentences are words of nobody in sight.
    pub(super) unspoken: Vec<bool>,
    /// The words of its language.
    pub(super) table: &'static Table,
}

impl Seen<'_> {
    /// The claim that the sentence of index `at` makes, if it makes one at this `cut`.
    pub(super) fn claim(
        &self,
        at: usize,
        cover: &Cover,
        supporting: &Supporting,
        cut: Cut,
    ) -> Option<Claim> {
        let (sentence, reading) = (&self.passage.sentences[at], &self.readings[at]);
        let marked = sentence.unverified.map(|_| Trigger::Marked);
        let trigger = reading.trigger(cut).or(marked)?;
        let speech = &self.table.speech;
        let text = folded(self.passage.text(sentence));
        let laid = nameless::laid(self.passage, self.quotations, self.readings, at, self.table);
        let attributed = reading.is_passed_on()
            || reading.attributes && reading.cues.names_source()
            || laid == Laid::ToSomebody;
        let reason = self.passage.reason(sentence);
        let measures = reading.cues.entries().any(|cue| cue.measures);
        let describes = || attributed && description::holds_figures(&text, speech);
        Some(Claim {
            span: sentence.span,
            trigger,
            kinds: reading.kinds(),
            measured: measures && !describes(),
            now: is_of_now(&text, self.table),
            counts: measures && count::counts(&text, self.table),
            normative: false,
            attributed,
            unspoken: self.unspoken[at],
            of_speaker: self.is_of_speaker(at),
            nameless: laid == Laid::ToNobody,
            cues: reading.shown(),
            points: reading.cues.points(),
            state: supporting.state(cover, reason.as_deref()),
            citations: cover.citations.clone(),
            reason,
            unverified: sentence.unverified,
            text,
        })
    }

    /// Whether the sentence of index `at` goes on about whoever is quoted in the one before it.
    fn is_of_speaker(&self, at: usize) -> bool {
        let text = self.passage.text(&self.passage.sentences[at]);
        at > 0
            && self.readings[at - 1].speech > Speech::None
            && !self.readings[at].by_itself()
            && description::goes_on(text, &self.table.speech)
    }
}

/// Whether one of the words of `text` is a verb by which its language tells what is so now.
pub(super) fn is_of_now(text: &str, table: &Table) -> bool {
    let mut words = text.split_ascii_whitespace();
    !table.present.is_empty() && words.any(|word| table.present.contains(word))
}
