//! A reference list that names no source.

use crate::consequence::{self, counted, name};
use crate::document::{Document, Reference, ReferenceList};
use crate::finding::Finding;
use crate::paper::Paper;
use crate::parts;
use crate::resolve::Defect;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for defect in &paper.resolution.defects {
        let Defect::EmptyList { list, citations } = defect else {
            continue;
        };
        let list = &paper.document.lists[*list as usize];
        let entries: Vec<&Reference> = paper
            .document
            .entries_of(list)
            .map(|(_, entry)| entry)
            .collect();
        let mut finding = Finding::new(list.span, message(&paper.document, list, &entries));
        finding.note = match entries.len() {
            0 => "a heading, and no entry under it".into(),
            1 => "no author, title or address behind it".into(),
            _ => "no author, title or address behind any of them".into(),
        };
        consequence::add(&mut finding, paper, citations, "this list");
        let ask = match entries.len() {
            0 => "add the entries that the citations name, or ask the writer for them".to_owned(),
            1 if entries[0].label.is_none() => {
                "add the entries that the citations name, or ask the writer for them".to_owned()
            }
            1 => "give the label its source (who, title, date, address), or ask the writer for it"
                .to_owned(),
            count => format!(
                "give each label its source (who, title, date, address), or ask the writer for all {count}"
            ),
        };
        finding.help = Some(ask);
        findings.push(finding);
    }
}

fn message(document: &Document<'_>, list: &ReferenceList, entries: &[&Reference]) -> String {
    let (Some(first), Some(last)) = (entries.first(), entries.last()) else {
        let heading = list
            .heading
            .map_or("", |heading| document.source.slice(heading));
        let heading = heading.trim_matches(|c: char| !c.is_alphanumeric());
        return format!("the reference list is empty: nothing stands under \"{heading}\"");
    };
    let label = |entry: &Reference| match (entry.label, entry.keys.first()) {
        (Some(label), _) => document
            .source
            .slice(label)
            .trim_end_matches(':')
            .to_owned(),
        (None, Some(key)) => name(key),
        (None, None) => String::new(),
    };
    let bare = entries
        .iter()
        .all(|entry| document.source.slice(entry.body).trim().is_empty());
    let said = parts::seen(document.source.slice(first.written));
    let said = said.trim();
    let which = match entries.len() {
        1 if !said.is_empty() && first.label.is_none() => {
            format!("\"{said}\" is all that it says")
        }
        1 if !said.is_empty() => format!("{} says no more than \"{said}\"", label(first)),
        1 => format!("{} is a bare label", label(first)),
        _ if bare => format!("{} to {} are bare labels", label(first), label(last)),
        count => format!("none of its {} does", counted(count, "entry")),
    };
    format!("the reference list names no source: {which}")
}
