//! An entry of a list of references that nothing cites.

use std::cell::LazyCell;
use std::collections::HashSet;

use crate::consequence::{entry_name, series};
use crate::document::ListKind;
use crate::finding::Finding;
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    // One that names the same source as a cited one is a duplicate, and that mends both.
    let twice = LazyCell::new(|| -> HashSet<u32> {
        let duplicates = paper.duplicates().iter();
        duplicates
            .filter_map(|duplicate| duplicate.unused)
            .collect()
    });
    for defect in &paper.resolution.defects {
        let Defect::Unused { entry: at } = defect else {
            continue;
        };
        let entry = &document.references[*at as usize];
        let is_note = document.lists[entry.list as usize].kind == ListKind::Footnotes;
        if is_note || twice.contains(at) {
            continue;
        }
        let key = entry_name(document, entry);
        let mut finding = Finding::new(
            entry.label.unwrap_or(entry.span),
            format!("nothing cites entry {key}"),
        );
        let named = other_number(document.source.slice(entry.body), &key);
        let mislabelled = named.map(|named| {
            format!(
                "its text names {named}: correct its label, or cite it where the text draws on it"
            )
        });
        finding.help = mislabelled.or(Some(
            "cite it where the text draws on it, take it out, or set it under a heading such as \"Further reading\"".into(),
        ));
        findings.push(finding);
    }
}

/// The number of the series that `label` is of, which `text` names and `label` is not: "RFC 2119" under `RFC2219`. A text that names
/// several has one for each work that it speaks of.
fn other_number(text: &str, label: &str) -> Option<String> {
    let (name, number) = series::series(label)?;
    let told = series::told(text, name);
    let (named, first) = *told.first()?;
    let is_other = told.iter().all(|told| series::is_same(told.1, first));
    (is_other && !series::is_same(first, number))
        .then(|| named.split_whitespace().collect::<Vec<_>>().join(" "))
}
