//! One quantity that a draft gives twice, with figures that one slip of the pen parts.

mod again;
mod back;
mod beside;
mod counted;
mod explained;
mod hedge;
mod slip;
mod telling;

use std::collections::BTreeMap;

use crate::finding::{Finding, Label};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::{Place, Span};
use telling::Telling;

/// What is counted with more figures than this is counted at several places or times.
const FIGURES: usize = 3;

/// No more sentences than this are compared for one thing that is counted.
const SENTENCES: usize = 24;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    if !paper.cites() {
        return;
    }
    let tongue = paper.tongue();
    let mut tellings = Vec::new();
    for claim in paper.claims().iter().filter(|claim| claim.measured) {
        telling::read(claim, tongue, &mut tellings);
    }
    let mut by_thing: BTreeMap<&str, Vec<&Telling<'_>>> = BTreeMap::new();
    for telling in &tellings {
        by_thing.entry(&telling.thing).or_default().push(telling);
    }
    for tellings in by_thing.into_values() {
        findings.extend(conflict(paper, &tellings));
    }
}

/// The first two of `tellings`, which count the same thing, that cannot both be right.
fn conflict(paper: &Paper<'_>, tellings: &[&Telling<'_>]) -> Option<Finding> {
    let document = &paper.document;
    let english = paper.tongue().may_be_english();
    let mut values: Vec<_> = tellings
        .iter()
        .map(|telling| telling.figure.value)
        .collect();
    values.sort_unstable();
    values.dedup();
    if !(2..=FIGURES).contains(&values.len()) || tellings.len() > SENTENCES {
        return None;
    }
    tellings.iter().enumerate().find_map(|(at, later)| {
        let first = tellings[..at].iter().find(|first| {
            if english {
                first.slips(later, document)
            } else {
                first.slips_abroad(later, document)
            }
        })?;
        finding(paper, first, later)
    })
}

fn finding(paper: &Paper<'_>, first: &Telling<'_>, later: &Telling<'_>) -> Option<Finding> {
    let source = paper.document.source;
    let place = |telling: &Telling<'_>| -> Option<Span> {
        telling
            .claim
            .place_of(source, &telling.claim.text[telling.span.range()])
    };
    let shown = |telling: &Telling<'_>| telling.claim.text[telling.span.range()].to_owned();
    let message = format!("{} here, and {} before", shown(later), shown(first));
    let mut finding = Finding::new(place(later)?, message);
    finding.labels.push(Label {
        place: Place::draft(place(first)?),
        message: "given before".into(),
    });
    finding.help = Some(
        "compare both with the source: where they are two quantities, say what sets them apart"
            .into(),
    );
    Some(finding)
}
