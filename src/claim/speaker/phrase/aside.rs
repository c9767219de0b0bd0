//! Speakers whom commas part from the verb.

use super::{Found, Reader, Who};

/// Between a name and its verb stand so many words at most, where commas part them.
const ASIDE: usize = 20;

impl Reader<'_> {
    /// The phrase before a verb that commas part from it: "Ida Holm, who runs the port, said".
    pub(in crate::claim::speaker) fn before_aside(&self, verb: usize) -> Found {
        let gap = |at: usize| self.words.gap(at).trim();
        if verb == 0 || !gap(verb).ends_with(',') || self.words.quoted_before(verb) {
            return Found::Nothing;
        }
        let nearest = verb.saturating_sub(ASIDE);
        for at in (nearest..verb).rev() {
            if self.word(at).quoted || at > 0 && self.words.quoted_before(at) {
                return Found::Nothing;
            }
            if at == 0 || gap(at) != "," {
                continue;
            }
            // The phrase ends at the comma: look at it as if its verb stood there.
            if let Found::Phrase(phrase) = self.up_to(at)
                && self.words.opens(phrase.start)
                && !matches!(phrase.who, Who::Person | Who::Body)
            {
                return Found::Phrase(phrase);
            }
        }
        Found::Nothing
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
