//! A section that claims and does not cite, in a draft whose other sections do.

use crate::consequence::counted;
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::Place;

/// So many claims are shown.
const SHOWN: usize = 10;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for section in paper.uncited_sections() {
        let claims = &paper.claims()[section.claims.start as usize..section.claims.end as usize];
        let count = counted(claims.len(), "claim");
        // What is no claim may cite all the same: "The report [1] is thin."
        let cites = !paper.document.markers_in(section.span).is_empty();
        let none = if cites {
            "no citation for any"
        } else {
            "no citation"
        };
        let message = format!("{count} in this section, and {none}; the other sections cite");
        let mut finding = Finding::new(section.heading, message);
        let shown = claims.iter().take(SHOWN);
        finding.labels = shown
            .map(|claim| Label {
                place: Place::draft(claim.span),
                message: "a claim without a citation".into(),
            })
            .collect();
        finding.help = Some("cite the sources of its claims".into());
        findings.push(finding);
    }
}
