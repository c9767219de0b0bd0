//! One entry without a source in a list that has others.

use crate::bibliography::Bibliography;
use crate::consequence::{self, entry_name};
use crate::finding::Finding;
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for defect in &paper.resolution.defects {
        let Defect::EmptyEntry { entry, citations } = defect else {
            continue;
        };
        let entry = &paper.document.references[*entry as usize];
        let key = entry_name(&paper.document, entry);
        let mut finding = Finding::new(entry.span, format!("entry {key} names no source"));
        finding.note = "no author, title or address behind it".into();
        consequence::add(&mut finding, paper, citations, "this entry");
        finding.help = Some(
            "give the entry its source (who, title, date, address), or ask the writer for it"
                .into(),
        );
        findings.push(finding);
    }
}

/// Looks for the fault in a bibliography itself.
pub(super) fn check_bibliography(bibliography: &Bibliography, findings: &mut Vec<Finding>) {
    for entry in bibliography.entries() {
        let Some(fault) = &entry.fault else {
            continue;
        };
        let message = format!("entry {} cannot be read", entry.key);
        let mut finding = Finding::new(entry.label, message);
        finding.note = fault.to_string();
        finding.help = Some("mend the entry: its citations lead to nothing".into());
        findings.push(finding);
    }
}
