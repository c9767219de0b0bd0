//! Patterns of words: how a word table writes them, and which begin at a word.

use super::cues::CueSet;
use super::forms::Forms;
use super::gap::Gap;
use super::token::Token;
use super::vocabulary::{Vocabulary, Word, WordSet};
use crate::words::CueEntry;

/// How many words a gap may take in, how many a narrow one, and how many one that ends with its clause.
const GAP: usize = 6;
const NARROW: usize = 3;
const CLAUSE: usize = 12;

/// The patterns of a table, found by their first word.
#[derive(Debug)]
pub(super) struct Patterns {
    /// What begins with each word, by its number.
    words: Vec<First>,
    /// What begins with a capitalised word.
    name: First,
    /// What begins with a word of an ending, by the ending's bit.
    endings: Vec<(u64, First)>,
    phrases: Vec<Phrase>,
}

/// What begins with a word.
#[derive(Clone, Debug, Default)]
struct First {
    /// The cues that need no further word.
    cues: CueSet,
    /// The phrases that go on.
    phrases: Vec<Begun>,
}

/// What must follow a pattern's first word.
#[derive(Debug)]
struct Phrase {
    cue: CueSet,
    /// Whether that word must begin a clause.
    apart: bool,
    /// What the next word must be, where it must be something: words that may be left out, or the one behind them.
    next: Option<Forms>,
    rest: Vec<Part>,
}

/// A phrase that begins with a word.
#[derive(Clone, Copy, Debug)]
struct Begun {
    /// The bits of words one of which must follow; all bits where others may. It stands here so that most phrases need no look at all.
    needs: u128,
    /// The bits of words of which the next must be one; all bits where others may.
    next: u128,
    /// The phrase, by index.
    phrase: u32,
}

#[derive(Debug)]
enum Part {
    One(Forms),
    Optional(Forms),
    Gap,
    /// A narrow gap, which takes in none of these words.
    Narrow(WordSet),
    /// A long gap, which takes in no word of another clause.
    Clause,
    /// No word: here a clause ends, and another begins or none.
    Apart,
    /// No word: here a quotation mark stands.
    Mark,
}

impl Part {
    /// The bits of the words one of which stands here; nothing where others may.
    fn needs(&self) -> Option<u128> {
        match self {
            Self::One(forms) => forms.bits(),
            _ => None,
        }
    }
}

impl Patterns {
    /// The patterns of `cues`, whose words are added to `vocabulary`.
    ///
    /// Narrow gaps take in none of the words `common`.
    pub(super) fn new(cues: &[CueEntry], common: &[String], vocabulary: &mut Vocabulary) -> Self {
        let common = vocabulary.set(common);
        let mut patterns = Self {
            words: Vec::new(),
            name: First::default(),
            endings: Vec::new(),
            phrases: Vec::new(),
        };
        for (at, cue) in cues.iter().enumerate() {
            for words in &cue.words {
                patterns.add(words, CueSet::one(at), &common, vocabulary);
            }
        }
        patterns
    }

    fn add(&mut self, words: &str, cue: CueSet, common: &WordSet, vocabulary: &mut Vocabulary) {
        let (apart, words) = match words.strip_prefix(", ") {
            Some(words) => (true, words),
            None => (false, words),
        };
        let mut parts = words.split(' ');
        let first = parts.next().unwrap_or_default();
        let rest: Vec<_> = parts.map(|text| part(text, common, vocabulary)).collect();
        let needs = rest.iter().filter_map(Part::needs);
        let next = next(&rest);
        let begun = Begun {
            needs: needs.min_by_key(|bits| bits.count_ones()).unwrap_or(!0),
            next: next.as_ref().and_then(Forms::bits).unwrap_or(!0),
            phrase: self.phrases.len() as u32,
        };
        for word in first.split('|') {
            let entry = self.entry(word, vocabulary);
            if rest.is_empty() && !apart {
                entry.cues |= cue;
            } else {
                entry.phrases.push(begun);
            }
        }
        if !rest.is_empty() || apart {
            self.phrases.push(Phrase {
                cue,
                apart,
                next,
                rest,
            });
        }
    }

    /// What begins with `word` so far.
    fn entry(&mut self, word: &str, vocabulary: &mut Vocabulary) -> &mut First {
        if word == "@" {
            return &mut self.name;
        }
        if let Some(ending) = word.strip_prefix('*') {
            let bit = vocabulary.ending(ending);
            let known = self.endings.iter().position(|(known, _)| *known == bit);
            let at = known.unwrap_or_else(|| {
                self.endings.push((bit, First::default()));
                self.endings.len() - 1
            });
            return &mut self.endings[at].1;
        }
        let at = vocabulary.number(word).index();
        if self.words.len() <= at {
            self.words.resize(at + 1, First::default());
        }
        &mut self.words[at]
    }

    /// The cues whose patterns begin at the token `at` of a sentence with words of the bits `present`.
    pub(super) fn starting_at(&self, tokens: &[Token], at: usize, present: u128) -> CueSet {
        let token = &tokens[at];
        let rest = &tokens[at + 1..];
        let mut found = CueSet::NONE;
        let mut add = |first: &First| found |= self.of(first, token, rest, present);
        let known = [token.word, token.stem].into_iter();
        for word in known.filter(|word| *word != Word::UNKNOWN) {
            if let Some(first) = self.words.get(word.index()) {
                add(first);
            }
        }
        if token.long_endings != 0 {
            for (bit, first) in &self.endings {
                if token.long_endings & bit != 0 {
                    add(first);
                }
            }
        }
        if token.capital {
            add(&self.name);
        }
        found
    }

    /// The cues of `first` whose patterns begin at `token` and go on in `rest`.
    fn of(&self, first: &First, token: &Token, rest: &[Token], present: u128) -> CueSet {
        let following = rest.first();
        let following = following.map_or(!0, |next| next.word.bit() | next.stem.bit());
        let begun = first.phrases.iter();
        let phrases = begun
            .filter(|begun| begun.needs & present != 0 && begun.next & following != 0)
            .map(|begun| &self.phrases[begun.phrase as usize]);
        // Most phrases are told from what follows by the next word.
        let may = |phrase: &&Phrase| match &phrase.next {
            Some(forms) => rest.first().is_some_and(|next| forms.fit(next)),
            None => true,
        };
        phrases
            .filter(|phrase| may(phrase) && (token.gap != Gap::Blank || !phrase.apart))
            .filter(|phrase| follows(&phrase.rest, rest))
            .fold(first.cues, |found, phrase| found | phrase.cue)
    }
}

/// What the first word of `rest` must be; nothing where it may be any word or none.
fn next(rest: &[Part]) -> Option<Forms> {
    let mut next = Forms::default();
    for part in rest {
        match part {
            Part::Optional(forms) => next.add(forms),
            Part::One(forms) => {
                next.add(forms);
                return Some(next);
            }
            Part::Gap | Part::Narrow(_) | Part::Clause | Part::Apart | Part::Mark => {
                return None;
            }
        }
    }
    None
}

fn part(text: &str, common: &WordSet, vocabulary: &mut Vocabulary) -> Part {
    match text.strip_prefix('?') {
        _ if text == "..." => Part::Gap,
        _ if text == ".." => Part::Narrow(common.clone()),
        _ if text == "~" => Part::Clause,
        _ if text == "," => Part::Apart,
        _ if text == "“" => Part::Mark,
        Some(text) => Part::Optional(Forms::new(text, vocabulary)),
        None => Part::One(Forms::new(text, vocabulary)),
    }
}

/// Whether `rest` matches at the beginning of `tokens`.
fn follows(rest: &[Part], tokens: &[Token]) -> bool {
    let Some((part, rest)) = rest.split_first() else {
        return true;
    };
    let fits = |forms: &Forms| tokens.first().is_some_and(|token| forms.fit(token));
    let gap = tokens.first().map(|token| token.gap);
    match part {
        Part::One(forms) => fits(forms) && follows(rest, &tokens[1..]),
        Part::Optional(forms) => {
            follows(rest, tokens) || fits(forms) && follows(rest, &tokens[1..])
        }
        Part::Apart => gap.is_none_or(|gap| gap != Gap::Blank) && follows(rest, tokens),
        Part::Mark => gap == Some(Gap::Mark) && follows(rest, tokens),
        Part::Gap => (0..=GAP.min(tokens.len())).any(|skip| follows(rest, &tokens[skip..])),
        Part::Narrow(common) => {
            let words = tokens.iter().take(NARROW);
            let free = words.take_while(|token| !common.contains(token.word));
            (0..=free.count()).any(|skip| follows(rest, &tokens[skip..]))
        }
        Part::Clause => {
            let words = tokens.iter().take(CLAUSE);
            let inside = words.take_while(|token| token.gap == Gap::Blank);
            (0..=inside.count()).any(|skip| follows(rest, &tokens[skip..]))
        }
    }
}
