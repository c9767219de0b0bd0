//! A list of works that an earlier list holds already.

use crate::document::ReferenceList;
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::{Place, Span};

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let lists = &paper.document.lists;
    for defect in &paper.resolution.defects {
        let Defect::RepeatedList {
            list,
            first,
            shared,
        } = *defect
        else {
            continue;
        };
        let (list, first) = (&lists[list as usize], &lists[first as usize]);
        let count = list.entries.len();
        let message = if shared == 2 && count == 2 {
            "both entries of this list stand in an earlier one".to_owned()
        } else if shared as usize == count {
            format!("all {count} entries of this list stand in an earlier one")
        } else {
            format!("{shared} of the {count} entries of this list stand in an earlier one")
        };
        let mut finding = Finding::new(place(list), message);
        finding.labels.push(Label {
            place: Place::draft(place(first)),
            message: "the earlier list".into(),
        });
        finding.help = Some("keep one of the two lists".into());
        findings.push(finding);
    }
}

/// Where a list is shown: its heading, or else its entries.
fn place(list: &ReferenceList) -> Span {
    list.heading.unwrap_or(list.span)
}
