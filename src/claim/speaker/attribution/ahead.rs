//! Who looks ahead, in a sentence that lets nobody speak: "Ida Holm expects to lose 40 boats".

use super::super::lexicon::{Lexicon, has};
use super::super::phrase::{Reader, Who};
use super::super::sentence::Words;
use super::form;

/// Who expects, hopes, plans or fears all that the sentence tells: he begins it, and it does not turn to what is so whatever he expects.
pub(in crate::claim::speaker) fn foreseer(words: &Words<'_>, lexicon: &Lexicon) -> Option<Who> {
    let reader = Reader { words, lexicon };
    let speech = lexicon.speech;
    let mut verbs = 1..words.len();
    let (found, verb) = verbs.find_map(|at| {
        let found = form::judging(reader, at, &speech.foreseeing)?;
        Some((found, at))
    })?;
    let turns = |at: usize| {
        let gap = words.gap(at);
        gap.contains(';') || gap.contains(',') && has(&speech.turns, &words.words[at])
    };
    let begins = found.start == 0 || words.opens(found.start);
    (begins && !(verb..words.len()).any(turns)).then_some(found.who)
}
