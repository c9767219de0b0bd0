//! Patterns of words: how a word table writes them, and which begin at a word.

use rustc_hash::FxHashMap;

use super::token::Token;
use crate::words::CueEntry;

/// How many words a gap may take in.
const GAP: usize = 6;

/// The patterns of a table, found by their first word.
#[derive(Debug)]
pub(super) struct Patterns {
    first: FxHashMap<Box<str>, First>,
    /// What begins with a capitalised word.
    name: First,
    /// What begins with a word of an ending, by the ending.
    endings: Vec<(Box<str>, First)>,
    phrases: Vec<Phrase>,
}

/// What begins with a word.
#[derive(Debug, Default)]
struct First {
    /// The cues that need no further word.
    cues: u128,
    /// The phrases that go on, by index.
    phrases: Vec<u32>,
}

/// What must follow a pattern's first word.
#[derive(Debug)]
struct Phrase {
    cue: u128,
    rest: Vec<Part>,
}

#[derive(Debug)]
enum Part {
    One(Vec<Form>),
    Optional(Vec<Form>),
    Gap,
}

#[derive(Debug)]
enum Form {
    Name,
    Word(Box<str>),
    Ending(Box<str>),
}

impl Patterns {
    pub(super) fn new(cues: &[CueEntry]) -> Self {
        let mut patterns = Self {
            first: FxHashMap::default(),
            name: First::default(),
            endings: Vec::new(),
            phrases: Vec::new(),
        };
        for (at, cue) in cues.iter().enumerate() {
            for words in &cue.words {
                patterns.add(words, 1 << at);
            }
        }
        patterns
    }

    fn add(&mut self, words: &str, cue: u128) {
        let mut parts = words.split(' ');
        let first = parts.next().unwrap_or_default();
        let rest: Vec<_> = parts.map(part).collect();
        let phrase = self.phrases.len() as u32;
        for word in first.split('|') {
            let entry = self.entry(word);
            if rest.is_empty() {
                entry.cues |= cue;
            } else {
                entry.phrases.push(phrase);
            }
        }
        if !rest.is_empty() {
            self.phrases.push(Phrase { cue, rest });
        }
    }

    /// What begins with `word` so far.
    fn entry(&mut self, word: &str) -> &mut First {
        if word == "@" {
            return &mut self.name;
        }
        let Some(ending) = word.strip_prefix('*') else {
            return self.first.entry(word.into()).or_default();
        };
        let known = self
            .endings
            .iter()
            .position(|(known, _)| **known == *ending);
        let at = known.unwrap_or_else(|| {
            self.endings.push((ending.into(), First::default()));
            self.endings.len() - 1
        });
        &mut self.endings[at].1
    }

    /// The cues whose patterns begin at the token `at`.
    pub(super) fn starting_at(&self, lower: &str, tokens: &[Token], at: usize) -> u128 {
        let token = &tokens[at];
        let word = token.lower(lower);
        let whole = [Some(word), token.stem(lower)].into_iter().flatten();
        let exact = whole.filter_map(|word| self.first.get(word));
        let endings = self.endings.iter();
        let ended = endings
            .filter(|(ending, _)| ends(word, ending))
            .map(|(_, first)| first);
        let named = token.capital.then_some(&self.name);
        exact.chain(ended).chain(named).fold(0, |found, first| {
            let phrases = first
                .phrases
                .iter()
                .map(|&phrase| &self.phrases[phrase as usize]);
            phrases
                .filter(|phrase| follows(&phrase.rest, lower, &tokens[at + 1..]))
                .fold(found | first.cues, |found, phrase| found | phrase.cue)
        })
    }
}

/// Whether `word` is more than a letter or two before `ending`.
fn ends(word: &str, ending: &str) -> bool {
    word.len() > ending.len() + 2 && word.ends_with(ending)
}

fn part(text: &str) -> Part {
    let forms = |text: &str| {
        text.split('|')
            .map(|form| match form.strip_prefix('*') {
                Some(ending) => Form::Ending(ending.into()),
                None if form == "@" => Form::Name,
                None => Form::Word(form.into()),
            })
            .collect()
    };
    match text.strip_prefix('?') {
        _ if text == "..." => Part::Gap,
        Some(text) => Part::Optional(forms(text)),
        None => Part::One(forms(text)),
    }
}

/// Whether `rest` matches at the beginning of `tokens`.
fn follows(rest: &[Part], lower: &str, tokens: &[Token]) -> bool {
    let Some((part, rest)) = rest.split_first() else {
        return true;
    };
    let fits = |forms: &[Form]| tokens.first().is_some_and(|token| any(forms, token, lower));
    match part {
        Part::One(forms) => fits(forms) && follows(rest, lower, &tokens[1..]),
        Part::Optional(forms) => {
            follows(rest, lower, tokens) || fits(forms) && follows(rest, lower, &tokens[1..])
        }
        Part::Gap => (0..=GAP.min(tokens.len())).any(|skip| follows(rest, lower, &tokens[skip..])),
    }
}

fn any(forms: &[Form], token: &Token, lower: &str) -> bool {
    let word = token.lower(lower);
    forms.iter().any(|form| match form {
        Form::Word(known) => {
            **known == *word || token.stem(lower).is_some_and(|stem| **known == *stem)
        }
        Form::Name => token.capital,
        Form::Ending(ending) => word.len() > ending.len() && word.ends_with(&**ending),
    })
}
