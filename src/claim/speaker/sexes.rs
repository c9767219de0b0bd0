//! Whether somebody is spoken of as a man or as a woman, "Mrs Holm", "he", so that two of one surname are not taken for one.

use std::collections::{HashMap, HashSet};

use super::family::surname;
use super::lexicon::{Lexicon, Word, fits, has};
use super::phrase::Who;
use super::sentence::Words;

/// A name stands within so many words of where the words begin that say who speaks.
const REACH: usize = 10;

/// As what somebody is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Sex {
    Woman,
    Man,
}

/// What a draft says so far of the people in it.
#[derive(Default)]
pub(super) struct Sexes {
    /// Surnames with what stands before them somewhere in the draft, in small letters.
    surnames: HashSet<(String, Sex)>,
    /// Speakers by their names.
    known: HashMap<String, Sex>,
    /// Speakers who were called by the surname alone.
    bare: HashSet<String>,
    /// The full names that the paragraph has had.
    near: Vec<String>,
}

impl Sexes {
    /// Takes note of which surnames of a sentence stand behind "Mr" and which behind "Mrs".
    pub(super) fn note(&mut self, words: &Words<'_>, lexicon: &Lexicon) {
        for (at, word) in words.words.iter().enumerate() {
            let Some(sex) = word.capital.then(|| sex_of(word, lexicon)).flatten() else {
                continue;
            };
            if words.joined(at + 1) && words.is_name(at + 1, lexicon) {
                let end = words.name_end(at + 1, lexicon);
                let surname = surname(&words.text_of(at + 1, end));
                self.surnames.insert((surname, sex));
            }
        }
    }

    /// Whether the draft has a man and a woman of `surname`.
    pub(super) fn has_both(&self, surname: &str) -> bool {
        [Sex::Woman, Sex::Man]
            .into_iter()
            .all(|sex| self.surnames.contains(&(surname.to_owned(), sex)))
    }

    /// Whether the draft calls a man or a woman by `surname`, behind "Mr" or "Mrs".
    pub(super) fn calls(&self, surname: &str) -> bool {
        let mut sexes = [Sex::Woman, Sex::Man].into_iter();
        sexes.any(|sex| self.surnames.contains(&(surname.to_owned(), sex)))
    }

    /// Whether the speaker `name` was spoken of as a man or as a woman.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.known.contains_key(name)
    }

    /// The full names that the paragraph has had.
    pub(super) fn near(&self) -> &[String] {
        &self.near
    }

    /// Whether the noun `word` may be said of one of the same sex as the speaker `name`, as far as that is known.
    pub(super) fn may_be(&self, name: &str, word: &Word, lexicon: &Lexicon) -> bool {
        let noun = sex_of_noun(word, lexicon);
        let known = self.known.get(name).copied();
        noun.is_none() || known.is_none() || noun == known
    }

    /// Whether the pronoun at the word `at` is one by which the speaker `name` was called before.
    pub(super) fn is_known_as(
        &self,
        words: &Words<'_>,
        at: usize,
        name: &str,
        lexicon: &Lexicon,
    ) -> bool {
        let sex = called(words, at, lexicon);
        sex.is_some() && self.known.get(name).copied() == sex
    }

    pub(super) fn begin_paragraph(&mut self) {
        self.near.clear();
    }

    /// Takes note of the names that a sentence of the paragraph gives.
    pub(super) fn meet(&mut self, named: &[(usize, String)]) {
        for (_, name) in named.iter().filter(|(_, name)| name.contains(' ')) {
            if !self.near.contains(name) {
                self.near.push(name.clone());
            }
        }
    }

    /// Whether `who`, from the word `at` on, can be the speaker `name`, as far as the draft has told of both. Where nobody who spoke is
    /// meant, "she" is the one whom the paragraph names.
    pub(super) fn fits(
        &mut self,
        words: &Words<'_>,
        (who, at): (&Who, usize),
        name: Option<&str>,
        lexicon: &Lexicon,
    ) -> bool {
        let sex = told(words, who, at, lexicon);
        let Some(name) = name else {
            if let (Who::Person, Some(sex), [name]) = (who, sex, self.near.as_slice()) {
                self.known.entry(name.clone()).or_insert(sex);
            }
            return false;
        };
        let alone = matches!(who, Who::Name { name: own, .. } if !own.contains(' ') && own != name);
        // Who writes "Holm" of the one may mean another by "Mr Holm".
        if alone && sex.is_some() && self.bare.contains(name) {
            return false;
        }
        if alone && sex.is_none() {
            self.bare.insert(name.to_owned());
        }
        sex.is_none_or(|sex| *self.known.entry(name.to_owned()).or_insert(sex) == sex)
    }
}

/// As what the word `at`, a pronoun, speaks of somebody.
pub(super) fn called(words: &Words<'_>, at: usize, lexicon: &Lexicon) -> Option<Sex> {
    words.words.get(at).and_then(|word| sex_of(word, lexicon))
}

/// What `word`, a pronoun or an honour, says.
fn sex_of(word: &Word, lexicon: &Lexicon) -> Option<Sex> {
    let speech = lexicon.speech;
    if has(&speech.women, word) {
        return Some(Sex::Woman);
    }
    has(&speech.men, word).then_some(Sex::Man)
}

/// What the noun `word` says: "her sister".
pub(super) fn sex_of_noun(word: &Word, lexicon: &Lexicon) -> Option<Sex> {
    let speech = lexicon.speech;
    if fits(&speech.female, word) {
        return Some(Sex::Woman);
    }
    fits(&speech.male, word).then_some(Sex::Man)
}

/// As what the words from `at` on speak of `who`.
fn told(words: &Words<'_>, who: &Who, at: usize, lexicon: &Lexicon) -> Option<Sex> {
    match who {
        Who::Person => sex_of(words.words.get(at)?, lexicon),
        Who::Name { name, .. } => {
            let length = name.split(' ').count();
            let end = words.len().min(at + REACH);
            let start = (at..end).find(|&start| {
                start + length <= words.len() && words.text_of(start, start + length) == *name
            })?;
            let before = start.checked_sub(1).filter(|_| words.joined(start))?;
            sex_of(&words.words[before], lexicon)
        }
        _ => None,
    }
}
