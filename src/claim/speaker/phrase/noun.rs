//! Nouns and names: where they begin, and whether they are somebody.

use super::super::lexicon::has;
use super::super::sentence::is_particle;
use super::{Reader, Who};
use crate::outlet;

impl Reader<'_> {
    /// The nouns that end before the word `end`, an article before them included, and who they stand for.
    pub(super) fn nouns(&self, end: usize) -> Option<(usize, Who)> {
        if !self.words.is_name(end - 1, self.lexicon) {
            let headed = self.headed_start(end);
            let start = headed.or_else(|| self.role_start(end))?;
            return Some((start, self.office(start, end)));
        }
        let start = self.words.name_start(end - 1, self.lexicon);
        let start = self.over_owner(start, end).unwrap_or(start);
        let article = start > 0
            && self.words.joined(start)
            && has(&self.lexicon.speech.definite, self.word(start - 1));
        Some((
            start - usize::from(article),
            self.named(start, end, article),
        ))
    }

    /// Where the name of a body begins whose last words are `start..end`, behind its owner's: "St Anne's School".
    fn over_owner(&self, start: usize, end: usize) -> Option<usize> {
        let owner = start.checked_sub(2)?;
        let owned = self.is_possessive(start - 1)
            && self.words.joined(start)
            && self.words.is_name(owner, self.lexicon)
            && self.lexicon.is_office(self.word(end - 1));
        owned.then(|| self.words.name_start(owner, self.lexicon))
    }

    /// Where the name of a body ends that goes on behind its owner's, which ends before the word `end`.
    pub(super) fn over_owned(&self, end: usize) -> Option<usize> {
        if !self.words.joined(end + 1) || !self.words.is_name(end + 1, self.lexicon) {
            return None;
        }
        let whole = self.words.name_end(end + 1, self.lexicon);
        let owned = self.is_possessive(end) && self.lexicon.is_office(self.word(whole - 1));
        owned.then_some(whole)
    }

    /// Whether the word `at` is the ending of an owner's name.
    pub(in crate::claim::speaker) fn is_possessive(&self, at: usize) -> bool {
        let ends = self
            .words
            .words
            .get(at)
            .is_some_and(|word| word.lower == "s");
        ends && at > 0 && matches!(self.words.gap(at), "'" | "’")
    }

    /// Who the name `start..end` stands for.
    pub(in crate::claim::speaker) fn named(&self, start: usize, end: usize, article: bool) -> Who {
        let own = (start..end)
            .rev()
            .find(|&at| self.lexicon.is_honour(self.word(at)));
        let own = own
            .map(|at| at + 1)
            .filter(|&own| own < end && self.word(own).capital);
        let is_rank = |at: usize| has(&self.lexicon.speech.ranks, self.word(at)) && at + 1 < end;
        let own = own.map(|own| own + usize::from(is_rank(own)));
        let told = |at: usize| self.lexicon.ends_lead(self.word(at - 1));
        let noun = end - start == 1 && !article && (self.words.opens(start) || told(start));
        let office = || self.lexicon.is_office(self.word(start)) && self.is_of_a_body(end);
        if noun && (self.lexicon.is_role(self.word(start)) || office()) {
            return Who::Role(self.role(start, end));
        }
        let from = own.unwrap_or(start);
        let end = match self.outlet_told(from, end) {
            // "Sagte die Ministerin Spiegel Online": it is told so, and says nothing.
            Some(outlet) if outlet == from && own.is_some() => {
                return Who::Role(self.role(start - usize::from(article), from));
            }
            outlet => outlet.filter(|&outlet| outlet > from).unwrap_or(end),
        };
        let end = if article {
            end
        } else {
            self.before_body(from, end)
        };
        let person = own.is_some() && (end - from > 1 || !article);
        if article && self.lexicon.speech.capital_nouns && !person {
            if !self.is_office(start, end) {
                return Who::Nobody;
            }
            return Who::Role(self.role(start - 1, end));
        }
        let letters = self.words.text_of(from, end);
        // Behind somebody's words and a comma the capital is its own.
        let own = self.words.quoted_before(from)
            && self.words.gap(from).contains(',')
            && !self.lexicon.is_honour(self.word(from));
        let opens = self.words.opens(from) && !own;
        Who::Name {
            first: end - from == 1 && opens && !is_acronym(&letters),
            name: letters,
            body: article && !person,
        }
    }

    /// Where the full name `from..end` ends of somebody who is told by a body: "Ida Holm of Halmouth University", "Eva Bos van D66". A
    /// body's own name has its office before: "Royal Bank of Halmouth".
    pub(in crate::claim::speaker) fn before_body(&self, from: usize, end: usize) -> usize {
        let last = &self.word(end - 1);
        let short = is_acronym(&self.words.text[last.start..last.end]);
        let ties = |at: usize| {
            let word = self.word(at);
            word.lower == "of"
                || short && has(&self.lexicon.speech.of, word)
                || self.ties_to_body(at)
        };
        let of = (from + 2..end).find(|&at| ties(at));
        of.filter(|&of| !(from..of).any(|at| self.lexicon.is_office(self.word(at))))
            .unwrap_or(end)
    }

    /// Whether the word `at` ties somebody to a body where nouns have capitals as names do, and is no part of a name: "Petra Holm vom
    /// Verband", "von der Gewerkschaft", but "Ida von der Heide".
    fn ties_to_body(&self, at: usize) -> bool {
        let speech = self.lexicon.speech;
        let article = || {
            let next = [at + 1, at + 2].map(|next| self.words.words.get(next));
            matches!(next, [Some(article), Some(noun)]
                if has(&speech.definite, article) && noun.capital && self.lexicon.is_office(noun))
        };
        speech.capital_nouns
            && has(&speech.of, self.word(at))
            && (!is_particle(self.word(at)) || article())
    }

    /// Where the outlet begins that the words `start..end` end with, behind somebody who tells it so where no article stands between.
    fn outlet_told(&self, start: usize, end: usize) -> Option<usize> {
        if !self.lexicon.speech.capital_nouns || start == 0 {
            return None;
        }
        let first = self.word(start).start;
        let text = self.words.text.get(first..self.word(end - 1).end)?;
        let last = outlet::mentions(text).pop()?;
        let at =
            (start..end).find(|&at| self.word(at).start - first == last.span.start as usize)?;
        let before = self.word(at - 1);
        let told = self.words.joined(at)
            && last.span.end as usize == text.len()
            && !self.lexicon.is_medium(before)
            && (self.lexicon.is_honour(before) || at - start > 1);
        told.then_some(at)
    }
}

/// Whether `name` is written in capitals alone.
fn is_acronym(name: &str) -> bool {
    let capital = |c: char| c.is_uppercase() || c.is_ascii_digit();
    name.chars().nth(1).is_some() && name.chars().all(capital)
}
