//! References back to other notes that lead nowhere.

mod inline;
mod ranks;
mod told;
mod works;

use crate::address;
use crate::back_reference::To;
use crate::consequence::counted;
use crate::document::{Document, ListKind, Reference, Value};
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::Place;
use ranks::{Before, Ranks};
use works::Works;

/// A source named in fewer words may be a remark on another one.
const WORDS: usize = 4;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    let references = paper.back_references();
    if !document.cites() {
        return;
    }
    inline::check(document, findings);
    told::check(document, last_note(document), findings);
    if references.is_empty() {
        return;
    }
    let ranks = Ranks::new(document, &paper.resolution);
    let (mut works, mut last) = (None, None);
    for reference in references {
        let entry = &document.references[reference.entry as usize];
        let words = document.source.slice(reference.span);
        let fault = match reference.to {
            To::Before => before(document, &ranks, reference.entry, words),
            To::Work(name) => ranks.rank(reference.entry).and_then(|rank| {
                works
                    .get_or_insert_with(|| Works::new(document, &ranks))
                    .missing(document.source.slice(name), entry.list, rank)
                    .map(|name| (format!("no earlier entry names {name}"), None))
            }),
            To::Note(number) => {
                let last = *last.get_or_insert_with(|| last_note(document));
                note(document, entry, number, last)
            }
        };
        let Some((message, label)) = fault else {
            continue;
        };
        let mut finding = Finding::new(reference.span, message);
        finding.labels.extend(label);
        let help = match reference.to {
            To::Note(_) => "correct the number",
            To::Before | To::Work(_) => "name the source in full",
        };
        finding.help = Some(help.into());
        findings.push(finding);
    }
}

/// What is wrong with `words`, which stand for the source of the entry before the one of index `at`.
fn before(
    document: &Document<'_>,
    ranks: &Ranks,
    at: u32,
    words: &str,
) -> Option<(String, Option<Label>)> {
    let known = match ranks.before(at) {
        Before::Nothing => return Some((format!("\"{words}\" stands in the first entry"), None)),
        Before::Entry(known) => known,
        Before::Unknown => return None,
    };
    let known = &document.references[known as usize];
    let count = sources(document.source.slice(known.body));
    (count > 1).then(|| {
        let message = format!("\"{words}\" stands behind an entry that names {count} sources");
        let label = Label {
            place: Place::draft(known.label.unwrap_or(known.span)),
            message: "the entry before".into(),
        };
        (message, Some(label))
    })
}

/// How many sources `body` names, each set apart by a semicolon.
fn sources(body: &str) -> usize {
    let parts = body.split(';').map(str::trim);
    let full = parts.filter(|part| {
        part.starts_with(char::is_uppercase)
            && part.split_whitespace().nth(WORDS - 1).is_some()
            && address::is_like_source(part)
            && !part.to_lowercase().contains("archive")
    });
    full.count()
}

/// The greatest number that a note has.
fn last_note(document: &Document<'_>) -> u32 {
    let lists = document.lists.iter();
    let notes = lists.filter(|list| matches!(list.kind, ListKind::Written | ListKind::Footnotes));
    let numbers = notes
        .flat_map(|list| document.entries_of(list))
        .filter_map(|(_, entry)| greatest(entry));
    numbers.max().unwrap_or_default()
}

/// What is wrong with the number of another note in `entry`, where the greatest of all is `last`.
fn note(
    document: &Document<'_>,
    entry: &Reference,
    number: u32,
    last: u32,
) -> Option<(String, Option<Label>)> {
    let count = document.lists[entry.list as usize].entries.len() as u32;
    (number == 0 || number > last.max(count)).then(|| {
        let message = if last > count {
            format!("there is no note {number}: the last one is {last}")
        } else {
            let count = counted(count as usize, "note");
            format!("there is no note {number}: this list has {count}")
        };
        (message, None)
    })
}

/// The greatest number that an entry answers to, in whatever system.
fn greatest(entry: &Reference) -> Option<u32> {
    let numbers = entry.keys.iter().filter_map(|key| match &key.value {
        Value::Number(number) => Some(*number),
        Value::Label(label) => label.parse().ok(),
        Value::Range(..) => None,
    });
    numbers.max()
}
