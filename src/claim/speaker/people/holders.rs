//! Who holds an office that a draft names somebody by: "the minister" is Ida Holm where it has said "the minister, Ida Holm".

use std::collections::HashMap;

use super::super::lexicon::{Lexicon, has};
use super::super::sentence::Words;

/// Behind a name and a comma what its bearer is takes so many words at most.
const OFFICE: usize = 5;

/// The offices that a draft has told of so far, in small letters, each with its holder; nobody where it may be several.
#[derive(Default)]
pub(super) struct Holders(HashMap<String, Option<String>>);

impl Holders {
    /// The one who holds the office that `role` is, without its article.
    pub(super) fn of(&self, role: &str) -> Option<&str> {
        self.0.get(&role.to_lowercase())?.as_deref()
    }

    /// Takes note of the offices in a sentence in which these are `named`.
    pub(super) fn note(&mut self, words: &Words<'_>, named: &[(usize, String)], lexicon: &Lexicon) {
        for (at, word) in words.words.iter().enumerate() {
            let office = lexicon.is_office(word)
                && !lexicon.is_institution(word)
                && !lexicon.is_several(word)
                && !word.quoted;
            if !office {
                continue;
            }
            let holder = holder(words, named, at, lexicon);
            let adjunct = at.checked_sub(1).filter(|_| words.joined(at));
            let adjunct = adjunct.filter(|before| is_adjunct(words, *before, lexicon));
            let phrase = adjunct.map(|first| words.text_of(first, at + 1).to_lowercase());
            let known = phrase
                .as_ref()
                .filter(|phrase| self.0.contains_key(*phrase));
            let start = if known.is_some() { at - 1 } else { at };
            let alone = start > 0
                && words.joined(start)
                && has(&lexicon.speech.definite, &words.words[start - 1]);
            let tied = words.joined(at + 1) && {
                let behind = &words.words[at + 1];
                has(&lexicon.speech.of, behind) || behind.capital
            };
            if holder.is_none() && alone && !tied {
                // "The minister" may be any who was told of before.
                continue;
            }
            self.settle(&word.lower, holder);
            if let Some(phrase) = phrase {
                self.settle(&phrase, holder);
            }
        }
    }

    fn settle(&mut self, office: &str, holder: Option<&str>) {
        let known = self.0.get_mut(office);
        match known {
            Some(known) if known.as_deref() == holder => {}
            Some(known) => *known = None,
            None => {
                self.0.insert(office.to_owned(), holder.map(str::to_owned));
            }
        }
    }
}

/// Whether the word `at` may belong to the noun behind it: "harbour master".
fn is_adjunct(words: &Words<'_>, at: usize, lexicon: &Lexicon) -> bool {
    let word = &words.words[at];
    let speech = lexicon.speech;
    let article = has(&speech.definite, word) || has(&speech.indefinite, word);
    let common = lexicon.is_common(word) || has(&speech.determiners, word) || word.lower == "s";
    !article && !common && (!word.capital || words.opens(at))
}

/// The name of whoever holds the office of the word `at`: right behind it, with a comma between or none, or before it and a comma.
fn holder<'n>(
    words: &Words<'_>,
    named: &'n [(usize, String)],
    at: usize,
    lexicon: &Lexicon,
) -> Option<&'n str> {
    let comma = |at: usize| words.gap(at).trim() == ",";
    // They stand in text order.
    let next = named.partition_point(|(start, _)| *start <= at);
    let behind = named.get(next).filter(|(start, _)| *start == at + 1);
    let behind = behind.filter(|_| words.joined(at + 1) || comma(at + 1));
    let before = || {
        let mut near = (at.saturating_sub(OFFICE)..at).rev();
        let start = near.find(|&at| !words.joined(at + 1))? + 1;
        let article = words.words.get(start).filter(|_| comma(start))?;
        let apposed = has(&lexicon.speech.definite, article) && start < at;
        let last = named.partition_point(|(first, _)| *first < start);
        let last = last.checked_sub(1).map(|last| &named[last]);
        last.filter(|(first, name)| apposed && first + name.split([' ', '-']).count() == start)
    };
    behind.or_else(before).map(|(_, name)| name.as_str())
}
