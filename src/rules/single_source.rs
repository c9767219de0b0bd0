//! A long article whose cited claims all rest on one source, or on one site.

use crate::address;
use crate::claim::{Claim, State};
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::{Place, Span};

/// A draft with fewer supported claims is short.
const CLAIMS: usize = 10;
/// A draft with fewer citations cites in passing.
const CITATIONS: usize = 3;
/// Sites that hold the works of others: many sources, one address.
const SHARED: &[&str] = &[
    "doi.org",
    "dx.doi.org",
    "jstor.org",
    "arxiv.org",
    "archive.org",
    "web.archive.org",
    "pubmed.ncbi.nlm.nih.gov",
    "ncbi.nlm.nih.gov",
    "pmc.ncbi.nlm.nih.gov",
    "books.google.com",
    "scholar.google.com",
    "google.com",
    "github.com",
    "youtube.com",
    "youtu.be",
    "x.com",
    "twitter.com",
    "facebook.com",
    "medium.com",
    "ssrn.com",
    "papers.ssrn.com",
    "researchgate.net",
    "academia.edu",
    "sciencedirect.com",
    "link.springer.com",
    "onlinelibrary.wiley.com",
    "tandfonline.com",
    "ieeexplore.ieee.org",
    "dl.acm.org",
    "semanticscholar.org",
    "amazon.com",
    "wikipedia.org",
    "en.wikipedia.org",
];

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    if paper.document.citations.len() < CITATIONS {
        return;
    }
    let claims = paper.claims();
    let supported: Vec<&Claim> = claims
        .iter()
        .filter(|claim| claim.state == State::Supported)
        .collect();
    if supported.len() < CLAIMS || supported.len() * 2 < claims.len() {
        return;
    }
    let Some(entries) = entries(paper, &supported) else {
        return;
    };
    let count = supported.len();
    let finding = match entries.as_slice() {
        &[only] => Finding::new(
            paper.document.references[only as usize].span,
            format!("all {count} cited claims rest on this one source"),
        ),
        [first, rest @ ..] => {
            let Some(host) = host(paper, *first) else {
                return;
            };
            let same = |&entry: &u32| self::host(paper, entry).as_ref() == Some(&host);
            if SHARED.contains(&host.as_str()) || !rest.iter().all(same) {
                return;
            }
            let span = |entry: u32| -> Span { paper.document.references[entry as usize].span };
            let message = format!("all {count} cited claims rest on pages of {host}");
            let mut finding = Finding::new(span(*first), message);
            let labels = rest.iter().map(|&entry| Label {
                place: Place::draft(span(entry)),
                message: format!("{host} too"),
            });
            finding.labels = labels.collect();
            finding
        }
        [] => return,
    };
    findings.push(Finding {
        help: Some("look for a second source that does not depend on the first".into()),
        ..finding
    });
}

/// The entries that the claims rest on, in text order; none where one of them rests on something else too.
fn entries(paper: &Paper<'_>, claims: &[&Claim]) -> Option<Vec<u32>> {
    let mut cited = vec![false; paper.document.citations.len()];
    for claim in claims {
        // A link or a credit in the sentence is another source.
        if claim.citations.is_empty() {
            return None;
        }
        cited[claim.citations.start as usize..claim.citations.end as usize].fill(true);
    }
    let mut entries = Vec::new();
    for at in (0..cited.len()).filter(|&at| cited[at]) {
        match paper.resolution.entries(at) {
            &[entry] => entries.push(entry),
            _ => return None,
        }
    }
    entries.sort_unstable();
    entries.dedup();
    Some(entries)
}

/// The host of the address that an entry gives.
fn host(paper: &Paper<'_>, entry: u32) -> Option<String> {
    let entry = &paper.document.references[entry as usize];
    let url = paper.document.parts(entry).url?;
    address::host_and_path(&url.text).map(|(host, _)| host)
}
