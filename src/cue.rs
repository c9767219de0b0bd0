//! The cues of one sentence, found in one pass over its words.

mod ago;
mod anchor;
mod aside;
mod compiled;
mod cues;
mod day;
mod extent;
mod forms;
mod gap;
mod mask;
mod meaning;
mod named;
mod number;
mod numeral;
mod pattern;
mod range;
mod somebody;
mod token;
mod verbal;
mod vocabulary;

use std::iter;
use std::sync::{LazyLock, OnceLock};

use compiled::Compiled;
use cues::CueSet;
use meaning::Meanings;
use token::Words;

pub(crate) use ago::is_of_date;

use crate::words::{self, CueEntry, Register, Table};

/// What is ready for one pass: a cell for each table, filled when its language is first met.
static COMPILED: LazyLock<Vec<(&'static Table, OnceLock<Compiled>)>> = LazyLock::new(|| {
    let tables = words::tables().iter().chain([words::other()]);
    tables.map(|table| (table, OnceLock::new())).collect()
});

/// The cues that a sentence shows.
#[derive(Clone, Copy, Debug)]
pub struct Cues {
    /// The table's cues that were found.
    found: CueSet,
    table: &'static [CueEntry],
    /// What they say.
    meanings: Option<&'static Meanings>,
    /// The number of words.
    pub words: usize,
    /// Whether somebody or something is named.
    named: bool,
}

impl Cues {
    /// The cues that were found, in the order of the table.
    pub fn entries(&self) -> impl Iterator<Item = &'static CueEntry> + use<> {
        let (table, mut left) = (self.table, self.found);
        iter::from_fn(move || {
            let at = left.take_first()?;
            table.get(at)
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
        self.say(|meanings| meanings.attributes)
    }

    /// Whether somebody who may be named is said to say so; beside words for nobody in particular only a name tells that.
    pub fn names_source(&self) -> bool {
        self.say(|meanings| meanings.speaks)
            && (!self.say(|meanings| meanings.nameless) || self.say(|meanings| meanings.names))
    }

    /// Whether words within the sentence make it less than an assertion.
    pub fn hedges(&self) -> bool {
        self.say(|meanings| meanings.hedges)
    }

    /// Whether the sentence speaks of something in particular: it has a figure, a date, a name, or tells what happened.
    pub fn is_particular(&self) -> bool {
        self.named || self.say(|meanings| meanings.particular)
    }

    /// Whether the sentence is of a text of this `register`.
    pub(crate) fn are_of(&self, register: Register) -> bool {
        self.say(|meanings| meanings.of(register))
    }

    /// Whether no claim can be made by such a sentence.
    pub fn rules_out(&self) -> bool {
        self.say(|meanings| meanings.rules_out)
    }

    /// Whether one of them is one of those that say something.
    fn say(&self, what: impl Fn(&Meanings) -> CueSet) -> bool {
        let meanings = self.meanings;
        meanings.is_some_and(|meanings| self.found.meets(what(meanings)))
    }

    /// These without those that rule out a claim and are none of `around`, what the sentence says outside of what it quotes.
    pub(crate) fn ruled_by(self, around: &Self) -> Self {
        let rules_out = self.meanings.map_or(CueSet::NONE, |all| all.rules_out);
        Self {
            found: self.found & !(rules_out & !around.found),
            ..self
        }
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
                found: CueSet::NONE,
                table: &self.table.cues,
                meanings: None,
                words: 0,
                named: false,
            };
        };
        let tokens = self.words.read(sentence, &compiled.lexicon);
        Cues {
            found: compiled.found(sentence, tokens),
            table: &self.table.cues,
            meanings: Some(&compiled.meanings),
            words: length(sentence, token::words(tokens).len()),
            named: compiled.names(tokens),
        }
    }
}

/// How many words `sentence` has, in which so many `tokens` were found; scripts without blanks write two signs to a word or so.
fn length(sentence: &str, tokens: usize) -> usize {
    if sentence.is_ascii() {
        return tokens;
    }
    let signs = sentence.chars().filter(|c| words::is_eastern(*c)).count();
    tokens.max(signs / 2)
}

/// Whether `sentence` ends with a question mark, quotation marks and parentheses behind it left out.
pub fn asks(sentence: &str) -> bool {
    sentence
        .trim_end_matches(|c: char| c.is_whitespace() || "\"”’')]»“‘«›‹!".contains(c))
        .ends_with(['?', '？'])
}

#[cfg(test)]
mod tests;
