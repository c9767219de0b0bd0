//! Fits the weights of a word table's cues to labelled sentences, or tells how well the shipped ones do on them.
//!
//!     cargo run --release --example fit -- sentences.jsonl
//!     cargo run --release --example fit -- --score sentences.jsonl
//!
//! Each line of the file is a sentence: `{"id": "a1", "text": "Rents rose by 4 percent.", "label": 1}`.

#![expect(
    clippy::print_stderr,
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    reason = "it is a program of its own, and no desk has so many sentences that a count of them loses precision"
)]

mod figures;
mod learn;
mod score;

use std::io::{self, Write};
use std::process::ExitCode;

use citedesk::cue::Finder;
use citedesk::words::{self, Table};
use serde::Deserialize;

use figures::{Figures, cross};
use learn::{Cues, TfIdf};

const USAGE: &str = "usage: fit [--language CODE] FILE
       fit [--language CODE] --score [--items] FILE

FILE holds a sentence a line: {\"id\": \"a1\", \"text\": \"Rents rose by 4 percent.\", \"label\": 1}
--score     fit nothing: tell how well the shipped weights do
--items     then print each sentence's points instead
--language  whose word table counts; en where none is given";

/// A labelled sentence.
#[derive(Deserialize)]
struct Item {
    id: String,
    text: String,
    /// 1 where it needs a source.
    label: u8,
}

fn main() -> ExitCode {
    let (mut score, mut each, mut language, mut path) = (false, false, "en".to_owned(), None);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--score" => score = true,
            "--items" => each = true,
            "--language" => language = arguments.next().unwrap_or_default(),
            _ => path = Some(argument),
        }
    }
    let Some(table) = words::table(&language) else {
        eprintln!("no word table has the language {language:?}");
        return ExitCode::FAILURE;
    };
    let Some(path) = path else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    let items = match read(&path) {
        Ok(items) => items,
        Err(reason) => {
            eprintln!("{path}: {reason}");
            return ExitCode::FAILURE;
        }
    };
    let mut out = io::stdout().lock();
    let written = match (score, each) {
        (true, true) => score::items(&items, table, &mut out),
        (true, false) => score::figures(&items, table, &mut out),
        (false, _) => fit(&items, table, &mut out),
    };
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
        // Whoever reads the lines may have read enough of them.
        _ => ExitCode::SUCCESS,
    }
}

fn read(path: &str) -> Result<Vec<Item>, String> {
    let text = std::fs::read_to_string(path).map_err(|error| error.to_string())?;
    let lines = text.lines().enumerate();
    lines
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| {
            serde_json::from_str(line).map_err(|error| format!("line {}: {error}", at + 1))
        })
        .collect()
}

/// Writes what five-fold cross-validation gives, then the weights that all sentences give.
fn fit(items: &[Item], table: &'static Table, out: &mut impl Write) -> io::Result<()> {
    let labels: Vec<bool> = items.iter().map(|item| item.label == 1).collect();
    let cues = Cues::new(items, table);
    let plain = |item: &Item| {
        let marked = |c: char| c.is_ascii_digit() || "\"“”„«»".contains(c);
        f64::from(u8::from(item.text.contains(marked)))
    };
    let marked: Vec<f64> = items.iter().map(plain).collect();
    let unweighted = cues.unweighted(table);
    writeln!(
        out,
        "five-fold cross-validation on {} sentences",
        items.len()
    )?;
    writeln!(out, "{}", Figures::HEADER)?;
    let mut show = |name: &str, figures: Figures| writeln!(out, "{name:<28}{figures}");
    let at_once = |scores: &[f64]| {
        let taken: Vec<bool> = scores.iter().map(|score| *score > 0.0).collect();
        Figures::new(&taken, scores, &labels)
    };
    show("always", at_once(&vec![1.0; items.len()]))?;
    show("digit or quotation mark", at_once(&marked))?;
    show("unweighted cues", cross(&labels, &|_| unweighted.clone()))?;
    let tf_idf = TfIdf::new(items);
    show(
        "TF-IDF, logistic regression",
        cross(&labels, &|train| tf_idf.scores(&labels, train)),
    )?;
    show(
        "weighted cues",
        cross(&labels, &|train| cues.scores(&labels, train)),
    )?;
    let all: Vec<usize> = (0..items.len()).collect();
    let cut = figures::threshold(&cues.scores(&labels, &all), &labels);
    writeln!(out, "\nfitted to all of them, to be cut at {cut:.1}:")?;
    for (cue, weight) in table.cues.iter().zip(cues.weights(&labels, &all)) {
        writeln!(
            out,
            "\n[[cue]]\nname = {:?}\nweight = {weight:.1}",
            cue.name
        )?;
    }
    Ok(())
}

/// The cues that a sentence shows, as places in the table.
fn cues_of(finder: &mut Finder, text: &str, table: &Table) -> Vec<usize> {
    let found = finder.find(text);
    let entries = found.entries().map(|entry| {
        let place = table.cues.iter().position(|cue| cue.name == entry.name);
        place.expect("a cue of the table")
    });
    entries.collect()
}
