//! A footnote that nothing refers to.

use std::collections::HashSet;

use crate::consequence::entry_name;
use crate::document::{Document, Fate, ListKind, fold_label};
use crate::finding::{Finding, Fix};
use crate::paper::Paper;
use crate::resolve::Defect;
use crate::settings::Settings;

/// A bracket that holds more bytes is no note.
const LONGEST: usize = 120;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    let mut named: Option<HashSet<String>> = None;
    let printed = printed(document);
    for defect in &paper.resolution.defects {
        let Defect::Unused { entry } = defect else {
            continue;
        };
        let entry = &document.references[*entry as usize];
        if document.lists[entry.list as usize].kind != ListKind::Footnotes {
            continue;
        }
        let key = entry_name(document, entry);
        // A marker that is printed as it stands names it: the fault is the marker's.
        if printed.contains(&fold_label(&key)) {
            continue;
        }
        let mut finding = Finding::new(
            entry.label.unwrap_or(entry.span),
            format!("nothing refers to footnote {key}"),
        );
        finding.help = Some(format!(
            "put [^{key}] where the note belongs, or take the note out"
        ));
        // Where a bracket that is no note names it, the note is meant all the same.
        let named = named.get_or_insert_with(|| named_in_brackets(document.source.text()));
        if !named.contains(&key.to_lowercase()) {
            finding.fix = Some(Fix::removal(
                "take the footnote out",
                document.source,
                entry.span,
            ));
        }
        findings.push(finding);
    }
}

/// The labels of notes whose markers are printed as they stand, for the spaces in them.
fn printed(document: &Document<'_>) -> HashSet<String> {
    let swallowed = document.swallowed.iter();
    let printed = swallowed.filter(|note| note.fate == Fate::Printed);
    let labels = printed.map(|note| document.source.slice(note.span));
    let bare = labels.map(|label| label.trim_start_matches("[^").trim_end_matches(']'));
    bare.map(fold_label).collect()
}

/// The words of all brackets that open as notes do and are none, as `[^smith 2020]` is: a note's label has no space.
fn named_in_brackets(text: &str) -> HashSet<String> {
    let opened = memchr::memmem::find_iter(text.as_bytes(), "[^");
    let insides = opened.filter_map(|at| {
        let rest = &text[at + 2..];
        let end = memchr::memchr2(b']', b'\n', &rest.as_bytes()[..rest.len().min(LONGEST)])?;
        Some(&rest[..end]).filter(|inside| inside.contains(' '))
    });
    let words = insides.flat_map(|inside| inside.split([' ', ',', ';']));
    words.map(str::to_lowercase).collect()
}
