//! Who a noun phrase before a verb of saying, or behind one, stands for.

mod aged;
mod aside;
mod behind;
mod noun;
mod role;

use super::lexicon::{Lexicon, Word, has};
use super::sentence::Words;

/// A noun phrase has so many words at most.
const LONGEST: usize = 8;

/// A clause about a noun before it is looked for within so many words.
const CLAUSE: usize = 20;

/// Who speaks, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// A name, without what stands before it.
    Name {
        /// The words of the name.
        name: String,
        /// Whether an article stands before it, as before the name of a body.
        body: bool,
        /// Whether its capital may be that of the sentence.
        first: bool,
    },
    /// The surname of somebody whom the draft has named in full, alone before a colon.
    Surname(String),
    /// A role, an office, several people: it stands as it is.
    Role(String),
    /// One of those who have a role, and nobody knows which: "a port official".
    Somebody(String),
    /// "He" or "she".
    Person,
    /// "It".
    Body,
    /// Whoever spoke last, where a verb alone says so: "añadió".
    Unsaid,
    /// What is no person and no body.
    Nobody,
}

/// A noun phrase in a sentence: the words `start..end`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Phrase {
    pub(super) who: Who,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// What was found at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Found {
    Phrase(Phrase),
    /// Something that may or may not be who speaks.
    Unsure,
    /// Nothing that could be.
    Nothing,
}

impl Found {
    pub(super) fn phrase(self) -> Option<Phrase> {
        match self {
            Self::Phrase(phrase) => Some(phrase),
            Self::Unsure | Self::Nothing => None,
        }
    }
}

/// A sentence, and the language that it is read in.
#[derive(Clone, Copy)]
pub(super) struct Reader<'r> {
    pub(super) words: &'r Words<'r>,
    pub(super) lexicon: &'r Lexicon,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> &Word {
        &self.words.words[at]
    }

    /// The phrase that ends before the word `end`.
    pub(super) fn before(&self, end: usize) -> Found {
        self.ending(end, 0)
    }

    fn ending(&self, end: usize, depth: usize) -> Found {
        let speech = self.lexicon.speech;
        if end == 0 || !self.words.joined(end) || depth > 3 {
            return Found::Nothing;
        }
        let Some(end) = self.over_day(end) else {
            return Found::Nothing;
        };
        let last = self.word(end - 1);
        if let Some(start) = self.authors_before(end) {
            let who = Who::Name {
                name: format!("{}.", self.words.text_of(start, end)),
                body: true,
                first: false,
            };
            return Found::Phrase(Phrase { who, start, end });
        }
        let meant = |who, start| Found::Phrase(Phrase { who, start, end });
        if has(&speech.persons, last) {
            return meant(Who::Person, end - 1);
        }
        if has(&speech.bodies, last) {
            return meant(Who::Body, end - 1);
        }
        if let Some(start) = self.aged_before(end) {
            return meant(Who::Person, start);
        }
        let Some((start, who)) = self.nouns(end) else {
            return Found::Nothing;
        };
        if let Some(found) = self.any_of_role(start, end) {
            return found;
        }
        self.with_left(start, end, who, depth)
    }

    /// Where the name begins of the first of several authors that end before the word `end`: "Roe et al."
    fn authors_before(&self, end: usize) -> Option<usize> {
        let et = end.checked_sub(2).filter(|et| *et > 0)?;
        let others = self.word(et).lower == "et" && self.word(et + 1).lower == "al";
        let named = others && self.words.joined(et) && self.words.is_name(et - 1, self.lexicon);
        named.then(|| self.words.name_start(et - 1, self.lexicon))
    }

    /// The phrase `start..end` with what it depends on, to its left.
    fn with_left(&self, start: usize, end: usize, who: Who, depth: usize) -> Found {
        let speech = self.lexicon.speech;
        let phrase = |start, who| Found::Phrase(Phrase { who, start, end });
        if self.words.opens(start) {
            return phrase(start, who);
        }
        if self.is_relative(start) {
            return Found::Unsure;
        }
        let left = self.word(start - 1);
        if self.is_published(start - 1) && matches!(who, Who::Name { .. }) {
            return phrase(self.published_from(start - 2), who);
        }
        if has(&speech.prepositions, left) || has(&speech.determiners, left) {
            return Found::Unsure;
        }
        // "Der Sprecher der Behörde": an article behind a noun makes it what that is of.
        let genitive = speech.capital_nouns
            && has(&speech.definite, self.word(start))
            && left.capital
            && !self.lexicon.is_opener(left);
        if genitive || has(&speech.of, left) || has(&speech.at, left) {
            let outer = if genitive { start } else { start - 1 };
            return self.of_outer(self.ending(outer, depth + 1), start, end);
        }
        if has(&speech.and, left) {
            return match self.ending(start - 1, depth + 1) {
                Found::Phrase(other) if self.is_first(self.titled_from(other.start)) => {
                    let start = self.titled_from(other.start);
                    phrase(start, Who::Role(self.role(start, end)))
                }
                Found::Nothing => phrase(start, who),
                Found::Phrase(_) | Found::Unsure => Found::Unsure,
            };
        }
        match self.with_another(start, depth) {
            Some(first) => phrase(first, Who::Role(self.role(first, end))),
            None => phrase(start, who),
        }
    }

    /// The phrase whose last words are `start..end`, which say of what or from where what the phrase `outer` tells is.
    fn of_outer(&self, outer: Found, start: usize, end: usize) -> Found {
        let Found::Phrase(outer) = outer else {
            return Found::Unsure;
        };
        let who = match &outer.who {
            // "Ministry of the Interior" is one name, "Anna Brandt of the port" is somebody's.
            Who::Name { name, body, first } => {
                let alone = !name.contains(' ');
                if alone && *first && !body {
                    return Found::Unsure;
                }
                if has(&self.lexicon.speech.of, self.word(start - 1)) && (alone || *body) {
                    let own = outer.end - name.split(' ').count().min(outer.end);
                    let name = self.words.text_of(own.max(outer.start), end);
                    Who::Name {
                        name,
                        body: true,
                        first: false,
                    }
                } else {
                    outer.who.clone()
                }
            }
            Who::Somebody(_) => Who::Somebody(self.role(outer.start, end)),
            _ => Who::Role(self.role(outer.start, end)),
        };
        let start = outer.start;
        Found::Phrase(Phrase { who, start, end })
    }

    /// Where the first of two speakers begins the sentence, both of whom have their office before their name, and of whom the second
    /// one's name begins with the word `start`: "il presidente Holm e il ministro Roe".
    fn with_another(&self, start: usize, depth: usize) -> Option<usize> {
        let article = self.titled_from(start);
        let and = article.checked_sub(1).filter(|_| article < start)?;
        let tied = self.words.joined(article)
            && self.words.joined(and)
            && has(&self.lexicon.speech.and, self.word(and));
        let other = tied.then(|| self.ending(and, depth + 1).phrase())??;
        let first = self.titled_from(other.start);
        self.is_first(first).then_some(first)
    }

    /// Where the article stands before the office of whose name begins with the word `start`, or that where there is none.
    fn titled_from(&self, start: usize) -> usize {
        let mut at = start;
        let mut office = false;
        while at > 0 && start - at < LONGEST && self.words.joined(at) {
            at -= 1;
            let word = self.word(at);
            if has(&self.lexicon.speech.definite, word) {
                return if office { at } else { start };
            }
            // "Port spokesman Tom Roe and mayor Ida Holm"
            let and = has(&self.lexicon.speech.and, word);
            let begins = self.words.opens(at) && !self.lexicon.is_opener(word);
            if and && office {
                return at + 1;
            }
            if word.capital && !begins || self.lexicon.is_common(word) || self.lexicon.is_verb(word)
            {
                break;
            }
            office |= self.lexicon.is_office(word);
            if begins && office {
                return at;
            }
        }
        start
    }

    /// Whether the phrase that begins with the word `start` begins its clause, and no list of names goes before.
    fn is_first(&self, start: usize) -> bool {
        self.words.opens(start) && (start == 0 || !self.words.is_name(start - 1, self.lexicon))
    }

    /// Whether a clause about a noun is open before the word `start`, so that what stands there may belong to it.
    fn is_relative(&self, start: usize) -> bool {
        let nearest = start.saturating_sub(CLAUSE);
        (nearest + 1..start)
            .rev()
            .take_while(|&at| self.words.joined(at))
            .any(|at| has(&self.lexicon.speech.relatives, self.word(at - 1)))
    }

    /// Whether the word `tie` ties what is published, the word before it, to a body: "a report by", "data from".
    fn is_published(&self, tie: usize) -> bool {
        let speech = self.lexicon.speech;
        tie > 0
            && self.words.joined(tie)
            && has(&speech.publishers, self.word(tie))
            && has(&speech.published, self.word(tie - 1))
    }

    /// The article of what is published, the word `noun`, or that itself.
    fn published_from(&self, noun: usize) -> usize {
        let speech = self.lexicon.speech;
        let article = noun > 0
            && self.words.joined(noun)
            && [&speech.definite, &speech.indefinite]
                .iter()
                .any(|words| has(words, self.word(noun - 1)));
        noun - usize::from(article)
    }

    /// Where a phrase ends before the word `end` that a day stands behind: "the ministry on Monday said".
    fn over_day(&self, end: usize) -> Option<usize> {
        if !self.lexicon.is_day(self.word(end - 1)) {
            return Some(end);
        }
        let mut at = end - 1;
        if at == 0 || !self.words.joined(at) {
            return None;
        }
        if has(&self.lexicon.speech.prepositions, self.word(at - 1))
            || has(&self.lexicon.speech.at, self.word(at - 1))
        {
            at -= 1;
        }
        (at > 0 && self.words.joined(at)).then_some(at)
    }
}
