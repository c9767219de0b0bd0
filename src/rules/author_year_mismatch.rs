//! A citation by authors and year that an entry answers to but for one of the two.

use crate::consequence::{self, name};
use crate::document::Uncertain;
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::Place;

/// What stands for a year, and how it is said of a work.
const STATES: &[(&str, &str)] = &[
    ("in press", "that is in press"),
    ("forthcoming", "that is forthcoming"),
    ("im Druck", "that is im Druck"),
    ("im Erscheinen", "that is im Erscheinen"),
    ("n.d.", "without a year"),
];

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    for defect in &paper.resolution.defects {
        let Defect::OtherWork {
            key,
            citations,
            entry,
            why,
        } = defect
        else {
            continue;
        };
        let Some((&first, others)) = citations.split_first() else {
            continue;
        };
        let entry = &document.references[*entry as usize];
        let listed = entry.keys.iter().find(|other| other.system == key.system);
        let listed = listed.map(name).unwrap_or_default();
        let called = name(key);
        let (authors, year) = apart(&called);
        let missing = match why {
            Uncertain::OtherName => format!("no work by {authors}"),
            Uncertain::OtherYear | Uncertain::Several => {
                format!("no work by {authors} {year}")
            }
        };
        let message = format!("the list has {listed}, and {missing}");
        let mut finding = Finding::new(document.citations[first as usize].span, message);
        finding.labels = consequence::cited_too(document, others);
        finding.labels.push(Label {
            place: Place::draft(entry.span),
            message: "the entry that is nearest".into(),
        });
        finding.labels.sort_by_key(|label| label.place);
        finding.help =
            Some("correct the marker or the entry, or add the entry that is missing".into());
        findings.push(finding);
    }
}

/// The authors and what is said of the year, of what a work is called.
fn apart(called: &str) -> (&str, String) {
    for (end, said) in STATES {
        if let Some(authors) = called.strip_suffix(end) {
            return (authors.trim_end(), (*said).to_owned());
        }
    }
    let (authors, year) = called.rsplit_once(' ').unwrap_or((called, ""));
    (authors, format!("from {year}"))
}
