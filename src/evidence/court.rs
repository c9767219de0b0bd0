//! Weighs what a document shows, and decides single candidates by it.

use std::ops::RangeInclusive;

use super::elsewhere::is_elsewhere;
use super::place::Place;
use crate::document::{Candidate, Layout, ListKind, System, Value};
use crate::reference::References;
use crate::source::{Source, Span};

/// Numbers that are most likely years where no entry has them.
const YEARS: RangeInclusive<u32> = 1000..=2100;
/// Without a list no citation has a greater number.
const GREATEST: u32 = 500;
/// Why a zero is refused.
const ZERO: &str = "counts from zero";
/// How many places that could only be citations make a document without a list one that cites.
const PLACES: usize = 2;

/// What the document shows, once weighed.
pub(super) struct Court {
    /// The numbers of all entries, ascending.
    numbers: Vec<u32>,
    /// The labels of footnotes, ascending.
    notes: Vec<Box<str>>,
    /// The labels of entries as they stand in the text, ascending.
    labels: Vec<Span>,
    /// Whether a list is announced whose entries have no numbers.
    announced: bool,
    pub(super) elsewhere: bool,
    /// Whether links by label are the document's habit.
    links_by_label: bool,
    cites_by_number: bool,
    cites_by_note: bool,
}

impl Court {
    pub(super) fn new(source: &Source, layout: &Layout<'_>, references: &References) -> Self {
        let keys = || references.entries.iter().flat_map(|entry| &entry.keys);
        let number = |value: &Value| match value {
            Value::Number(number) => Some(*number),
            Value::Label(label) => label.parse().ok(),
            Value::Range(..) => None,
        };
        let mut numbers: Vec<u32> = keys().filter_map(|key| number(&key.value)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let footnotes = keys().filter(|key| key.system == System::Footnote);
        let mut notes: Vec<Box<str>> = footnotes
            .filter_map(|key| match &key.value {
                Value::Label(label) => Some(label.clone()),
                _ => None,
            })
            .collect();
        notes.sort_unstable();
        let mut labels: Vec<Span> = references
            .entries
            .iter()
            .filter_map(|entry| entry.label)
            .collect();
        labels.sort_unstable();
        let by_label = layout.links.iter().filter(|link| {
            link.label
                .as_ref()
                .is_some_and(|label| label.starts_with(char::is_alphabetic))
        });
        Self {
            numbers,
            notes,
            labels,
            announced: references
                .lists
                .iter()
                .any(|list| list.heading.is_some() && list.kind != ListKind::Further),
            elsewhere: is_elsewhere(source, layout),
            links_by_label: by_label.take(PLACES).count() == PLACES,
            cites_by_number: false,
            cites_by_note: false,
        }
    }

    /// Why a candidate is none, whatever the rest of the document shows.
    pub(super) fn refused(&self, candidate: &Candidate, place: &Place<'_>) -> Option<&'static str> {
        if candidate.escaped && candidate.link.is_none() && !self.listed(candidate) {
            return Some("its brackets are escaped");
        }
        if self.is_label(candidate.span) {
            return Some("the label of an entry");
        }
        if candidate
            .citations
            .iter()
            .any(|cited| cited.key.system == System::Numeric)
        {
            return self.refused_number(candidate, place);
        }
        (!self.is_note(candidate) && place.may_be_code()).then_some("code or mathematics")
    }

    fn refused_number(&self, candidate: &Candidate, place: &Place<'_>) -> Option<&'static str> {
        let listed = self.listed(candidate);
        let numbers = || candidate.citations.iter().map(|cited| &cited.key.value);
        if place.is_address() {
            return Some("part of an address");
        }
        if place.is_code() || (!listed && place.may_be_code()) {
            return Some("code or mathematics");
        }
        if place.is_role {
            return Some("a reference of a format that is not read here");
        }
        if place.is_quoted() {
            return Some("a marker that is spoken of, not used");
        }
        if place.after.is_some_and(is_cased) && !place.spaced_after {
            return Some("part of a word");
        }
        let zero = |value: &Value| matches!(value, Value::Number(0) | Value::Range(0, _));
        if numbers().any(zero) && self.numbers.first() != Some(&0) {
            return Some(ZERO);
        }
        if numbers().any(|value| self.is_score(value)) {
            return Some("a score or another pair of numbers");
        }
        if listed {
            return None;
        }
        if numbers().any(|value| matches!(value, Value::Number(number) if YEARS.contains(number))) {
            return Some("a year");
        }
        if candidate.citations.len() > 1 && (place.names_numbers() || !self.has_numbers()) {
            return Some("an interval or a list of numbers");
        }
        place
            .is_pinpoint()
            .then_some("a place in a text that is cited otherwise")
    }

    /// Sees what the candidates that are not refused outright say of the whole document.
    pub(super) fn weigh(
        &mut self,
        candidates: &[Candidate],
        places: &[Place<'_>],
        refused: &[Option<&'static str>],
    ) {
        let mut end = u32::MAX;
        let (mut hits, mut strong, mut notes) = (0, 0, 0);
        let mut glued: Vec<&str> = Vec::new();
        // Where `list[0]` stands, `list[1]` is an index as well.
        let mut indexes = false;
        let (mut greatest, mut counted) = (0, 0);
        let mut in_order = true;
        for ((candidate, place), refused) in candidates.iter().zip(places).zip(refused) {
            if refused.is_some() {
                indexes |= *refused == Some(ZERO) && place.glued_word().is_some();
                continue;
            }
            let adjacent = candidate.span.start == end;
            end = candidate.span.end;
            match candidate.citations.first().map(|cited| cited.key.system) {
                Some(System::Numeric) => {
                    hits += usize::from(self.listed(candidate));
                    if place.is_strong() && self.is_plausible(candidate) && !adjacent {
                        strong += 1;
                        glued.extend(place.glued_word());
                    }
                    if place.is_citing() && place.goes_on_or_ends() {
                        counted += 1;
                        for number in numbers_of(candidate) {
                            in_order &= number <= greatest + 1;
                            greatest = greatest.max(number);
                        }
                    }
                }
                Some(System::Footnote) => {
                    let known = self.is_note(candidate);
                    let numbered = candidate
                        .citations
                        .iter()
                        .all(|cited| cited.key.is_number());
                    let weight = if numbered { PLACES } else { 1 };
                    notes += usize::from(known) * PLACES + usize::from(place.is_strong()) * weight;
                }
                _ => {}
            }
        }
        // One sure place is enough where something else speaks for it: a list, or numbers that count from one.
        let helped = self.announced || self.elsewhere || (in_order && counted >= PLACES);
        let enough = if helped { 1 } else { PLACES };
        let all_glued = strong == glued.len();
        glued.sort_unstable();
        glued.dedup();
        let sure = if all_glued {
            glued.len() > PLACES && !indexes
        } else {
            strong >= enough
        };
        self.cites_by_number = hits > 0 || sure;
        self.cites_by_note = notes >= PLACES;
    }

    /// Why a candidate that could cite does not, by what the document shows.
    pub(super) fn doubt(&self, candidate: &Candidate, place: &Place<'_>) -> Option<&'static str> {
        match candidate.citations.first().map(|cited| cited.key.system) {
            Some(System::Footnote) => {
                let cites = self.is_note(candidate) || (self.cites_by_note && place.is_citing());
                (!cites).then_some("no footnotes in this document")
            }
            Some(System::Definition) if self.elsewhere => {
                Some("what it names may stand in another file")
            }
            Some(System::Definition) => {
                let cites = self.links_by_label && place.stands_free();
                (!cites).then_some("no link of this document goes by a label")
            }
            _ if candidate.link.is_some() => None,
            _ if !self.cites_by_number => Some("nothing else in the document cites"),
            _ if self.listed(candidate) => None,
            _ if !place.is_citing() || !place.goes_on_or_ends() => {
                Some("not where a citation stands")
            }
            _ => (!self.is_plausible(candidate)).then_some("a number out of reach of the list"),
        }
    }

    fn has_numbers(&self) -> bool {
        !self.numbers.is_empty()
    }

    /// Whether `value` runs backwards and is no range of entries: both its ends would have to be some.
    fn is_score(&self, value: &Value) -> bool {
        let is_entry = |number: &u32| self.numbers.binary_search(number).is_ok();
        matches!(value, Value::Range(first, last) if first > last && !(is_entry(first) && is_entry(last)))
    }

    /// Whether an entry has one of the candidate's numbers.
    fn listed(&self, candidate: &Candidate) -> bool {
        candidate
            .citations
            .iter()
            .any(|cited| match cited.key.value {
                Value::Number(number) => self.numbers.binary_search(&number).is_ok(),
                Value::Range(first, last) => {
                    let (low, high) = (first.min(last), first.max(last));
                    let at = self.numbers.partition_point(|&number| number < low);
                    self.numbers.get(at).is_some_and(|&number| number <= high)
                }
                Value::Label(_) => false,
            })
    }

    /// Whether a number that no entry has could still be meant as a citation.
    fn is_plausible(&self, candidate: &Candidate) -> bool {
        let greatest = self
            .numbers
            .last()
            .map_or(GREATEST, |last| last.saturating_mul(3).saturating_add(30));
        candidate
            .citations
            .iter()
            .all(|cited| match cited.key.value {
                Value::Number(number) => number <= greatest,
                Value::Range(first, last) => first <= greatest || last <= greatest,
                Value::Label(_) => true,
            })
    }

    fn is_note(&self, candidate: &Candidate) -> bool {
        candidate
            .citations
            .iter()
            .any(|cited| match &cited.key.value {
                Value::Label(label) => self.notes.binary_search(label).is_ok(),
                _ => false,
            })
    }

    fn is_label(&self, span: Span) -> bool {
        let after = self
            .labels
            .partition_point(|label| label.start <= span.start);
        after
            .checked_sub(1)
            .is_some_and(|at| span.start < self.labels[at].end)
    }
}

/// The numbers that the candidate names, a range by its first.
fn numbers_of(candidate: &Candidate) -> impl Iterator<Item = u32> {
    candidate
        .citations
        .iter()
        .filter_map(|cited| match cited.key.value {
            Value::Number(number) | Value::Range(number, _) => Some(number),
            Value::Label(_) => None,
        })
}

/// Whether `c` is a letter of a script with capitals, or a digit: what words go on with.
fn is_cased(c: char) -> bool {
    c.is_lowercase() || c.is_uppercase() || c.is_ascii_digit()
}
