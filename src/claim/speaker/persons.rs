//! The people whom a draft names, and whether one of them is said to say so.

use std::collections::HashSet;

use super::attribution::{foreseer, speaker};
use super::family::surname;
use super::lexicon::{Lexicon, has};
use super::people::People;
use super::phrase::{Reader, Who};
use super::sentence::Words;
use crate::source::Span;
use crate::words::Table;

/// So many words may stand between a name and the office of its bearer: "Ida Holm was for eleven years the mayor".
const NEAR: usize = 8;

/// The people whom a draft names.
pub(in crate::claim) struct Persons {
    lexicon: &'static Lexicon,
    people: People<'static>,
    /// Words with a capital, in small letters, beside which an office that answers to the public is spoken of, or a great sum.
    in_office: HashSet<String>,
}

/// Which person is said to say so in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::claim) enum Person {
    /// None, or nobody knows which.
    None,
    /// One who is named there.
    Named,
    /// One who was named before: "he".
    Meant,
    /// Somebody else: a body, a role.
    Other,
}

impl Person {
    /// Whether it is a person who says so.
    pub(in crate::claim) fn is_one(self) -> bool {
        matches!(self, Self::Named | Self::Meant)
    }
}

/// Who is in sight before somebody is called "he".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::claim) enum Sight {
    /// A person by name.
    Named,
    /// Somebody without one: "a pilot".
    Nameless,
}

impl Persons {
    /// Those of a draft with these paragraphs and their quotations, in the language of `table`.
    pub(in crate::claim) fn of<'p>(
        paragraphs: impl Iterator<Item = (&'p str, &'p [Span])>,
        table: &'static Table,
    ) -> Option<Self> {
        let lexicon = Lexicon::of(table)?;
        let mut people = People::new(lexicon);
        let mut in_office = HashSet::new();
        for (text, quotations) in paragraphs {
            let words = Words::read(text, Span::new(0, text.len()), quotations);
            people.note_letters(&words);
            people.introduce(&words);
            in_office.extend(beside_office(&words, lexicon));
        }
        Some(Self {
            lexicon,
            people,
            in_office,
        })
    }

    /// Who is said to say so in the sentence at `place` of `text`.
    pub(in crate::claim) fn speaker(&self, text: &str, place: Span, quotations: &[Span]) -> Person {
        let words = Words::read(text, place, quotations);
        let who = speaker(&words, self.lexicon);
        who.map_or(Person::None, |(who, _)| self.person(&who))
    }

    /// Which person expects what the sentence at `place` of `text` tells.
    pub(in crate::claim) fn foreseer(&self, text: &str, place: Span) -> Person {
        let words = Words::read(text, place, &[]);
        let who = foreseer(&words, self.lexicon);
        who.map_or(Person::None, |who| self.person(&who))
    }

    /// Which person is `who`.
    fn person(&self, who: &Who) -> Person {
        match who {
            Who::Person | Who::Unsaid => Person::Meant,
            who if self.surname(who).is_some() => Person::Named,
            _ => Person::Other,
        }
    }

    /// The surname of `who`, in small letters, if that is a person who is named.
    fn surname(&self, who: &Who) -> Option<String> {
        match who {
            Who::Name {
                name, body: false, ..
            }
            | Who::Surname(name)
                if self.people.is_individual(name) =>
            {
                Some(surname(name))
            }
            _ => None,
        }
    }

    /// The surname of the person who is said to say so in the sentence at `place` of `text`, in small letters.
    pub(in crate::claim) fn speaks(
        &self,
        text: &str,
        place: Span,
        quotations: &[Span],
    ) -> Option<String> {
        let words = Words::read(text, place, quotations);
        let (who, _) = speaker(&words, self.lexicon)?;
        self.surname(&who)
    }

    /// The surname of the person whom the sentence at `place` of `text` begins with, in small letters, behind the place from which it is
    /// reported: "HULL, Yorks. — Ida Holm has set 1,240 bones".
    pub(in crate::claim) fn subject(&self, text: &str, place: Span) -> Option<String> {
        self.begins(text, place).map(|(subject, _)| subject)
    }

    /// The same, unless it is only that person's something or somebody: "Ida Holm's rivals".
    pub(in crate::claim) fn doer(&self, text: &str, place: Span) -> Option<String> {
        let begins = self.begins(text, place);
        begins.and_then(|(subject, owns)| (!owns).then_some(subject))
    }

    /// Whom the sentence begins with, and whether what is that person's follows.
    fn begins(&self, text: &str, place: Span) -> Option<(String, bool)> {
        let words = Words::read(text, place, &[]);
        let lexicon = self.lexicon;
        let reader = Reader {
            words: &words,
            lexicon,
        };
        let start = words.behind_dateline();
        let phrase = reader.behind(start).phrase()?;
        let next = words.words.get(phrase.end);
        let joined = next.is_some_and(|next| has(&lexicon.speech.and, next));
        let subject = self.surname(&phrase.who).filter(|_| !joined)?;
        // A name that ends in "s" takes the sign alone: "James' rivals".
        let sign = ["'", "’"].contains(&words.gap(phrase.end).trim_end());
        let owns = reader.is_possessive(phrase.end) || sign;
        Some((subject, owns))
    }

    /// Who is in sight at `place` of `text`, if anybody is.
    pub(in crate::claim) fn sight(
        &mut self,
        text: &str,
        place: Span,
        quotations: &[Span],
    ) -> Option<Sight> {
        let words = Words::read(text, place, quotations);
        if self.people.are_individuals(&words) {
            return Some(Sight::Named);
        }
        let mut own = words.words.iter().filter(|word| !word.quoted);
        own.any(|word| self.lexicon.is_of_a_person(word))
            .then_some(Sight::Nameless)
    }

    /// Whether an office that answers to the public is spoken of at `place` of `text`, or a great sum.
    pub(in crate::claim) fn is_public(&self, text: &str, place: Span) -> bool {
        let words = Words::read(text, place, &[]);
        let speech = self.lexicon.speech;
        words.words.iter().any(|word| has(&speech.public, word))
    }

    /// Whether somebody is named at `place` of `text` beside whom such an office is spoken of anywhere in the draft.
    pub(in crate::claim) fn names_official(&self, text: &str, place: Span) -> bool {
        let words = Words::read(text, place, &[]);
        words.words.iter().any(|word| {
            word.capital && self.in_office.contains(&word.lower) && self.people.knows(&word.lower)
        })
    }

    /// Whether a body is spoken of at `place` of `text`.
    pub(in crate::claim) fn tells_of_body(&self, text: &str, place: Span) -> bool {
        let words = Words::read(text, place, &[]);
        words
            .words
            .iter()
            .any(|word| self.lexicon.is_institution(word))
    }
}

/// The words with a capital near an office that answers to the public, or a great sum.
fn beside_office<'w>(
    words: &'w Words<'_>,
    lexicon: &'w Lexicon,
) -> impl Iterator<Item = String> + 'w {
    let own = &words.words;
    let offices = (0..own.len()).filter(|&at| has(&lexicon.speech.public, &own[at]));
    let near = offices.flat_map(|at| at.saturating_sub(NEAR)..own.len().min(at + NEAR + 1));
    let names = near.filter(|&at| own[at].capital);
    names.map(|at| own[at].lower.clone())
}
