//! The cues of one sentence, found in one pass over its words.

mod anchor;
mod day;
mod extent;
mod gap;
mod mask;
mod number;
mod pattern;
mod token;
mod vocabulary;

use std::iter;
use std::sync::{LazyLock, OnceLock};

use anchor::Anchors;
use gap::Gap;
use mask::{Before, Masks};
use pattern::Patterns;
use token::{Lexicon, Symbol, Token, Words};
use vocabulary::{Vocabulary, Word, WordSet};

use crate::words::{self, Anchor, CueEntry, Shape, Table};

/// What is ready for one pass: a cell for each table, filled when its language is first met.
static COMPILED: LazyLock<Vec<(&'static Table, OnceLock<Compiled>)>> = LazyLock::new(|| {
    let tables = words::tables().iter().chain([words::other()]);
    tables.map(|table| (table, OnceLock::new())).collect()
});

/// The cues that a sentence shows.
#[derive(Clone, Copy, Debug)]
pub struct Cues {
    /// The table's cues that were found, one bit each.
    found: u128,
    table: &'static [CueEntry],
    /// The number of words.
    pub words: usize,
}

impl Cues {
    /// The cues that were found, in the order of the table.
    pub fn entries(&self) -> impl Iterator<Item = &'static CueEntry> + use<> {
        let (table, mut left) = (self.table, self.found);
        iter::from_fn(move || {
            let cue = table.get(left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(cue)
        })
    }

    /// The sum of their weights in tenths.
    pub fn weight(&self) -> i32 {
        self.entries().map(|cue| cue.weight).sum()
    }

    /// The sum of their weights as points, rounded once.
    pub fn points(&self) -> i32 {
        words::points(self.weight())
    }

    /// Whether somebody is said to say so.
    pub fn attributes(&self) -> bool {
        self.entries().any(|cue| cue.attributes)
    }

    /// Whether somebody who may be named is said to say so; beside words for nobody in particular only a name tells that.
    pub fn names_source(&self) -> bool {
        let any = |is: fn(&CueEntry) -> bool| self.entries().any(is);
        any(|cue| cue.attributes && !cue.nameless)
            && (!any(|cue| cue.nameless) || any(|cue| cue.shapes.contains(&Shape::Name)))
    }

    /// Whether words within the sentence make it less than an assertion.
    pub fn hedges(&self) -> bool {
        self.entries()
            .any(|cue| cue.hedges && cue.anchor == Anchor::None)
    }

    /// Whether no claim can be made by such a sentence.
    pub fn rules_out(&self) -> bool {
        self.entries().any(|cue| cue.rules_out)
    }
}

/// Finds the cues of one sentence after another.
#[derive(Debug)]
pub struct Finder {
    words: Words,
    table: &'static Table,
    compiled: Option<&'static Compiled>,
}

impl Finder {
    /// Finds the cues of `table`, which must be one of [`words::tables`] or [`words::other`].
    pub fn new(table: &'static Table) -> Self {
        let place = COMPILED.iter().find(|(own, _)| std::ptr::eq(*own, table));
        Self {
            words: Words::default(),
            table,
            compiled: place.map(|(_, cell)| cell.get_or_init(|| Compiled::new(table))),
        }
    }

    /// The table that the cues are of.
    pub fn table(&self) -> &'static Table {
        self.table
    }

    /// The cues of one `sentence`, which is prose without markers. The work grows with its length alone.
    pub fn find(&mut self, sentence: &str) -> Cues {
        let Some(compiled) = self.compiled else {
            return Cues {
                found: 0,
                table: &self.table.cues,
                words: 0,
            };
        };
        let tokens = self.words.read(sentence, &compiled.lexicon);
        let words = token::words(tokens);
        Cues {
            found: compiled.joined(compiled.words_of(tokens) | compiled.shapes_of(sentence, words)),
            table: &compiled.table.cues,
            words: words.len(),
        }
    }
}

/// A table's cues, ready for one pass.
#[derive(Debug)]
struct Compiled {
    table: &'static Table,
    patterns: Patterns,
    lexicon: Lexicon,
    /// For each shape that a cue names, the cue's bit.
    shapes: Vec<(Shape, u128)>,
    anchors: Anchors,
    /// The cues by which somebody is said to say so.
    saying: u128,
    /// The words that may stand between a cue and the word before it that voids it.
    auxiliaries: WordSet,
    /// What the word before a cue's own decides.
    before: Before,
    /// The cues that each word is never meant by.
    excepts: Masks,
    /// The cues that override others, and with each those others.
    overrides: Vec<(u128, u128)>,
    /// The cues that others of a clause before void, and with each those others.
    behind: Vec<(u128, u128)>,
    /// What makes up a cue: its bit, and sets of cues of each of which one must be found.
    joins: Vec<(u128, Vec<u128>)>,
}

impl Compiled {
    fn new(table: &'static Table) -> Self {
        let shapes = table.cues.iter().enumerate().flat_map(|(at, cue)| {
            let bit = 1 << at;
            cue.shapes.iter().map(move |&shape| (shape, bit))
        });
        let mut vocabulary = Vocabulary::new();
        Self {
            table,
            patterns: Patterns::new(&table.cues, &table.common, &mut vocabulary),
            shapes: shapes.collect(),
            anchors: Anchors::new(table, &mut vocabulary),
            saying: set(table, |cue| cue.attributes && cue.only_after.is_empty()),
            auxiliaries: vocabulary.set(&table.auxiliaries),
            before: Before::new(&table.cues, &mut vocabulary),
            excepts: Masks::new(&table.cues, &mut vocabulary, |cue| &cue.never),
            overrides: others(table, |cue| &cue.overrides),
            behind: others(table, |cue| &cue.void_behind),
            joins: joins(table),
            lexicon: Lexicon::new(table, vocabulary),
        }
    }

    fn words_of(&self, tokens: &[Token]) -> u128 {
        let places = self.anchors.places(tokens);
        let present = tokens
            .iter()
            .fold(0, |bits, token| bits | token.word.bit() | token.stem.bit());
        let (mut found, mut before) = (0, 0);
        for (at, token) in tokens.iter().enumerate() {
            if token.gap != Gap::Blank {
                before = found;
            }
            let mut here = self.patterns.starting_at(tokens, at, present);
            if here == 0 {
                continue;
            }
            here &= !self.anchors.elsewhere(&places, tokens, at);
            if here & self.excepts.any != 0 {
                here &= !self.excepts.of(token.word);
            }
            if here & self.before.any() != 0 {
                // Another clause is nothing to who says so: "of output, according to".
                let kept = u128::from(token.gap == Gap::Clause) * self.saying;
                here &= !self.voided(&tokens[at.saturating_sub(3)..at]) | kept;
            }
            for (own, others) in &self.behind {
                if before & others != 0 {
                    here &= !own;
                }
            }
            found |= here & !self.overridden(here);
        }
        found
    }

    /// The cues of `here`, which begin with one word, that are not meant: those that others override, and those others.
    fn overridden(&self, here: u128) -> u128 {
        let overrides = self.overrides.iter().filter(|(own, _)| here & own != 0);
        overrides.fold(0, |mask, (own, others)| mask | own | others)
    }

    /// The cues that the last of the words `before` voids, auxiliaries left out, or does not allow.
    fn voided(&self, before: &[Token]) -> u128 {
        let mut words = before.iter().rev().map(|token| token.word);
        let told = |word: &Word| !self.auxiliaries.contains(*word);
        self.before.voided(words.clone().next(), words.find(told))
    }

    /// `found` with the cues that others make up.
    fn joined(&self, found: u128) -> u128 {
        let whole = |sets: &[u128]| sets.iter().all(|set| found & set != 0);
        let joins = self.joins.iter().filter(|(_, sets)| whole(sets));
        joins.fold(found, |found, (bit, _)| found | bit)
    }

    fn shapes_of(&self, sentence: &str, tokens: &[Token]) -> u128 {
        let (mut names, mut numbers) = (0, 0);
        let (mut percent, mut money, mut acronym) = (false, false, false);
        for token in tokens {
            names += usize::from(token.name);
            numbers += usize::from(token.word == Word::NUMBER);
            percent |= token.symbol == Symbol::Percent;
            money |= token.symbol == Symbol::Money;
            acronym |= token.acronym;
        }
        self.shapes
            .iter()
            .filter(|(shape, _)| match shape {
                Shape::Percent => percent,
                Shape::Money => money,
                Shape::Acronym => acronym,
                Shape::Name => names > 0,
                Shape::Names => names > 1,
                Shape::Question => asks(sentence),
                Shape::Numbers => numbers > 1,
                Shape::NineWords => tokens.len() <= 9,
                Shape::SixteenWords => tokens.len() >= 16,
            })
            .fold(0, |mask, (_, bit)| mask | bit)
    }
}

/// The cues of `table` for which `named` names others, and with each those others.
fn others(table: &Table, named: fn(&CueEntry) -> &[String]) -> Vec<(u128, u128)> {
    let others = |cue: &CueEntry| set(table, |other| named(cue).contains(&other.name));
    let cues = table.cues.iter().enumerate();
    cues.filter(|(_, cue)| !named(cue).is_empty())
        .map(|(at, cue)| (1 << at, others(cue)))
        .collect()
}

/// What makes up the cues of `table` that others make up.
fn joins(table: &Table) -> Vec<(u128, Vec<u128>)> {
    let any = |names: &str| {
        set(table, |cue| {
            names.split('|').any(|name| name.trim() == cue.name)
        })
    };
    let cues = table.cues.iter().enumerate();
    cues.flat_map(|(at, cue)| {
        let sets = cue.with.iter();
        sets.map(move |sets| (1 << at, sets.split(" + ").map(any).collect()))
    })
    .collect()
}

/// The cues of `table` that `is` holds of, one bit each.
fn set(table: &Table, is: impl Fn(&CueEntry) -> bool) -> u128 {
    let cues = table.cues.iter().enumerate();
    cues.filter(|(_, cue)| is(cue))
        .fold(0, |mask, (at, _)| mask | 1 << at)
}

/// Whether `sentence` ends with a question mark, quotation marks and parentheses behind it left out.
pub fn asks(sentence: &str) -> bool {
    sentence
        .trim_end_matches(|c: char| c.is_whitespace() || "\"”’')]»“‘«›‹".contains(c))
        .ends_with(['?', '？'])
}

#[cfg(test)]
mod tests;
