//! How drafts are read: every case of `tests/reading/*.toml` is one small draft with its markers, refusals and lists.
//!
//! A case has a `name`, a `text`, the `formats` that it holds for (both where none are named), and what is read:
//! `cites`, a line a marker: the marker, then for each citation its key and what it reaches;
//! `refuses`, a line a bracket: the bracket, then why it cites nothing;
//! `lists`, a line a list: its heading, then its entries' keys, those of empty entries with `!`.
//! A case with `credits` says as well, a line each, what names a source without citing it, in which form, and how far that reaches.

#![expect(clippy::disallowed_methods, reason = "a test reads its cases")]

mod cases;

use citedesk::consequence::name;
use citedesk::document::{Document, Reference};
use citedesk::paper::Paper;
use citedesk::resolve::Standing;
use citedesk::settings::Settings;
use citedesk::source::Source;
use citedesk::{format, read};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    text: String,
    #[serde(default)]
    formats: Vec<String>,
    #[serde(default)]
    cites: Vec<String>,
    #[serde(default)]
    refuses: Vec<String>,
    #[serde(default)]
    lists: Vec<String>,
    credits: Option<Vec<String>>,
}

#[derive(Debug, PartialEq)]
struct Reading {
    cites: Vec<String>,
    refuses: Vec<String>,
    lists: Vec<String>,
}

#[test]
fn every_case_is_read_as_it_says() {
    let cases: Vec<Case> = cases::all("tests/reading");
    cases.iter().for_each(check);
    assert!(cases.len() > 40, "only {} cases were found", cases.len());
}

fn check(case: &Case) {
    let all = ["markdown".to_owned(), "plain".to_owned()];
    let formats = if case.formats.is_empty() {
        &all[..]
    } else {
        &case.formats
    };
    for format in formats {
        for ends in ["\n", "\r\n", "\r"] {
            let source = Source::new("draft", case.text.replace('\n', ends));
            let wanted = Reading {
                cites: case.cites.clone(),
                refuses: case.refuses.clone(),
                lists: case.lists.clone(),
            };
            assert_eq!(
                reading(&source, format),
                wanted,
                "{} as {format}",
                case.name
            );
            if let Some(wanted) = &case.credits {
                assert_eq!(
                    &credits(&source, format),
                    wanted,
                    "{} as {format}",
                    case.name
                );
            }
        }
    }
}

fn reading(source: &Source, format: &str) -> Reading {
    let settings = Settings::default();
    let format = format::by_name(format).expect("a format of this name");
    let paper = Paper::new(read(source, format, &settings), &settings);
    let document = &paper.document;
    let cites = document.markers.iter().map(|marker| {
        let told = document.citations_of(marker).map(|(at, citation)| {
            let key = name(&citation.key);
            match paper.resolution.targets[at].standing {
                Standing::Reached => {
                    let entries = paper.resolution.entries(at).iter();
                    let reached: Vec<_> = entries
                        .map(|&entry| body(document, &document.references[entry as usize]))
                        .collect();
                    format!("{key} = {}", reached.join(" + "))
                }
                Standing::Filed(..) => format!("{key} is filed"),
                Standing::Blank(..) | Standing::Lost => format!("{key} cannot be read"),
                Standing::Linked => format!("{key} is linked"),
                Standing::Noted => format!("{key} is its own entry"),
                Standing::Unjudged => format!("{key} is not judged"),
                Standing::Unmatched(_) => format!("{key} has a list without numbers"),
                Standing::Hollow(_) | Standing::Dangling(_) => format!("{key} dangles"),
                Standing::Unlisted => format!("{key} has no list"),
            }
        });
        let told: Vec<_> = told.collect();
        format!("{}: {}", folded(source.slice(marker.span)), told.join(", "))
    });
    let refuses = document
        .refusals
        .iter()
        .map(|refusal| format!("{}: {}", folded(source.slice(refusal.span)), refusal.why));
    let lists = document.lists.iter().map(|list| {
        let heading = list.heading.map_or("-", |heading| source.slice(heading));
        let entries: Vec<_> = document
            .entries_of(list)
            .map(|(_, entry)| key_of(entry))
            .collect();
        format!("{heading}: {}", entries.join(" "))
    });
    Reading {
        cites: cites.collect(),
        refuses: refuses.collect(),
        lists: lists.collect(),
    }
}

/// What names a source in `source` and is no citation.
fn credits(source: &Source, format: &str) -> Vec<String> {
    let settings = Settings::default();
    let format = format::by_name(format).expect("a format of this name");
    let paper = Paper::new(read(source, format, &settings), &settings);
    let credits = paper.survey().credits.into_iter().map(|credit| {
        let seen = folded(source.slice(credit.span));
        format!("{seen}: {:?}, {:?}", credit.form, credit.reach)
    });
    credits.collect()
}

fn body(document: &Document<'_>, entry: &Reference) -> String {
    let body = folded(document.source.slice(entry.body));
    body.split([',', '.'])
        .next()
        .unwrap_or_default()
        .trim()
        .to_owned()
}

fn key_of(entry: &Reference) -> String {
    let key = entry.keys.first().map_or("-".to_owned(), name);
    if entry.empty { format!("{key}!") } else { key }
}

fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
