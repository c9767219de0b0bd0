//! The cues of one sentence, found in one pass over its words.

mod pattern;
mod token;

use std::sync::LazyLock;

use pattern::Patterns;
use token::{Symbol, Token};

use crate::words::{self, Anchor, CueEntry, Shape, Table};

static COMPILED: LazyLock<Vec<Compiled>> =
    LazyLock::new(|| words::tables().iter().map(Compiled::new).collect());

/// The cues that a sentence shows.
#[derive(Clone, Copy, Debug)]
pub struct Cues {
    /// The table's cues that were found, one bit each.
    found: u64,
    table: &'static [CueEntry],
    /// The number of words.
    pub words: usize,
}

impl Cues {
    /// The cues that were found, in the order of the table.
    pub fn entries(&self) -> impl Iterator<Item = &'static CueEntry> + use<> {
        let found = self.found;
        self.table
            .iter()
            .enumerate()
            .filter(move |(at, _)| found >> at & 1 == 1)
            .map(|(_, cue)| cue)
    }

    /// The sum of their points.
    pub fn points(&self) -> i32 {
        self.entries().map(|cue| cue.points).sum()
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

/// The cues of one `sentence`, which is prose without markers. The work grows with its length alone.
pub fn find(sentence: &str) -> Cues {
    let Some(compiled) = COMPILED.first() else {
        return Cues {
            found: 0,
            table: &[],
            words: 0,
        };
    };
    let mut lower = String::with_capacity(sentence.len());
    let tokens = token::tokens(sentence, &mut lower, compiled.table);
    Cues {
        found: compiled.words_of(&lower, &tokens) | compiled.shapes_of(sentence, &tokens),
        table: &compiled.table.cues,
        words: tokens.len(),
    }
}

/// A table's cues, ready for one pass.
struct Compiled {
    table: &'static Table,
    patterns: Patterns,
    /// For each shape that a cue names, the cue's bit.
    shapes: Vec<(Shape, u64)>,
    /// The cues that stand at the beginning only, and those that stand at the subject only.
    anchored: [u64; 2],
    /// The cues that some word before them voids.
    guarded: u64,
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
        }
    }

    fn words_of(&self, lower: &str, tokens: &[Token]) -> u64 {
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
            if here & self.guarded != 0 {
                here &= !self.voided(lower, tokens, at);
            }
            found |= here;
        }
        found
    }

    /// The guarded cues that the word before the token `at` voids.
    fn voided(&self, lower: &str, tokens: &[Token], at: usize) -> u64 {
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

    fn shapes_of(&self, sentence: &str, tokens: &[Token]) -> u64 {
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
                Shape::NineWords => tokens.len() <= 9,
                Shape::SixteenWords => tokens.len() >= 16,
            })
            .fold(0, |mask, (_, bit)| mask | bit)
    }
}

/// Whether `sentence` ends with a question mark, quotation marks and parentheses behind it left out.
pub fn asks(sentence: &str) -> bool {
    sentence
        .trim_end_matches(|c: char| c.is_whitespace() || "\"”’')]»".contains(c))
        .ends_with(['?', '？'])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A sentence, the names of its cues, the sum of their points.
    const CASES: &[(&str, &str, i32)] = &[
        (
            "Unemployment fell to 4.5% in May.",
            "figure, percent, change verb, date, name, short sentence",
            9,
        ),
        (
            "The fund holds $3 billion in bonds today.",
            "figure, money, number word, short sentence",
            5,
        ),
        (
            "They bought 40 per cent of it in 2019.",
            "figure, percent, year, record verb, short sentence",
            9,
        ),
        (
            "On March 3 the yard closed for good.",
            "date, record verb, praise or blame, name, short sentence",
            2,
        ),
        ("He is the tallest of them all, more or less.", "", 0),
        (
            "It costs more today, far from the coast, than it did.",
            "comparison, past tense, vague start",
            1,
        ),
        (
            "The 30th of its kind was not a success at all.",
            "past tense",
            1,
        ),
        (
            "An F-16 and a COVID-19 ward differ in many more ways.",
            "acronym",
            1,
        ),
        (
            "I think that we will see it there before long.",
            "opinion, future, first person",
            -6,
        ),
        (
            "And I see no harm in it at the moment, none.",
            "first person",
            -2,
        ),
        (
            "What did it do for us all, then, in the end?",
            "past tense, question, vague start",
            -3,
        ),
        (
            "They\u{2019}re there, and it\u{2019}s not like it can\u{2019}t go on.",
            "possibility",
            -1,
        ),
        (
            "The plan, as I said, is a plan and that is all.",
            "talk of talk",
            -2,
        ),
        (
            "Number four on the list is the rule of the law itself.",
            "agenda",
            -2,
        ),
        (
            "A study found that it had led to a loss.",
            "said-word, nameless source, past tense, perfect, finding word, evidence noun, cause",
            6,
        ),
        (
            "The judge heard that she had allegedly laundered the money.",
            "past tense, accusation",
            3,
        ),
        (
            "\u{415}\u{449}\u{451} \u{43e}\u{434}\u{43d}\u{43e}.",
            "short sentence",
            -1,
        ),
        (
            "If a part is confirmed, then it stays so until the end of it.",
            "vague start",
            -1,
        ),
        (
            "That we have never said, and it is not so in the least.",
            "superlative, vague start",
            0,
        ),
        ("", "short sentence", -1),
    ];

    #[test]
    fn cues_and_points_are_as_the_cases_say() {
        for &(sentence, wanted, points) in CASES {
            let cues = find(sentence);
            let mut names: Vec<_> = cues.entries().map(|cue| cue.name.as_str()).collect();
            let mut wanted: Vec<_> = wanted.split(", ").filter(|name| !name.is_empty()).collect();
            names.sort_unstable();
            wanted.sort_unstable();
            assert_eq!((names, cues.points()), (wanted, points), "{sentence}");
        }
    }

    #[test]
    fn cues_come_in_the_order_of_the_table() {
        let cues = find("They will pay 40 percent.");
        let names: Vec<_> = cues.entries().map(|cue| cue.name.as_str()).collect();
        assert_eq!(names, ["figure", "percent", "short sentence", "future"]);
    }
}
