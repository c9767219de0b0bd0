//! A citation by authors and year that an entry answers to but for one of the two.

use crate::consequence::{self, name};
use crate::document::Uncertain;
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::Place;
use crate::work::{UNDATED, UNPRINTED};

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
    let ends = |form: &&&str| called.ends_with(**form);
    if let Some(form) = UNPRINTED.iter().find(ends) {
        let authors = &called[..called.len() - form.len()];
        return (authors.trim_end(), format!("that is {form}"));
    }
    let (authors, year) = called.rsplit_once(' ').unwrap_or((called, ""));
    // "o. J." has a blank of its own.
    let (before, half) = authors.rsplit_once(' ').unwrap_or((authors, ""));
    let is_undated = |year: &str| UNDATED.contains(&year);
    if is_undated(&format!("{half}{year}")) {
        return (before, "without a year".to_owned());
    }
    if is_undated(year) {
        return (authors, "without a year".to_owned());
    }
    (authors, format!("from {year}"))
}
