//! What whole articles claim and what that rests on: every case of `tests/ledgers/*.toml` is an article as newsrooms print them.
//!
//! A case has a `name`, a `text` in Markdown, the `findings` in it, a line a finding (the rule, then the line), and its `ledger`, a line a
//! claim in text order: what it rests on, the words that it begins with and, behind ` = `, who speaks in it, `?` where that is not told.

#![expect(clippy::disallowed_methods, reason = "a test reads its cases")]

mod cases;

use std::fmt::Write;

use citedesk::claim::{State, Voice};
use citedesk::paper::Paper;
use citedesk::settings::Settings;
use citedesk::source::Source;
use citedesk::{check, format, read};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    text: String,
    ledger: String,
    #[serde(default)]
    findings: Vec<String>,
}

#[test]
fn every_article_has_the_ledger_that_its_case_says() {
    let mut faults = String::new();
    let cases: Vec<Case> = cases::all("tests/ledgers");
    for case in &cases {
        case.check(&mut faults);
    }
    assert!(cases.len() > 10, "only {} cases were found", cases.len());
    assert!(faults.is_empty(), "\n{faults}");
}

impl Case {
    fn check(&self, faults: &mut String) {
        let told = ledger(&self.text);
        let wanted: Vec<&str> = self.ledger.trim().lines().collect();
        for (wanted, told) in wanted.iter().zip(&told) {
            if !told.is(wanted) {
                let _ = writeln!(
                    faults,
                    "{}: {told:?}, and the case says {wanted}",
                    self.name
                );
            }
        }
        if wanted.len() != told.len() {
            let _ = writeln!(faults, "{}: {} claims: {told:#?}", self.name, told.len());
        }
        let found = findings(&self.text);
        if found != self.findings {
            let _ = writeln!(faults, "{}: {found:?} is found", self.name);
        }
    }
}

/// A claim as the ledger has it.
#[derive(Debug)]
struct Entry {
    state: &'static str,
    text: String,
    speaker: Option<String>,
}

impl Entry {
    /// Whether `line` of a case's ledger tells of it.
    fn is(&self, line: &str) -> bool {
        let (told, speaker) = match line.split_once(" = ") {
            Some((told, speaker)) => (told, Some(speaker)),
            None => (line, None),
        };
        let (state, opening) = told.split_once(' ').unwrap_or((told, ""));
        state == self.state
            && self.text.starts_with(opening.trim())
            && speaker == self.speaker.as_deref()
    }
}

fn ledger(text: &str) -> Vec<Entry> {
    let source = Source::new("article", text);
    let format = format::by_name("markdown").expect("the format");
    let settings = Settings::default();
    let paper = Paper::new(read(&source, format, &settings), &settings);
    let speakers = paper.speakers();
    let claims = paper.claims().iter().zip(&speakers.voices);
    let entries = claims.map(|(claim, voice)| Entry {
        state: match claim.state {
            State::Supported => "supported",
            State::RestingOnNothing => "resting",
            State::Unread => "unread",
            State::Uncited => "uncited",
            State::Declared => "declared",
        },
        text: claim.text.clone(),
        speaker: match voice {
            Voice::None => None,
            Voice::Unnamed => Some("?".to_owned()),
            Voice::Named(name) => Some(speakers.names[*name as usize].clone()),
        },
    });
    entries.collect()
}

fn findings(text: &str) -> Vec<String> {
    let format = format::by_name("markdown").expect("the format");
    let checked = check(Source::new("article", text), format, &Settings::default());
    let findings = checked.diagnostics.iter().map(|one| {
        let at = checked.source.position(one.finding.place.span.start);
        format!("{} {}", one.rule, at.line)
    });
    findings.collect()
}
