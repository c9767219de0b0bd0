//! A claim without a citation, in a draft whose habit is to cite.

use crate::claim::{Claim, Fault};
use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for bare in paper.bare_claims() {
        if bare.fault != Fault::Uncited {
            continue;
        }
        let mut finding = Finding::new(bare.claim.span, message(bare.claim));
        finding.help = Some(
            "cite its source, or say in brackets whose knowledge it is: [own reporting], [interview: A. Roe, 2 May 2025]"
                .into(),
        );
        findings.push(finding);
    }
}

/// What kind of claim it is, and by which cues.
fn message(claim: &Claim) -> String {
    let kind = claim.kinds.first().map_or("claim", |kind| kind.name());
    let article = if kind.starts_with(['a', 'e']) {
        "an"
    } else {
        "a"
    };
    let cues: Vec<String> = claim
        .cues
        .iter()
        .filter(|cue| cue.points != 0)
        .map(|cue| format!("{} {:+}", cue.name, cue.points))
        .collect();
    format!("{article} {kind} without a citation: {}", cues.join(", "))
}
