//! The claims of a draft in groups: by what they rest on, or by who speaks.

use std::collections::BTreeMap;

use super::Grouping;
use super::basis::{Names, bases};
use crate::claim::Voice;
use crate::paper::Paper;
use crate::source::Span;

/// How the claims of nobody in particular are headed.
pub(super) const NOT_NAMED: &str = "not named";

/// Claims that belong together.
pub(super) struct Group {
    /// What makes them a group, in output for programs.
    pub(super) kind: &'static str,
    /// What it is called.
    pub(super) name: String,
    /// Where the entry stands that they rest on.
    pub(super) span: Option<Span>,
    /// The claims, by index, in text order.
    pub(super) claims: Vec<usize>,
}

/// The claims of a draft in groups: none is empty.
pub(super) fn groups(paper: &Paper<'_>, grouping: Grouping) -> Vec<Group> {
    match grouping {
        Grouping::Source => by_source(paper),
        Grouping::Speaker => by_speaker(paper),
    }
}

/// A claim stands in the group of each source that it rests on; claims without a source come last.
fn by_source(paper: &Paper<'_>) -> Vec<Group> {
    let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
    for (at, claim) in paper.claims().iter().enumerate() {
        for basis in bases(paper, claim) {
            groups.entry(basis).or_default().push(at);
        }
    }
    let mut names = Names::default();
    let group = |(basis, claims): (super::basis::Basis, _)| Group {
        kind: basis.kind(),
        name: names.of(paper, &basis).to_owned(),
        span: basis.span(paper),
        claims,
    };
    groups.into_iter().map(group).collect()
}

/// Only the claims that quote or attribute, by who speaks, in the order in which they first do; those of nobody named come last.
fn by_speaker(paper: &Paper<'_>) -> Vec<Group> {
    let speakers = paper.speakers();
    let group = |kind, name: &str| Group {
        kind,
        name: name.to_owned(),
        span: None,
        claims: Vec::new(),
    };
    let names = speakers.names.iter();
    let mut groups: Vec<Group> = names.map(|name| group("speaker", name)).collect();
    let mut unnamed = group("not-named", NOT_NAMED);
    for (at, voice) in speakers.voices.iter().enumerate() {
        match voice {
            Voice::None => {}
            Voice::Unnamed => unnamed.claims.push(at),
            Voice::Named(name) => groups[*name as usize].claims.push(at),
        }
    }
    groups.push(unnamed);
    groups.retain(|group| !group.claims.is_empty());
    groups
}
