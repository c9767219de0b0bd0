//! Two entries with one key and different content.

use crate::bibliography::Bibliography;
use crate::consequence::entry_name;
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::{Place, Span};

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    for defect in &paper.resolution.defects {
        let Defect::Repeated { entry, first } = defect else {
            continue;
        };
        let (entry, first) = (
            &document.references[*entry as usize],
            &document.references[*first as usize],
        );
        let key = entry_name(document, entry);
        let labels = (
            entry.label.unwrap_or(entry.span),
            first.label.unwrap_or(first.span),
        );
        findings.push(finding(&key, labels));
    }
}

/// Looks for the fault in a bibliography itself.
pub(super) fn check_bibliography(bibliography: &Bibliography, findings: &mut Vec<Finding>) {
    for (entry, first) in bibliography.repeated() {
        let entries = bibliography.entries();
        let (entry, first) = (&entries[entry as usize], &entries[first as usize]);
        findings.push(finding(&entry.key, (entry.label, first.label)));
    }
}

/// The finding on the second entry of the key `key`, where `labels` are its own and that of the first.
fn finding(key: &str, labels: (Span, Span)) -> Finding {
    let mut finding = Finding::new(labels.0, format!("two entries have the key {key}"));
    finding.note = "another source under the same key".into();
    finding.labels.push(Label {
        place: Place::draft(labels.1),
        message: "the first of them".into(),
    });
    finding.help = Some(
        "give one of them a key of its own, and see which of the two each marker means".into(),
    );
    finding
}
