//! Whether a name is a person's, and not that of a body or a place.

use super::super::family::capitals;
use super::super::lexicon::Word;
use super::super::sentence::Words;
use super::{LONGEST, People};
use crate::gazetteer::is_place;
use crate::outlet;

impl People<'_> {
    /// Whether a person is named among `words`: in full, by a surname that the draft gives in full, or behind "Mr".
    pub(in crate::claim::speaker) fn are_individuals(&mut self, words: &Words<'_>) -> bool {
        let named = self.introduce(words);
        let called = |word: &Word| word.capital && self.sexes.calls(&word.lower);
        words.words.iter().any(called) || named.iter().any(|(_, name)| self.is_individual(name))
    }

    /// Whether `name` is a person's, as far as the draft tells: a single word is one's where the draft gives more of it.
    pub(in crate::claim::speaker) fn is_individual(&self, name: &str) -> bool {
        let name = self.without_title(self.without_role(name));
        if name.contains(' ') {
            return self.is_full(name);
        }
        let lower = name.to_lowercase();
        let family = self.families.get(&lower);
        self.sexes.calls(&lower) || family.is_some_and(|family| self.is_full(&family.full))
    }

    /// Whether the draft gives somebody in full who has `lower`, in small letters, for a surname, or alone for a forename.
    pub(in crate::claim::speaker) fn knows(&self, lower: &str) -> bool {
        self.families.get(lower).is_some() || self.families.of_forename(lower).is_some()
    }

    /// Whether `name`, of several words, is a person's: no word in it tells of a body, and none is written in capitals alone.
    fn is_full(&self, name: &str) -> bool {
        let firms = &self.lexicon.speech.firms;
        let of_body = |part: &str| {
            let bare = part.trim_end_matches('.');
            let lower = bare.to_lowercase();
            let initials = bare.chars().nth(1).is_some() && !bare.contains(char::is_lowercase);
            let people = self.lexicon.is_of_a_people(&lower);
            initials || people || firms.contains(&lower) || is_place(bare)
        };
        let last = name.rsplit(' ').next().unwrap_or_default().to_lowercase();
        // "Tidewater Recovery" may be anything where the draft speaks of a recovery.
        let common = self.smalls.contains(&last) && !self.sexes.calls(&last);
        !common
            && !self.has_body_noun(name)
            && !name.split(' ').any(of_body)
            && !is_place(name)
            && outlet::called(name).is_none()
            && capitals(name) <= LONGEST
    }
}
