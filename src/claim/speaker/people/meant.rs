//! Whom a pronoun means where nobody has spoken in its paragraph yet, and whom a single word names.

use std::ops::Range;

use super::super::family::capitals;
use super::super::lexicon::has;
use super::super::phrase::{Reader, Who};
use super::super::sentence::Words;
use super::super::sexes::called;
use super::others::Others;
use super::{Last, People};
use crate::gazetteer::is_country;
use crate::outlet;

/// From where the words begin that say who speaks, the name stands within so many words, and what its bearer is takes so many at most.
const REACH: usize = 24;
const OFFICE: usize = 8;

/// What a paragraph says, before anybody speaks in it, of whom a pronoun may mean.
#[derive(Default)]
pub(super) struct Around {
    /// The full name of somebody whom a sentence is about that begins with it, and who is certainly a person.
    subject: Option<String>,
    /// Who spoke last in the paragraph before, where nobody else is in sight there.
    carried: Option<Last>,
    /// Whether the paragraph before names nobody else, not even by a single word.
    sure: bool,
    /// The only one whom the paragraph before names, where nobody speaks in it and nobody else is in sight, and whether it is about that
    /// one, who is certainly a person.
    only: Option<(String, bool)>,
    /// The others in sight of the paragraph before, of whom it is told that they are women or men.
    before: Others,
    /// The others in sight, who are not named: "her sister", "the minister".
    pub(super) others: Others,
    /// Whether a single word may name somebody else: "Orme left".
    strangers: bool,
    /// Whether somebody may be named behind a word for where or with whom: "with Ida Holm".
    pub(super) tied: bool,
}

impl Around {
    /// What there is at the beginning of a paragraph, where `last` spoke last in the one before.
    pub(super) fn next(&self, last: Option<Last>, near: &[String]) -> Self {
        let alone = |last: &Last| last.named && !last.body && !last.disturbed;
        let nobody = !self.others.anybody;
        let alone_here = nobody && !self.strangers && !self.tied;
        let only = near.first().filter(|_| near.len() == 1 && last.is_none());
        Self {
            carried: last.filter(alone).filter(|_| nobody),
            only: only
                .filter(|_| alone_here)
                .map(|only| (only.clone(), self.subject.as_ref() == Some(only))),
            before: self.others,
            sure: !self.strangers && near.len() <= 1,
            ..Self::default()
        }
    }
}

impl People<'_> {
    /// Takes note of whom a sentence is about in which these are `named`, and of others among the words `range` of it; `said` is who
    /// speaks there.
    pub(super) fn look_around(
        &mut self,
        words: &Words<'_>,
        named: &[(usize, String)],
        said: Option<&(Who, usize)>,
        range: Range<usize>,
    ) {
        let own = self.subject(words, named).filter(|_| said.is_none());
        // "Ida Holm, 61, is a former teacher" tells what she is herself.
        let told = own.as_ref().map_or(0, |(_, end)| *end);
        let article = |at: usize| {
            let word = words.words.get(at);
            word.is_some_and(|word| has(&self.lexicon.speech.indefinite, word))
        };
        let told_so = own.is_some() && (article(told) || article(told + 1));
        let lexicon = self.lexicon;
        let speaker = said.map_or(0..0, |said| self.own_words(words, said));
        let free = |at: &usize| !words.words[*at].quoted && !speaker.contains(at);
        let own_word = range.end == words.len() && self.is_own_word(words, said);
        // "Mayor Ida Holm" is one.
        let titled = own.is_some() && named.first().is_some_and(|(start, _)| *start > 0);
        let other = |at: &usize| !told_so && (!titled || *at > 0);
        for at in range.clone().filter(free).filter(other) {
            self.around.others.note(&words.words[at], lexicon);
        }
        let stranger = |at: usize| {
            self.may_be_somebody(words, at) && (!own_word || self.spoke(&words.words[at].lower))
        };
        let strangers = range.clone().filter(free).any(stranger);
        self.around.strangers |= strangers;
        if let Some(last) = &mut self.last {
            // "Her sister" may be she who speaks next.
            let name = self.names[last.name as usize].as_str();
            let mut own = words.words[range].iter();
            last.disturbed |= own.any(|word| {
                let person = !word.quoted && has(&lexicon.speech.people, word);
                person && self.sexes.may_be(name, word, lexicon)
            });
        }
        if self.around.subject.is_none() {
            self.around.subject = own.map(|(name, _)| name);
        }
    }

    /// The words that tell who speaks, what that one is included: "ferry captain Ida Holm, a former pilot".
    fn own_words(&self, words: &Words<'_>, (who, at): &(Who, usize)) -> Range<usize> {
        let lexicon = self.lexicon;
        let (Who::Name { name, .. } | Who::Role(name) | Who::Somebody(name)) = who else {
            return *at..*at;
        };
        let parts = name.split(|c: char| !c.is_alphanumeric());
        let length = parts.filter(|part| !part.is_empty()).count();
        let last = words.len().saturating_sub(length).min(at + REACH);
        let is_name = |start: &usize| {
            let first = &words.words[*start];
            words.text[first.start..].starts_with(name.as_str())
        };
        let Some(name_at) = (*at..=last).find(is_name) else {
            return *at..*at;
        };
        let mut start = name_at;
        while start > 0 && name_at - start < OFFICE && words.joined(start) {
            let before = &words.words[start - 1];
            if lexicon.is_verb(before) || lexicon.is_common(before) {
                break;
            }
            start -= 1;
        }
        let mut end = (name_at + length).min(words.len());
        let told = words.words.get(end).is_some_and(|word| {
            let speech = lexicon.speech;
            let article = has(&speech.definite, word) || has(&speech.indefinite, word);
            words.gap(end).trim() == "," && (article || lexicon.is_office(word))
        });
        if told {
            let behind = end + 1..words.len().min(end + REACH);
            end = behind
                .take_while(|at| words.joined(*at))
                .last()
                .map_or(end + 1, |at| at + 1);
        }
        start.min(*at)..end
    }

    /// Whether the word `at` may name somebody by itself: "Orme left", "she met Orme", but not "in Orme".
    fn may_be_somebody(&self, words: &Words<'_>, at: usize) -> bool {
        let lexicon = self.lexicon;
        let speech = lexicon.speech;
        let word = &words.words[at];
        let single = word.capital
            && words.is_name(at, lexicon)
            && words.name_end(at, lexicon) == at + 1
            && words.name_start(at, lexicon) == at;
        if !single || lexicon.names_nobody(word) {
            return false;
        }
        let text = &words.text[word.start..word.end];
        let before = at.checked_sub(1).filter(|_| words.joined(at));
        let lists = [
            &speech.definite,
            &speech.at,
            &speech.of,
            &speech.determiners,
        ];
        let tied = before.is_some_and(|before| {
            let before = &words.words[before];
            lists.into_iter().any(|list| has(list, before))
        });
        // Where every noun has a capital, only what begins a sentence without an article can be told.
        let noun = speech.capital_nouns && !(at == 0 && words.joined(1) && !words.words[1].capital)
            || words.opens(at) && self.smalls.contains(&word.lower);
        // A surname of somebody whom the draft has named in full is known to be that one's.
        let nobody = self.families.get(&word.lower).is_some()
            || lexicon.is_of_a_people(&word.lower)
            || is_country(text)
            || text.chars().all(char::is_uppercase);
        // "Halmouth's Roe Airport"
        let reader = Reader { words, lexicon };
        let owner = reader.is_possessive(at + 1) && words.is_name(at + 2, lexicon);
        !tied && !noun && !nobody && !owner && !self.is_of_speaker(&word.lower)
    }

    /// Whether the single word `lower` names whoever spoke last, in this paragraph or in the one before.
    fn is_of_speaker(&self, lower: &str) -> bool {
        let speakers = [self.last, self.around.carried];
        speakers.into_iter().flatten().any(|one| {
            let mut parts = self.names[one.name as usize].split(' ');
            parts.any(|part| part.to_lowercase() == lower)
        })
    }

    /// Whom the pronoun at the word `at` means where nobody has spoken in the paragraph: the one person whom it is about, the only one
    /// whom it names, who spoke before, or where it names nobody the only one who spoke in the paragraph before and was called so, or
    /// was alone there.
    pub(super) fn meant(&mut self, words: &Words<'_>, who: &Who, at: usize) -> Option<u32> {
        let sex = called(words, at, self.lexicon);
        let around = &self.around;
        if *who == Who::Body || self.last.is_some() || around.others.may_be(sex) {
            return None;
        }
        let near = self.sexes.near();
        let name = match &around.subject {
            Some(subject) if *near == [subject.clone()] => subject.clone(),
            _ => {
                let (name, sure) = match (near, around.carried, &around.only) {
                    ([only], _, _) if self.spoke(only) => (only.clone(), true),
                    ([], Some(last), _) => (self.names[last.name as usize].clone(), around.sure),
                    ([], None, Some((only, person))) => (only.clone(), *person || self.spoke(only)),
                    _ => return None,
                };
                if near.is_empty() && around.before.may_be(sex) {
                    return None;
                }
                let known = self.sexes.knows(&name);
                let alone = sure && !around.strangers;
                let fits = self.sexes.is_known_as(words, at, &name, self.lexicon)
                    || alone && (!known || *who == Who::Unsaid);
                fits.then_some(name)?
            }
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

    /// Whether the first word of a sentence, which no full name holds, is a name: it has a capital elsewhere, always.
    pub(super) fn may_be_name(&self, word: &str) -> bool {
        self.capitals.contains(word) && !self.smalls.contains(word)
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
