//! Whoever is told by what he is: "the director of the port", "a senior official", "harbour workers".

use super::super::lexicon::has;
use super::{Found, LONGEST, Phrase, Reader, Who};

/// Between an article and its noun stand so many adjectives at most.
const ADJECTIVES: usize = 2;

impl Reader<'_> {
    /// Where the phrase of small words begins that ends before the word `end`.
    pub(super) fn role_start(&self, end: usize) -> Option<usize> {
        let speech = self.lexicon.speech;
        let mut at = end;
        while at > 0 && end - at < LONGEST && (at == end || self.words.joined(at)) {
            at -= 1;
            let word = self.word(at);
            if has(&speech.definite, word) {
                return self.is_office(at + 1, end).then_some(at);
            }
            if has(&speech.indefinite, word) {
                let behind = at + 1..end;
                let tied = behind.len() == 1 && self.is_tied(at, end);
                // "A Harbour Company spokesman": the name tells whose.
                let mut owner = at + 1..end - 1;
                let owned = !owner.is_empty()
                    && owner.all(|at| self.words.is_name(at, self.lexicon))
                    && self.lexicon.is_role(self.word(end - 1));
                let known = || self.is_office(at + 1, end) && self.is_person(end - 1);
                return (tied || owned || known()).then_some(at);
            }
            // "Ida Holm's deputy": the name makes it a certain one's.
            let possessive = self.is_possessive(at);
            if possessive && self.words.is_name(at - 1, self.lexicon) {
                if !self.is_office(at + 1, end) {
                    return None;
                }
                return Some(self.words.name_start(at - 1, self.lexicon));
            }
            if !possessive
                && (self.lexicon.is_common(word)
                    || self.says(at)
                    || has(&speech.of, word)
                    || has(&speech.openers, word))
            {
                return self.bare_start(at + 1, end);
            }
        }
        self.bare_start(at, end)
    }

    /// Where the phrase begins that ends before the word `end` with what somebody's office is of: "the director of the port".
    pub(super) fn headed_start(&self, end: usize) -> Option<usize> {
        let speech = self.lexicon.speech;
        let article = |at: usize| {
            has(&speech.definite, self.word(at)) || has(&speech.indefinite, self.word(at))
        };
        let mut headed = false;
        let mut at = end;
        while at > 0 && end - at < LONGEST && (at == end || self.words.joined(at)) {
            at -= 1;
            let word = self.word(at);
            let of = |at: usize| has(&speech.of, self.word(at));
            if of(at) {
                headed = at + 1 < end;
                continue;
            }
            if article(at) {
                let whole = headed && self.is_office(at + 1, end);
                let inner = at > 0 && self.words.joined(at) && of(at - 1);
                if whole || !inner {
                    return whole.then_some(at);
                }
            } else if self.lexicon.is_common(word) || self.says(at) {
                return None;
            }
        }
        None
    }

    /// Whether the word `at` is a verb of saying, and no part of a name: "the United States government".
    fn says(&self, at: usize) -> bool {
        let word = self.word(at);
        self.lexicon.is_verb(word) && (!word.capital || self.words.opens(at))
    }

    /// Whoever has the office of the words `start..end`, an article before them included.
    pub(super) fn office(&self, start: usize, end: usize) -> Who {
        let role = self.role(start, end);
        let any = has(&self.lexicon.speech.indefinite, self.word(start));
        let owned = !self.lexicon.speech.capital_nouns
            && (start + 1..end).any(|at| self.words.is_name(at, self.lexicon));
        if any && !owned && !self.is_tied(start, start + 2) {
            Who::Somebody(role)
        } else {
            Who::Role(role)
        }
    }

    /// One of those who have the role of the noun `start..end` behind an indefinite article, where nouns have capitals as names do: "Ein
    /// hoher Beamter"; nothing certain before other nouns, and none without an article.
    pub(super) fn any_of_role(&self, start: usize, end: usize) -> Option<Found> {
        let speech = self.lexicon.speech;
        let small = |at: &usize| {
            let word = self.word(*at);
            let article = has(&speech.indefinite, word) || has(&speech.definite, word);
            self.words.joined(*at) && !word.capital && !article && !self.lexicon.is_common(word)
        };
        let nearest = start.saturating_sub(ADJECTIVES);
        let adjectives = (nearest..start).rev().take_while(small).count();
        let adjectives = if speech.capital_nouns { adjectives } else { 0 };
        let article = (start - adjectives).checked_sub(1)?;
        if !self.words.joined(article + 1) || !has(&speech.indefinite, self.word(article)) {
            return None;
        }
        let known = speech.capital_nouns && end - start == 1 && self.is_person(start);
        let who = Who::Somebody(self.role(article, end));
        let start = article;
        Some(if known {
            Found::Phrase(Phrase { who, start, end })
        } else {
            Found::Unsure
        })
    }

    /// Whether the word `at` is what a person is, and no body.
    pub(super) fn is_person(&self, at: usize) -> bool {
        self.lexicon.is_of_a_person(self.word(at))
    }

    /// Whether the indefinite noun at `start` is told by whom it speaks for, behind the word `end`.
    pub(super) fn is_tied(&self, start: usize, end: usize) -> bool {
        let speech = self.lexicon.speech;
        let mut words = self.words.words.iter().skip(start + 1);
        words.next().is_some_and(|noun| has(&speech.roles, noun))
            && end < self.words.len()
            && has(&speech.of, self.word(end))
    }

    /// Whether a name stands behind the noun that ends before the word `end`, tied to it: "researchers at Delmar University".
    pub(super) fn is_of_a_body(&self, end: usize) -> bool {
        let tie = |at: usize| {
            has(&self.lexicon.speech.of, self.word(at))
                || has(&self.lexicon.speech.at, self.word(at))
        };
        self.words.joined(end)
            && self.words.joined(end + 1)
            && tie(end)
            && self.words.is_name(end + 1, self.lexicon)
    }

    /// Whether the nouns `start..end`, which stand behind an article, are a person or a body: the last of them, or the first before what
    /// that is of.
    pub(super) fn is_office(&self, start: usize, end: usize) -> bool {
        let speech = self.lexicon.speech;
        let of = (start..end)
            .find(|&at| has(&speech.of, self.word(at)) || at > start && self.word(at).lower == "s");
        let is = |at: usize| self.lexicon.is_office(self.word(at));
        match of {
            // "The port's director"
            Some(of) if self.word(of).lower == "s" => is(end - 1),
            of => {
                let end = of.unwrap_or(end);
                start < end && (is(end - 1) || speech.head_first && is(start))
            }
        }
    }

    /// Where a phrase without an article begins whose last word needs none.
    pub(super) fn bare_start(&self, start: usize, end: usize) -> Option<usize> {
        if start >= end {
            return None;
        }
        let last = self.word(end - 1);
        // "Harbour workers": several are certain ones by what they are told by.
        let told = !self.lexicon.speech.inverts
            && end - start > 1
            && last.lower.ends_with('s')
            && self.is_person(end - 1);
        let known = self.lexicon.is_role(last)
            || self.lexicon.is_office(last) && (told || self.is_of_a_body(end));
        known.then_some(start)
    }

    /// The words `start..end` as the name of a role: a capital of the sentence alone is none of its own.
    pub(super) fn role(&self, start: usize, end: usize) -> String {
        let text = self.words.text_of(start, end);
        let first = self.word(start);
        let speech = self.lexicon.speech;
        let small = [&speech.definite, &speech.indefinite]
            .into_iter()
            .any(|list| has(list, first))
            || self.words.opens(start) && self.lexicon.is_office(first) && !speech.capital_nouns;
        match text.chars().next() {
            Some(c) if small => c.to_lowercase().chain(text.chars().skip(1)).collect(),
            _ => text,
        }
    }
}
