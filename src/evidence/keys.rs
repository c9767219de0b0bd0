//! Which citation keys cite: those of a bibliography's entries, and others as far as a document shows that it cites by key.

use std::cell::Cell;
use std::collections::HashSet;

use super::markup::is_referred;
use super::place::Place;
use crate::bibliography::Holdings;
use crate::document::{Candidate, Layout, System, Value};
use crate::marker::is_command;
use crate::reference::References;

/// How many bracketed keys that look like keys of sources make a document without a bibliography one that cites by them.
const PLACES: usize = 2;

/// How many keys that no entry has are compared with those that entries have.
const COMPARABLE: usize = 50;

/// What bibliographies say of citation keys, and the document itself.
pub(super) struct Keys<'a> {
    layout: &'a Layout<'a>,
    bibliographies: &'a Holdings,
    /// The keys that entries of the text's own lists have.
    listed: HashSet<Box<str>>,
    /// How many bracketed keys look like those of sources.
    likely: usize,
    /// How many keys may still be compared with those of the bibliographies.
    comparable: Cell<usize>,
}

/// The keys of `candidate`.
fn labels(candidate: &Candidate) -> impl Iterator<Item = &str> {
    let citations = candidate.citations.iter();
    citations.filter_map(|cited| match &cited.key.value {
        Value::Label(label) if cited.key.system == System::Citekey => Some(&**label),
        _ => None,
    })
}

impl<'a> Keys<'a> {
    pub(super) fn new(
        layout: &'a Layout<'_>,
        bibliographies: &'a Holdings,
        references: &References,
    ) -> Self {
        let keys = references.entries.iter().flat_map(|entry| &entry.keys);
        let listed = keys.filter_map(|key| match &key.value {
            Value::Label(label) if key.system == System::Citekey => Some(label.clone()),
            _ => None,
        });
        Self {
            layout,
            bibliographies,
            listed: listed.collect(),
            likely: 0,
            comparable: Cell::new(COMPARABLE),
        }
    }

    /// Why a candidate is none, whatever the rest of the document shows.
    pub(super) fn refused(&self, candidate: &Candidate, place: &Place<'_>) -> Option<&'static str> {
        // A text that speaks of keys leaves them out: `\cite{...}`.
        if labels(candidate).any(|label| !label.contains(char::is_alphanumeric)) {
            return Some("a key that is left out");
        }
        if candidate.link.is_some() || self.in_link(candidate) {
            return Some("part of a link");
        }
        if self.is_known(candidate) {
            return None;
        }
        if labels(candidate).all(is_referred) {
            return Some("a figure, a table or a section of the text");
        }
        if place.is_quoted() || place.is_prompt() || place.in_ticks {
            return Some("code, or a marker that is spoken of");
        }
        None
    }

    /// Takes note of a candidate that is not refused outright.
    pub(super) fn count(&mut self, candidate: &Candidate) {
        let is_likely = is_bracketed(candidate) && labels(candidate).all(is_of_source);
        self.likely += usize::from(is_likely || is_command(candidate));
    }

    /// Why a candidate that could cite does not, by what the document shows.
    pub(super) fn doubt(&self, candidate: &mut Candidate) -> Option<&'static str> {
        // A section may be named beside sources: `[Section @sec-intro; @roe2021]`.
        candidate.citations.retain(|cited| match &cited.key.value {
            Value::Label(label) => !is_referred(label) || self.bibliographies.find(label).is_some(),
            _ => true,
        });
        // A command does nothing but cite.
        if self.is_known(candidate) || is_command(candidate) {
            return None;
        }
        if !self.bibliographies.is_any() && self.listed.is_empty() && self.likely < PLACES {
            return Some("no bibliography is named");
        }
        // Nobody is spoken to in brackets alone, where other keys in brackets cite.
        let is_likely = is_bracketed(candidate)
            || labels(candidate).all(|label| is_of_source(label) || self.is_near(label));
        (!is_likely).then_some("a name, as far as can be told")
    }

    fn is_known(&self, candidate: &Candidate) -> bool {
        labels(candidate)
            .any(|label| self.listed.contains(label) || self.bibliographies.find(label).is_some())
    }

    fn is_near(&self, label: &str) -> bool {
        let left = self.comparable.get();
        self.comparable.set(left.saturating_sub(1));
        left > 0 && label.len() > 3 && self.bibliographies.nearest(label).is_some()
    }

    /// Whether a link holds the candidate.
    fn in_link(&self, candidate: &Candidate) -> bool {
        let links = &self.layout.links;
        let after = links.partition_point(|link| link.span.start <= candidate.span.start + 1);
        let before = after.checked_sub(1).map(|at| links[at].span);
        before.is_some_and(|link| candidate.span.start < link.end)
    }
}

/// Whether more than the key belongs to the candidate: brackets.
fn is_bracketed(candidate: &Candidate) -> bool {
    candidate.citations.first().is_some_and(|cited| {
        let Value::Label(label) = &cited.key.value else {
            return false;
        };
        cited.span.start > candidate.span.start || cited.span.len() > label.len() + 1
    })
}

/// Whether `label` looks like the key of a source: it has a year, or says what kind of identifier it is.
fn is_of_source(label: &str) -> bool {
    let bytes = label.as_bytes();
    let mut runs = bytes.split(|byte| !byte.is_ascii_digit());
    let is_year =
        |run: &[u8]| run.len() == 4 && matches!(run[..2], [b'1', b'5'..=b'9'] | [b'2', b'0']);
    let has_kind = label.split_once(':').is_some_and(|(kind, rest)| {
        kind.len() > 1 && kind.bytes().all(|byte| byte.is_ascii_lowercase()) && rest.len() > 2
    });
    has_kind || (runs.any(is_year) && bytes.iter().any(u8::is_ascii_alphabetic))
}
