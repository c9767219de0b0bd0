//! Patterns of words: how a word table writes them, and which begin at a word.

use rustc_hash::FxHashMap;

use super::token::Token;
use crate::words::CueEntry;

/// How many words a gap may take in.
const GAP: usize = 6;

/// The patterns of a table, found by their first word.
pub(super) struct Patterns {
    first: FxHashMap<Box<str>, First>,
    phrases: Vec<Phrase>,
}

/// What begins with a word.
#[derive(Default)]
struct First {
    /// The cues that need no further word.
    cues: u64,
    /// The phrases that go on, by index.
    phrases: Vec<u32>,
}

/// What must follow a pattern's first word.
struct Phrase {
    cue: u64,
    rest: Vec<Part>,
}

enum Part {
    One(Vec<Form>),
    Optional(Vec<Form>),
    Gap,
}

enum Form {
    Word(Box<str>),
    Ending(Box<str>),
}

impl Patterns {
    pub(super) fn new(cues: &[CueEntry]) -> Self {
        let mut patterns = Self {
            first: FxHashMap::default(),
            phrases: Vec::new(),
        };
        for (at, cue) in cues.iter().enumerate() {
            for words in &cue.words {
                patterns.add(words, 1 << at);
            }
        }
        patterns
    }

    fn add(&mut self, words: &str, cue: u64) {
        let mut parts = words.split(' ');
        let first = parts.next().unwrap_or_default();
        let rest: Vec<_> = parts.map(part).collect();
        let phrase = self.phrases.len() as u32;
        for word in first.split('|') {
            let entry = self.first.entry(word.into()).or_default();
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

    /// The cues whose patterns begin at the token `at`.
    pub(super) fn starting_at(&self, lower: &str, tokens: &[Token], at: usize) -> u64 {
        let token = &tokens[at];
        [Some(token.lower(lower)), token.stem(lower)]
            .into_iter()
            .flatten()
            .filter_map(|word| self.first.get(word))
            .fold(0, |found, first| {
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

fn part(text: &str) -> Part {
    let forms = |text: &str| {
        text.split('|')
            .map(|form| match form.strip_prefix('*') {
                Some(ending) => Form::Ending(ending.into()),
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
        Form::Ending(ending) => word.len() > ending.len() && word.ends_with(&**ending),
    })
}
