//! The ledger as people read it.

use std::fmt::Write as _;

use super::Detail;
use crate::claim::{Claim, Ledger, State, Trigger};
use crate::paper::Paper;
use crate::report::reach::{place, quote, told};
use crate::report::words::{COLUMNS, clean, count, crop};

/// How many entries are told of one citation: a range may reach thousands.
const MOST_ENTRIES: usize = 6;

/// The ledger of one draft; empty where the draft claims nothing.
pub(super) fn ledger(paper: &Paper<'_>, detail: Detail) -> String {
    let source = paper.document.source;
    let claims = paper.claims();
    if claims.is_empty() {
        return String::new();
    }
    let mut text = format!("{}\n", clean(source.path()));
    if paper.tongue().is_judged_less() {
        push(
            &mut text,
            2,
            "no cues are known for its language: judged by quotation marks and figures alone",
        );
    }
    for claim in claims {
        push(&mut text, 2, &heading(paper, claim));
        let words = clean(&claim.text);
        push(&mut text, 4, &crop(&words, COLUMNS - 4));
        if detail == Detail::Verbose {
            push(&mut text, 4, &reason(claim));
        }
        for citation in claim.citations.clone() {
            push_citation(&mut text, paper, citation as usize);
        }
    }
    text
}

/// The counts over `files` drafts on one line.
pub(super) fn totals(ledger: &Ledger, files: usize) -> String {
    let states: Vec<String> = [
        (ledger.supported, "supported"),
        (ledger.resting_on_nothing, "resting on nothing"),
        (ledger.uncited, "uncited"),
        (ledger.declared, "declared"),
    ]
    .into_iter()
    .filter(|&(number, _)| number > 0)
    .map(|(number, state)| format!("{number} {state}"))
    .collect();
    let claims = count(ledger.total, "claim");
    let files = count(files, "file");
    if states.is_empty() {
        format!("{claims} in {files}\n")
    } else {
        format!(
            "{claims} in {files}: {}{}\n",
            states.join(", "),
            reasons(ledger)
        )
    }
}

/// The kinds of the declared reasons, in parentheses behind their number.
fn reasons(ledger: &Ledger) -> String {
    let reasons = ledger.reasons.iter();
    let told: Vec<String> = reasons
        .map(|(reason, count)| format!("{count} {}", clean(reason)))
        .collect();
    if told.is_empty() {
        String::new()
    } else {
        format!(" ({})", told.join(", "))
    }
}

fn heading(paper: &Paper<'_>, claim: &Claim) -> String {
    let kinds: Vec<&str> = claim.kinds.iter().map(|kind| kind.name()).collect();
    let points = match claim.points {
        1 => "1 point".to_owned(),
        points => format!("{points} points"),
    };
    let reason = claim.reason.as_deref();
    let state = match (claim.state, reason) {
        (State::Declared, Some(reason)) => format!("declared ({})", clean(reason)),
        _ => claim.state.name().replace('-', " "),
    };
    let unverified = claim.unverified.map_or("", |_| ", unverified");
    format!(
        "{}  {state}{unverified}  {}  {points}",
        place(paper.document.source, claim.span),
        kinds.join(", ")
    )
}

fn reason(claim: &Claim) -> String {
    let trigger = match claim.trigger {
        Trigger::Spoken => "quotation or attribution",
        Trigger::FactScore => "fact score",
        Trigger::Marked => "marked as unverified",
    };
    format!("{trigger}: {}", claim.cause())
}

fn push_citation(text: &mut String, paper: &Paper<'_>, at: usize) {
    let citation = &paper.document.citations[at];
    let source = paper.document.source;
    let seen = quote(source, citation.span);
    let lead = format!("{seen} at {}", place(source, citation.span));
    for told in told(paper, at, MOST_ENTRIES) {
        push(text, 4, &format!("{lead} -> {told}"));
    }
}

fn push(text: &mut String, indent: usize, line: &str) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "{:indent$}{line}", "");
}
