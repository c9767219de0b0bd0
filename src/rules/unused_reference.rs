//! An entry of a list of references that nothing cites.

use crate::consequence::entry_name;
use crate::document::ListKind;
use crate::finding::Finding;
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
        if document.lists[entry.list as usize].kind == ListKind::Footnotes {
            continue;
        }
        let key = entry_name(document, entry);
        let mut finding = Finding::new(
            entry.label.unwrap_or(entry.span),
            format!("nothing cites entry {key}"),
        );
        finding.help = Some(
            "cite it where the text draws on it, take it out, or set it under a heading such as \"Further reading\"".into(),
        );
        findings.push(finding);
    }
}
