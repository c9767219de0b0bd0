//! A citation by authors and year that several entries answer to.

use crate::consequence::{self, name};
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::Place;

/// No more entries than this are labelled.
const ENTRIES: usize = 10;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    for defect in &paper.resolution.defects {
        let Defect::Ambiguous {
            key,
            citations,
            entries,
        } = defect
        else {
            continue;
        };
        let Some((&first, others)) = citations.split_first() else {
            continue;
        };
        let message = format!("{} entries answer to {}", entries.len(), name(key));
        let mut finding = Finding::new(document.citations[first as usize].span, message);
        finding.labels = consequence::cited_too(document, others);
        finding
            .labels
            .extend(entries.iter().take(ENTRIES).map(|&entry| Label {
                place: Place::draft(document.references[entry as usize].span),
                message: "this entry may be meant".into(),
            }));
        finding.labels.sort_by_key(|label| label.place);
        finding.help = Some(
            "tell the entries apart, by letters behind the year or by all their authors, and the citation with them"
                .into(),
        );
        findings.push(finding);
    }
}
