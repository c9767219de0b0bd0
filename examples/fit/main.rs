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

mod arguments;
mod figures;
mod learn;
mod score;

use std::io::{self, Write};
use std::process::ExitCode;

use citedesk::cue::Finder;
use citedesk::words::{Table, Tongue};
use serde::Deserialize;

use arguments::{Sentences, Task};
use figures::{Figures, cross};
use learn::{Cues, TfIdf};

const USAGE: &str = "usage: fit [--language CODE] FILE
       fit [--language CODE] --score [--items] FILE

FILE holds a sentence a line: {\"id\": \"a1\", \"text\": \"Rents rose by 4 percent.\", \"label\": 1}
--score     fit nothing: tell how well the shipped weights do
--items     then print each sentence's points instead
--help      print this
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
    let mut out = io::stdout().lock();
    let done = match arguments::read(std::env::args().skip(1)) {
        Ok(task) => run(&task, &mut out),
        Err(reason) => Err(format!("{reason}\n\n{USAGE}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// Does what `task` says and writes what comes of it; the error says what cannot be done.
fn run(task: &Task, out: &mut impl Write) -> Result<(), String> {
    let written = match task {
        Task::Help => writeln!(out, "{USAGE}"),
        Task::Fit(sentences) => {
            let (items, table) = read_both(sentences)?;
            fit(&items, table, out)
        }
        Task::Score(sentences) => {
            let (items, table) = read_both(sentences)?;
            score::figures(&items, table, out)
        }
        Task::Items(sentences) => {
            let (items, table) = read(sentences)?;
            score::items(&items, table, out)
        }
    };
    match written {
        // Whoever reads the lines may have read enough of them.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}

/// The labelled sentences, at least one, and the word table of their language.
fn read(sentences: &Sentences) -> Result<(Vec<Item>, &'static Table), String> {
    let Sentences { path, language } = sentences;
    let tongue = Tongue::of(language)
        .ok_or_else(|| format!("no word table has the language {language:?}"))?;
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let lines = text.lines().enumerate();
    let items: Vec<Item> = lines
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(at, line)| item(line).map_err(|error| format!("{path}: line {}: {error}", at + 1)))
        .collect::<Result<_, _>>()?;
    if items.is_empty() {
        return Err(format!("{path}: holds no sentence"));
    }
    Ok((items, tongue.table))
}

/// The labelled sentence of one line.
fn item(line: &str) -> Result<Item, String> {
    if line.trim_start().starts_with('[') {
        return Err("an array begins, and each line holds one sentence".to_owned());
    }
    let item: Item = serde_json::from_str(line).map_err(|error| error.to_string())?;
    match item.label {
        0 | 1 => Ok(item),
        other => Err(format!("a label is 0 or 1, and this one {other}")),
    }
}

/// The same, where both labels occur: of one alone nothing is learned, and nothing is told apart.
fn read_both(sentences: &Sentences) -> Result<(Vec<Item>, &'static Table), String> {
    let (items, table) = read(sentences)?;
    let ones = items.iter().filter(|item| item.label == 1).count();
    if ones == 0 || ones == items.len() {
        let label = u8::from(ones > 0);
        return Err(format!("{}: all labels are {label}", sentences.path));
    }
    Ok((items, table))
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

#[cfg(test)]
mod tests;
