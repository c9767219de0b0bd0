//! Two entries with one key and different content.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::bibliography::Bibliography;
use crate::consequence::entry_name;
use crate::document::{Definition, Document};
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;
use crate::source::{Place, Span};

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    for defect in &paper.resolution.defects {
        let Defect::Repeated { entry, first } = defect else {
            continue;
        };
        let (entry, first) = (
            &document.references[*entry as usize],
            &document.references[*first as usize],
        );
        let key = entry_name(document, entry);
        let labels = (
            entry.label.unwrap_or(entry.span),
            first.label.unwrap_or(first.span),
        );
        findings.push(finding(&key, labels));
    }
    if document.cites() {
        findings.extend(definitions(document));
    }
}

/// Link definitions of words that links go by, and that have another address than the first of their name.
fn definitions(document: &Document<'_>) -> Vec<Finding> {
    let links = document.layout.links.iter();
    let used: HashSet<&str> = links.filter_map(|link| link.label.as_deref()).collect();
    let mut first_with: HashMap<String, &Definition> = HashMap::new();
    let mut found = Vec::new();
    for definition in &document.layout.definitions {
        let name = definition.name(document.source);
        // What has a number is an entry.
        let is_word = name.contains(|c: char| !c.is_ascii_digit());
        if !is_word || !used.contains(name.as_str()) {
            continue;
        }
        let shown = document.source.slice(definition.label);
        match first_with.entry(name) {
            Entry::Vacant(place) => {
                place.insert(definition);
            }
            Entry::Occupied(first)
                if address(document, first.get()) != address(document, definition) =>
            {
                found.push(redefined(shown, definition.label, first.get().label));
            }
            Entry::Occupied(_) => {}
        }
    }
    found
}

/// Where `definition` leads.
fn address<'d>(document: &'d Document<'_>, definition: &Definition) -> &'d str {
    let body = document.source.slice(definition.body);
    let address = body.split_whitespace().next().unwrap_or_default();
    address.trim_matches(['<', '>', '(', ')'])
}

/// The finding on the second definition of `shown`, whose label stands at `own`, that of the first at `first`.
fn redefined(shown: &str, own: Span, first: Span) -> Finding {
    let mut finding = Finding::new(
        own,
        format!("two link definitions have the label [{shown}]"),
    );
    finding.note = "another address, to which no link leads".into();
    finding.labels.push(Label {
        place: Place::draft(first),
        message: "every link goes here".into(),
    });
    finding.help = Some("give one of them a label of its own, or take it out".into());
    finding
}

/// Looks for the fault in a bibliography itself.
pub(super) fn check_bibliography(bibliography: &Bibliography, findings: &mut Vec<Finding>) {
    for (entry, first) in bibliography.repeated() {
        let entries = bibliography.entries();
        let (entry, first) = (&entries[entry as usize], &entries[first as usize]);
        findings.push(finding(&entry.key, (entry.label, first.label)));
    }
}

/// The finding on the second entry of the key `key`, where `labels` are its own and that of the first.
fn finding(key: &str, labels: (Span, Span)) -> Finding {
    let mut finding = Finding::new(labels.0, format!("two entries have the key {key}"));
    finding.note = "another source under the same key".into();
    finding.labels.push(Label {
        place: Place::draft(labels.1),
        message: "the first of them".into(),
    });
    finding.help = Some(
        "give one of them a key of its own, and see which of the two each marker means".into(),
    );
    finding
}
