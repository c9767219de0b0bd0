//! A direct quotation without a citation and without a speaker.

use crate::claim::Fault;
use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for bare in paper.bare_claims() {
        let claim = &paper.claims()[bare.claim as usize];
        if bare.fault != Fault::Unspoken {
            continue;
        }
        let mut finding = Finding::new(claim.span, "it is not said whose words these are");
        finding.note = "neither a speaker nor a citation".into();
        finding.help = Some("name who said or wrote them, or cite where they stand".into());
        findings.push(finding);
    }
}
