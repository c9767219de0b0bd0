//! Somebody who was named before and is told by his age: "the 34-year-old".

use super::super::lexicon::has;
use super::Reader;

/// What ties the number of years to the words behind it.
const TIES: [&str; 2] = ["-", "‑"];

impl Reader<'_> {
    /// Where the words begin that end before the word `end` and tell somebody by his age.
    pub(super) fn aged_before(&self, end: usize) -> Option<usize> {
        let mut aged = self.lexicon.speech.aged.iter();
        aged.find_map(|aged| {
            let start = end.checked_sub(aged.split(' ').count() + 2)?;
            (self.aged_end(start, aged) == Some(end)).then_some(start)
        })
    }

    /// Where the words end that begin with the article at the word `start` and tell somebody by his age, where no noun follows them.
    pub(super) fn aged_behind(&self, start: usize) -> Option<usize> {
        let speech = self.lexicon.speech;
        let mut aged = speech.aged.iter();
        let end = aged.find_map(|aged| self.aged_end(start, aged))?;
        let alone = !self.words.joined(end)
            || self.word(end - 1).capital
            || has(&speech.prepositions, self.word(end));
        alone.then_some(end)
    }

    /// Where `aged`, words in small letters, ends behind the article at the word `start` and a number.
    fn aged_end(&self, start: usize, aged: &str) -> Option<usize> {
        let number = start + 1;
        let end = number + 1 + aged.split(' ').count();
        if end > self.words.len() || !has(&self.lexicon.speech.definite, self.word(start)) {
            return None;
        }
        let years = &self.word(number).lower;
        let told = years.bytes().all(|byte| byte.is_ascii_digit()) && self.words.joined(number);
        let tied = |at: usize| TIES.contains(&self.words.gap(at));
        let mut words = (number + 1..end).zip(aged.split(' '));
        let whole = words.all(|(at, word)| tied(at) && self.word(at).lower == word);
        (told && whole).then_some(end)
    }
}
