//! Two entries with one key and different content.

use crate::consequence::name;
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::Place;

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
        let key = entry.keys.first().map(name).unwrap_or_default();
        let mut finding = Finding::new(
            entry.label.unwrap_or(entry.span),
            format!("two entries have the key {key}"),
        );
        finding.note = "another source under the same key".into();
        finding.labels.push(Label {
            place: Place::draft(first.label.unwrap_or(first.span)),
            message: "the first of them".into(),
        });
        finding.help = Some(
            "give one of them a key of its own, and see which of the two each marker means".into(),
        );
        findings.push(finding);
    }
}
