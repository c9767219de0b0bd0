//! The words of one sentence, with what is written between them.

use super::lexicon::{Lexicon, Word, has};
use crate::source::Span;

/// Words in small letters that stand within names, in whatever language.
const PARTICLES: [&str; 26] = [
    "de", "van", "von", "der", "den", "da", "di", "del", "della", "dos", "das", "do", "du", "des",
    "bin", "ibn", "al", "el", "la", "le", "ten", "ter", "zu", "y", "of", "af",
];

/// Whether `word` may stand within a name in small letters.
pub(super) fn is_particle(word: &Word) -> bool {
    PARTICLES.contains(&word.lower.as_str())
}

/// A name is followed over so many words, so that a text in capitals costs no more than another.
const NAME: usize = 24;

/// A place from which a sentence is reported has so many words at most.
const DATELINE: usize = 8;

/// What any sentence may be in quotation marks with.
const QUOTES: &str = "\"“”„«»‹›‘’「」『』";

/// The words of a sentence.
pub(super) struct Words<'t> {
    pub(super) text: &'t str,
    pub(super) words: Vec<Word>,
}

impl<'t> Words<'t> {
    /// The words of the sentence at `place` in `text`, of which `quotations` are in quotation marks.
    pub(super) fn read(text: &'t str, place: Span, quotations: &[Span]) -> Self {
        let mut words = Vec::new();
        let mut start = None;
        let sentence = &text[place.range()];
        let ends = sentence.char_indices().chain([(sentence.len(), ' ')]);
        let first = quotations.partition_point(|quotation| quotation.end <= place.start);
        let mut quotations = quotations[first..].iter().peekable();
        for (at, c) in ends {
            let at = at + place.start as usize;
            match (start, c.is_alphanumeric()) {
                (None, true) => start = Some(at),
                (Some(from), false) => {
                    while quotations
                        .next_if(|quotation| quotation.end as usize <= from)
                        .is_some()
                    {}
                    let inside = quotations.peek();
                    words.push(Word {
                        start: from,
                        end: at,
                        lower: text[from..at].to_lowercase(),
                        capital: text[from..].starts_with(char::is_uppercase),
                        quoted: inside.is_some_and(|quotation| (quotation.start as usize) <= from),
                    });
                    start = None;
                }
                _ => {}
            }
        }
        Self { text, words }
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The first word behind the place from which the sentence is reported, which begins in capitals and ends with a dash: "HULL, Yorks. —".
    pub(super) fn behind_dateline(&self) -> usize {
        let loud = self.words.first().is_some_and(|word| {
            let text = &self.text[word.start..word.end];
            text.chars().nth(1).is_some() && text.chars().all(char::is_uppercase)
        });
        let mut near = 1..self.len().min(DATELINE);
        let dash = |at: &usize| matches!(self.gap(*at).trim(), "—" | "–" | ". —" | ". –");
        near.find(dash).filter(|_| loud).unwrap_or(0)
    }

    /// What stands before the word `at`, from the word before it.
    pub(super) fn gap(&self, at: usize) -> &'t str {
        match (at.checked_sub(1), self.words.get(at)) {
            (Some(before), Some(word)) => &self.text[self.words[before].end..word.start],
            _ => "",
        }
    }

    /// Whether the words before `at` and at it belong to one phrase.
    pub(super) fn joined(&self, at: usize) -> bool {
        if at == 0 || at >= self.len() {
            return false;
        }
        // Brackets of links that lead nowhere are left standing.
        let gap = self.gap(at).trim_matches(['[', ']', '*', '_']);
        let initial = || {
            let before = &self.words[at - 1];
            gap.trim() == "." && before.capital && before.end - before.start <= 4
        };
        // "Roe et al. found"
        let others = || gap.trim() == "." && self.words[at - 1].lower == "al";
        // "Hale & Sons" are one.
        let firm = || gap.trim() == "&" && self.words[at - 1].capital && self.words[at].capital;
        gap.trim().is_empty()
            || matches!(gap, "-" | "'" | "’" | "‑")
            || initial()
            || others()
            || firm()
    }

    /// Whether a quotation ends or begins before the word `at`.
    pub(super) fn quoted_before(&self, at: usize) -> bool {
        self.gap(at).contains(|c| QUOTES.contains(c)) && !self.joined(at)
    }

    /// Whether the word `at` stands where a clause may begin.
    pub(super) fn opens(&self, at: usize) -> bool {
        at == 0 || !self.joined(at)
    }

    /// The text of the words `from..to`, white space folded.
    pub(super) fn text_of(&self, from: usize, to: usize) -> String {
        let text = &self.text[self.words[from].start..self.words[to - 1].end];
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Whether the word `at` may be part of a name.
    pub(super) fn is_name(&self, at: usize, lexicon: &Lexicon) -> bool {
        self.words.get(at).is_some_and(|word| {
            let speech = lexicon.speech;
            let letters = word.lower.chars().next().is_some_and(char::is_alphabetic);
            let initial = word.end - word.start == 1 && self.gap(at + 1).starts_with('.');
            word.capital
                && letters
                && (!lexicon.is_day(word) || self.is_forename(at, lexicon))
                && (!has(&speech.definite, word) || self.is_article_of_name(at, lexicon))
                && (initial || !has(&speech.indefinite, word))
                && !has(&speech.determiners, word)
                && !has(&speech.persons, word)
                && !has(&speech.bodies, word)
                && word.lower != "i"
                && (initial || !(self.opens(at) && lexicon.is_opener(word)))
        })
    }

    /// Whether the month at `at` is a name before another, and no date: "said May Holm", but not "in May Ida Holm".
    fn is_forename(&self, at: usize, lexicon: &Lexicon) -> bool {
        let next = self.words.get(at + 1);
        let named = self.joined(at + 1)
            && next.is_some_and(|next| {
                let particle = PARTICLES.contains(&next.lower.as_str());
                (next.capital || particle) && !lexicon.is_day(next)
            });
        // "Jan-Michael"
        let hyphened = self.gap(at + 1) == "-";
        let free = self.opens(at)
            || hyphened
            || lexicon.is_verb(&self.words[at - 1])
            || lexicon.is_honour(&self.words[at - 1]);
        named && free && lexicon.months.contains(self.words[at].lower.as_str())
    }

    /// Whether the article at `at` has its capital from a name that it begins: "selon Le Monde".
    fn is_article_of_name(&self, at: usize, lexicon: &Lexicon) -> bool {
        let next = self.words.get(at + 1);
        lexicon.speech.inverts
            && !self.opens(at)
            && self.joined(at + 1)
            && next.is_some_and(|next| next.capital)
    }

    /// Where the name begins that ends with the word `last`, which is part of one.
    pub(super) fn name_start(&self, last: usize, lexicon: &Lexicon) -> usize {
        let mut start = last;
        while start > 0 && last - start < NAME && self.joined(start) {
            if self.is_name(start - 1, lexicon) {
                start -= 1;
                continue;
            }
            let Some(before) = self.over_particles(start, lexicon) else {
                break;
            };
            start = before;
        }
        start
    }

    /// The part of a name before the words in small letters that stand before the word `at`: "Bank of the".
    fn over_particles(&self, at: usize, lexicon: &Lexicon) -> Option<usize> {
        let ties = |at: usize| {
            let word = &self.words[at];
            has(&lexicon.speech.of, word)
                || PARTICLES.contains(&word.lower.as_str()) && !has(&lexicon.speech.definite, word)
        };
        let mut before = at.checked_sub(1)?;
        if has(&lexicon.speech.definite, &self.words[before]) && before > 0 && !ties(before) {
            before -= 1;
        }
        if !ties(before) || !self.joined(before) || !self.joined(before + 1) {
            return None;
        }
        let mut head = before.checked_sub(1)?;
        if ties(head) && head > 0 && self.joined(head) {
            head -= 1;
        }
        (self.is_name(head, lexicon)).then_some(head)
    }

    /// Whether the name that begins with the word `first` goes on with an article and a noun, the word `end` and the next: "Breaking the
    /// Silence". At a sentence's beginning the first may be any participle.
    fn is_motto(&self, first: usize, end: usize, lexicon: &Lexicon) -> bool {
        end == first + 1
            && !self.opens(first)
            && self.words[first].lower.ends_with("ing")
            && self.words[end].lower == "the"
            && self.joined(end + 1)
            && self.is_name(end + 1, lexicon)
    }

    /// Where the name ends that begins with the word `first`, which is part of one.
    pub(super) fn name_end(&self, first: usize, lexicon: &Lexicon) -> usize {
        let mut end = first + 1;
        while end - first < NAME && self.joined(end) {
            if self.is_name(end, lexicon) {
                end += 1;
                continue;
            }
            if self.is_motto(first, end, lexicon) {
                end += 2;
                continue;
            }
            let next = (end + 1..self.len().min(end + 4)).find(|&at| self.is_name(at, lexicon));
            match next {
                Some(next)
                    if self.joined(next) && self.over_particles(next, lexicon) == Some(end - 1) =>
                {
                    end = next + 1;
                }
                _ => break,
            }
        }
        end
    }
}
