//! More sources behind one claim than a reader can look at.

use std::collections::HashSet;

use crate::cluster::{Cluster, Ground};
use crate::document::{Citation, System};
use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;

/// As many sources may stand behind one claim.
const ENOUGH: u64 = 5;
/// So many crowded clusters are no habit, however short the text.
const FEW: usize = 2;
/// A text that crowds one cluster in fewer than this many does so by habit.
const HABIT: usize = 20;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let clusters = || {
        paper
            .clusters()
            .iter()
            .filter(|cluster| cluster.ground == Ground::Text)
    };
    let crowded: Vec<(&Cluster, u64)> = clusters()
        .map(|cluster| (cluster, sources(paper, cluster)))
        .filter(|&(_, count)| count > ENOUGH)
        .collect();
    if crowded.len() > FEW && crowded.len() * HABIT > clusters().count() {
        return;
    }
    for (cluster, count) in crowded.into_iter().filter(|(cluster, _)| !cluster.owned) {
        let message = format!("{count} sources are cited in one place");
        let mut finding = Finding::new(cluster.span, message);
        finding.help =
            Some("keep those that bear the claim out best, or set each where it belongs".into());
        findings.push(finding);
    }
}

/// How many different sources a cluster names, ranges counted by their ends; none where links on words stand together.
fn sources(paper: &Paper<'_>, cluster: &Cluster) -> u64 {
    let citations = &paper.document.citations[cluster.citations.clone()];
    let links = citations
        .iter()
        .any(|citation| citation.key.system == System::Definition);
    if links {
        return 0;
    }
    let mut known = HashSet::new();
    let different = citations
        .iter()
        .filter(|citation| known.insert(&citation.key));
    different.map(named).sum()
}

fn named(citation: &Citation) -> u64 {
    let numbers = citation.key.value.numbers();
    numbers.map_or(1, |(first, last)| u64::from(first.abs_diff(last)) + 1)
}
