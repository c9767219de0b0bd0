//! Two ways of writing markers for one list.

use std::collections::BTreeMap;

use crate::cluster::{Cluster, is_guessed, is_habit};
use crate::document::{Document, SyntaxId, System};
use crate::finding::{Finding, Label};
use crate::marker::{SUPERSCRIPT, SYNTAXES, is_worded_number};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::{Place, Span};

/// A way of writing that is used so often and twice as often as the other is the draft's own.
const OWN: usize = 3;
/// The words of a link are no longer than this, in bytes.
const WORDS: usize = 120;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    if is_guessed(&paper.document) {
        return;
    }
    systems(paper, findings);
    shapes(paper, findings);
}

/// `[1]` and `¹` for one list.
fn systems(paper: &Paper<'_>, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    let mut lists: BTreeMap<u32, BTreeMap<SyntaxId, Vec<Span>>> = BTreeMap::new();
    for cluster in paper.clusters().iter().filter(|cluster| !cluster.owned) {
        for at in cluster.citations.clone() {
            let citation = &document.citations[at];
            let counts = matches!(citation.key.system, System::Numeric | System::Footnote);
            let Some(&entry) = paper.resolution.entries(at).first().filter(|_| counts) else {
                continue;
            };
            let list = document.references[entry as usize].list;
            let marker = &document.markers[citation.marker as usize];
            // What names its number in words is part of its sentence: "(ref. 2)".
            let is_worded = || is_worded_number(document.source.slice(marker.span));
            if is_link_on_words(document, marker.span) || is_worded() {
                continue;
            }
            // A link that is raised looks like any other raised number.
            let before = &document.source.text()[..marker.span.start as usize];
            let raised = before.ends_with("<sup>");
            let way = if raised { SUPERSCRIPT } else { marker.syntax };
            let ways = lists.entry(list).or_default();
            ways.entry(way).or_default().push(citation.span);
        }
    }
    for mut ways in lists.into_values() {
        let usual = ways.iter().max_by_key(|(_, spans)| spans.len());
        let Some((usual, count)) = usual.map(|(&way, spans)| (way, spans.len())) else {
            continue;
        };
        ways.remove(&usual);
        let mut rare: Vec<Span> = ways.into_values().flatten().collect();
        rare.sort_unstable();
        if count >= OWN && rare.len() * 2 <= count {
            let other = SYNTAXES[usize::from(usual)].name;
            report(
                &rare,
                &format!("another kind of marker than the {count} {other} ones for the same list"),
                findings,
            );
        }
    }
}

/// Whether the marker at `span` is the label of a link on words, which a reader sees as no marker: `[the map][4]`, also where brackets are
/// no markup.
fn is_link_on_words(document: &Document<'_>, span: Span) -> bool {
    let links = &document.layout.links;
    let after = links.partition_point(|link| link.span.start < span.start);
    let link = after.checked_sub(1).map(|at| &links[at]);
    link.is_some_and(|link| link.label.is_some() && link.span.end == span.end)
        || document.layout.guessed && follows_words(document, span.start)
}

/// Whether brackets that are no marker end right before the byte `start`, with words in them.
fn follows_words(document: &Document<'_>, start: u32) -> bool {
    let after = document
        .markers
        .partition_point(|marker| marker.span.start < start);
    let before = after.checked_sub(1).map(|at| &document.markers[at]);
    let is_marker = before.is_some_and(|marker| marker.span.end == start);
    let text = &document.source.text()[..start as usize];
    let near = &text[text.floor_char_boundary(text.len().saturating_sub(WORDS))..];
    let inside = near
        .strip_suffix(']')
        .and_then(|near| near.rsplit_once('['));
    !is_marker && inside.is_some_and(|(_, inside)| inside.contains(char::is_alphabetic))
}

/// `[1, 2]` and `[1][2]` in one draft.
fn shapes(paper: &Paper<'_>, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    let several = paper
        .clusters()
        .iter()
        .filter(|cluster| !cluster.owned && is_plain(document, cluster));
    let (joined, apart): (Vec<&Cluster>, Vec<&Cluster>) =
        several.partition(|cluster| cluster.markers.len() == 1);
    let spans = |clusters: &[&Cluster]| -> Vec<Span> {
        clusters.iter().map(|cluster| cluster.span).collect()
    };
    if is_habit(joined.len(), apart.len()) {
        let message = format!(
            "numbers in brackets of their own, where {} other places hold them in one pair",
            joined.len()
        );
        report(&spans(&apart), &message, findings);
    } else if is_habit(apart.len(), joined.len()) {
        let message = format!(
            "numbers in one pair of brackets, where {} other places give each its own",
            apart.len()
        );
        report(&spans(&joined), &message, findings);
    }
}

/// Whether a cluster of several numbers could be written in either way: no locator, no link, all in one pair of brackets or each in its own.
fn is_plain(document: &Document<'_>, cluster: &Cluster) -> bool {
    let markers = &document.markers[cluster.markers.clone()];
    let citations = &document.citations[cluster.citations.clone()];
    let one_way = markers.len() == 1 || markers.len() == citations.len();
    citations.len() > 1
        && one_way
        && cluster.is_numeric(document)
        && markers.iter().all(|marker| marker.link.is_none())
        && citations.iter().all(|citation| citation.locator.is_none())
}

/// One finding at the first of `rare`, the others as its labels.
fn report(rare: &[Span], message: &str, findings: &mut Vec<Finding>) {
    let Some((&first, others)) = rare.split_first() else {
        return;
    };
    let mut finding = Finding::new(first, message);
    finding.labels = others
        .iter()
        .map(|&span| Label {
            place: Place::draft(span),
            message: "and here".into(),
        })
        .collect();
    finding.help = Some("write all of them in one way".into());
    findings.push(finding);
}
