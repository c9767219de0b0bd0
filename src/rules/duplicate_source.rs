//! Two entries that name the same source, or give one address for two.

use crate::consequence::entry_name;
use crate::document::{Document, Reference};
use crate::duplicate::{Duplicate, are_other_works};
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
    let is_copied = are_other_works(document, entry, first);
    let message = if is_copied {
        format!("{own} and {known} give the same address for different works")
    } else if own == known {
        format!("{own} stands here twice")
    } else {
        format!("{own} names the same source as {known}")
    };
    let mut finding = Finding::new(entry.label.unwrap_or(entry.span), message);
    if duplicate.unused == Some(duplicate.entry) {
        finding.note = "nothing cites this one".into();
    }
    let is_first_unused = duplicate.unused == Some(duplicate.first);
    let told = match (is_copied, is_first_unused) {
        (true, true) => "the first entry with it, which nothing cites",
        (true, false) => "the first entry with it",
        (false, true) => "the first entry for it, which nothing cites",
        (false, false) => "the first entry for it",
    };
    finding.labels.push(Label {
        place: Place::draft(first.label.unwrap_or(first.span)),
        message: told.into(),
    });
    let help = if is_copied {
        "see which of them the address belongs to, and give the other one its own"
    } else {
        "keep one of them, and let every marker name that one"
    };
    finding.help = Some(help.into());
    finding
}

/// The first words of `body`.
fn opening(body: &str) -> String {
    body.split_whitespace()
        .take(4)
        .collect::<Vec<_>>()
        .join(" ")
}
