//! The people and bodies of a draft: which names are one, and whom "she" means.

mod bared;
mod holders;
mod individual;
mod introduced;
mod meant;
mod others;
mod subject;

use std::collections::{HashMap, HashSet};

use super::family::{Families, capitals, is_end};
use super::lexicon::{Lexicon, has};
use super::phrase::Who;
use super::sentence::Words;
use super::sexes::Sexes;
use crate::gazetteer::is_country;
use holders::Holders;
use meant::Around;

/// A name of more words with capitals is a title, a slogan, a list.
const LONGEST: usize = 6;

/// Who speaks in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Nobody is said to.
    Silent,
    /// Somebody, and it is not sure who.
    Unsure,
    /// The one of this index.
    Of(u32),
}

/// Who spoke last in the paragraph.
#[derive(Clone, Copy)]
struct Last {
    name: u32,
    body: bool,
    /// Whether it is named, and no role.
    named: bool,
    /// Whether somebody else was named since.
    disturbed: bool,
}

/// The people and bodies of a draft as it is read.
pub(super) struct People<'l> {
    lexicon: &'l Lexicon,
    names: Vec<String>,
    /// The index of each name and of each role, in small letters and without its article.
    index: HashMap<String, u32>,
    families: Families,
    holders: Holders,
    sexes: Sexes,
    /// Words that have a capital within some sentence, words that have none somewhere, and names of several words that nothing with a
    /// capital stands before.
    capitals: HashSet<String>,
    smalls: HashSet<String>,
    wholes: HashSet<String>,
    last: Option<Last>,
    around: Around,
}

impl<'l> People<'l> {
    pub(super) fn new(lexicon: &'l Lexicon) -> Self {
        Self {
            lexicon,
            names: Vec::new(),
            index: HashMap::new(),
            families: Families::default(),
            holders: Holders::default(),
            sexes: Sexes::default(),
            capitals: HashSet::new(),
            smalls: HashSet::new(),
            wholes: HashSet::new(),
            last: None,
            around: Around::default(),
        }
    }

    pub(super) fn into_names(self) -> Vec<String> {
        self.names
    }

    /// Takes note of which words of a sentence have capitals.
    pub(super) fn note_letters(&mut self, words: &Words<'_>) {
        self.sexes.note(words, self.lexicon);
        self.note_wholes(words);
        for (at, word) in words.words.iter().enumerate() {
            if !word.capital {
                self.smalls.insert(word.lower.clone());
            } else if at > 0 && words.joined(at) {
                self.capitals.insert(word.lower.clone());
            }
        }
    }

    pub(super) fn begin_paragraph(&mut self) {
        let last = self.last.take();
        self.around = self.around.next(last, self.sexes.near());
        self.sexes.begin_paragraph();
    }

    /// Hears a sentence in which `said` was read, and tells who speaks.
    pub(super) fn hear(&mut self, words: &Words<'_>, said: Option<&(Who, usize)>) -> Turn {
        let named = self.introduce(words);
        self.holders.note(words, &named, self.lexicon);
        let named = self.in_sight(words, named, said);
        let pronoun = said.filter(|(who, _)| matches!(who, Who::Person | Who::Body | Who::Unsaid));
        // Who stands behind the pronoun is not whom it means.
        let near = pronoun.map_or(words.len(), |(_, at)| *at);
        let (before, behind): (Vec<_>, Vec<_>) =
            named.iter().cloned().partition(|(start, _)| *start < near);
        self.sexes.meet(&before);
        self.look_around(words, &named, said, 0..near);
        let turn = self.turn(words, &named, said);
        self.sexes.meet(&behind);
        self.look_around(words, &named, said, near..words.len());
        turn
    }

    /// Who speaks in a sentence in which these are `named`.
    fn turn(
        &mut self,
        words: &Words<'_>,
        named: &[(usize, String)],
        said: Option<&(Who, usize)>,
    ) -> Turn {
        let Some((who, at)) = said else {
            self.disturb(named);
            return Turn::Silent;
        };
        let at = *at;
        let pronoun = matches!(who, Who::Person | Who::Body | Who::Unsaid);
        if pronoun {
            let before = named.iter().filter(|(start, _)| *start < at);
            self.disturb(&before.cloned().collect::<Vec<_>>());
        }
        let found = match who {
            Who::Name {
                name, body: false, ..
            } if self.stands_bare(words, name, at) => Some(self.intern(name, name)),
            _ => self.find(who),
        };
        let found = found.or_else(|| pronoun.then(|| self.meant(words, who, at)).flatten());
        let name = found.map(|found| self.names[found as usize].as_str());
        let fits = self.sexes.fits(words, (who, at), name, self.lexicon);
        let found = found.filter(|_| fits);
        match found {
            None => {
                self.last = None;
                self.around.others.anybody = true;
            }
            Some(_) if pronoun => self.disturb(named),
            Some(name) => {
                let mut last = self.last.iter();
                let other = last.any(|last| last.name != name && last.named && !last.body);
                let role = !matches!(who, Who::Name { body: false, .. });
                let body = role || self.has_body_noun(&self.names[name as usize]);
                self.last = Some(Last {
                    name,
                    body,
                    named: matches!(who, Who::Name { .. }),
                    // Of two who spoke nobody knows which one "she" is.
                    disturbed: other,
                });
                self.disturb(named);
            }
        }
        found.map_or(Turn::Unsure, Turn::Of)
    }

    /// Whether the sentence, in which nobody is said to speak, is about the only one who did in its paragraph: "She lost her stock."
    pub(super) fn is_about_last(&mut self, words: &Words<'_>) -> bool {
        let first = words.words.first();
        first.is_some_and(|word| has(&self.lexicon.speech.persons, word))
            && self.find(&Who::Person).is_some()
    }

    /// Takes note of people who were named since somebody spoke.
    fn disturb(&mut self, named: &[(usize, String)]) {
        if let Some(last) = self.last {
            let other = |(_, name): &(usize, String)| !self.is_name_of(name, last.name);
            let disturbed = last.disturbed || named.iter().any(other);
            self.last = Some(Last { disturbed, ..last });
        }
    }

    /// Whether `name` is that of the one of this `index`, with an office or without.
    fn is_name_of(&self, name: &str, index: u32) -> bool {
        let own = &self.names[index as usize];
        name == own || is_end(own, name) || is_end(name, own)
    }

    /// The index of who is meant; none where that is not sure.
    fn find(&mut self, who: &Who) -> Option<u32> {
        match who {
            Who::Person | Who::Body | Who::Unsaid => {
                let last = self.last.filter(|last| !last.disturbed)?;
                let fits = match who {
                    Who::Person => last.named && !last.body,
                    Who::Body => last.body,
                    _ => true,
                };
                fits.then_some(last.name)
            }
            Who::Nobody => None,
            Who::Somebody(role) => Some(self.intern(role, role)),
            Who::Role(role) => {
                let bare = self.lexicon.bare(role);
                let held = self.holders.of(bare).map(str::to_owned);
                Some(match held {
                    Some(name) => self.intern(&name, &name),
                    None => self.intern(role, bare),
                })
            }
            Who::Surname(name) => {
                let family = self.families.get(&name.to_lowercase())?;
                let full = family.full.clone();
                (!family.several).then(|| self.intern(&full, &full))
            }
            Who::Name { name, body, first } => self.find_name(name, *body, *first),
        }
    }

    fn find_name(&mut self, name: &str, body: bool, first: bool) -> Option<u32> {
        let name = if body { name } else { self.without_role(name) };
        let name = self.without_title(name);
        let mut words = name.rsplit(' ');
        let last = words.next().unwrap_or_default().to_lowercase();
        let alone = words.next().is_none();
        // One letter is a part in an example, and what has figures in it is a document.
        let letters = name.chars().count() > 1 && !name.contains(|c: char| c.is_ascii_digit());
        let people = alone && !body && self.lexicon.is_of_a_people(&last);
        if !letters || people || capitals(name) > LONGEST {
            return None;
        }
        if body {
            return Some(self.intern(name, name));
        }
        let family = self.families.get(&last);
        if alone {
            let forename = self
                .families
                .of_forename(&last)
                .filter(|_| family.is_none());
            if let Some(full) = forename.filter(|full| self.sexes.knows(full)) {
                let full = full.to_owned();
                return Some(self.intern(&full, &full));
            }
            return match family {
                _ if self.sexes.has_both(&last) => None,
                Some(family) if family.several => None,
                Some(family) => {
                    let full = family.full.clone();
                    Some(self.intern(&full, &full))
                }
                None if self.lexicon.speech.capital_nouns => None,
                None if first && !self.may_be_name(&last) && !is_country(name) => None,
                None => Some(self.intern(name, name)),
            };
        }
        // "Holm Brandt" at a place where both are surnames is two people.
        let head = name.split(' ').next().unwrap_or_default().to_lowercase();
        let known = family.is_some_and(|family| family.full == name);
        if !known
            && self
                .families
                .get(&head)
                .is_some_and(|family| family.full != name)
            && head != last
        {
            return None;
        }
        // A term in capitals whose words the draft has in small letters too is nobody's name; before a colon it may be any label.
        let small = |word: &str| self.smalls.contains(&word.to_lowercase());
        if name.split(' ').all(small) || first && name.split(' ').any(small) {
            return None;
        }
        let full = family
            .filter(|family| is_end(name, &family.full))
            .map_or_else(|| name.to_owned(), |family| family.full.clone());
        Some(self.intern(&full, &full))
    }

    fn intern(&mut self, shown: &str, key: &str) -> u32 {
        let key = key.to_lowercase();
        if let Some(&known) = self.index.get(&key) {
            return known;
        }
        let next = self.names.len() as u32;
        self.names.push(shown.to_owned());
        self.index.insert(key, next);
        next
    }
}
