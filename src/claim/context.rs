//! One claim, made of what its sentence and those around it show.

use super::cover::Cover;
use super::nameless::{self, Laid};
use super::reading::{Reading, Speech};
use super::{Claim, State, Trigger, count, description};
use crate::sentence::Passage;
use crate::source::Span;
use crate::words::Table;

/// The sentences that a claim stands among, with what each of them shows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'p, 'd> {
    pub(super) passage: &'p Passage<'d>,
    pub(super) quotations: &'p [Span],
    pub(super) readings: &'p [Reading],
    pub(super) table: &'static Table,
}

impl Context<'_, '_> {
    /// The claim that the sentence at index `at` makes by `trigger`: what covers it, in which `state` that leaves it, and whether the words
    /// in it are nobody's.
    pub(super) fn claim(
        &self,
        at: usize,
        trigger: Trigger,
        cover: Cover,
        state: State,
        unspoken: bool,
    ) -> Claim {
        let (sentence, reading) = (&self.passage.sentences[at], &self.readings[at]);
        let speech = &self.table.speech;
        let text = folded(self.passage.text(sentence));
        let laid = nameless::laid(self.passage, self.quotations, self.readings, at, self.table);
        let attributed = reading.is_passed_on()
            || reading.attributes && reading.cues.names_source()
            || laid == Laid::ToSomebody;
        let measures = reading.cues.entries().any(|cue| cue.measures);
        Claim {
            span: sentence.span,
            trigger,
            kinds: reading.kinds(),
            measured: measures && !(attributed && description::holds_figures(&text, speech)),
            counts: measures && count::counts(&text, &self.table.numbers),
            text,
            attributed,
            unspoken,
            of_speaker: at > 0
                && self.readings[at - 1].speech > Speech::None
                && !reading.by_itself()
                && description::goes_on(self.passage.text(sentence), speech),
            nameless: laid == Laid::ToNobody,
            cues: reading.shown(),
            points: reading.cues.points(),
            state,
            citations: cover.citations,
            reason: sentence.declared.clone(),
            unverified: sentence.unverified,
        }
    }
}

/// `text` with white space folded and none left before closing punctuation, where a marker stood.
fn folded(text: &str) -> String {
    let bytes = text.as_bytes();
    // Most sentences have single spaces before letters and figures and are as they should be.
    let plain = bytes
        .iter()
        .fold(true, |plain, &byte| plain & (b' '..=b'~').contains(&byte));
    let mut spaces = memchr::memchr_iter(b' ', bytes);
    if plain && spaces.all(|at| bytes.get(at + 1).is_none_or(u8::is_ascii_alphanumeric)) {
        return text.trim().to_owned();
    }
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let closing = word.starts_with(['.', ',', ';', ':', '!', '?', ')', '”', '’', '»'])
            && !word.starts_with("..");
        if !folded.is_empty() && !closing {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}
