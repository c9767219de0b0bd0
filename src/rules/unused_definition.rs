//! A link definition that nothing uses.

use std::collections::HashSet;

use crate::finding::{Finding, Fix};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::Span;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    if !document.cites() || document.elsewhere {
        return;
    }
    // One that a missing key was most likely to name is that key's.
    let owned: HashSet<Span> = paper.resolution.defects.iter().filter_map(meant).collect();
    let unused = document.unused_definitions();
    for definition in unused
        .into_iter()
        .filter(|definition| !owned.contains(&definition.label))
    {
        let shown = document.source.slice(definition.label);
        let message = format!("nothing uses the link definition [{shown}]");
        let mut finding = Finding::new(definition.whole_label(), message);
        finding.help = Some("link to it, or take it out".into());
        finding.fix = Some(Fix::removal(
            "take the definition out",
            document.source,
            definition.span,
        ));
        findings.push(finding);
    }
}

/// What a missing key was most likely to name, where nothing uses that.
fn meant(defect: &Defect) -> Option<Span> {
    match defect {
        Defect::Dangling {
            nearest: Some(near),
            ..
        } if near.is_unused => Some(near.label),
        _ => None,
    }
}
