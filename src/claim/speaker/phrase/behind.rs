//! Speakers who stand behind the verb, or behind "according to".

use super::super::lexicon::has;
use super::{Found, LONGEST, Phrase, Reader, Who};

impl Reader<'_> {
    /// The phrase that begins with the word `start`.
    pub(in crate::claim::speaker) fn behind(&self, start: usize) -> Found {
        let speech = self.lexicon.speech;
        let mut start = start;
        if start < self.words.len()
            && has(&speech.of, self.word(start))
            && self.words.joined(start + 1)
        {
            start += 1;
        }
        if start >= self.words.len() {
            return Found::Nothing;
        }
        if let Some(body) = self.publisher_behind(start) {
            return self.behind(body);
        }
        let word = self.word(start);
        let phrase = |who, end| Found::Phrase(Phrase { who, start, end });
        if has(&speech.persons, word) {
            return phrase(Who::Person, start + 1);
        }
        if has(&speech.bodies, word) {
            return phrase(Who::Body, start + 1);
        }
        if self.words.is_name(start, self.lexicon) {
            let end = self.words.name_end(start, self.lexicon);
            let end = self.over_owned(end).unwrap_or(end);
            if self.is_possessive(end) {
                return self.owned_behind(start, end);
            }
            // "Said Harriers manager Ida Holm."
            if let Some((who, end)) = self.office_behind(end) {
                return phrase(who, end);
            }
            return phrase(self.named(start, end, false), end);
        }
        if let Some(end) = self.aged_behind(start) {
            return phrase(Who::Person, end);
        }
        if has(&speech.definite, word) {
            return self.role_behind(start);
        }
        if let Some(owner) = self.owner_behind(start) {
            return owner;
        }
        if has(&speech.indefinite, word) {
            return self.role_behind(start);
        }
        self.bare_behind(start)
    }

    /// Who is named behind a word for whose he is, which is the word `start`: "sagte dessen Vorsitzender Rolf Hansen".
    fn owner_behind(&self, start: usize) -> Option<Found> {
        let (speech, word) = (self.lexicon.speech, self.word(start));
        let owned = speech.capital_nouns
            && (has(&speech.owners, word) || has(&speech.relatives, word))
            && self.words.joined(start + 1)
            && self.words.is_name(start + 1, self.lexicon);
        let end = owned.then(|| self.words.name_end(start + 1, self.lexicon))?;
        let who = self.named(start + 1, end, false);
        let full = matches!(&who, Who::Name { name, .. } if name.contains(' '));
        Some(if full {
            Found::Phrase(Phrase { who, start, end })
        } else {
            Found::Unsure
        })
    }

    /// Where the body begins that published what the word `start` begins to tell of: "a report by Harbour Watch".
    fn publisher_behind(&self, start: usize) -> Option<usize> {
        let speech = self.lexicon.speech;
        let first = self.word(start);
        let article = has(&speech.definite, first) || has(&speech.indefinite, first);
        let tie = start + 1 + usize::from(article);
        let tied = tie + 1 < self.words.len() && self.words.joined(tie + 1);
        let named = tied && self.words.is_name(tie + 1, self.lexicon);
        (named && self.is_published(tie)).then_some(tie + 1)
    }

    /// Whoever is somebody's of the name that begins with the word `start`, behind the ending `ending` of that: "Ida Holm's lawyer".
    fn owned_behind(&self, start: usize, ending: usize) -> Found {
        let named = self.words.is_name(ending + 1, self.lexicon);
        let Some(Phrase { who, end, .. }) = self.role_behind(ending).phrase().filter(|_| !named)
        else {
            return Found::Unsure;
        };
        let who = match who {
            Who::Role(_) => Who::Role(self.role(start, end)),
            who => who,
        };
        Found::Phrase(Phrase { who, start, end })
    }

    /// The full name behind small words that tell what its bearer is, which begin with the word `from`.
    fn office_behind(&self, from: usize) -> Option<(Who, usize)> {
        let joined = |at: &usize| self.words.joined(*at) && !self.word(*at).capital;
        let small = (from..from + LONGEST).take_while(joined).count();
        let at = from + small;
        let office =
            small > 0 && self.lexicon.is_office(self.word(at - 1)) && self.words.joined(at);
        office.then(|| self.full_name(at)).flatten()
    }

    /// Where the nouns end behind the article at the word `start`; none where there are none, or too many.
    fn nouns_end(&self, start: usize) -> Option<usize> {
        let speech = self.lexicon.speech;
        let named = self.words.joined(start + 1) && self.words.is_name(start + 1, self.lexicon);
        let mut end = if named && !speech.capital_nouns {
            self.words.name_end(start + 1, self.lexicon)
        } else {
            start + 1
        };
        // The name of a body may be longer than any noun.
        let most = LONGEST.max(end - start);
        while self.words.joined(end) && end - start <= LONGEST {
            let word = self.word(end);
            // "Laut der Behörde stiegen": the verb is small where nouns are not.
            if speech.capital_nouns && !word.capital && self.word(end - 1).capital {
                break;
            }
            let after_of = has(&speech.of, self.word(end - 1));
            let of = has(&speech.of, word) && end > start + 1;
            let article = after_of && has(&speech.definite, word);
            if !of
                && !article
                && (self.lexicon.is_common(word)
                    || self.lexicon.is_verb(word)
                    || self.lexicon.is_day(word))
            {
                break;
            }
            end += 1;
        }
        while end > start + 1
            && (has(&speech.of, self.word(end - 1)) || has(&speech.definite, self.word(end - 1)))
        {
            end -= 1;
        }
        (end > start + 1 && end - start <= most).then_some(end)
    }

    /// A phrase of small words behind an article.
    pub(super) fn role_behind(&self, start: usize) -> Found {
        let speech = self.lexicon.speech;
        let Some(mut end) = self.nouns_end(start) else {
            return Found::Unsure;
        };
        let phrase = |who, end| Found::Phrase(Phrase { who, start, end });
        if self.words.is_name(end - 1, self.lexicon) {
            let own = self.words.name_start(end - 1, self.lexicon).max(start + 1);
            let end = self.over_and(end).unwrap_or(end);
            let whole = own == start + 1;
            if whole && has(&speech.indefinite, self.word(start)) {
                // Where nouns have capitals, the name may be no more than a role.
                let role = speech.capital_nouns && self.is_person(end - 1);
                let role = role.then(|| phrase(self.office(start, end), end));
                return role.unwrap_or(Found::Unsure);
            }
            let who = self.named(own, end, whole);
            let person = matches!(&who, Who::Name { name, .. } if name.contains(' '));
            let of = has(&speech.of, self.word(own - 1))
                || own > 1 && has(&speech.definite, self.word(own - 1)) && own - 1 > start;
            if whole || person && !of && !speech.capital_nouns {
                return phrase(who, end);
            }
            // "Het persbureau Holm"
            if !speech.head_first && self.lexicon.is_office(self.word(own - 1)) {
                return phrase(self.named(own, end, true), end);
            }
        }
        if !self.is_office(start + 1, end) {
            // "Volgens het ministerie stegen": the verb is no part of the noun before it.
            let verb = end - 1;
            let parted = speech.inverts && verb > start + 1 && !self.word(verb).capital;
            if !parted || !self.is_office(start + 1, verb) || speech.head_first {
                return Found::Unsure;
            }
            end = verb;
        }
        phrase(self.office(start, end), end)
    }

    /// Where a name ends that goes on behind "and", where only its last word is a body: "the World Travel and Tourism Council".
    fn over_and(&self, end: usize) -> Option<usize> {
        let next = end + 1;
        let tied = self.words.joined(end)
            && self.words.joined(next)
            && has(&self.lexicon.speech.and, self.word(end))
            && self.words.is_name(next, self.lexicon);
        let last = tied.then(|| self.words.name_end(next, self.lexicon))?;
        let body = |at: usize| self.lexicon.is_office(self.word(at));
        (body(last - 1) && !body(end - 1)).then_some(last)
    }

    /// A phrase without an article: small words before a full name, or somebody who needs no article.
    pub(super) fn bare_behind(&self, start: usize) -> Found {
        let mut at = start;
        while at < self.words.len() && at - start < 5 && (at == start || self.words.joined(at)) {
            let word = self.word(at);
            if self.words.is_name(at, self.lexicon) {
                let end = self.words.name_end(at, self.lexicon);
                let who = self.named(at, end, false);
                let full = matches!(&who, Who::Name { name, .. } if name.contains(' '));
                return if full {
                    Found::Phrase(Phrase { who, start, end })
                } else {
                    Found::Unsure
                };
            }
            if self.lexicon.is_common(word) || self.lexicon.is_verb(word) {
                break;
            }
            at += 1;
        }
        let tied = self.lexicon.is_office(self.word(start)) && self.is_of_a_body(start + 1);
        if !tied && !self.lexicon.is_role(self.word(start)) {
            return Found::Nothing;
        }
        let end = if tied {
            self.words.name_end(start + 2, self.lexicon)
        } else {
            start + 1
        };
        Found::Phrase(Phrase {
            who: Who::Role(self.role(start, end)),
            start,
            end,
        })
    }
}
