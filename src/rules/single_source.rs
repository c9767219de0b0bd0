//! A long article whose cited claims all rest on one source, or on one site.

use crate::address;
use crate::claim::{Claim, State};
use crate::document::{BlockKind, Link};
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::settings::{Links, Settings};
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

pub(super) fn check(paper: &Paper<'_>, settings: &Settings, findings: &mut Vec<Finding>) {
    let by_links = settings.claims.links == Links::Evidence;
    if paper.document.citations.is_empty() && !by_links {
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
    let blocks = blocks(paper, &supported);
    let found = if by_links && supported.iter().all(|claim| claim.citations.is_empty()) {
        of_links(paper, supported.len(), &blocks)
    } else if paper.document.citations.len() >= CITATIONS || blocks.len() >= CITATIONS {
        of_entries(paper, &supported)
    } else {
        None
    };
    findings.extend(found.map(|finding| Finding {
        help: Some("look for a second source that does not depend on the first".into()),
        ..finding
    }));
}

/// The paragraphs that the claims stand in, by index: "(ibid.)" in each is a citation too.
fn blocks(paper: &Paper<'_>, claims: &[&Claim]) -> Vec<usize> {
    let layout = &paper.document.layout;
    let blocks = claims
        .iter()
        .filter_map(|claim| layout.block_at(claim.span.start));
    let mut blocks: Vec<usize> = blocks
        .filter(|&at| layout.blocks[at].kind == BlockKind::Paragraph)
        .collect();
    blocks.dedup();
    blocks
}

/// What is found where all of the claims, `count` in these `blocks`, rest on links: whether each block has some, and all lead to one site.
fn of_links(paper: &Paper<'_>, count: usize, blocks: &[usize]) -> Option<Finding> {
    let layout = &paper.document.layout;
    let mut all: Vec<(&Link<'_>, String)> = Vec::new();
    for &at in blocks {
        let block = layout.blocks[at].span;
        let first = layout
            .links
            .partition_point(|link| link.span.start < block.start);
        let own = layout.links[first..]
            .iter()
            .take_while(|link| link.span.start < block.end);
        let before = all.len();
        all.extend(own.filter_map(|link| {
            let (host, path) = address::host_and_path(&link.address)?;
            (!path.trim_matches('/').is_empty()).then_some((link, host))
        }));
        if all.len() == before {
            return None;
        }
    }
    let ((first, host), rest) = all.split_first()?;
    let one = rest.iter().all(|(_, other)| other == host) && !SHARED.contains(&host.as_str());
    (all.len() >= CITATIONS && one).then(|| {
        let message = format!("all {count} cited claims rest on pages of {host}");
        Finding::new(first.span, message)
    })
}

/// What is found where all of the claims rest on one entry, or on entries of one site.
fn of_entries(paper: &Paper<'_>, supported: &[&Claim]) -> Option<Finding> {
    let entries = entries(paper, supported)?;
    let count = supported.len();
    match entries.as_slice() {
        &[only] => Some(Finding::new(
            paper.document.references[only as usize].span,
            format!("all {count} cited claims rest on this one source"),
        )),
        [first, rest @ ..] => {
            let host = host(paper, *first)?;
            let same = |&entry: &u32| self::host(paper, entry).as_ref() == Some(&host);
            if SHARED.contains(&host.as_str()) || !rest.iter().all(same) {
                return None;
            }
            let span = |entry: u32| -> Span { paper.document.references[entry as usize].span };
            let message = format!("all {count} cited claims rest on pages of {host}");
            let mut finding = Finding::new(span(*first), message);
            let labels = rest.iter().map(|&entry| Label {
                place: Place::draft(span(entry)),
                message: format!("{host} too"),
            });
            finding.labels = labels.collect();
            Some(finding)
        }
        [] => None,
    }
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
