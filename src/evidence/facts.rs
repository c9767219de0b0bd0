//! What the lists of a document say of a candidate.

use std::ops::RangeInclusive;

use super::word::{is_in_capitals, is_lone_capital};
use crate::document::{Candidate, Key, Reference, System, Value};
use crate::marker::{Family, SYNTAXES, is_usual_note};
use crate::reference::References;
use crate::source::{Source, Span};

/// Without a list no citation has a greater number.
const GREATEST: u32 = 500;

/// No more numbers of a range than these are told apart.
const RANGE: u32 = 50;

/// The family of the syntax that `candidate` was read in.
pub(super) fn family(candidate: &Candidate) -> Family {
    SYNTAXES[usize::from(candidate.syntax)].family
}

/// The keys of all entries.
pub(super) struct Facts {
    /// The numbers of all entries, ascending.
    numbers: Vec<u32>,
    /// The labels of footnotes, ascending.
    notes: Vec<Box<str>>,
    /// The labels of entries as they stand in the text, ascending.
    labels: Vec<Span>,
    /// The keys of entries that are labels, ascending.
    names: Vec<Box<str>>,
    /// Whether several of the labels are capitals alone: `[IANA]`.
    pub(super) in_capitals: bool,
    /// Whether the numbers of entries stand in parentheses.
    pub(super) in_parentheses: bool,
    /// Whether entries have single capitals for labels: `[A]`.
    pub(super) by_capital: bool,
    /// Whether entries are notes of reStructuredText, `.. [1]`, which `[1]_` cites.
    pub(super) has_roles: bool,
    /// The numbers of the text's own paragraphs as they stand in it, in text order.
    paragraphs: Vec<Span>,
    /// The raised numbers of authors and their institutes, in text order.
    affiliations: Vec<Span>,
}

impl Facts {
    pub(super) fn new(source: &Source, references: &References) -> Self {
        let keys = || references.entries.iter().flat_map(|entry| &entry.keys);
        let number = |value: &Value| match value {
            Value::Number(number) => Some(*number),
            Value::Label(label) => label.parse().ok(),
            Value::Range(..) => None,
        };
        let mut numbers: Vec<u32> = keys().filter_map(|key| number(&key.value)).collect();
        numbers.sort_unstable();
        numbers.dedup();
        let of = |system: System| {
            let own = keys().filter(|key| key.system == system);
            let mut labels: Vec<Box<str>> = own
                .filter_map(|key| match &key.value {
                    Value::Label(label) => Some(label.clone()),
                    _ => None,
                })
                .collect();
            labels.sort_unstable();
            labels.dedup();
            labels
        };
        let entries = references.entries.iter();
        let mut labels: Vec<Span> = entries
            .clone()
            .filter_map(|entry| entry.label)
            .chain(entries.filter_map(|entry| own_link(source, entry)))
            .collect();
        labels.sort_unstable();
        let opens = |label: &&Span| source.slice(**label).starts_with('(');
        let in_parentheses = labels.iter().filter(opens).nth(1).is_some();
        let is_capital = |label: &&Span| is_in_capitals(source.slice(**label));
        let bare = |label: &Span| source.slice(*label).trim_matches(['[', ']']);
        let by_capital = labels.iter().map(bare).any(is_lone_capital);
        Self {
            in_capitals: labels.iter().filter(is_capital).nth(1).is_some(),
            in_parentheses,
            by_capital,
            has_roles: labels.iter().map(bare).any(|label| label.starts_with("..")),
            numbers,
            notes: of(System::Footnote),
            labels,
            names: of(System::Label),
            paragraphs: references.paragraphs.clone(),
            affiliations: references.affiliations.clone(),
        }
    }

    /// The labels that entries have, ascending.
    pub(super) fn names(&self) -> &[Box<str>] {
        &self.names
    }

    /// Whether an entry has `label`.
    pub(super) fn has_name(&self, label: &str) -> bool {
        let found = self.names.binary_search_by(|name| (**name).cmp(label));
        found.is_ok()
    }

    /// Whether an entry has one of the candidate's labels.
    pub(super) fn has_label(&self, candidate: &Candidate) -> bool {
        candidate
            .citations
            .iter()
            .any(|cited| matches!(&cited.key.value, Value::Label(label) if self.has_name(label)))
    }

    /// Whether an entry has `number`.
    pub(super) fn has_number(&self, number: u32) -> bool {
        self.numbers.binary_search(&number).is_ok()
    }

    /// How many numbers entries have.
    pub(super) fn numbers(&self) -> usize {
        self.numbers.len()
    }

    /// The least number that an entry has.
    pub(super) fn first_number(&self) -> Option<u32> {
        self.numbers.first().copied()
    }

    /// The greatest number that an entry has.
    pub(super) fn last_number(&self) -> Option<u32> {
        self.numbers.last().copied()
    }

    pub(super) fn has_numbers(&self) -> bool {
        !self.numbers.is_empty()
    }

    /// Whether `value` runs nowhere, or backwards, and is no range of entries: both its ends would have to be some.
    pub(super) fn is_score(&self, value: &Value) -> bool {
        matches!(value, Value::Range(first, last)
            if first == last || first > last && !(self.has_number(*first) && self.has_number(*last)))
    }

    /// Whether an entry has one of the candidate's numbers.
    pub(super) fn listed(&self, candidate: &Candidate) -> bool {
        candidate
            .citations
            .iter()
            .filter_map(|cited| cited.key.value.numbers())
            .any(|(first, last)| {
                let (low, high) = (first.min(last), first.max(last));
                let at = self.numbers.partition_point(|&number| number < low);
                self.numbers.get(at).is_some_and(|&number| number <= high)
            })
    }

    /// The number that stands alone in the brackets of `candidate`, where entries have numbers and none has this one.
    pub(super) fn unlisted(&self, candidate: &Candidate) -> Option<u32> {
        let [only] = &*candidate.citations else {
            return None;
        };
        let bare = only.locator.is_none() && candidate.link.is_none();
        match only.key.value {
            Value::Number(number) if bare && family(candidate) == Family::Bracket => {
                (self.has_numbers() && !self.has_number(number)).then_some(number)
            }
            _ => None,
        }
    }

    /// Whether `candidates` that an entry has are most often escaped, as word processors export markers.
    pub(super) fn are_escaped(&self, candidates: &[Candidate]) -> bool {
        let own = candidates.iter().filter(|candidate| {
            candidate.link.is_none()
                && family(candidate) == Family::Bracket
                && self.listed(candidate)
                && !self.is_label(candidate.span)
        });
        let (escaped, bare): (Vec<_>, Vec<_>) = own.partition(|candidate| candidate.escaped);
        escaped.len() > bare.len()
    }

    /// Whether a number that no entry has could still be meant as a citation.
    pub(super) fn is_plausible(&self, candidate: &Candidate) -> bool {
        let greatest = self
            .numbers
            .last()
            .map_or(GREATEST, |last| last.saturating_mul(3).saturating_add(30));
        candidate
            .citations
            .iter()
            .all(|cited| match cited.key.value {
                Value::Number(number) => number <= greatest || self.is_doubled(number),
                Value::Range(first, last) => first <= greatest || last <= greatest,
                Value::Label(_) => true,
            })
    }

    /// Whether `number` is that of an entry with one digit typed twice.
    fn is_doubled(&self, number: u32) -> bool {
        let digits = number.to_string();
        let doubled = digits
            .as_bytes()
            .windows(2)
            .zip(1..)
            .find(|(pair, _)| pair[0] == pair[1]);
        doubled.is_some_and(|(_, at)| {
            let single = format!("{}{}", &digits[..at], &digits[at + 1..]);
            single.parse().is_ok_and(|single| self.has_number(single))
        })
    }

    /// Whether a footnote has `label`, in any case of letters.
    pub(super) fn has_note(&self, label: &str) -> bool {
        let label = label.to_lowercase();
        let found = self.notes.binary_search_by(|note| (**note).cmp(&label));
        found.is_ok()
    }

    /// Whether there are footnotes.
    pub(super) fn has_notes(&self) -> bool {
        !self.notes.is_empty()
    }

    pub(super) fn is_note(&self, candidate: &Candidate) -> bool {
        candidate
            .citations
            .iter()
            .any(|cited| match &cited.key.value {
                Value::Label(label) => self.notes.binary_search(label).is_ok(),
                _ => false,
            })
    }

    /// What `span` numbers instead of citing.
    pub(super) fn numbered(&self, span: Span) -> Option<&'static str> {
        if self.is_label(span) {
            return Some("the label of an entry");
        }
        if self.paragraphs.binary_search(&span).is_ok() {
            return Some("the number of a paragraph");
        }
        let is_affiliation = self.affiliations.binary_search(&span).is_ok();
        is_affiliation.then_some("the number of an author's institute")
    }

    /// Whether the text's own paragraphs are numbered, and nothing else has numbers: whatever names one means a paragraph.
    pub(super) fn names_paragraphs(&self) -> bool {
        !self.paragraphs.is_empty() && self.numbers.is_empty()
    }

    pub(super) fn is_label(&self, span: Span) -> bool {
        // The backslash of an escaped bracket stands before the label.
        let after = self.labels.partition_point(|label| label.start < span.end);
        after
            .checked_sub(1)
            .is_some_and(|at| span.start < self.labels[at].end)
    }
}

/// The number by which the title of `entry` is a link to its own address: `1. [The gale][1]`, and below `[1]: https://example.org`.
fn own_link(source: &Source, entry: &Reference) -> Option<Span> {
    let body = source.slice(entry.body);
    let at = memchr::memmem::find(body.as_bytes(), b"][")? + 1;
    let end = at + body[at..].find(']')? + 1;
    let number: u32 = body[at + 1..end - 1].parse().ok()?;
    let is_own = entry.keys.iter().any(|key| *key == Key::numeric(number));
    let start = entry.body.start as usize;
    is_own.then(|| Span::new(start + at, start + end))
}

/// The numbers that the candidate names, a range by its first.
pub(super) fn numbers_of(candidate: &Candidate) -> impl Iterator<Item = u32> {
    candidate
        .citations
        .iter()
        .filter_map(|cited| cited.key.value.numbers())
        .map(|(first, _)| first)
}

/// The numbers that the candidate names, those of a range as far as it is no longer than lists usually are.
pub(super) fn all_numbers_of(candidate: &Candidate) -> impl Iterator<Item = u32> {
    candidate
        .citations
        .iter()
        .flat_map(|cited| match cited.key.value {
            Value::Number(number) => number..=number,
            Value::Range(first, last) => first..=last.min(first.saturating_add(RANGE)),
            Value::Label(_) => RangeInclusive::new(1, 0),
        })
}

/// Whether `candidate` is a footnote's marker whose label is more likely a class of a regular expression.
pub(super) fn is_odd_note(candidate: &Candidate) -> bool {
    candidate.citations.iter().any(|cited| {
        let is_note = cited.key.system == System::Footnote;
        is_note && matches!(&cited.key.value, Value::Label(label) if !is_usual_note(label))
    })
}
