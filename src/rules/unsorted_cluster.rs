//! Numbers of one place out of order, in a draft that sorts them elsewhere.

use crate::cluster::{Cluster, is_habit};
use crate::document::{Citation, Document};
use crate::finding::{Edit, Finding, Fix, Safety};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::{Place, Span};

/// Clusters of more citations than this are shown, and not mended.
const MANY: usize = 200;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    let sortable = paper
        .clusters()
        .iter()
        .filter(|cluster| cluster.is_numeric(document) && !cluster.owned);
    let (mut sorted, mut unsorted) = (0, Vec::new());
    for cluster in sortable {
        let citations = &document.citations[cluster.citations.clone()];
        let descends = |pair: &[Citation]| order(&pair[1]) < order(&pair[0]);
        if citations.windows(2).any(descends) {
            unsorted.push(cluster);
        } else {
            sorted += usize::from(citations.len() > 1);
        }
    }
    if !is_habit(sorted, unsorted.len()) {
        return;
    }
    for cluster in unsorted {
        findings.push(finding(document, cluster, sorted));
    }
}

/// What numbers are sorted by: a range by both its ends.
fn order(citation: &Citation) -> (u32, u32) {
    let numbers = citation.key.value.numbers();
    numbers.unwrap_or((u32::MAX, u32::MAX))
}

fn finding(document: &Document<'_>, cluster: &Cluster, sorted: usize) -> Finding {
    let pieces = pieces(document, cluster);
    let mut citations: Vec<(usize, &Citation)> = document.citations[cluster.citations.clone()]
        .iter()
        .enumerate()
        .collect();
    citations.sort_by_key(|(_, citation)| order(citation));
    let message = "these numbers are out of order, and the draft sorts them elsewhere";
    let mut finding = Finding::new(cluster.span, message);
    finding.note = format!("{sorted} other places with several numbers are sorted");
    let span = cluster.span;
    finding.fix = pieces
        .filter(|pieces| pieces.len() <= MANY)
        .and_then(|pieces| {
            let (first, last) = (*pieces.first()?, *pieces.last()?);
            let mut replacement = String::new();
            let mut end = first.start;
            for (piece, (from, _)) in pieces.iter().zip(&citations) {
                let gap = Span {
                    start: end,
                    end: piece.start,
                };
                replacement.push_str(document.source.slice(gap));
                replacement.push_str(document.source.slice(pieces[*from]));
                end = piece.end;
            }
            Some(Fix {
                title: "put the numbers in order".into(),
                edits: vec![Edit {
                    place: Place::draft(Span {
                        start: first.start.max(span.start),
                        end: last.end,
                    }),
                    replacement,
                }],
                safety: Safety::Safe,
            })
        });
    finding
}

/// The bytes that change places: whole markers where each holds one citation, else the citations of the only marker, each with
/// its locator. A cluster of both kinds has no such pieces.
fn pieces(document: &Document<'_>, cluster: &Cluster) -> Option<Vec<Span>> {
    let markers = &document.markers[cluster.markers.clone()];
    if markers.iter().all(|marker| marker.citations.len() == 1) {
        return Some(markers.iter().map(|marker| marker.span).collect());
    }
    let [_] = markers else {
        return None;
    };
    let citations = document.citations[cluster.citations.clone()].iter();
    let whole = citations.map(|citation| {
        let end = citation
            .locator
            .map_or(citation.span.end, |locator| locator.end);
        Span {
            end: end.max(citation.span.end),
            ..citation.span
        }
    });
    Some(whole.collect())
}
