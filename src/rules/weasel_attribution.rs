//! Words that lean on somebody who is not named, without a citation.

use crate::claim::Fault;
use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for bare in paper.bare_claims() {
        let claim = &paper.claims()[bare.claim as usize];
        // An item without a stop, "Reports show errors in the log", may name what it lists.
        if bare.fault != Fault::Nameless || !is_ended(&claim.text) {
            continue;
        }
        let mut finding = Finding::new(claim.span, "it is not said who says so");
        finding.note = "neither a name nor a citation".into();
        finding.help = Some("name the person or the study, and cite it".into());
        findings.push(finding);
    }
}

/// Whether `text` ends as a sentence does, within quotation marks or outside of them.
fn is_ended(text: &str) -> bool {
    let marks = ['"', '”', '“', '’', '»', ')', ']', '*', '_'];
    text.trim_end_matches(marks)
        .ends_with(['.', '!', '?', '…', '。', ';', ':'])
}
