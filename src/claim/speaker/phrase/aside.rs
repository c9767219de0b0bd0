//! Speakers whom commas part from the verb, and names beside their roles.

use super::super::lexicon::has;
use super::{Found, LONGEST, Phrase, Reader, Who};

/// Between a name and its verb stand so many words at most, where commas part them.
const ASIDE: usize = 32;

/// A noun that is no known office has so many words at most.
const NOUN: usize = 4;

impl Reader<'_> {
    /// The phrase before a verb that commas, dashes or parentheses part from it: "Ida Holm, who runs the port, said", "Ida Holm (Labour)
    /// said".
    pub(in crate::claim::speaker) fn before_aside(&self, verb: usize) -> Found {
        let gap = |at: usize| self.words.gap(at).trim();
        let opening = match gap(verb) {
            closing if closing.ends_with(',') => ",",
            // A short form may stand last: "(D-Calif.)".
            ")" | ".)" => "(",
            "–" => "–",
            "—" => "—",
            _ => return Found::Nothing,
        };
        if verb == 0 || self.words.quoted_before(verb) {
            return Found::Nothing;
        }
        let nearest = verb.saturating_sub(ASIDE);
        for at in (nearest..verb).rev() {
            if self.word(at).quoted || at > 0 && self.words.quoted_before(at) {
                return Found::Nothing;
            }
            if at == 0 || gap(at) != opening {
                continue;
            }
            if opening == ","
                && let Some(named) = self.apposed_before(at, verb)
            {
                return Found::Phrase(named);
            }
            // The phrase ends at the comma: look at it as if its verb stood there.
            if let Found::Phrase(phrase) = self.up_to(at)
                && self.beginning(&phrase).is_some()
                && !matches!(phrase.who, Who::Person | Who::Body)
            {
                return Found::Phrase(self.aged(phrase, at));
            }
        }
        Found::Nothing
    }

    /// Where `phrase` begins its clause, what its bearer is before the name included: "Ferry captain Ida Holm".
    pub(in crate::claim::speaker) fn beginning(&self, phrase: &Phrase) -> Option<usize> {
        let lexicon = self.lexicon;
        let begins = |at: usize| self.words.opens(at) || self.is_led(at);
        if begins(phrase.start) {
            return Some(phrase.start);
        }
        let full = matches!(&phrase.who, Who::Name { name, .. } if name.contains(' '));
        let office =
            |at: usize| lexicon.is_office(self.word(at)) || lexicon.is_honour(self.word(at));
        let mut at = phrase.start - 1;
        if !full || !office(at) {
            return None;
        }
        while phrase.start - at < LONGEST && !begins(at) {
            at -= 1;
            let word = self.word(at);
            let article =
                has(&lexicon.speech.definite, word) || has(&lexicon.speech.indefinite, word);
            if !article && (lexicon.is_common(word) || lexicon.is_verb(word)) {
                return None;
            }
        }
        begins(at).then_some(at)
    }

    /// The `phrase` behind which commas enclose what begins with the word `at`: whoever has an age there, or is told what he is, is
    /// certainly somebody, "Tom, 44, said", "Roe, a pilot, said".
    fn aged(&self, phrase: Phrase, at: usize) -> Phrase {
        let digits = self
            .word(at)
            .lower
            .bytes()
            .all(|byte| byte.is_ascii_digit());
        let age = digits
            && self.words.gap(at + 1).trim() == ","
            && !self.lexicon.names_nobody(self.word(phrase.start));
        let apposed = || {
            let speech = self.lexicon.speech;
            let article =
                has(&speech.definite, self.word(at)) || has(&speech.indefinite, self.word(at));
            let mut behind = (at + 1..self.words.len().min(at + 1 + NOUN))
                .take_while(|at| self.words.joined(*at));
            let noun = !self.lexicon.names_nobody(self.word(phrase.start));
            noun && article && behind.any(|at| self.lexicon.is_of_a_person(self.word(at)))
        };
        let known = age || apposed();
        let who = match phrase.who {
            Who::Name { name, body, first } => {
                let first = first && !known;
                Who::Name { name, body, first }
            }
            who => who,
        };
        Phrase { who, ..phrase }
    }

    /// Whether nothing but a word such as "but" stands before the word `start` in its sentence.
    fn is_led(&self, start: usize) -> bool {
        start == 1 && has(&self.lexicon.speech.turns, self.word(0))
    }

    /// The name `at..verb` between commas behind the role of its bearer: "the council leader, Ida Holm, said".
    fn apposed_before(&self, at: usize, verb: usize) -> Option<Phrase> {
        // "The organizer, Ida Holm, announced": nothing else stands before a name so.
        let noun = self.is_noun(at);
        let role = noun
            || self.lexicon.is_office(self.word(at - 1))
            || matches!(
                self.up_to(at),
                Found::Phrase(Phrase {
                    who: Who::Role(_),
                    ..
                })
            );
        let start = (0..at).rev().find(|&start| self.words.opens(start));
        let start = start.unwrap_or(at);
        // "In the old harbour, Halmouth": a place is told so.
        let speech = self.lexicon.speech;
        let led = [&speech.prepositions, &speech.at]
            .into_iter()
            .any(|list| has(list, self.word(start)));
        let sure = role && !led;
        let role = role || self.is_some_one(at) || self.is_told_by_clause(at);
        let short = || (sure && !self.lexicon.speech.capital_nouns).then(|| self.single_name(at));
        let who = self.full_name(at).or_else(|| short().flatten());
        let who = who.filter(|(_, end)| role && *end == verb);
        who.map(|(who, end)| Phrase { who, start, end })
    }

    /// Whether small words behind a definite article, and nothing else, end before the word `at`: "the old movement".
    fn is_noun(&self, at: usize) -> bool {
        let speech = self.lexicon.speech;
        let nearest = at.saturating_sub(NOUN);
        let small = |at: &usize| {
            let word = self.word(*at);
            self.words.joined(*at)
                && !word.capital
                && !self.lexicon.is_verb(word)
                && !self.lexicon.is_common(word)
        };
        let first = at - (nearest..at).rev().take_while(small).count();
        first < at && first > 0 && has(&speech.definite, self.word(first - 1))
    }

    /// Whether the words before the word `at` are an office that begins the sentence, and a clause about it: "The minister who left".
    fn is_told_by_clause(&self, at: usize) -> bool {
        let speech = self.lexicon.speech;
        let relative = (1..at).find(|&at| has(&speech.relatives, self.word(at)));
        relative.is_some_and(|relative| {
            has(&speech.definite, self.word(0))
                && self.is_office(1, relative)
                && (1..at).all(|at| self.words.joined(at) && !self.lexicon.is_verb(self.word(at)))
        })
    }

    /// The name of one word at the word `at`, and where it ends.
    fn single_name(&self, at: usize) -> Option<(Who, usize)> {
        let single =
            self.words.is_name(at, self.lexicon) && self.words.name_end(at, self.lexicon) == at + 1;
        let body = self.lexicon.is_institution(self.word(at - 1));
        single.then(|| {
            let name = self.words.text_of(at, at + 1);
            let first = false;
            (Who::Name { name, body, first }, at + 1)
        })
    }

    /// Whether the words before the word `at` are one phrase that begins the sentence with an article such as "a": "An expert from the
    /// University of Leeds".
    fn is_some_one(&self, at: usize) -> bool {
        let first = self.words.words.first();
        first.is_some_and(|word| has(&self.lexicon.speech.indefinite, word))
            && at > 1
            && (1..at).all(|at| {
                let word = self.word(at);
                let verb = self.lexicon.is_verb(word);
                self.words.joined(at) && !verb && !has(&self.lexicon.speech.relatives, word)
            })
    }

    /// The name behind a comma behind the role that begins with the word `start`: "said the council leader, Ida Holm".
    pub(in crate::claim::speaker) fn apposed_behind(&self, start: usize) -> Option<Phrase> {
        let words = self.words;
        let nearest = words.len().min(start + LONGEST + 1);
        let end = (start + 1..nearest).find(|&at| !words.joined(at))?;
        let role = words.gap(end).trim() == ","
            && (start..end).any(|at| self.lexicon.is_office(self.word(at)));
        let from = end;
        let told = || self.named_with_article(end);
        let named = self.full_name(end).or_else(told);
        let (who, end) = named.filter(|_| role)?;
        let closed = end == words.len() || !words.joined(end);
        // "The Institute of Tides, Rain and Snow" is one name.
        let lists = (from..end).any(|at| has(&self.lexicon.speech.and, self.word(at)));
        (closed && !lists).then_some(Phrase { who, start, end })
    }

    /// The full name behind an article and what its bearer is, which begin with the word `at`: "the economist Ida Holm".
    fn named_with_article(&self, at: usize) -> Option<(Who, usize)> {
        let article = self.words.words.get(at)?;
        let speech = self.lexicon.speech;
        let begins = has(&speech.definite, article) || has(&speech.indefinite, article);
        let name = (at + 1..self.words.len().min(at + 1 + NOUN))
            .find(|&at| self.words.is_name(at, self.lexicon))?;
        let told = (at + 1..=name).all(|at| self.words.joined(at))
            && (at + 1..name).any(|at| self.lexicon.is_of_a_person(self.word(at)));
        (begins && told).then(|| self.full_name(name)).flatten()
    }

    /// The full name that begins with the word `at`, and where it ends.
    pub(super) fn full_name(&self, at: usize) -> Option<(Who, usize)> {
        if !self.words.is_name(at, self.lexicon) {
            return None;
        }
        let end = self.words.name_end(at, self.lexicon);
        let who = self.named(at, end, false);
        matches!(&who, Who::Name { name, .. } if name.contains(' ')).then_some((who, end))
    }

    /// The phrase that ends before the word `end`, whatever stands between.
    pub(super) fn up_to(&self, end: usize) -> Found {
        let last = self.word(end - 1);
        if self.lexicon.is_day(last) {
            return Found::Nothing;
        }
        let Some((start, who)) = self.nouns(end) else {
            return Found::Nothing;
        };
        self.with_left(start, end, who, 0)
    }
}
