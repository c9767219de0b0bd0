//! A claim that a bracket says nobody has verified yet.

use crate::claim;
use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    if !paper.cites() {
        return;
    }
    for mark in claim::unverified(&paper.document, paper.claims()) {
        let mut finding = Finding::new(mark, "the claim is marked as not verified yet");
        finding.help = Some("verify it and take the mark out, or leave the claim out".into());
        findings.push(finding);
    }
}
