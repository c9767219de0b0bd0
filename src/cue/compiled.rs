//! A table's cues, ready to be found in one pass over the words of a sentence.

use super::anchor::Anchors;
use super::asks;
use super::cues::CueSet;
use super::gap::Gap;
use super::mask::{Before, Masks};
use super::meaning::Meanings;
use super::pattern::Patterns;
use super::token::{self, Lexicon, Symbol, Token};
use super::verbal::Verbal;
use super::vocabulary::{Vocabulary, Word, WordSet};
use crate::words::{CueEntry, Shape, Table};

/// The cues of verbs that tell what was done.
const DEEDS: [&str; 6] = [
    "record verb",
    "plain deed",
    "irregular past",
    "past form",
    "change verb",
    "what was changed",
];

/// A table's cues, ready for one pass.
#[derive(Debug)]
pub(super) struct Compiled {
    patterns: Patterns,
    pub(super) lexicon: Lexicon,
    /// What the cues say.
    pub(super) meanings: Meanings,
    /// For each shape that a cue names, the cue.
    shapes: Vec<(Shape, CueSet)>,
    anchors: Anchors,
    /// The cues by which somebody is said to say so.
    saying: CueSet,
    /// The words that may stand between a cue and the word before it that voids it.
    auxiliaries: WordSet,
    /// What the word before a cue's own decides.
    before: Before,
    /// The cues that each word is never meant by.
    excepts: Masks,
    /// Those that are meant as verbs alone.
    verbal: Verbal,
    /// The cues that override others.
    overrides: Against,
    /// The cues that others of a clause before void.
    behind: Against,
    /// The cues that others before void.
    after: Against,
    /// The cues of verbs that tell what was done: in "a built-in lamp" and "a US-led crew" nobody did.
    deeds: CueSet,
    /// What makes up a cue: that cue, and sets of cues of each of which one must be found.
    joins: Vec<(CueSet, Vec<CueSet>)>,
}

/// Cues that name others which they are set against.
#[derive(Debug)]
struct Against {
    /// All of them, by which one look tells that a word has none.
    any: CueSet,
    /// Each of them, and the others that it names.
    each: Vec<(CueSet, CueSet)>,
}

impl Against {
    /// The cues of `table` for which `named` names others.
    fn new(table: &Table, named: fn(&CueEntry) -> &[String]) -> Self {
        let others = |cue: &CueEntry| set(table, |other| named(cue).contains(&other.name));
        let cues = table.cues.iter().enumerate();
        let each: Vec<_> = cues
            .filter(|(_, cue)| !named(cue).is_empty())
            .map(|(at, cue)| (CueSet::one(at), others(cue)))
            .collect();
        Self {
            any: each.iter().map(|(own, _)| *own).collect(),
            each,
        }
    }

    /// Those of the cues `here`, each with the others that it names.
    fn of(&self, here: CueSet) -> impl Iterator<Item = (CueSet, CueSet)> {
        let each = if here.meets(self.any) {
            &self.each[..]
        } else {
            &[]
        };
        let each = each.iter().copied();
        each.filter(move |(own, _)| here.meets(*own))
    }

    /// Those of the cues `here` that one of those `told` before voids.
    fn void(&self, here: CueSet, told: CueSet) -> CueSet {
        let voids = self.of(here).filter(|(_, others)| told.meets(*others));
        voids.map(|(own, _)| own).collect()
    }
}

impl Compiled {
    pub(super) fn new(table: &'static Table) -> Self {
        let shapes = table.cues.iter().enumerate().flat_map(|(at, cue)| {
            let own = CueSet::one(at);
            cue.shapes.iter().map(move |&shape| (shape, own))
        });
        let mut vocabulary = Vocabulary::new();
        Self {
            patterns: Patterns::new(&table.cues, &table.common, &mut vocabulary),
            shapes: shapes.collect(),
            anchors: Anchors::new(table, &mut vocabulary),
            saying: set(table, |cue| cue.attributes && cue.only_after.is_empty()),
            auxiliaries: vocabulary.set(&table.auxiliaries),
            before: Before::new(&table.cues, &mut vocabulary),
            excepts: Masks::new(&table.cues, &mut vocabulary, |cue| &cue.never),
            verbal: Verbal::new(table, set(table, |cue| cue.verbal), &mut vocabulary),
            overrides: Against::new(table, |cue| &cue.overrides),
            behind: Against::new(table, |cue| &cue.void_behind),
            after: Against::new(table, |cue| &cue.void_after),
            // Elsewhere a hyphen may join a verb and its pronoun: "afundou-se".
            deeds: set(table, |cue| {
                !table.verbal.helpers.is_empty() && DEEDS.contains(&cue.name.as_str())
            }),
            joins: joins(table),
            meanings: Meanings::new(table),
            lexicon: Lexicon::new(table, vocabulary),
        }
    }

    /// The cues of the sentence of these `tokens`.
    pub(super) fn found(&self, sentence: &str, tokens: &[Token]) -> CueSet {
        self.joined(self.words_of(tokens) | self.shapes_of(sentence, token::words(tokens)))
    }

    /// Whether one of `tokens` names somebody or something, where not every noun has a capital.
    pub(super) fn names(&self, tokens: &[Token]) -> bool {
        let names = |token: &Token| token.name && !self.lexicon.impersonal.contains(token.word);
        !self.lexicon.capital_nouns && tokens.iter().any(names)
    }

    fn words_of(&self, tokens: &[Token]) -> CueSet {
        let places = self.anchors.places(tokens);
        let (mut found, mut before) = (CueSet::NONE, CueSet::NONE);
        for (at, token) in tokens.iter().enumerate() {
            if token.gap != Gap::Blank {
                before = found;
            }
            let mut here = self.patterns.starting_at(tokens, at);
            if here.is_empty() {
                continue;
            }
            if token.joined {
                here &= !self.deeds;
            }
            here &= !self.anchors.elsewhere(&places, tokens, at);
            if here.meets(self.excepts.any) {
                here &= !self.excepts.of(token.word);
            }
            if here.meets(self.verbal.cues) && !self.verbal.is_verb(tokens, at) {
                here &= !self.verbal.cues;
            }
            if here.meets(self.before.any()) {
                // Another clause is nothing to who says so: "of output, according to".
                let kept = match token.gap {
                    Gap::Clause => self.saying,
                    Gap::Blank | Gap::Mark => CueSet::NONE,
                };
                here &= !self.voided(&tokens[at.saturating_sub(3)..at]) | kept;
            }
            here &= !self.behind.void(here, before) & !self.after.void(here, found);
            found |= here & !self.overridden(here);
        }
        found
    }

    /// The cues of `here`, which begin with one word, that are not meant: those that others override, and those others.
    fn overridden(&self, here: CueSet) -> CueSet {
        let overrides = self.overrides.of(here);
        overrides.map(|(own, others)| own | others).collect()
    }

    /// The cues that the last of the words `before` voids, auxiliaries left out, or does not allow.
    fn voided(&self, before: &[Token]) -> CueSet {
        let mut words = before.iter().rev().map(|token| token.word);
        let told = |word: &Word| !self.auxiliaries.contains(*word);
        self.before.voided(words.clone().next(), words.find(told))
    }

    /// `found` with the cues that others make up.
    fn joined(&self, found: CueSet) -> CueSet {
        let whole = |sets: &[CueSet]| sets.iter().all(|set| found.meets(*set));
        let joins = self.joins.iter().filter(|(_, sets)| whole(sets));
        joins.fold(found, |found, (own, _)| found | *own)
    }

    fn shapes_of(&self, sentence: &str, tokens: &[Token]) -> CueSet {
        let (mut names, mut numbers) = (0, 0);
        let (mut percent, mut money, mut acronym, mut demand) = (false, false, false, false);
        for token in tokens {
            names += usize::from(token.name);
            numbers += usize::from(token.word == Word::NUMBER);
            percent |= token.symbol == Symbol::Percent;
            money |= token.symbol == Symbol::Money;
            acronym |= token.acronym;
            demand |= token.demand;
        }
        self.shapes
            .iter()
            .filter(|(shape, _)| match shape {
                Shape::Percent => percent,
                Shape::Money => money,
                Shape::Acronym => acronym,
                Shape::Demand => demand,
                Shape::Name => names > 0,
                Shape::Names => names > 1,
                Shape::Question => asks(sentence),
                Shape::Numbers => numbers > 1,
                Shape::NineWords => tokens.len() <= 9,
                Shape::SixteenWords => tokens.len() >= 16,
            })
            .map(|(_, own)| *own)
            .collect()
    }
}

/// What makes up the cues of `table` that others make up.
fn joins(table: &Table) -> Vec<(CueSet, Vec<CueSet>)> {
    let any = |names: &str| {
        set(table, |cue| {
            names.split('|').any(|name| name.trim() == cue.name)
        })
    };
    let cues = table.cues.iter().enumerate();
    cues.flat_map(|(at, cue)| {
        let sets = cue.with.iter();
        sets.map(move |sets| (CueSet::one(at), sets.split(" + ").map(any).collect()))
    })
    .collect()
}

/// The cues of `table` that `is` holds of.
pub(super) fn set(table: &Table, is: impl Fn(&CueEntry) -> bool) -> CueSet {
    let cues = table.cues.iter().enumerate();
    cues.filter(|(_, cue)| is(cue))
        .map(|(at, _)| CueSet::one(at))
        .collect()
}
