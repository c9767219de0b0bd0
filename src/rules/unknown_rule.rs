//! A comment or front matter that allows what is no rule.

use crate::finding::{Edit, Finding, Fix, Safety};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::Place;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for allow in paper.directives.iter().flat_map(|one| &one.allows) {
        let Some(name) = allow.rule.as_deref() else {
            continue;
        };
        if super::by_name(name).is_some() {
            continue;
        }
        let mut finding = Finding::new(allow.name, format!("there is no rule {name}"));
        let nearest = super::nearest(name);
        finding.help = Some(match nearest {
            Some(rule) => format!("did you mean `{rule}`?"),
            None => "`citedesk rules` lists them all".to_owned(),
        });
        // A right name that keeps nothing back is another fault.
        let mend = nearest.filter(|_| allow.is_meant);
        finding.fix = mend.map(|rule| Fix {
            title: format!("write {rule}"),
            edits: vec![Edit {
                place: Place::draft(allow.name),
                replacement: rule.to_owned(),
            }],
            safety: Safety::Unsafe,
        });
        findings.push(finding);
    }
}
