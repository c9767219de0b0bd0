//! What one sentence tells of a quantity: the figure, what is counted, of whom, when.

mod abroad;

use std::collections::BTreeSet;

use super::again::{self, Told};
use super::back::{self, Lead};
use super::beside::{Beside, stem};
use super::counted::counted;
use super::explained::{counted_spans, explains};
use super::hedge;
use super::slip::{self, Written};
use crate::claim::Claim;
use crate::document::{Citation, Document};
use crate::figure::{self, Figure, Precision, Unit};
use crate::source::Span;
use crate::words::Tongue;

/// A sentence of more figures than this compares them.
const FIGURES: usize = 3;
/// So many words two sentences share, what is counted left out, that tell of one quantity. Sums of money and shares have no such name.
const SHARED: usize = 2;
/// See `SHARED`.
const SHARED_OF_MONEY: usize = 4;
/// Longer sentences are lists.
const LONGEST: usize = 600;

/// What makes a figure rough, and leaves it one that can be mistyped.
const ABOUT: [&str; 4] = ["bout ", "round ", "oughly ", "approximately "];

/// A figure in its sentence.
pub(super) struct Telling<'c> {
    pub(super) claim: &'c Claim,
    pub(super) figure: Figure,
    pub(super) written: Written,
    /// What is counted, its adjectives included, or the sign of the money.
    pub(super) thing: String,
    /// The figure with what is counted, in the claim's text.
    pub(super) span: Span,
    /// The words of the sentence that say what it is about, without what is counted.
    words: BTreeSet<String>,
    /// The names in it.
    names: BTreeSet<String>,
    /// The years, months and days of the week in it.
    times: BTreeSet<String>,
    /// Those of `HOURS` in it.
    hours: BTreeSet<String>,
    /// Words right behind one such as "in", with that: "in public".
    ways: BTreeSet<(String, String)>,
    /// What makes the figure rough: "more than".
    hedge: Option<&'static str>,
    /// How the words before the figure speak of it.
    lead: Lead,
    /// Whether a clause of its own within commas tells it: "the storm, which destroyed 3,400 homes, ".
    aside: bool,
    /// The words and names of that clause, or of the whole sentence.
    within: BTreeSet<String>,
}

impl Telling<'_> {
    /// What the sentence cites.
    fn sources<'d>(&self, document: &'d Document<'_>) -> &'d [Citation] {
        let cited = &self.claim.citations;
        &document.citations[cited.start as usize..cited.end as usize]
    }

    /// Whether one slip parts the figures of the two, which tell of one quantity.
    pub(super) fn slips(&self, other: &Self, document: &Document<'_>) -> bool {
        let slips = self.is_as_exact_as(other) && slip::parts(&self.written, &other.written);
        let swaps = || slip::swaps_any(&self.written, &other.written);
        slips && self.tells_the_same_as(other, document)
            || swaps() && self.is_told_again_by(other, document)
            || (slips || swaps()) && self.is_told_alike_by(other, document)
    }

    /// Whether both figures are said to be as their digits show, or both to be more than that, about that.
    fn is_as_exact_as(&self, other: &Self) -> bool {
        let exact = |telling: &Self| telling.figure.precision == Precision::Shown;
        self.hedge == other.hedge && (self.hedge.is_some() || exact(self) && exact(other))
    }

    /// Whether both tell of one quantity, as far as their words go: nothing sets them apart, and they share what they are about.
    fn tells_the_same_as(&self, other: &Self, document: &Document<'_>) -> bool {
        let wanted = match self.figure.unit {
            Unit::Money(_) | Unit::Percent => SHARED_OF_MONEY,
            _ => SHARED,
        };
        let shared = self.words.intersection(&other.words).count();
        // "The petition of 4,130 residents" is the one that was told of before.
        let again = || {
            wanted == SHARED
                && shared > 0
                && slip::swaps(&self.written, &other.written)
                && other.lead.points_to(&self.lead, !self.times.is_empty())
        };
        self.is_not_apart_from(other, document) && (shared >= wanted || again())
    }

    /// Whether `other` does no more than tell this again: in the same words alone, or in an aside that has all of them.
    fn is_told_again_by(&self, other: &Self, document: &Document<'_>) -> bool {
        let same = self.words == other.words && self.names == other.names;
        let told = |word: &String| self.words.contains(word) || self.names.contains(word);
        let aside =
            other.aside && self.words.is_subset(&other.words) && other.within.iter().all(told);
        let told = self.words.len() >= SHARED && (same || aside);
        told && self.hedge == other.hedge && self.is_not_apart_from(other, document)
    }

    /// Whether `other` tells this in the same words, those too that say little, or both tell it in one aside.
    fn is_told_alike_by(&self, other: &Self, document: &Document<'_>) -> bool {
        let (first, later) = (self.told(), other.told());
        let alike = || {
            self.words.len() >= SHARED && again::word_for_word(first, later)
                || again::in_one_aside(first, later)
        };
        self.is_as_exact_as(other) && alike() && self.is_of_one_with(other, document)
    }

    fn told(&self) -> Told<'_> {
        let text = self.claim.text.as_str();
        Told {
            text,
            figure: self.span,
            clause: back::clause(text, self.span),
        }
    }

    /// Whether nothing sets the two apart: a name, a date, a source, a speaker.
    fn is_not_apart_from(&self, other: &Self, document: &Document<'_>) -> bool {
        let spoken = self.claim.attributed && other.claim.attributed;
        !spoken && self.is_of_one_with(other, document)
    }

    /// The same, whoever says so.
    fn is_of_one_with(&self, other: &Self, document: &Document<'_>) -> bool {
        let (one, two) = (self.sources(document), other.sources(document));
        let alike =
            one.len() == two.len() && one.iter().zip(two).all(|(one, two)| one.key == two.key);
        let sources = alike || one.is_empty() || two.is_empty();
        let apart = self.claim.span != other.claim.span;
        let named = self.names.is_subset(&other.names) || other.names.is_subset(&self.names);
        let hours = self.hours.is_empty() || other.hours.is_empty() || self.hours == other.hours;
        apart
            && sources
            && named
            && self.times == other.times
            && hours
            && !self.goes_another_way_than(other)
    }

    /// Whether the two have different words behind one such as "in" where neither has the other's: "in public", "in private".
    fn goes_another_way_than(&self, other: &Self) -> bool {
        let lacks = |telling: &Self, word: &str| !telling.words.contains(stem(word));
        self.ways.iter().any(|(tie, word)| {
            let mut others = other.ways.iter().filter(|(own, _)| own == tie);
            lacks(other, word) && others.any(|(_, word)| lacks(self, word))
        })
    }
}

/// Adds what `claim` tells of quantities to `tellings`, where nothing in it says why its figure may differ from others.
pub(super) fn read<'c>(claim: &'c Claim, tongue: Tongue, tellings: &mut Vec<Telling<'c>>) {
    // Other languages write numbers, and what explains that two differ, in other ways.
    if !tongue.may_be_english() || tongue.is_judged_less() {
        return abroad::read(claim, tongue.table, tellings);
    }
    let text = claim.text.as_str();
    // Most sentences have no number that one slip could make another.
    if text.len() > LONGEST || !may_tell(text) || explains(&hedge::without(of_whom(text))) {
        return;
    }
    let figures = figure::figures(text);
    if figures.len() > FIGURES {
        return;
    }
    let before = tellings.len();
    let spans = counted_spans(text);
    let told = figures.iter().filter(|figure| {
        let before = &text[..figure.span.start as usize];
        let about = || ABOUT.iter().any(|about| before.ends_with(about));
        figure.precision == Precision::Shown || about() || hedge::of(before).is_some()
    });
    for figure in told {
        let behind = &text[figure.span.end as usize..];
        let (thing, length) = match figure.unit {
            Unit::Count => match counted(behind) {
                Some(counted) => counted,
                None => continue,
            },
            Unit::Money(sign) => (sign.to_string(), 0),
            Unit::Percent => ("%".to_owned(), 0),
            Unit::PercentagePoints => continue,
        };
        let span = Span::new(
            figure.span.start as usize,
            figure.span.end as usize + length,
        );
        let clause = back::clause(text, span);
        let beside = Beside::read(text, span, clause, tongue.table);
        let times = spans.iter().cloned().chain(beside.times);
        tellings.push(Telling {
            claim,
            figure: *figure,
            written: Written::of(&text[figure.span.range()]),
            thing,
            span,
            words: beside.words,
            names: beside.names,
            times: times.collect(),
            hours: beside.hours,
            ways: beside.ways,
            hedge: hedge::of(&text[..figure.span.start as usize]),
            lead: Lead::of(&text[..figure.span.start as usize]),
            aside: clause.len() < text.len(),
            within: beside.within,
        });
    }
    // A sentence that counts one thing twice sets the two apart itself.
    let own: BTreeSet<&str> = tellings[before..]
        .iter()
        .map(|telling| telling.thing.as_str())
        .collect();
    if own.len() < tellings.len() - before {
        tellings.truncate(before);
    }
}

/// What of `text` tells its figure: of "Of the 1,240 people asked, half were women" what stands before the comma.
fn of_whom(text: &str) -> &str {
    let of = text
        .strip_prefix("Of the ")
        .and_then(|rest| rest.split_once(", "));
    of.filter(|(whom, _)| whom.starts_with(|c: char| c.is_ascii_digit()))
        .map_or(text, |(whom, _)| whom)
}

/// Whether `text` holds a number of at least two digits, a comma or point among them left out, that is no year, or one with a scale.
fn may_tell(text: &str) -> bool {
    let mut digits = text.bytes().filter(u8::is_ascii_digit);
    let enough = digits.nth(1).is_some();
    let numbers = text.split(|c: char| !c.is_ascii_digit() && c != ',' && c != '.');
    let long = enough
        && numbers
            .filter(|number| number.starts_with(|c: char| c.is_ascii_digit()))
            .any(|number| {
                let digits = number.bytes().filter(u8::is_ascii_digit).count();
                digits > 1
                    && (digits != 4 || number.trim_end_matches([',', '.']).contains([',', '.']))
            });
    long || text.contains("illion")
}
