//! A bibliography that is named and cannot be read.

use crate::bibliography::State;
use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for named in &paper.document.bibliographies.named {
        // What the settings name is no fault of the draft.
        let (State::Failed(why), Some(place)) = (&named.state, named.place) else {
            continue;
        };
        let message = format!("the bibliography {} cannot be used: {why}", named.path);
        let mut finding = Finding::new(place, message);
        finding.note = "no key can be looked up in it".into();
        finding.help = Some(
            "correct the path, which is relative to the folder of the draft, or mend the file"
                .into(),
        );
        findings.push(finding);
    }
}
