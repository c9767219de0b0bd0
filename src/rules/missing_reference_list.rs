//! Citations, and no list of any kind.

use crate::consequence::{self, counted};
use crate::document::COLONLESS;
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::Place;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    for defect in &paper.resolution.defects {
        let Defect::MissingList { citations } = defect else {
            continue;
        };
        let Some(&first) = citations.first() else {
            continue;
        };
        let message = format!(
            "{} and no reference list",
            counted(citations.len(), "citation")
        );
        let mut finding = Finding::new(document.citations[first as usize].span, message);
        finding.note = "no list says what stands behind this".into();
        consequence::add(&mut finding, paper, citations, "a missing list");
        let mut refusals = document.refusals.iter();
        if let Some(label) = refusals.find(|refusal| refusal.why == COLONLESS) {
            finding.labels.push(Label {
                place: Place::draft(label.span),
                message: "no colon behind this label: this is no note".into(),
            });
            let shown = document.source.slice(label.span);
            finding.help = Some(format!(
                "write a colon behind the label of each note, {shown}:"
            ));
            findings.push(finding);
            continue;
        }
        finding.help = Some(
            "add the reference list that these keys point to, or ask the writer for it; if it stands in another \
             file, put it into this one"
                .into(),
        );
        findings.push(finding);
    }
}
