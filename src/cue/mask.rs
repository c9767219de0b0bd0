//! Which cues a word stands for, where words are known by their numbers.

use super::cues::CueSet;
use super::vocabulary::{Vocabulary, Word};
use crate::words::CueEntry;

/// For each of a vocabulary's words some of the cues.
#[derive(Debug)]
pub(super) struct Masks {
    /// The cues that some word has.
    pub(super) any: CueSet,
    of: Vec<CueSet>,
}

/// What the word before a cue's own decides.
#[derive(Debug)]
pub(super) struct Before {
    /// The cues that each word voids.
    voids: Masks,
    /// The cues that each word allows, which no other word does.
    allows: Masks,
}

impl Before {
    pub(super) fn new(cues: &[CueEntry], vocabulary: &mut Vocabulary) -> Self {
        Self {
            voids: Masks::new(cues, vocabulary, |cue| &cue.not_after),
            allows: Masks::new(cues, vocabulary, |cue| &cue.only_after),
        }
    }

    /// The cues that some word decides about.
    pub(super) fn any(&self) -> CueSet {
        self.voids.any | self.allows.any
    }

    /// The cues that are not meant behind the word `last`, where `told` is the last that is no auxiliary.
    pub(super) fn voided(&self, last: Option<Word>, told: Option<Word>) -> CueSet {
        let allowed = last.map_or(CueSet::NONE, |word| self.allows.of(word));
        told.map_or(CueSet::NONE, |word| self.voids.of(word)) | self.allows.any & !allowed
    }
}

impl Masks {
    /// The cues of the words that `words` names for each of `cues`.
    pub(super) fn new(
        cues: &[CueEntry],
        vocabulary: &mut Vocabulary,
        words: fn(&CueEntry) -> &[String],
    ) -> Self {
        let mut masks = Self {
            any: CueSet::NONE,
            of: Vec::new(),
        };
        for (at, cue) in cues.iter().enumerate() {
            for word in words(cue) {
                let number = vocabulary.number(word).index();
                if masks.of.len() <= number {
                    masks.of.resize(number + 1, CueSet::NONE);
                }
                masks.of[number] |= CueSet::one(at);
                masks.any |= CueSet::one(at);
            }
        }
        masks
    }

    pub(super) fn of(&self, word: Word) -> CueSet {
        self.of.get(word.index()).copied().unwrap_or_default()
    }
}
