//! Markers that stand closer to their words, or farther from them, than the draft's others.

use std::collections::HashMap;

use crate::cluster::{Cluster, Gap, Lead, is_guessed, is_habit};
use crate::document::SyntaxId;
use crate::finding::{Edit, Finding, Fix, Safety};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::{Place, Source, Span};

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let clusters: Vec<&Cluster> = paper
        .clusters()
        .iter()
        .filter(|cluster| cluster.is_in_prose())
        .collect();
    // An export sets its bare numbers with a blank within sentences and without one behind them.
    if !is_guessed(&paper.document) {
        spaces_before(paper, &clusters, findings);
    }
    spaces_behind(&clusters, findings);
    closing_marks(paper.document.source, &clusters, findings);
}

/// Spaces before markers, judged apart for each kind of marker and each kind of thing that stands before it.
fn spaces_before(paper: &Paper<'_>, clusters: &[&Cluster], findings: &mut Vec<Finding>) {
    let document = &paper.document;
    let mut kinds: HashMap<(SyntaxId, Lead), [Vec<&Cluster>; 2]> = HashMap::new();
    for cluster in clusters {
        let way = match (cluster.before.lead, cluster.before.gap) {
            (Lead::Nothing | Lead::Other, _) | (_, Gap::Other) => continue,
            (_, Gap::None) if is_wide(document.source, cluster) => continue,
            (_, Gap::None) => 0,
            (_, Gap::Space) => 1,
        };
        let syntax = document.markers[cluster.markers.start].syntax;
        kinds.entry((syntax, cluster.before.lead)).or_default()[way].push(cluster);
    }
    for [glued, spaced] in kinds.into_values() {
        if is_habit(glued.len(), spaced.len()) {
            let message = format!(
                "a space before this marker, where {} others have none",
                glued.len()
            );
            report(&spaced, &message, "take the space out", "", findings);
        } else if is_habit(spaced.len(), glued.len()) {
            let message = format!(
                "no space before this marker, where {} others have one",
                spaced.len()
            );
            report(&glued, &message, "put a space in", " ", findings);
        }
    }
}

/// Whether a mark as wide as a Chinese letter stands before `cluster`: its blank is part of it.
fn is_wide(source: &Source, cluster: &Cluster) -> bool {
    let before = &source.text()[..cluster.span.start as usize];
    before.ends_with(|c| matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ff60}'))
}

fn report(rare: &[&Cluster], message: &str, title: &str, gap: &str, findings: &mut Vec<Finding>) {
    for cluster in rare.iter().filter(|cluster| !cluster.owned) {
        let mut finding = Finding::new(cluster.span, message);
        finding.fix = Some(fix(title, cluster.before.between, gap, Safety::Safe));
        findings.push(finding);
    }
}

/// Spaces between markers and the comma or full stop behind them.
fn spaces_behind(clusters: &[&Cluster], findings: &mut Vec<Finding>) {
    let ends = |gap: Gap| {
        move |cluster: &&&Cluster| {
            let after = cluster.after;
            after.gap == gap && matches!(after.lead, Lead::Stop | Lead::Mark)
        }
    };
    let glued = clusters.iter().filter(ends(Gap::None)).count();
    let spaced: Vec<_> = clusters.iter().filter(ends(Gap::Space)).collect();
    if !is_habit(glued, spaced.len()) {
        return;
    }
    for cluster in spaced.into_iter().filter(|cluster| !cluster.owned) {
        let message = format!(
            "a space between this marker and the mark behind it, where {glued} others have none"
        );
        let mut finding = Finding::new(cluster.span, message);
        finding.fix = Some(fix(
            "take the space out",
            cluster.after.between,
            "",
            Safety::Safe,
        ));
        findings.push(finding);
    }
}

/// Markers before the closing mark of a quotation, where the draft's others stand behind it.
fn closing_marks(source: &Source, clusters: &[&Cluster], findings: &mut Vec<Finding>) {
    let outside = clusters
        .iter()
        .filter(|cluster| cluster.before.quote.is_some())
        .count();
    let inside: Vec<(&&Cluster, Span)> = clusters
        .iter()
        .filter_map(|cluster| Some((cluster, cluster.after.quote?)))
        .collect();
    if !is_habit(outside, inside.len()) {
        return;
    }
    for (cluster, quote) in inside.into_iter().filter(|(cluster, _)| !cluster.owned) {
        let message = format!(
            "this marker stands before the closing quotation mark, where {outside} others stand behind one"
        );
        let mut finding = Finding::new(cluster.span, message);
        let gap = cluster.before.between;
        let rest = Span {
            start: cluster.span.end,
            end: quote.end,
        };
        let moved = format!(
            "{}{}{}",
            source.slice(rest),
            source.slice(gap),
            source.slice(cluster.span)
        );
        let whole = Span {
            start: gap.start,
            end: quote.end,
        };
        // Whoever is quoted may have cited: a person has to look.
        finding.fix = Some(fix("set it behind the mark", whole, &moved, Safety::Unsafe));
        findings.push(finding);
    }
}

fn fix(title: &str, span: Span, replacement: &str, safety: Safety) -> Fix {
    Fix {
        title: title.into(),
        edits: vec![Edit {
            place: Place::draft(span),
            replacement: replacement.into(),
        }],
        safety,
    }
}
