//! Whom else "she" may mean beside whoever spoke: others in sight, and those whom a speaker tells of.

use super::super::family::surname;
use super::super::lexicon::{Lexicon, Word};
use super::super::phrase::Who;
use super::super::sentence::Words;
use super::super::sexes::{Sex, sex_of_noun};
use super::People;
use crate::outlet;

/// Others in sight who are not named: "her sister", "the minister".
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Others {
    /// Whether one is in sight of whom nobody knows whether "she" or "he" is meant.
    pub(super) anybody: bool,
    women: bool,
    men: bool,
}

impl Others {
    /// Takes note of `word` if that is somebody; of several nobody speaks as "she".
    pub(super) fn note(&mut self, word: &Word, lexicon: &Lexicon) {
        if !lexicon.is_of_a_person(word) || lexicon.is_several(word) {
            return;
        }
        match sex_of_noun(word, lexicon) {
            Some(Sex::Woman) => self.women = true,
            Some(Sex::Man) => self.men = true,
            None => self.anybody = true,
        }
    }

    /// Whether a pronoun that tells this `sex` may mean one of them.
    pub(super) fn may_be(self, sex: Option<Sex>) -> bool {
        let fits = match sex {
            Some(Sex::Woman) => self.women,
            Some(Sex::Man) => self.men,
            None => self.women || self.men,
        };
        self.anybody || fits
    }
}

impl People<'_> {
    /// Those of `named`, the names of a sentence in which `said` was read, who may be meant behind it.
    ///
    /// Whoever has not spoken yet is named before words of his own, so that of those whom a speaker tells of "she" means none.
    pub(super) fn in_sight(
        &self,
        words: &Words<'_>,
        mut named: Vec<(usize, String)>,
        said: Option<&(Who, usize)>,
    ) -> Vec<(usize, String)> {
        let Some((who, at)) = said.filter(|_| self.is_own_word(words, said)) else {
            return named;
        };
        let own = match who {
            Who::Name { name, .. } => surname(name),
            _ => String::new(),
        };
        let before = |start: usize| *who == Who::Person && start < *at;
        named.retain(|(start, name)| before(*start) || surname(name) == own || self.spoke(name));
        named
    }

    /// Whether the sentence in which `said` was read is one person's word, and tells it to nobody who is named there.
    pub(super) fn is_own_word(&self, words: &Words<'_>, said: Option<&(Who, usize)>) -> bool {
        let person =
            said.is_some_and(|(who, _)| matches!(who, Who::Person | Who::Name { body: false, .. }));
        person && !(0..words.len()).any(|at| self.is_told(words, at))
    }

    /// Whether a verb before the word `at` tells something to whom that names: "told Holm", but not "told the council".
    fn is_told(&self, words: &Words<'_>, at: usize) -> bool {
        let telling = &self.lexicon.speech.telling;
        let verb = at.checked_sub(1).map(|verb| &words.words[verb]);
        let told = verb.is_some_and(|verb| !verb.quoted && telling.contains(&verb.lower));
        let name = |at: usize| words.text_of(at, words.name_end(at, self.lexicon));
        told && words.joined(at)
            && words.is_name(at, self.lexicon)
            && outlet::called(&name(at)).is_none()
    }

    /// Whether `name` is known as that of somebody who spoke.
    pub(super) fn spoke(&self, name: &str) -> bool {
        self.index.contains_key(&name.to_lowercase())
    }
}
