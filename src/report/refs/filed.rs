//! The bibliographies that drafts draw on, and how often each of their entries is cited.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::bibliography::{Bibliography, State};
use crate::paper::Paper;
use crate::resolve::Standing;

/// How many citations reach entries of a bibliography, by their indices: none those that a draft lists without citing them.
pub(super) type Uses = HashMap<u32, u32>;

/// Bibliographies by their paths.
#[derive(Default)]
pub(super) struct Filed(BTreeMap<String, (Arc<Bibliography>, Uses)>);

/// A bibliography in the front matter of a draft.
pub(super) struct Held {
    pub(super) bibliography: Arc<Bibliography>,
    pub(super) uses: Uses,
    /// How many entries of the draft come before its own.
    pub(super) before: usize,
}

/// Those that the draft `paper` holds.
pub(super) fn held(paper: &Paper<'_>) -> Vec<Held> {
    let mut uses = uses(paper);
    let mut before = paper.document.references.len();
    let mut held = Vec::new();
    for (at, named) in (0..).zip(&paper.document.bibliographies.named) {
        if let State::Inline(bibliography) = &named.state {
            held.push(Held {
                bibliography: bibliography.clone(),
                uses: uses.remove(&at).unwrap_or_default(),
                before,
            });
            before += bibliography.entries().len();
        }
    }
    held
}

impl Filed {
    /// Those that the draft `paper` names and that were read.
    pub(super) fn of(paper: &Paper<'_>) -> Self {
        let mut uses = uses(paper);
        let mut filed = Self::default();
        for (at, named) in (0..).zip(&paper.document.bibliographies.named) {
            if let State::Read(bibliography) = &named.state {
                filed.add(bibliography, uses.remove(&at).unwrap_or_default());
            }
        }
        filed
    }

    /// Adds what `other` has.
    pub(super) fn join(&mut self, other: Self) {
        for (bibliography, uses) in other.0.into_values() {
            self.add(&bibliography, uses);
        }
    }

    /// All of them, in the order of their paths.
    pub(super) fn all(self) -> impl Iterator<Item = (Arc<Bibliography>, Uses)> {
        self.0.into_values()
    }

    fn add(&mut self, bibliography: &Arc<Bibliography>, uses: Uses) {
        let path = bibliography.source().path().to_owned();
        let known = self.0.entry(path);
        let known = known.or_insert_with(|| (bibliography.clone(), Uses::new()));
        for (entry, count) in uses {
            *known.1.entry(entry).or_default() += count;
        }
    }
}

/// How many citations of `paper` reach each entry of each of its bibliographies, by the index of the bibliography.
pub(super) fn uses(paper: &Paper<'_>) -> HashMap<u32, Uses> {
    let mut uses: HashMap<u32, Uses> = HashMap::new();
    for target in &paper.resolution.targets {
        if let Standing::Filed(bibliography, entry) | Standing::Blank(bibliography, entry) =
            target.standing
        {
            *uses
                .entry(bibliography)
                .or_default()
                .entry(entry)
                .or_default() += 1;
        }
    }
    let holdings = &paper.document.bibliographies;
    let named = holdings.uncited.iter();
    let mut listed: Vec<(u32, u32)> = named.filter_map(|(key, _)| holdings.find(key)).collect();
    if holdings.lists_all {
        let read = (0..).zip(&holdings.named);
        let read = read.filter_map(|(at, named)| Some((at, named.bibliography()?)));
        listed.extend(read.flat_map(|(at, bibliography)| {
            let entries = 0..bibliography.entries().len() as u32;
            entries.map(move |entry| (at, entry))
        }));
    }
    for (bibliography, entry) in listed {
        uses.entry(bibliography)
            .or_default()
            .entry(entry)
            .or_default();
    }
    uses
}
