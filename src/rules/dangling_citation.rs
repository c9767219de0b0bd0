//! A citation whose key no entry has.

use std::cell::LazyCell;
use std::collections::{HashMap, HashSet};

use crate::consequence::{cited_name, cited_too, entry_name, series, shown};
use crate::document::{COLONLESS, Citation, Document, PARTED, Reference, System, Value};
use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::resolve::{Defect, Nearest};
use crate::settings::Settings;
use crate::source::{Place, Span};

/// How many keys are compared with those of bibliographies.
const COMPARED: usize = 50;
/// How many are sought in the texts of entries.
const SOUGHT: usize = 20;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    let parted = LazyCell::new(|| parted(document));
    let (mut compared, mut sought) = (0, 0);
    for defect in &paper.resolution.defects {
        let Defect::Dangling {
            key,
            citations,
            list,
            greatest,
            slip,
            nearest,
        } = defect
        else {
            continue;
        };
        let Some((&first, others)) = citations.split_first() else {
            continue;
        };
        let cited = &document.citations[first as usize];
        let mut finding = Finding::new(cited.span, message(document, cited));
        finding.note = "nothing stands behind this citation".into();
        finding.labels = cited_too(document, others);
        if let Some(list) = list {
            let span = document.lists[*list as usize].span;
            finding.labels.push(label(span, "the list has no such key"));
        }
        finding.help = Some(match &key.value {
            Value::Label(label) if key.system == System::Citekey && list.is_none() => {
                compared += 1;
                help_of_citekey(document, label, compared)
            }
            _ => help(document, cited, *greatest, *nearest),
        });
        if let Some(near) = nearest.filter(|near| near.is_unused) {
            finding
                .labels
                .push(label(near.label, "nothing uses this one"));
        }
        if let Some(&label) = parted.get(document.source.slice(cited.span)) {
            tell_colon(&mut finding, document, cited, label);
        }
        if let Some(entry) = slip {
            tell_slip(&mut finding, document, cited, *entry);
        }
        sought += usize::from(key.system == System::Label);
        if sought <= SOUGHT
            && let Some(help) = help_of_text(
                document,
                cited,
                slip.map(|at| &document.references[at as usize]),
            )
        {
            finding.help = Some(help);
        }
        finding.labels.sort_by_key(|label| label.place);
        findings.push(finding);
    }
    uncited(paper, &mut compared, findings);
}

/// Looks for keys that the front matter wants listed, and that nothing cites and no bibliography has.
fn uncited(paper: &Paper<'_>, compared: &mut usize, findings: &mut Vec<Finding>) {
    let bibliographies = &paper.document.bibliographies;
    if !bibliographies.is_whole() {
        return;
    }
    let cited = paper.resolution.defects.iter().filter_map(|defect| {
        let Defect::Dangling { key, .. } = defect else {
            return None;
        };
        match &key.value {
            Value::Label(label) if key.system == System::Citekey => Some(&**label),
            _ => None,
        }
    });
    // All uses of one missing key are one finding.
    let mut known: HashSet<&str> = cited.collect();
    for (key, span) in &bibliographies.uncited {
        if bibliographies.find(key).is_some() || !known.insert(key) {
            continue;
        }
        *compared += 1;
        let mut finding = Finding::new(*span, format!("no entry has the key {key}"));
        finding.note = "`nocite` lists what is not there".into();
        finding.help = Some(help_of_citekey(&paper.document, key, *compared));
        findings.push(finding);
    }
}

fn label(span: Span, message: &str) -> Label {
    Label {
        place: Place::draft(span),
        message: message.into(),
    }
}

fn message(document: &Document<'_>, cited: &Citation) -> String {
    let called = cited_name(document, cited);
    match cited.key.value {
        Value::Range(..) => format!("no entry has some keys of the range {called}"),
        _ => format!("no entry has the key {called}"),
    }
}

/// Tells what is wrong with the colon that should make the label at `span`, which `cited` means, that of a note: a blank before it, or that
/// it is not there, by `why` the label cites nothing.
fn tell_colon(
    finding: &mut Finding,
    document: &Document<'_>,
    cited: &Citation,
    (span, why): (Span, &str),
) {
    let (because, how) = if why == PARTED {
        (
            "a blank before the colon",
            "without a blank before the colon",
        )
    } else {
        (
            "no colon behind this label",
            "with a colon behind the label",
        )
    };
    let because = format!("{because}: this is no note");
    finding.labels.push(label(span, &because));
    let shown = document.source.slice(cited.span);
    finding.help = Some(format!("write {shown}: {how}"));
}

/// Tells that the entry of index `entry`, which nothing cites, has a key that is one slip away from that of `cited`.
fn tell_slip(finding: &mut Finding, document: &Document<'_>, cited: &Citation, entry: u32) {
    let entry = &document.references[entry as usize];
    let known = entry_name(document, entry);
    let called = cited_name(document, cited);
    let away = format!("; entry {known}, which nothing cites, is one slip away");
    finding.message.push_str(&away);
    let span = entry.label.unwrap_or(entry.span);
    finding.labels.push(label(span, "nothing cites this entry"));
    finding.help = Some(format!(
        "correct the marker to {known}, or the entry's label to {called}"
    ));
}

/// The labels of notes, by how they are written, that their colon keeps from being any, each with why.
fn parted<'a>(document: &'a Document<'_>) -> HashMap<&'a str, (Span, &'static str)> {
    let refusals = document.refusals.iter();
    let labels = refusals.filter(|one| one.why == PARTED || one.why == COLONLESS);
    labels
        .map(|one| (document.source.slice(one.span), (one.span, one.why)))
        .collect()
}

/// Where the key of a bibliography's entry may have been meant to lead; it is the one of number `compared`.
fn help_of_citekey(document: &Document<'_>, key: &str, compared: usize) -> String {
    let bibliographies = &document.bibliographies;
    let near = (compared <= COMPARED)
        .then(|| bibliographies.nearest(key))
        .flatten();
    match near {
        Some(near) if near.to_lowercase() == key.to_lowercase() => {
            format!("the key {near} differs by capitals alone: correct the citation")
        }
        Some(near) => format!("the nearest key is {near}: correct the citation, or add the entry"),
        None => {
            let named = bibliographies.named.iter();
            let read = named.filter_map(|named| named.bibliography());
            let paths: Vec<_> = read.map(|read| read.source().path()).collect();
            let paths = paths.join(", ");
            format!("add the entry to {paths}, or take the citation out")
        }
    }
}

/// The entry under another label whose text names the number of a series that the label `cited` is: "BCP 64". It may be `slipped`, which
/// nothing cites and one slip of the pen parts from the label.
fn help_of_text(
    document: &Document<'_>,
    cited: &Citation,
    slipped: Option<&Reference>,
) -> Option<String> {
    let Value::Label(wanted) = &cited.key.value else {
        return None;
    };
    let (name, number) = series::series(wanted)?;
    let labelled = document.references.iter().filter(|entry| {
        let mut keys = entry.keys.iter();
        keys.any(|key| key.system == System::Label)
    });
    labelled.into_iter().find_map(|entry| {
        let told = series::told(document.source.slice(entry.body), name);
        let told = told.iter().find(|told| series::is_same(told.1, number))?;
        let own = entry_name(document, entry);
        let named = told.0.split_whitespace().collect::<Vec<_>>().join(" ");
        let called = cited_name(document, cited);
        Some(if slipped.is_some_and(|slipped| slipped.span == entry.span) {
            format!("the text of entry {own} names {named}: correct its label to {called}")
        } else {
            format!("the text of entry {own} names {named}: cite {own}, or label that entry {called}")
        })
    })
}

/// Where the key may have been meant to lead, in a list that ends at the number `greatest`.
fn help(
    document: &Document<'_>,
    cited: &Citation,
    greatest: Option<u32>,
    nearest: Option<Nearest>,
) -> String {
    let numbers = cited.key.value.numbers();
    let wanted = numbers.map(|(first, last)| first.max(last));
    match (wanted.zip(greatest), nearest) {
        (Some((wanted, greatest)), _) if wanted > greatest => {
            format!("the list ends at {greatest}: add the entry, or correct the key")
        }
        (_, Some(near)) => {
            let near = document
                .source
                .slice(near.label)
                .trim_end_matches([':', '.']);
            format!("the nearest key is {near}: correct the key, or add the entry")
        }
        _ => format!(
            "add an entry for {}, or take the citation out",
            shown(document, cited)
        ),
    }
}
