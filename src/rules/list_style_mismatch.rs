//! Numbers in the text, and a list of sources that has none.

use crate::consequence::{counted, shown};
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::Place;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    for defect in &paper.resolution.defects {
        let Defect::Unnumbered { list, citations } = defect else {
            continue;
        };
        let list = &document.lists[*list as usize];
        let message = format!(
            "the entries of this list have no numbers, and the text cites by number {}",
            match citations.len() {
                1 => "once".to_owned(),
                count => counted(count, "time"),
            }
        );
        let mut finding = Finding::new(list.heading.unwrap_or(list.span), message);
        finding.labels = citations
            .iter()
            .map(|&at| {
                let citation = &document.citations[at as usize];
                Label {
                    place: Place::draft(citation.span),
                    message: format!(
                        "which entry {} means cannot be told",
                        shown(document, citation)
                    ),
                }
            })
            .collect();
        finding.help = Some(
            "number the entries as the text cites them, or cite by name as the list does".into(),
        );
        findings.push(finding);
    }
}
