//! Patterns of words: how a word table writes them, and which begin at a word.

mod part;

use rustc_hash::FxHashMap;

use super::cues::CueSet;
use super::forms::Forms;
use super::gap::Gap;
use super::token::Token;
use super::vocabulary::{Vocabulary, Word, WordSet};
use crate::words::CueEntry;
use part::{Part, follows, next};

/// The patterns of a table, found by their first word.
#[derive(Debug)]
pub(super) struct Patterns {
    /// What begins with each word, by its number.
    words: Vec<First>,
    /// The words with which something begins.
    begun: WordSet,
    /// What begins with a capitalised word.
    name: First,
    /// What begins with a word of an ending, by the place of the ending's bit.
    endings: Vec<First>,
    /// The bits of those endings.
    opening: u64,
    phrases: Vec<Phrase>,
}

/// What begins with a word.
#[derive(Clone, Debug, Default)]
struct First {
    /// The cues that need no further word.
    cues: CueSet,
    /// The phrases that go on with one of certain words, by each of these: a word may begin dozens.
    before: FxHashMap<Word, Vec<Begun>>,
    /// Those that go on with other words, or with none.
    others: Vec<Begun>,
}

/// A phrase whose first word was met.
#[derive(Clone, Copy, Debug)]
struct Begun {
    /// The bits of words one of which must follow; all bits where others may.
    needs: u128,
    /// The phrase, by index.
    phrase: u32,
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

impl Patterns {
    /// The patterns of `cues`, whose words are added to `vocabulary`.
    ///
    /// Narrow gaps take in none of the words `common`.
    pub(super) fn new(cues: &[CueEntry], common: &[String], vocabulary: &mut Vocabulary) -> Self {
        let common = vocabulary.set(common);
        let mut patterns = Self {
            words: Vec::new(),
            begun: WordSet::default(),
            name: First::default(),
            endings: Vec::new(),
            opening: 0,
            phrases: Vec::new(),
        };
        for cue in cues {
            let own = |other: &CueEntry| other.name == cue.name || other.shares.contains(&cue.name);
            let of = (0..).zip(cues).filter(|(_, other)| own(other));
            let of: CueSet = of.map(|(at, _)| CueSet::one(at)).collect();
            for words in &cue.words {
                patterns.add(words, of, &common, vocabulary);
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
        let rest: Vec<_> = parts
            .map(|text| Part::new(text, common, vocabulary))
            .collect();
        let needs = rest.iter().filter_map(Part::needs);
        let needs = needs.min_by_key(|bits| bits.count_ones()).unwrap_or(!0);
        let next = next(&rest);
        let begun = Begun {
            needs,
            phrase: self.phrases.len() as u32,
        };
        for word in first.split('|') {
            let entry = self.entry(word, vocabulary);
            if rest.is_empty() && !apart {
                entry.cues |= cue;
            } else {
                entry.begin(begun, next.as_ref());
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
            self.opening |= bit;
            let at = bit.trailing_zeros() as usize;
            if self.endings.len() <= at {
                self.endings.resize(at + 1, First::default());
            }
            return &mut self.endings[at];
        }
        let word = vocabulary.number(word);
        self.begun.insert(word);
        let at = word.index();
        if self.words.len() <= at {
            self.words.resize(at + 1, First::default());
        }
        &mut self.words[at]
    }

    /// The cues whose patterns begin at the token `at` of a sentence.
    pub(super) fn starting_at(&self, tokens: &[Token], at: usize) -> CueSet {
        let token = &tokens[at];
        let rest = &tokens[at + 1..];
        let mut found = CueSet::NONE;
        let mut add = |first: &First| found |= self.of(first, token, rest);
        for word in [token.word, token.stem] {
            if self.begun.contains(word) {
                add(&self.words[word.index()]);
            }
        }
        let mut endings = token.long_endings & self.opening;
        while endings != 0 {
            add(&self.endings[endings.trailing_zeros() as usize]);
            endings &= endings - 1;
        }
        if token.capital {
            add(&self.name);
        }
        found
    }

    /// The cues of `first` whose patterns begin at `token` and go on in `rest`.
    fn of(&self, first: &First, token: &Token, rest: &[Token]) -> CueSet {
        let next = rest.first();
        let mut found = first.cues;
        let may_end = |begun: &&Begun| begun.needs & token.ahead != 0;
        let mut add = |phrases: &[Begun]| {
            for begun in phrases.iter().filter(may_end) {
                let phrase = &self.phrases[begun.phrase as usize];
                if (token.gap != Gap::Blank || !phrase.apart)
                    && phrase.may_go_on(next)
                    && follows(&phrase.rest, rest)
                {
                    found |= phrase.cue;
                }
            }
        };
        if let Some(next) = next.filter(|_| !first.before.is_empty()) {
            for word in [next.word, next.stem] {
                if word != Word::UNKNOWN
                    && let Some(phrases) = first.before.get(&word)
                {
                    add(phrases);
                }
            }
        }
        add(&first.others);
        found
    }
}

impl Phrase {
    /// Whether the word `next` may follow the first: most phrases that do not go on are told by it.
    fn may_go_on(&self, next: Option<&Token>) -> bool {
        match &self.next {
            Some(forms) => next.is_some_and(|next| forms.fit(next)),
            None => true,
        }
    }
}

impl First {
    /// Adds the phrase `begun`, of which `next` says what its next word must be.
    fn begin(&mut self, begun: Begun, next: Option<&Forms>) {
        match next.and_then(Forms::words) {
            Some(words) => {
                for word in words.iter() {
                    self.before.entry(word).or_default().push(begun);
                }
            }
            None => self.others.push(begun),
        }
    }
}
