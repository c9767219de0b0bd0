//! Whether a form that may be a participle is the verb of its clause: "the board approved the plan", but "a plan approved by the board".

use super::aside::Asides;
use super::cues::CueSet;
use super::gap::Gap;
use super::token::Token;
use super::vocabulary::{Vocabulary, Word, WordSet};
use crate::words::Table;

/// A clause's other verb is looked for within so many words to either side.
const CLAUSE: usize = 16;

/// The cues of a table that are meant as verbs alone, and what tells that.
#[derive(Debug)]
pub(super) struct Verbal {
    pub(super) cues: CueSet,
    agents: WordSet,
    objects: WordSet,
    subjects: WordSet,
    helpers: WordSet,
    adverbs: WordSet,
    /// The bits of the endings of adverbs.
    adverbial: u64,
    joints: WordSet,
    /// What stands before a noun, and behind a verb that takes none.
    ties: WordSet,
    and: WordSet,
    relatives: WordSet,
    /// Participles of verbs that take a noun behind them.
    participles: WordSet,
    asides: Asides,
    /// The bit of the ending of such forms.
    ending: u64,
}

impl Verbal {
    /// What `table` knows, its words added to `vocabulary`; `cues` are those of its cues that are meant so.
    pub(super) fn new(table: &Table, cues: CueSet, vocabulary: &mut Vocabulary) -> Self {
        let verbal = &table.verbal;
        let is_ending = |word: &&String| word.starts_with('*');
        let endings = verbal.adverbs.iter().filter(is_ending);
        Self {
            cues,
            agents: vocabulary.set(&verbal.agents),
            objects: vocabulary.set(&verbal.objects),
            subjects: vocabulary.set(&verbal.subjects),
            helpers: vocabulary.set(&verbal.helpers),
            adverbs: vocabulary.set(verbal.adverbs.iter().filter(|word| !is_ending(word))),
            adverbial: endings.fold(0, |bits, word| bits | vocabulary.ending(&word[1..])),
            joints: vocabulary.set(&verbal.joints),
            ties: {
                let speech = &table.speech;
                vocabulary.set(
                    speech
                        .prepositions
                        .iter()
                        .chain(&speech.at)
                        .chain(&speech.of),
                )
            },
            and: vocabulary.set(&verbal.ands),
            relatives: vocabulary.set(&table.speech.relatives),
            participles: vocabulary.set(&verbal.participles),
            asides: Asides::new(table, vocabulary),
            ending: vocabulary.ending("ed"),
        }
    }

    /// Whether the word `at` of these `tokens` is such a verb, as far as its neighbours tell.
    pub(super) fn is_verb(&self, tokens: &[Token], at: usize) -> bool {
        let adverb = |token: &Token| {
            self.adverbs.contains(token.word) || token.endings & self.adverbial != 0
        };
        // Behind adverbs it stands where they do.
        let mut start = at;
        while start > 0 && tokens[start].gap == Gap::Blank && adverb(&tokens[start - 1]) {
            start -= 1;
        }
        let Some(led) = start.checked_sub(1).map(|led| &tokens[led]) else {
            return false;
        };
        let blank = |token: &&Token| token.gap == Gap::Blank;
        let next = tokens.get(at + 1).filter(blank);
        let behind = tokens.get(at + 2).filter(blank);
        let counted = behind.is_some_and(|token| token.word == Word::NUMBER);
        let takes =
            next.is_some_and(|next| self.objects.contains(next.word) || next.word == Word::NUMBER);
        let tied = next.is_none_or(|next| self.ties.contains(next.word) || adverb(next));
        let joins = next.is_some_and(|next| self.joints.contains(next.word));
        let done = next.is_some_and(|next| self.agents.contains(next.word)) && !counted;
        let loose = done || self.participles.contains(tokens[at].word) && tied;
        match tokens[start].gap {
            Gap::Mark => true,
            // "Ida Holm, the mayor, closed the pier", but "the pier, closed in May".
            Gap::Clause if takes || self.closes_aside(tokens, start) => true,
            Gap::Clause if loose || !self.asides.goes_on(tokens, at) => false,
            Gap::Clause if self.follows_others(tokens, start) => true,
            Gap::Clause => (tied || joins) && self.asides.end_before(tokens, start),
            Gap::Blank if self.subjects.contains(led.word) => true,
            // "A plan approved by the board", but "it rose by 40".
            Gap::Blank if loose => false,
            // "Open and painted boats", but "came and painted it".
            Gap::Blank if self.and.contains(led.word) => {
                takes
                    || tied
                        && self
                            .joined_to(tokens, start)
                            .is_none_or(|at| self.is_verb(tokens, at))
            }
            // Behind "is" it tells what is so.
            Gap::Blank if self.helpers.contains(led.word) => false,
            Gap::Blank => led.capital || !self.is_helped(tokens, at),
        }
    }

    /// Whether the comma before the word `start` ends a clause about the subject: "Ida Holm, who sold it, never returned".
    fn closes_aside(&self, tokens: &[Token], start: usize) -> bool {
        let mut before = tokens[..start].iter().rev().take(CLAUSE);
        let opening = before.find(|token| token.gap != Gap::Blank);
        opening.is_some_and(|opening| self.relatives.contains(opening.word))
    }

    /// Whether the word `start` stands behind authors who are not named: "Roe et al. (2019) found".
    fn follows_others(&self, tokens: &[Token], start: usize) -> bool {
        let dated = tokens[start - 1].word == Word::YEAR;
        let last = tokens[..start - usize::from(dated)].last();
        last.is_some_and(|last| self.asides.are_others(last))
    }

    /// The first of the forms to which "and" joins the word `start`, as in "widely mocked and ignored", where they are not too many.
    fn joined_to(&self, tokens: &[Token], start: usize) -> Option<usize> {
        let mut at = start;
        for _ in 0..CLAUSE {
            match &tokens[..=at] {
                [.., form, and, joined]
                    if [and.gap, joined.gap] == [Gap::Blank; 2]
                        && self.and.contains(and.word)
                        && form.endings & self.ending != 0 =>
                {
                    at -= 2;
                }
                _ => return Some(at).filter(|first| *first < start),
            }
        }
        None
    }

    /// Whether the clause of the word `at` has another verb, which tells what is so: "the pier closed in May is".
    fn is_helped(&self, tokens: &[Token], at: usize) -> bool {
        let ends = |token: &Token| token.gap != Gap::Blank || self.joints.contains(token.word);
        let helps = |token: &&Token| self.helpers.contains(token.word);
        let mut open = true;
        let before = tokens[..at].iter().rev().take(CLAUSE);
        let mut before = before.take_while(|token| {
            let within = open && !self.joints.contains(token.word);
            open = token.gap == Gap::Blank;
            within
        });
        let behind = tokens[at + 1..].iter().take(CLAUSE);
        let mut behind = behind.take_while(|token| !ends(token));
        before.any(|token| helps(&token)) || behind.any(|token| helps(&token))
    }
}

#[cfg(test)]
mod tests {
    use crate::cue::Finder;
    use crate::words::table;

    #[test]
    fn verbs_are_told_from_participles() {
        let mut finder = Finder::new(table("en").expect("the table"));
        let mut past = |text: &str| {
            let cues = finder.find(text);
            cues.entries().any(|cue| cue.name == "past form")
        };
        for text in [
            "The board painted the pier.",
            "Ida Holm, the mayor, painted the pier.",
            "Nobody who painted boats came.",
            "The crews have quietly painted boats.",
            "It was painted by the crew.",
            "The crew came and painted it.",
            "The water dropped by 40 feet.",
            "The board planned the pier.",
            "This caused a long quarrel.",
            "Hull, which had lost twice, never recovered.",
            "Roe et al. (2019) painted boats.",
            "Roe et al. paddled north.",
            "The plan, widely mocked, collapsed.",
            "The mayor of Hull, elected in 2019, retired and emigrated.",
            "Ida Holm, 51, retired in spring, saying nothing.",
            "In May, the company, a maker of boats, collapsed.",
            "Ida Holm and Jan Roe, the owners, retired because it is old.",
        ] {
            assert!(past(text), "{text}");
        }
        for text in [
            "Painted boats are dear.",
            "The pier, painted in May, is old.",
            "The pier painted by the crew stands.",
            "The pier painted in spring is old.",
            "The pier is quite thickly painted.",
            "It can be seen on a hand-painted boat.",
            "They sail without painted oars.",
            "They like old and painted boats.",
            "The pier planned for boats stands.",
            "Paint designed for boats lasts.",
            "The plan, widely mocked and ignored, is on the table.",
            "The pier, built in oak, painted in May, is old.",
            "The pier, built in oak, painted in May, stands.",
            "The boats are painted and mended.",
            "The method of Roe et al. applied to boats is slow.",
            "The raw, simple oil of the pier, mended in Hull.",
            "Old Oak – a pier of Hull, mended in spring.",
            "She owns the pier, an old one, mended in spring.",
            "The plan, mocked, mended by the board.",
        ] {
            assert!(!past(text), "{text}");
        }
    }
}
