//! Whether numbers that stick to words and stops cite: only where many do, they fit a list, and come in its order. The list of an
//! export needs less.

mod apart;
mod closing;
mod columns;
mod eastern;
mod ending;
mod figure;
mod habit;
mod names;
mod spaced;
mod stand;

use std::collections::HashSet;

use super::before::Before;
use super::facts::{Facts, family};
use super::place::Place;
use super::word::last_word;
use crate::document::{Candidate, Layout, Value};
use crate::marker::{Family, is_exported};
use crate::reference::References;
use crate::source::Source;
use columns::Columns;
use stand::{Stand, stand};

/// Fewer different numbers show nothing.
const DISTINCT: usize = 3;
/// How many parts in a hundred of such numbers have to be in the list.
const FITTING: usize = 80;
/// How many parts in a hundred of the list have to be among them.
const COVERED: usize = 30;
/// How many parts in a hundred of the numbers have to be greater than all before them where they come first.
const ORDERED: usize = 50;
/// Behind so many stops, and with so many parts in a hundred in the list, they cite in an export.
const EXPORTED: (usize, usize) = (2, 60);
/// No more than so many are slips among numbers in brackets.
const SLIPS: usize = 2;
/// Of all numbers no more than one in so many dangles.
const DANGLING: usize = 10;

/// A number, where it stands and how.
type Own<'c> = (&'c Candidate, &'c Place<'c>, Stand);

/// What such numbers show together.
#[derive(Debug, Default)]
pub(super) struct Known<'a> {
    text: &'a str,
    /// Whether an export left the list.
    exported: bool,
    /// Whether no list stands anywhere: they are looked at only where so many stick to sentences' ends that one was cut off.
    unlisted: bool,
    /// The columns of the tables, where one did.
    columns: Columns,
    /// Whether they do at all.
    pub(super) cites: bool,
    /// Whether numbers that no entry has are few enough to be slips.
    dangles: bool,
    /// Whether numbers in brackets cite, and so few of these stand at stops that they can be slips.
    slips: bool,
    /// The words, in small letters, that have a number at their end once and never otherwise, where that is the habit.
    words: HashSet<String>,
    /// The words, in small letters, that end sentences with a number at their end, where that is.
    endings: HashSet<String>,
    /// Whether those at stops of scripts that part no words cite.
    eastern: bool,
    /// Where those begin that a blank parts from the last word of their sentence, where that is the habit, ascending.
    closing: Vec<u32>,
    /// Where those begin that a blank parts from a word and that belong to nothing round them, ascending.
    apart: Vec<u32>,
}

impl<'a> Known<'a> {
    pub(super) fn new(
        source: &'a Source,
        layout: &Layout<'_>,
        references: &References,
        candidates: &[Candidate],
    ) -> Self {
        let text = source.text();
        let mut lists = references.lists.iter();
        let exported = candidates.iter().any(|one| family(one) == Family::Lost)
            && lists.any(|list| is_exported(source, list, &references.entries));
        Self {
            text,
            exported,
            unlisted: references.lists.is_empty(),
            columns: if exported {
                Columns::new(text, layout)
            } else {
                Columns::default()
            },
            ..Self::default()
        }
    }

    /// Sees what the numbers among `candidates` show, in a document with `bracketed` numbers in brackets that are in the list.
    pub(super) fn weigh(
        &mut self,
        facts: &Facts,
        candidates: &[Candidate],
        places: &[Place<'_>],
        bracketed: usize,
    ) {
        let text = self.text;
        let own: Vec<Own<'_>> = candidates
            .iter()
            .zip(places)
            .filter(|(candidate, _)| family(candidate) == Family::Lost)
            .map(|(candidate, place)| (candidate, place, stand(text, candidate, place)))
            .collect();
        let sure = || own.iter().filter(|(_, _, stand)| stand.is_sure());
        let all = sure().count();
        if !self.unlisted {
            self.endings = ending::words(text, facts, self.exported, &own, all.max(bracketed));
            self.eastern = self.exported && eastern::cite(facts, &own, all.max(bracketed));
        }
        if self.exported {
            self.closing = apart::closing(text, facts, &own, all.max(bracketed));
        }
        self.cites = self.eastern || !self.endings.is_empty() || !self.closing.is_empty();
        self.slips = all <= SLIPS && bracketed > all;
        if all == 0 || bracketed >= all {
            return;
        }
        if self.unlisted {
            self.cites = true;
            return;
        }
        let fitting = sure()
            .filter(|(candidate, ..)| facts.listed(candidate))
            .count();
        let stops = sure().filter(|(.., stand)| *stand == Stand::Stop).count();
        let cites = if self.exported {
            stops >= EXPORTED.0 && fitting * 100 >= all * EXPORTED.1
        } else {
            fitting * 100 >= all * FITTING
                && in_order(facts, sure().map(|(candidate, ..)| *candidate))
        };
        if !cites {
            return;
        }
        self.cites = true;
        self.dangles = all - fitting <= 1 || (all - fitting) * DANGLING <= all;
        let words = own.iter().filter(|(_, place, stand)| {
            let is_plain = || ending::is_plain(place.lead);
            *stand == Stand::Word || *stand == Stand::Ending && is_plain()
        });
        self.words = habit::words(
            text,
            words.map(|(candidate, ..)| candidate.span.start as usize),
            all,
        );
        if self.exported {
            self.apart = apart::find(text, &self.columns, facts, &own);
        }
    }

    /// Whether the number `candidate` cites.
    pub(super) fn cites(&self, facts: &Facts, candidate: &Candidate, place: &Place<'_>) -> bool {
        let listed = facts.listed(candidate);
        if self.slips && listed && is_slip(candidate, place) {
            return true;
        }
        if !self.cites {
            return false;
        }
        match stand(self.text, candidate, place) {
            stand if self.unlisted => stand == Stand::Stop,
            Stand::Stop if !listed => {
                let ends = matches!(place.before, Before::Stop) && candidate.citations.len() == 1;
                self.exported && self.dangles && ends && facts.is_plausible(candidate)
            }
            Stand::Stop | Stand::Mark => listed && fits(facts, candidate),
            Stand::Figure if figure::is_decimal(self.text, candidate) => self.is_apart(candidate),
            // What ends a line with a stop less may be a figure as it is: `12,000.5`.
            Stand::Figure => {
                let is_year = figure::is_year(self.text, candidate);
                listed && begins_sentence(place) && (is_year || place.after.is_some())
            }
            Stand::Within => listed && self.exported && ends_sentence(place.lead),
            Stand::Word => listed && self.words.contains(&last_word(place.lead).to_lowercase()),
            Stand::Ending => {
                let word = last_word(place.lead).to_lowercase();
                listed
                    && fits(facts, candidate)
                    && (self.endings.contains(&word) || self.words.contains(&word))
            }
            Stand::Spaced => self.is_apart(candidate),
            Stand::Eastern => self.eastern && eastern::cites(facts, candidate, place),
            Stand::Column => listed && self.exported,
        }
    }

    /// Whether `candidate` is one of those behind a blank that belong to nothing round them.
    fn is_apart(&self, candidate: &Candidate) -> bool {
        let has = |starts: &[u32]| starts.binary_search(&candidate.span.start).is_ok();
        has(&self.apart) || has(&self.closing)
    }
}

/// Whether entries have all numbers of a row that is written as few are: `3–5`, `3, 11`.
fn fits(facts: &Facts, candidate: &Candidate) -> bool {
    let has = |value: &Value| match value {
        Value::Number(number) => facts.has_number(*number),
        Value::Range(first, last) => facts.has_number(*first) && facts.has_number(*last),
        Value::Label(_) => false,
    };
    let mut own = candidate.citations.iter();
    let is_plain = own.all(|cited| matches!(cited.key.value, Value::Number(_)));
    is_plain && is_dense(candidate)
        || candidate
            .citations
            .iter()
            .all(|cited| has(&cited.key.value))
}

/// Whether nothing but commas parts the numbers of `candidate`.
fn is_dense(candidate: &Candidate) -> bool {
    let mut pairs = candidate.citations.windows(2);
    pairs.all(|pair| pair[1].span.start == pair[0].span.end + 1)
}

/// Whether the number `candidate` stands behind a whole sentence and before the next, where nothing else sticks to a stop.
fn is_slip(candidate: &Candidate, place: &Place<'_>) -> bool {
    let behind = place.before == Before::Stop && !place.spaced && ends_sentence(place.lead);
    behind && candidate.citations.len() == 1 && place.has_words() && begins_sentence(place)
}

/// Whether the next sentence, or nothing, stands behind a number in this `place`.
fn begins_sentence(place: &Place<'_>) -> bool {
    let opens = |c: char| c.is_uppercase() || matches!(c, '"' | '“' | '(');
    place
        .after
        .is_none_or(|next| place.spaced_after && opens(next))
}

/// Whether the numbers of `own` cover a list in its order.
fn in_order<'a>(facts: &Facts, own: impl Iterator<Item = &'a Candidate>) -> bool {
    let (mut seen, mut ordered, mut greatest) = (HashSet::new(), 0, 0);
    for cited in own.flat_map(|candidate| &candidate.citations) {
        let Value::Number(number) = cited.key.value else {
            continue;
        };
        if !facts.has_number(number) || !seen.insert(number) {
            continue;
        }
        ordered += usize::from(number > greatest);
        greatest = greatest.max(number);
    }
    seen.len() >= DISTINCT
        && seen.len() * 100 >= facts.numbers() * COVERED
        && ordered * 100 >= seen.len() * ORDERED
}

/// Whether the full stop that `lead` ends with ends a sentence or a phrase, and is no part of a name or a number.
fn ends_sentence(lead: &str) -> bool {
    let bare = lead.trim_end_matches(|c: char| !c.is_alphanumeric());
    let word = last_word(bare);
    word.chars().count() > 2 && word.chars().all(char::is_lowercase) && !bare.ends_with("etc")
        || bare.ends_with("et al")
}
