//! The same source cited twice in one cluster of markers.

use crate::consequence::{cited_name, shown};
use crate::document::{Citation, Document, Link, Marker, System, Value};
use crate::finding::{Edit, Finding, Fix, Label, Safety};
use crate::marker::is_called;
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::{Place, Span};

/// Clusters of more citations than this are not compared pair by pair.
const MANY: usize = 200;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    let document = &paper.document;
    for cluster in document.clusters() {
        let markers = &document.markers[cluster];
        // "Ref. 4 [4]" names and marks it.
        if markers.iter().any(is_called) {
            continue;
        }
        let citations: Vec<&Citation> = markers
            .iter()
            .flat_map(|marker| document.citations_of(marker).map(|(_, citation)| citation))
            .collect();
        if citations.len() > MANY {
            continue;
        }
        for (at, citation) in citations.iter().enumerate() {
            let others = || {
                citations
                    .iter()
                    .enumerate()
                    .filter(|&(other, _)| other != at)
            };
            // Of two alike, the second is repeated; a number within a range is, wherever the range stands.
            let known = others().find(|&(other, first)| holds(first, citation, other < at));
            if let Some((_, known)) = known {
                findings.push(finding(document, markers, citation, known));
            }
        }
    }
}

/// Whether `known` says already all that `citation` says; `earlier` tells which of two alike came first.
fn holds(known: &Citation, citation: &Citation, earlier: bool) -> bool {
    if known.locator.is_some()
        || citation.locator.is_some()
        || known.key.system != citation.key.system
        || known.key.system == System::Chatbot
        || is_named(known, citation)
    {
        return false;
    }
    match (&known.key.value, &citation.key.value) {
        (&Value::Range(first, last), &Value::Number(number)) => (first..=last).contains(&number),
        (known, value) => known == value && earlier,
    }
}

/// Whether both stand in brackets of their own as names of what a sentence speaks of: "as in [RFC1], [RFC1] says".
fn is_named(known: &Citation, citation: &Citation) -> bool {
    known.key.system == System::Label && known.marker != citation.marker
}

fn finding(
    document: &Document<'_>,
    markers: &[Marker],
    citation: &Citation,
    known: &Citation,
) -> Finding {
    let message = match known.key.value {
        Value::Range(..) if known.key != citation.key => {
            format!(
                "{} stands within the range {} beside it",
                cited_name(document, citation),
                cited_name(document, known)
            )
        }
        _ => format!("{} is cited twice in one place", shown(document, citation)),
    };
    let mut finding = Finding::new(citation.span, message);
    finding.labels.push(Label {
        place: Place::draft(known.span),
        message: format!("{} is cited here already", cited_name(document, citation)),
    });
    finding.fix = removal(document, markers, citation).map(|span| Fix {
        title: "take the second one out".into(),
        edits: vec![Edit {
            place: Place::draft(span),
            replacement: String::new(),
        }],
        // Numbers of one bracket may be those of something else, where two alike are meant.
        safety: if known.marker == citation.marker {
            Safety::Unsafe
        } else {
            Safety::Safe
        },
    });
    finding
}

/// What to cut so that `citation` is gone: its marker with what parts it from the one before, or its number with its comma.
fn removal(document: &Document<'_>, markers: &[Marker], citation: &Citation) -> Option<Span> {
    let at = markers
        .iter()
        .position(|marker| marker.span.contains(citation.span))?;
    let marker = &markers[at];
    // Its address would go with it.
    let link = marker
        .link
        .map(|link| &document.layout.links[link as usize]);
    if link.is_some_and(Link::is_own) {
        return None;
    }
    if marker.citations.len() == 1 {
        let before = at.checked_sub(1).map(|before| &markers[before]);
        return match (before, markers.get(at + 1)) {
            (Some(before), _) => Some(Span {
                start: before.span.end,
                end: marker.span.end,
            }),
            (None, Some(next)) => Some(Span {
                start: marker.span.start,
                end: next.span.start,
            }),
            (None, None) => None,
        };
    }
    let own: Vec<&Citation> = document
        .citations_of(marker)
        .map(|(_, citation)| citation)
        .collect();
    let at = own.iter().position(|other| other.span == citation.span)?;
    match (at.checked_sub(1).map(|before| own[before]), own.get(at + 1)) {
        (Some(before), _) => {
            let end = before
                .locator
                .map_or(before.span.end, |locator| locator.end);
            Some(Span {
                start: end,
                end: citation.span.end,
            })
        }
        (None, Some(next)) => Some(Span {
            start: citation.span.start,
            end: next.span.start,
        }),
        (None, None) => None,
    }
}
