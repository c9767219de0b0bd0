//! Where in a sentence the words of some cues must stand, and where they are part of a name.

use super::compiled::set;
use super::cues::CueSet;
use super::gap::Gap;
use super::token::Token;
use super::vocabulary::{Vocabulary, WordSet};
use crate::words::{Anchor, Table};

/// The clause behind a condition begins within so many words.
const CONDITION: usize = 20;

/// The cues of a table that do not stand anywhere.
#[derive(Debug)]
pub(super) struct Anchors {
    start: CueSet,
    subject: CueSet,
    command: CueSet,
    /// Those that are not meant within a name.
    small: CueSet,
    /// Those of them that speak against a claim.
    doubts: CueSet,
    /// The words that may precede the subject.
    openers: WordSet,
    /// The words that may precede a command: "then", "simply".
    leads: WordSet,
    /// The words that a clause begins with behind which a command may stand.
    conditions: WordSet,
}

/// Where in one sentence the subject and commands may stand, by word.
pub(super) struct Places {
    subject: usize,
    lead: usize,
    clause: usize,
}

impl Anchors {
    pub(super) fn new(table: &Table, vocabulary: &mut Vocabulary) -> Self {
        let bits = |anchor: Anchor| set(table, |cue| cue.anchor == anchor);
        Self {
            start: bits(Anchor::Start),
            subject: bits(Anchor::Subject),
            command: bits(Anchor::Command),
            small: set(table, |cue| cue.small),
            doubts: set(table, |cue| cue.small && cue.weight < 0),
            openers: vocabulary.set(&table.openers),
            leads: vocabulary.set(&table.leads),
            conditions: vocabulary.set(table.supposed.conditions.iter().chain(&table.leads)),
        }
    }

    /// Where such cues may stand in the sentence of these `tokens`.
    pub(super) fn places(&self, tokens: &[Token]) -> Places {
        let leading = |words: &WordSet| {
            let own = tokens.iter().take_while(|token| words.contains(token.word));
            own.count()
        };
        let condition = tokens
            .first()
            .is_some_and(|first| self.conditions.contains(first.word));
        let mut clauses = tokens.iter().take(CONDITION).skip(1);
        let clause = condition.then(|| clauses.position(|token| token.gap == Gap::Clause));
        Places {
            subject: leading(&self.openers),
            lead: leading(&self.leads),
            clause: clause.flatten().map_or(0, |at| at + 1),
        }
    }

    /// The cues that are not meant at the word `at` of these `tokens`.
    pub(super) fn elsewhere(&self, places: &Places, tokens: &[Token], at: usize) -> CueSet {
        let unless = |stands: bool, cues: CueSet| if stands { CueSet::NONE } else { cues };
        let commands = [0, places.lead, places.clause].contains(&at);
        unless(at == 0, self.start)
            | unless(at == places.subject, self.subject)
            | unless(commands, self.command)
            | unless(!is_named(tokens, at), self.small)
            | unless(!is_of_name(tokens, at), self.doubts)
    }
}

/// Whether the word `at` is part of a name: it has a capital within its clause, and so has the word before it or behind it.
fn is_named(tokens: &[Token], at: usize) -> bool {
    let capital = |token: &Token| token.capital && token.gap == Gap::Blank;
    let next = || tokens.get(at + 1).is_some_and(capital);
    let before = || {
        at.checked_sub(1)
            .is_some_and(|before| tokens[before].capital)
    };
    capital(&tokens[at]) && (next() || before())
}

/// Whether the word `at`, which is no number and tells of no deed, is part of a name all the same: it begins its clause before another
/// with a capital, or has one alone within it: "Great Yarmouth", "the Right to Buy".
fn is_of_name(tokens: &[Token], at: usize) -> bool {
    let capital = |token: &Token| token.capital && token.gap == Gap::Blank;
    let begins = || tokens[at].capital && tokens.get(at + 1).is_some_and(capital);
    let within = || capital(&tokens[at]) && tokens[at].name;
    !tokens[at].acronym && (begins() || within())
}
