//! A link definition that nothing uses.

use std::collections::{HashMap, HashSet};

use crate::finding::{Finding, Fix, Label};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::{Place, Span};

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    if !document.cites() || document.elsewhere {
        return;
    }
    // One that a missing key was most likely to name is that key's.
    let owned: HashSet<Span> = paper.resolution.defects.iter().filter_map(meant).collect();
    let unused = document.unused_definitions();
    // The same one once more is taken out with the first.
    let mut known: HashMap<(String, &str), usize> = HashMap::new();
    for definition in unused
        .into_iter()
        .filter(|definition| !owned.contains(&definition.label))
    {
        let removal = Fix::removal("take the definition out", document.source, definition.span);
        let told = (
            definition.name(document.source),
            document.source.slice(definition.body),
        );
        if let Some(&first) = known.get(&told) {
            let finding: &mut Finding = &mut findings[first];
            finding.labels.push(Label {
                place: Place::draft(definition.whole_label()),
                message: "and the same once more".into(),
            });
            if let Some(fix) = &mut finding.fix {
                fix.edits.extend(removal.edits);
            }
            continue;
        }
        known.insert(told, findings.len());
        let shown = document.source.slice(definition.label);
        let message = format!("nothing uses the link definition [{shown}]");
        let mut finding = Finding::new(definition.whole_label(), message);
        finding.help = Some("link to it, or take it out".into());
        finding.fix = Some(removal);
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
