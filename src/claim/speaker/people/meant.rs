//! Whom a pronoun means where nobody has spoken in its paragraph yet, and whom a single word names.

use super::super::family::capitals;
use super::super::lexicon::has;
use super::super::phrase::Who;
use super::super::sentence::Words;
use super::{Last, People};
use crate::outlet;

/// Nobody is older.
const AGE: usize = 3;

/// What a paragraph says, before anybody speaks in it, of whom a pronoun may mean.
#[derive(Default)]
pub(super) struct Around {
    /// The full name of somebody whom a sentence is about that begins with it, and who is certainly a person.
    subject: Option<String>,
    /// Who spoke last in the paragraph before, where nobody else is in sight there.
    carried: Option<Last>,
    /// Whether others are in sight, who are not named: "her sister", "the minister".
    pub(super) others: bool,
}

impl Around {
    /// What there is at the beginning of a paragraph, where `last` spoke last in the one before.
    pub(super) fn next(&self, last: Option<Last>) -> Self {
        let alone = |last: &Last| last.named && !last.body && !last.disturbed;
        Self {
            carried: last.filter(alone).filter(|_| !self.others),
            ..Self::default()
        }
    }
}

impl People<'_> {
    /// Takes note of whom a sentence is about in which these are `named`, and of others in it; `silent` is whether nobody speaks there.
    pub(super) fn look_around(
        &mut self,
        words: &Words<'_>,
        named: &[(usize, String)],
        silent: bool,
    ) {
        let own = self.subject(words, named).filter(|_| silent);
        // "Ida Holm, 61, is a former teacher" tells what she is herself.
        let told = own.as_ref().map_or(0, |(_, end)| *end);
        let told_so = own.is_some() && {
            let article = words.words.get(told + 1);
            article.is_some_and(|word| has(&self.lexicon.speech.indefinite, word))
        };
        let lexicon = self.lexicon;
        let other = |at: usize| {
            let word = &words.words[at];
            let known = has(&lexicon.speech.people, word) || lexicon.is_office(word);
            known && !word.quoted
        };
        let from = if told_so { words.len() } else { 0 };
        self.around.others |= (from..words.len()).any(other);
        if self.around.subject.is_none() {
            self.around.subject = own.map(|(name, _)| name);
        }
    }

    /// The full name that the sentence begins with, where what stands beside it makes it a person's, with the word behind that: a title
    /// before it, an age, or a verb of what only people do.
    fn subject(&self, words: &Words<'_>, named: &[(usize, String)]) -> Option<(String, usize)> {
        let lexicon = self.lexicon;
        let (start, name) = named.first().filter(|(_, name)| name.contains(' '))?;
        let titled = *start == 1 && words.joined(1) && lexicon.is_honour(&words.words[0]);
        if *start > usize::from(titled) {
            return None;
        }
        let end = words.name_end(*start, lexicon);
        let behind = words.words.get(end)?;
        let aged = words.gap(end).trim() == ","
            && behind.end - behind.start < AGE
            && behind.lower.bytes().all(|byte| byte.is_ascii_digit())
            && words.gap(end + 1).trim() == ",";
        let does = words.joined(end) && lexicon.is_quoting(behind);
        // "Ida Holm: we went, and he said" is her own word of somebody.
        let goes_on = aged || words.joined(end);
        let person = goes_on && (titled || aged || does || self.sexes.knows(name));
        person.then(|| (name.clone(), end + usize::from(aged)))
    }

    /// Whom the pronoun at the word `at` means where nobody has spoken in the paragraph: the one person whom it is about, or where it
    /// names nobody the only one who spoke in the paragraph before and was called so.
    pub(super) fn meant(&mut self, words: &Words<'_>, who: &Who, at: usize) -> Option<u32> {
        if *who != Who::Person || self.last.is_some() || self.around.others {
            return None;
        }
        let name = match (self.sexes.near(), &self.around) {
            (
                [only],
                Around {
                    subject: Some(subject),
                    ..
                },
            ) if only == subject => only.clone(),
            (
                [],
                Around {
                    carried: Some(last),
                    ..
                },
            ) => {
                let name = self.names[last.name as usize].clone();
                let same = self.sexes.is_known_as(words, at, &name, self.lexicon);
                same.then_some(name)?
            }
            _ => return None,
        };
        let index = self.intern(&name, &name);
        self.last = Some(Last {
            name: index,
            body: false,
            named: true,
            disturbed: false,
        });
        Some(index)
    }

    /// Whether the word at `at`, which stands before its verb without an article, is a name for that: other nouns of one need one.
    pub(super) fn stands_bare(&self, words: &Words<'_>, name: &str, at: usize) -> bool {
        let lexicon = self.lexicon;
        let Some(word) = words.words.get(at).filter(|_| !name.contains(' ')) else {
            return false;
        };
        let lower = name.to_lowercase();
        let between = |at: &usize| {
            let word = words.words.get(*at);
            words.joined(*at) && word.is_some_and(|word| has(&lexicon.speech.between, word))
        };
        let verb = (at + 1..words.len())
            .find(|at| !between(at))
            .unwrap_or(at + 1);
        let several = &lexicon.speech.several;
        let says = words.words.get(verb).is_some_and(|verb| {
            lexicon.is_verb(verb)
                && !several
                    .iter()
                    .any(|ending| verb.lower.ends_with(ending.as_str()))
        });
        let letters = name.chars().count() > 1 && name.chars().all(char::is_alphabetic);
        let known = self.families.get(&lower).is_some()
            || self.families.of_forename(&lower).is_some()
            || self.smalls.contains(&lower)
            || lexicon.is_of_a_people(&lower);
        let noun = lexicon.names_nobody(word) && outlet::called(name).is_none();
        let whole = word.lower == lower && words.opens(at) && capitals(name) == 1;
        whole && letters && says && words.joined(verb) && !known && !noun
    }
}
