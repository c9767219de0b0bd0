//! The same in languages other than English, by the words of their tables: of the forms that English has, the plainest.

use std::collections::BTreeSet;

use super::{LONGEST, SHARED, Telling};
use crate::claim::Claim;
use crate::document::Document;
use crate::figure::{self, Figure, Precision, Unit};
use crate::rules::conflicting_figures::back::Lead;
use crate::rules::conflicting_figures::beside::words_of;
use crate::rules::conflicting_figures::slip::{self, Written};
use crate::source::Span;
use crate::words::{Table, Tellings};

/// What is counted has a name of no more words than this.
const NAME: usize = 3;
/// Shorter words tell little of what a sentence is about.
const LETTERS: usize = 4;
/// Two words that begin with as many letters alike are forms of one.
const STEM: usize = 5;

/// What parts the clauses of a sentence.
const STOPS: [char; 7] = [',', ';', ':', '–', '—', '(', ')'];

impl Telling<'_> {
    /// Whether one slip parts the figures of the two, whose clauses tell of them in the same words, as far as the shorter goes.
    pub(in crate::rules::conflicting_figures) fn slips_abroad(
        &self,
        other: &Self,
        document: &Document<'_>,
    ) -> bool {
        let slips = slip::parts(&self.written, &other.written)
            || slip::swaps_any(&self.written, &other.written);
        let shared = self.words.intersection(&other.words).count();
        let alike = self.words.is_subset(&other.words) || other.words.is_subset(&self.words);
        slips && shared >= SHARED && alike && self.is_not_apart_from(other, document)
    }
}

/// Adds what `claim`, in the language of `table`, tells of quantities to `tellings`, where nothing in it says why its figure may differ.
pub(in crate::rules::conflicting_figures) fn read<'c>(
    claim: &'c Claim,
    table: &Table,
    tellings: &mut Vec<Telling<'c>>,
) {
    let (text, words) = (claim.text.as_str(), &table.tellings);
    // Most sentences have no number that one slip could make another.
    let mut digits = text.bytes().filter(u8::is_ascii_digit);
    if words.ends.is_empty() || text.len() > LONGEST || digits.nth(1).is_none() {
        return;
    }
    let lower = text.to_lowercase();
    if words_of(&lower).any(|(_, word)| words.explaining.contains(word)) {
        return;
    }
    let figures = figure::figures_in(text, table);
    let [figure] = figures.as_slice() else {
        return;
    };
    if figure.precision != Precision::Shown {
        return;
    }
    let behind = &text[figure.span.end as usize..];
    let (thing, length) = match figure.unit {
        Unit::Percent => ("%".to_owned(), 0),
        _ => match counted(behind, words) {
            Some(counted) => counted,
            None => return,
        },
    };
    let span = Span::new(
        figure.span.start as usize,
        figure.span.end as usize + length,
    );
    tellings.push(telling(claim, *figure, thing, span, table));
}

fn telling<'c>(
    claim: &'c Claim,
    figure: Figure,
    thing: String,
    span: Span,
    table: &Table,
) -> Telling<'c> {
    let text = claim.text.as_str();
    let mut telling = Telling {
        claim,
        figure,
        written: Written::with_commas(&text[figure.span.range()]),
        thing,
        span,
        words: BTreeSet::new(),
        names: BTreeSet::new(),
        times: BTreeSet::new(),
        hours: BTreeSet::new(),
        ways: BTreeSet::new(),
        hedge: None,
        lead: Lead::default(),
        aside: false,
        within: BTreeSet::new(),
    };
    let (before, behind) = (&text[..span.start as usize], &text[span.end as usize..]);
    let opened = before.rfind(STOPS).map_or(0, |at| at as u32);
    let closed = behind
        .find(STOPS)
        .map_or(text.len() as u32, |at| span.end + at as u32);
    let nouns = table.tellings.plural.is_empty();
    for (at, word) in words_of(text).filter(|&(at, _)| at < span.start || span.end <= at) {
        let lower = word.to_lowercase();
        let year = lower.len() == LETTERS && lower.bytes().all(|byte| byte.is_ascii_digit());
        if year || table.months.contains(&lower) || table.weekdays.contains(&lower) {
            telling.times.insert(lower);
            continue;
        }
        let within = opened <= at && at < closed;
        let name = word.starts_with(char::is_uppercase) && at > 0;
        // Where all nouns begin with a capital, those of other clauses are no names that set two places apart.
        if name && (within || !nouns) {
            telling.names.insert(stem(&lower).to_owned());
        }
        let tells = lower.chars().count() >= LETTERS
            && !table.tellings.ends.contains(&lower)
            && !table.common.contains(&lower);
        if tells && within && (!name || nouns) {
            telling.words.insert(stem(&lower).to_owned());
        }
    }
    telling
}

/// What is counted by a figure that stands before `behind`: the adjectives and the noun, and how many bytes they take.
fn counted(behind: &str, words: &Tellings) -> Option<(String, usize)> {
    let rest = behind.strip_prefix([' ', '\u{a0}', '\u{202f}'])?;
    let tie = words.of.iter().find(|of| rest.starts_with(of.as_str()));
    let rest = &rest[tie.map_or(0, String::len)..];
    let first = behind.len() - rest.len();
    let mut end = 0;
    for at in 0..NAME {
        let own = &rest[end..];
        let own = if at == 0 { own } else { own.strip_prefix(' ')? };
        let start = rest.len() - own.len();
        let word = word_at(own);
        if word.is_empty() || words.ends.contains(&word.to_lowercase()) {
            return None;
        }
        end = start + word.len();
        let next = rest[end..].strip_prefix(' ').map_or("", word_at);
        if is_noun(word, words) && !is_noun(next, words) {
            return Some((rest[..end].to_lowercase(), first + end));
        }
    }
    None
}

/// The word that `text` begins with.
fn word_at(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphabetic() && c != '-');
    &text[..end.unwrap_or(text.len())]
}

/// Whether `word` ends as nouns of many do, or begins as nouns do.
fn is_noun(word: &str, words: &Tellings) -> bool {
    if words.plural.is_empty() {
        return word.starts_with(char::is_uppercase);
    }
    let ends = |ending: &String| word.ends_with(ending.as_str());
    word.len() >= LETTERS
        && word.starts_with(char::is_lowercase)
        && words.plural.iter().any(ends)
        && !words.ends.contains(word)
}

/// The first letters of `word`, which its other forms have as well.
fn stem(word: &str) -> &str {
    word.char_indices()
        .nth(STEM)
        .map_or(word, |(at, _)| &word[..at])
}
