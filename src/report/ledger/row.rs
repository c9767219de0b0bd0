//! What is told of one claim, whatever the form.

use super::basis::{Names, bases};
use crate::claim::{Claim, State, Trigger};
use crate::paper::Paper;
use crate::report::words::key;

/// So many citations are told of one claim at most.
const MOST: usize = 100;

/// What is told of one claim.
pub(super) struct Row<'c> {
    pub(super) claim: &'c Claim,
    /// Its line and its column.
    pub(super) place: (usize, usize),
    pub(super) kinds: Vec<&'static str>,
    /// What its citations name.
    pub(super) citations: Vec<String>,
    /// The names of the sources that it rests on.
    pub(super) sources: Vec<String>,
}

impl<'c> Row<'c> {
    pub(super) fn new(paper: &Paper<'_>, claim: &'c Claim, names: &mut Names) -> Self {
        let position = paper.document.source.position(claim.span.start);
        let citations = claim.citations.clone().take(MOST);
        let sources = bases(paper, claim);
        Self {
            claim,
            place: (position.line, position.column),
            kinds: claim.kinds.iter().map(|kind| kind.name()).collect(),
            citations: citations
                .map(|at| key(&paper.document.citations[at as usize].key))
                .collect(),
            sources: sources
                .iter()
                .filter(|basis| basis.is_source())
                .map(|basis| names.of(paper, basis).to_owned())
                .collect(),
        }
    }

    /// What it rests on, in words.
    pub(super) fn state(&self) -> String {
        let state = match (self.claim.state, self.claim.reason.as_deref()) {
            (State::Declared, Some(reason)) => format!("declared ({reason})"),
            (state, _) => state.name().replace('-', " "),
        };
        let unverified = self.claim.unverified.map_or("", |_| ", unverified");
        state + unverified
    }

    /// Why it is a claim, in words.
    pub(super) fn reason(&self) -> String {
        let trigger = match self.claim.trigger {
            Trigger::Spoken => "quotation or attribution",
            Trigger::FactScore => "fact score",
            Trigger::Marked => "marked as unverified",
        };
        format!("{trigger}: {}", self.claim.cause())
    }
}
