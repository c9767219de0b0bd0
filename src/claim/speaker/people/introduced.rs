//! The full names that a sentence introduces.

use std::ops::Range;

use super::super::family::surname;
use super::super::lexicon::has;
use super::super::phrase::Reader;
use super::super::sentence::Words;
use super::{LONGEST, People};
use crate::gazetteer::is_place;

impl People<'_> {
    /// Takes note of the full names in a sentence, outside quotations, and gives them with their first words.
    pub(in crate::claim::speaker) fn introduce(
        &mut self,
        words: &Words<'_>,
    ) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            // What goes on behind a name that has no end is no name of its own.
            let goes_on = words.joined(at) && words.is_name(at - 1, self.lexicon);
            if words.words[at].quoted || goes_on || !words.is_name(at, self.lexicon) {
                at += 1;
                continue;
            }
            let end = words.name_end(at, self.lexicon);
            let first = at;
            at = end;
            let (start, end) = self.bare(words, first, end);
            let speech = self.lexicon.speech;
            let before = first
                .checked_sub(1)
                .filter(|_| words.joined(first))
                .map(|at| &words.words[at]);
            let article = before.is_some_and(|word| has(&speech.definite, word));
            let tied = before.is_some_and(|word| has(&speech.of, word) || has(&speech.at, word));
            let saint = has(&speech.saints, &words.words[start.min(end - 1)]);
            let leads = self.lexicon.ends_lead(&words.words[start.min(end - 1)]);
            let firm = (start + 1..end).any(|at| words.gap(at).contains('&'));
            if start >= end || article || saint || leads || firm || end - start > LONGEST {
                continue;
            }
            let full = words.text_of(start, end);
            let full = self.without_role(&full).to_owned();
            let start = end - full.split(' ').count().min(end - start);
            let last = surname(&full);
            if !full.contains(' ') {
                // A surname alone names whom the draft has named in full.
                if let Some(family) = self.families.get(&last) {
                    found.push((start, family.full.clone()));
                }
                continue;
            }
            if self.is_of_body(words, start..end) {
                continue;
            }
            self.around.tied |= tied;
            if !tied && !self.is_of_thing(words, start..end) {
                found.push((start, full.clone()));
            }
            // A word that has its capital from the sentence alone is no forename.
            let forename = &words.words[start].lower;
            if !words.opens(start)
                || self.families.get(&last).is_none()
                || !self.smalls.contains(forename)
            {
                self.families.settle(last, full);
            }
        }
        found
    }

    /// Whether the name at `place` is that of a place or a building, which nobody means by "she": "New York", "Halmouth's Roe Bridge".
    fn is_of_thing(&self, words: &Words<'_>, place: Range<usize>) -> bool {
        let reader = Reader {
            words,
            lexicon: self.lexicon,
        };
        let last = &words.words[place.end - 1];
        let owned = place.start > 0 && reader.is_possessive(place.start - 1);
        owned
            || is_place(&words.text_of(place.start, place.end))
            || self.lexicon.is_institution(last)
    }

    /// Where the name itself begins and ends that stands at `first..end` with what its bearer is and whom that one speaks for.
    fn bare(&self, words: &Words<'_>, first: usize, end: usize) -> (usize, usize) {
        let lexicon = self.lexicon;
        // "Stan Farmer" has a surname that is a trade, where the draft has "Mr. Farmer".
        let named = end - first == 2 && self.sexes.calls(&words.words[end - 1].lower);
        let start = (first..end - usize::from(named))
            .rev()
            .find(|&at| lexicon.is_honour(&words.words[at]))
            .map_or(first, |honour| honour + 1);
        // "Attorney General Holm": the rank belongs to the office before it.
        let ranked =
            start > first && start + 1 < end && has(&lexicon.speech.ranks, &words.words[start]);
        let start = start + usize::from(ranked);
        // "Obviously Brandt": an adverb that begins the sentence has the sentence's capital.
        let lower = &words.words[start.min(end - 1)].lower;
        let adverb = words.opens(start) && lower.ends_with("ly") && !self.capitals.contains(lower);
        let start = start + usize::from(adverb);
        let reader = Reader { words, lexicon };
        let whole = !lexicon.speech.capital_nouns;
        let own = if whole {
            end
        } else {
            reader.before_body(start, end)
        };
        (start, own)
    }

    /// Whether the name at `place` is a body's, which has words in small letters in it, as names of people have in languages of
    /// particles alone.
    fn is_of_body(&self, words: &Words<'_>, place: Range<usize>) -> bool {
        let of = &self.lexicon.speech.of;
        let mut name = words.words[place].iter();
        let small = name.any(|word| has(of, word) && !word.capital);
        let particles = ["de", "von", "van", "di", "da"];
        small && !of.iter().any(|of| particles.contains(&of.as_str()))
    }
}
