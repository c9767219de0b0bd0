//! Whether a form that may be a participle closes an aside behind its subject: "the plan, widely mocked, collapsed".

use super::gap::Gap;
use super::token::Token;
use super::vocabulary::{Vocabulary, Word, WordSet};
use crate::words::Table;

/// How many words may open a sentence before its subject, as "in May 2019" does.
const OPENING: usize = 4;

/// How many words a subject may have, its noun, and what follows a preposition in it.
const SUBJECT: usize = 8;
const NOUN: usize = 3;
const TAIL: usize = 4;

/// How many bytes a comma and its blank have.
const COMMA: u32 = 2;

/// How many digits somebody's age has, which counts nothing.
const AGE: u32 = 2;

/// How many words an aside may have, and the clause that goes on behind it.
const CLAUSE: usize = 16;

/// What tells a subject, an aside behind it and the end of a clause.
#[derive(Debug)]
pub(super) struct Asides {
    determiners: WordSet,
    prepositions: WordSet,
    ands: WordSet,
    /// Who else wrote it: "et al.".
    others: WordSet,
    helpers: WordSet,
    /// Words beside which a verb stands, which neither a subject nor an aside has.
    verbs: WordSet,
    adverbs: WordSet,
    joints: WordSet,
    /// The bits of the endings of participles and adverbs, and of nouns in the plural and verbs of the present.
    unlike: u64,
    plural: u64,
    /// The bit of the ending of what goes on behind a comma: "resigned, saying so".
    ongoing: u64,
}

impl Asides {
    /// What `table` knows, its words added to `vocabulary`.
    pub(super) fn new(table: &Table, vocabulary: &mut Vocabulary) -> Self {
        let (verbal, speech) = (&table.verbal, &table.speech);
        let articles = speech.definite.iter().chain(&speech.indefinite);
        let ties = speech.prepositions.iter().chain(&speech.at);
        Self {
            determiners: vocabulary.set(articles.chain(&speech.determiners)),
            prepositions: vocabulary.set(ties.chain(&speech.of)),
            ands: vocabulary.set(&verbal.ands),
            others: vocabulary.set(&verbal.others),
            helpers: vocabulary.set(&verbal.helpers),
            verbs: vocabulary.set(verbal.subjects.iter().chain(&verbal.helpers)),
            adverbs: vocabulary.set(verbal.adverbs.iter().filter(|word| !word.starts_with('*'))),
            joints: vocabulary.set(verbal.joints.iter().chain(&speech.turns)),
            unlike: vocabulary.ending("ed") | vocabulary.ending("ly"),
            plural: vocabulary.ending("s"),
            ongoing: vocabulary.ending("ing"),
        }
    }

    /// Whether `token` stands for authors who are not named, as in "Roe et al. found".
    pub(super) fn are_others(&self, token: &Token) -> bool {
        self.others.contains(token.word)
    }

    /// Whether a subject and an aside end before the word `start`, a comma behind them.
    pub(super) fn end_before(&self, tokens: &[Token], start: usize) -> bool {
        let apart = |token: &Token| token.gap != Gap::Blank;
        let open = tokens[..start].iter().rev().take(CLAUSE).position(apart);
        let Some(open) = open.map(|back| start - 1 - back).filter(|open| *open > 0) else {
            return false;
        };
        let begin = tokens[..open].iter().rev().take(SUBJECT).position(apart);
        let Some(begin) = begin.map(|back| open - 1 - back) else {
            return false;
        };
        // "In May" holds no verb.
        let verb = |token: &Token| !token.capital && self.verbs.contains(token.word);
        let free = |token: &Token| token.gap != Gap::Mark && !verb(token);
        let opens = |first: &Token| begin <= OPENING && self.prepositions.contains(first.word);
        let first = begin == 0 || opens(&tokens[0]);
        // What a dash opens tells of a term.
        let comma = tokens[open].start - tokens[open - 1].end <= COMMA;
        first
            && comma
            && self.opens_aside(&tokens[open])
            && tokens[..start].iter().all(free)
            && self.is_subject(&tokens[begin..open])
    }

    /// Whether an aside may begin with the word `token`, as no second adjective does: "51", "the mayor of Hull", "widely mocked".
    fn opens_aside(&self, token: &Token) -> bool {
        [&self.determiners, &self.prepositions, &self.adverbs]
            .iter()
            .any(|words| words.contains(token.word))
            || [Word::NUMBER, Word::YEAR].contains(&token.word)
            || token.end - token.start <= AGE
            || token.endings & (self.unlike | self.ongoing) != 0
    }

    /// Whether these `tokens` are a noun behind its article or a name.
    fn is_subject(&self, tokens: &[Token]) -> bool {
        let skips = usize::from(self.joints.contains(tokens[0].word));
        let Some((first, behind)) = tokens[skips..].split_first() else {
            return false;
        };
        let named = |token: &Token| {
            let joins = self.prepositions.contains(token.word) || self.ands.contains(token.word);
            token.capital || joins || self.are_others(token)
        };
        if !self.determiners.contains(first.word) {
            return first.capital && behind.iter().all(named);
        }
        let ties = |token: &Token| self.prepositions.contains(token.word);
        let noun = behind.iter().position(ties).unwrap_or(behind.len());
        let (noun, tail) = behind.split_at(noun);
        let Some(last) = noun.last() else {
            return false;
        };
        // "The man lives of fishing" has a verb, "the men of Hull" has none.
        let plain = tail.is_empty() || noun.len() == 1 || last.endings & self.plural == 0;
        noun.len() <= NOUN && tail.len() <= TAIL && last.endings & self.unlike == 0 && plain
    }

    /// Whether the clause of the word `at` goes on to its end without another verb.
    pub(super) fn goes_on(&self, tokens: &[Token], at: usize) -> bool {
        for token in tokens[at + 1..].iter().take(CLAUSE) {
            let joint = self.joints.contains(token.word);
            if token.gap == Gap::Clause {
                return joint || token.endings & self.ongoing != 0;
            }
            if joint && !self.ands.contains(token.word) {
                return true;
            }
            if self.helpers.contains(token.word) {
                return false;
            }
        }
        true
    }
}
