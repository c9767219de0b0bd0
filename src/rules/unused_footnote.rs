//! A footnote that nothing refers to.

use crate::consequence::entry_name;
use crate::document::ListKind;
use crate::finding::{Finding, Fix};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    for defect in &paper.resolution.defects {
        let Defect::Unused { entry } = defect else {
            continue;
        };
        let entry = &document.references[*entry as usize];
        if document.lists[entry.list as usize].kind != ListKind::Footnotes {
            continue;
        }
        let key = entry_name(document, entry);
        let mut finding = Finding::new(
            entry.label.unwrap_or(entry.span),
            format!("nothing refers to footnote {key}"),
        );
        finding.help = Some(format!(
            "put [^{key}] where the note belongs, or take the note out"
        ));
        finding.fix = Some(Fix::removal(
            "take the footnote out",
            document.source,
            entry.span,
        ));
        findings.push(finding);
    }
}
