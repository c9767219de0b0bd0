//! What a chatbot most likely left: parameters of addresses, slots to be filled in, words to its user.

use crate::artefact::{self, Artefact, Proof};
use crate::finding::{Edit, Finding, Fix, Label, Safety};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::Place;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for marks in artefact::by_row(paper.artefacts(), |proof| proof != Proof::Proof) {
        let Some((first, others)) = marks.split_first() else {
            continue;
        };
        let row = first.row;
        let mut finding = Finding::new(first.span, format!("{} is left in the draft", row.what));
        finding.labels = others
            .iter()
            .map(|mark| Label {
                place: Place::draft(mark.span),
                message: "and here".into(),
            })
            .collect();
        let help = if row.parameter {
            finding.fix = Some(strip(paper, &marks));
            "open the page and see that it says what the draft says; then strip the parameter"
        } else {
            "ask the writer where this comes from, and check what stands round it"
        };
        finding.help = Some(help.into());
        findings.push(finding);
    }
}

/// The edits that strip the parameters and leave the rest of their addresses as it is.
fn strip(paper: &Paper<'_>, marks: &[Artefact]) -> Fix {
    let text = paper.document.source.text();
    let edits = marks.iter().map(|mark| Edit {
        place: Place::draft(artefact::parameter(text, mark.span)),
        replacement: String::new(),
    });
    Fix {
        title: "strip the parameter".into(),
        edits: edits.collect(),
        safety: Safety::Safe,
    }
}
