//! A range whose first number is the greater.

use crate::consequence::shown;
use crate::document::Value;
use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for citation in &paper.document.citations {
        let Value::Range(first, last) = citation.key.value else {
            continue;
        };
        if first > last {
            let message = format!(
                "the range {} runs backwards",
                shown(&paper.document, citation)
            );
            let mut finding = Finding::new(citation.span, message);
            finding.help = Some(format!(
                "write {last}-{first} if all from {last} to {first} are meant, or correct the number that slipped"
            ));
            findings.push(finding);
        }
    }
}
