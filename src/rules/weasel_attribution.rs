//! Words that lean on somebody who is not named, without a citation.

use crate::claim::Fault;
use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for bare in paper.bare_claims() {
        let claim = &paper.claims()[bare.claim as usize];
        if bare.fault != Fault::Nameless {
            continue;
        }
        let mut finding = Finding::new(claim.span, "it is not said who says so");
        finding.note = "neither a name nor a citation".into();
        finding.help = Some("name the person or the study, and cite it".into());
        findings.push(finding);
    }
}
