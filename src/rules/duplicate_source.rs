//! Two entries that name the same source.

use crate::consequence::entry_name;
use crate::document::{Document, Reference};
use crate::duplicate::Duplicate;
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::Place;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let found = paper.duplicates().iter();
    findings.extend(found.map(|duplicate| finding(&paper.document, duplicate)));
}

fn finding(document: &Document<'_>, duplicate: &Duplicate) -> Finding {
    let [entry, first] =
        [duplicate.entry, duplicate.first].map(|at| &document.references[at as usize]);
    let called = |entry: &Reference, otherwise: String| {
        if entry.keys.is_empty() {
            otherwise
        } else {
            format!("entry {}", entry_name(document, entry))
        }
    };
    let quoted = format!(
        "the entry \"{}\"",
        opening(document.source.slice(first.body))
    );
    let own = called(entry, "this entry".to_owned());
    let known = called(first, quoted);
    let message = if own == known {
        format!("{own} stands here twice")
    } else {
        format!("{own} names the same source as {known}")
    };
    let mut finding = Finding::new(entry.label.unwrap_or(entry.span), message);
    if duplicate.unused == Some(duplicate.entry) {
        finding.note = "nothing cites this one".into();
    }
    let told = match duplicate.unused {
        Some(unused) if unused == duplicate.first => "the first entry for it, which nothing cites",
        _ => "the first entry for it",
    };
    finding.labels.push(Label {
        place: Place::draft(first.label.unwrap_or(first.span)),
        message: told.into(),
    });
    finding.help = Some("keep one of them, and let every marker name that one".into());
    finding
}

/// The first words of `body`.
fn opening(body: &str) -> String {
    body.split_whitespace()
        .take(4)
        .collect::<Vec<_>>()
        .join(" ")
}
