//! The cues of one sentence, found in one pass over its words.

mod pattern;
mod token;

use std::iter;
use std::sync::{LazyLock, OnceLock};

use pattern::Patterns;
use token::{Symbol, Token, Words};

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

    /// The cues of one `sentence`, which is prose without markers. The work grows with its length alone.
    pub fn find(&mut self, sentence: &str) -> Cues {
        let Some(compiled) = self.compiled else {
            return Cues {
                found: 0,
                table: &self.table.cues,
                words: 0,
            };
        };
        let (tokens, lower) = self.words.read(sentence, compiled.table);
        Cues {
            found: compiled
                .joined(compiled.words_of(lower, tokens) | compiled.shapes_of(sentence, tokens)),
            table: &compiled.table.cues,
            words: tokens.len(),
        }
    }
}

/// A table's cues, ready for one pass.
#[derive(Debug)]
struct Compiled {
    table: &'static Table,
    patterns: Patterns,
    /// For each shape that a cue names, the cue's bit.
    shapes: Vec<(Shape, u128)>,
    /// The cues that stand at the beginning only, and those that stand at the subject only.
    anchored: [u128; 2],
    /// The cues that some word before them voids.
    guarded: u128,
    /// The cues that some words are never meant by.
    excepted: u128,
    /// What makes up a cue: its bit, and sets of cues of each of which one must be found.
    joins: Vec<(u128, Vec<u128>)>,
}

impl Compiled {
    fn new(table: &'static Table) -> Self {
        let bits = |chosen: &dyn Fn(&CueEntry) -> bool| {
            let cues = table.cues.iter().enumerate();
            cues.filter(|(_, cue)| chosen(cue))
                .fold(0, |mask, (at, _)| mask | 1 << at)
        };
        let shapes = table.cues.iter().enumerate().flat_map(|(at, cue)| {
            let bit = 1 << at;
            cue.shapes.iter().map(move |&shape| (shape, bit))
        });
        Self {
            table,
            patterns: Patterns::new(&table.cues),
            shapes: shapes.collect(),
            anchored: [
                bits(&|cue| cue.anchor == Anchor::Start),
                bits(&|cue| cue.anchor == Anchor::Subject),
            ],
            guarded: bits(&|cue| !cue.not_after.is_empty()),
            excepted: bits(&|cue| !cue.never.is_empty()),
            joins: joins(table),
        }
    }

    fn words_of(&self, lower: &str, tokens: &[Token]) -> u128 {
        let opener = |token: &Token| {
            self.table
                .openers
                .iter()
                .any(|word| word == token.lower(lower))
        };
        let subject = tokens.iter().take_while(|token| opener(token)).count();
        let mut found = 0;
        for at in 0..tokens.len() {
            let mut here = self.patterns.starting_at(lower, tokens, at);
            if at > 0 {
                here &= !self.anchored[0];
            }
            if at != subject {
                here &= !self.anchored[1];
            }
            if here & self.excepted != 0 {
                here &= !self.excepting(tokens[at].lower(lower));
            }
            if here & self.guarded != 0 {
                here &= !self.voided(lower, tokens, at);
            }
            found |= here;
        }
        found
    }

    /// The cues that `word` is never meant by.
    fn excepting(&self, word: &str) -> u128 {
        let cues = self.table.cues.iter().enumerate();
        cues.filter(|(_, cue)| cue.never.iter().any(|known| known == word))
            .fold(0, |mask, (at, _)| mask | 1 << at)
    }

    /// `found` with the cues that others make up.
    fn joined(&self, found: u128) -> u128 {
        let whole = |sets: &[u128]| sets.iter().all(|set| found & set != 0);
        let joins = self.joins.iter().filter(|(_, sets)| whole(sets));
        joins.fold(found, |found, (bit, _)| found | bit)
    }

    /// The guarded cues that the word before the token `at` voids.
    fn voided(&self, lower: &str, tokens: &[Token], at: usize) -> u128 {
        let auxiliary = |word: &str| self.table.auxiliaries.iter().any(|known| known == word);
        let words = tokens[at.saturating_sub(3)..at].iter().rev();
        let before = words
            .map(|token| token.lower(lower))
            .find(|word| !auxiliary(word));
        let Some(before) = before else {
            return 0;
        };
        let cues = self.table.cues.iter().enumerate();
        cues.filter(|(_, cue)| cue.not_after.iter().any(|word| word == before))
            .fold(0, |mask, (at, _)| mask | 1 << at)
    }

    fn shapes_of(&self, sentence: &str, tokens: &[Token]) -> u128 {
        let names = tokens.iter().filter(|token| token.name).count();
        let symbol = |symbol| tokens.iter().any(|token| token.symbol == symbol);
        self.shapes
            .iter()
            .filter(|(shape, _)| match shape {
                Shape::Percent => symbol(Symbol::Percent),
                Shape::Money => symbol(Symbol::Money),
                Shape::Acronym => tokens.iter().any(|token| token.acronym),
                Shape::Name => names > 0,
                Shape::Names => names > 1,
                Shape::Question => asks(sentence),
                Shape::Numbers => tokens.iter().filter(|token| token.counts()).count() > 1,
                Shape::NineWords => tokens.len() <= 9,
                Shape::SixteenWords => tokens.len() >= 16,
            })
            .fold(0, |mask, (_, bit)| mask | bit)
    }
}

/// What makes up the cues of `table` that others make up.
fn joins(table: &Table) -> Vec<(u128, Vec<u128>)> {
    let set = |names: &str| {
        let cues = table.cues.iter().enumerate();
        cues.filter(|(_, cue)| names.split('|').any(|name| name.trim() == cue.name))
            .fold(0, |mask, (at, _)| mask | 1 << at)
    };
    let cues = table.cues.iter().enumerate();
    cues.flat_map(|(at, cue)| {
        let sets = cue.with.iter();
        sets.map(move |sets| (1 << at, sets.split(" + ").map(set).collect()))
    })
    .collect()
}

/// Whether `sentence` ends with a question mark, quotation marks and parentheses behind it left out.
pub fn asks(sentence: &str) -> bool {
    sentence
        .trim_end_matches(|c: char| c.is_whitespace() || "\"”’')]»".contains(c))
        .ends_with(['?', '？'])
}

#[cfg(test)]
mod tests;
