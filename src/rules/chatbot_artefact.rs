//! What only a chatbot leaves: its citation marks, its widgets, its redirects.

use crate::artefact::{self, Proof};
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::Place;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for marks in artefact::by_row(paper.artefacts(), |proof| proof == Proof::Proof) {
        let Some((first, others)) = marks.split_first() else {
            continue;
        };
        let what = &first.row.what;
        let mut finding = Finding::new(first.span, format!("{what} is left in the draft"));
        finding.note = "no person writes this".into();
        finding.labels = others
            .iter()
            .map(|mark| Label {
                place: Place::draft(mark.span),
                message: "and here".into(),
            })
            .collect();
        let text = paper.document.source.text();
        if marks
            .iter()
            .any(|mark| artefact::is_on_fence(text, mark.span))
        {
            finding.note =
                "no person writes this, and behind a fence it keeps the block of code open: all below is read as code"
                    .into();
        }
        finding.help = Some(
            "find the source that it stood for, cite that, and take the mark out; what was pasted with it needs checking too"
                .into(),
        );
        findings.push(finding);
    }
}
