//! A bracket that stands where a source is still to be found.

use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    for &place in &document.placeholders {
        let shown = document.source.slice(place);
        let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        let message = format!("{} is no source", shown.replace('\\', ""));
        let mut finding = Finding::new(place, message);
        finding.note = "a source is still to be found".into();
        finding.help =
            Some("find the source and cite it here, or take the sentence's claim out".into());
        findings.push(finding);
    }
}
