//! A footnote that nothing refers to.

use crate::consequence::name;
use crate::document::ListKind;
use crate::finding::{Edit, Finding, Fix, Safety};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::{Place, Span};

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    for defect in &paper.resolution.defects {
        let Defect::Unused { entry } = defect else {
            continue;
        };
        let entry = &document.references[*entry as usize];
        if document.lists[entry.list as usize].kind != ListKind::Footnotes {
            continue;
        }
        let key = entry.keys.first().map(name).unwrap_or_default();
        let mut finding = Finding::new(
            entry.label.unwrap_or(entry.span),
            format!("nothing refers to footnote {key}"),
        );
        finding.help = Some(format!(
            "put [^{key}] where the note belongs, or take the note out"
        ));
        let rest = &document.source.text()[entry.span.end as usize..];
        let end = rest.len()
            - rest
                .strip_prefix("\r\n")
                .or_else(|| rest.strip_prefix('\n'))
                .unwrap_or(rest)
                .len();
        finding.fix = Some(Fix {
            title: "take the footnote out".into(),
            edits: vec![Edit {
                place: Place::draft(Span {
                    end: entry.span.end + end as u32,
                    ..entry.span
                }),
                replacement: String::new(),
            }],
            safety: Safety::Safe,
        });
        findings.push(finding);
    }
}
