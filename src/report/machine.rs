//! What machine formats share: places, the tool, failures, and how a schema is written.

use std::io::{self, Write};

use schemars::{JsonSchema, generate::SchemaSettings};
use serde::Serialize;

use crate::Failure;
use crate::claim::Ledger;
use crate::source::{Source, Span};

/// The version of the machine formats; it changes when a consumer could break.
const VERSION: u32 = 1;

/// The program that made a report.
#[derive(Serialize, JsonSchema)]
pub(super) struct Tool {
    /// Its name.
    name: &'static str,
    /// Its version.
    version: &'static str,
}

/// This program.
const TOOL: Tool = Tool {
    name: env!("CARGO_PKG_NAME"),
    version: env!("CARGO_PKG_VERSION"),
};

/// A position in a file.
#[derive(Serialize, JsonSchema)]
pub(super) struct Position {
    /// 0-based bytes into the file as it is on disk; a byte order mark counts.
    offset: usize,
    /// 0-based Unicode scalar values into the file.
    char: usize,
    /// 1-based line; lines end at LF, CR LF or CR.
    line: usize,
    /// 1-based column in Unicode scalar values.
    column: usize,
}

/// The positions of both ends of `span`.
pub(super) fn ends(source: &Source, span: Span) -> (Position, Position) {
    (position(source, span.start), position(source, span.end))
}

fn position(source: &Source, offset: u32) -> Position {
    let crate::source::Position {
        offset,
        char,
        line,
        column,
    } = source.position(offset);
    Position {
        offset,
        char,
        line,
        column,
    }
}

/// A path that could not be checked.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Failure")]
pub(super) struct FailureOut {
    /// The path.
    path: String,
    /// Why it could not be checked.
    message: String,
}

impl From<&Failure> for FailureOut {
    fn from(failure: &Failure) -> Self {
        Self {
            path: failure.path.clone(),
            message: failure.message.clone(),
        }
    }
}

/// How many claims there are, and what they rest on.
#[derive(Serialize, JsonSchema)]
pub(super) struct Claims {
    /// All claims.
    total: usize,
    /// Those that rest on a named source.
    supported: usize,
    /// Those whose citations lead to no source.
    resting_on_nothing: usize,
    /// Those whose citations lead into a list or a bibliography that is not read.
    unread: usize,
    /// Those without a citation.
    uncited: usize,
    /// Those with a declared reason.
    declared: usize,
}

impl From<&Ledger> for Claims {
    fn from(ledger: &Ledger) -> Self {
        Self {
            total: ledger.total,
            supported: ledger.supported,
            resting_on_nothing: ledger.resting_on_nothing,
            unread: ledger.unread,
            uncited: ledger.uncited,
            declared: ledger.declared,
        }
    }
}

/// Writes a document of files, failures and a summary file by file, so that no more than one file is ever held.
#[derive(Default)]
pub(super) struct Envelope {
    begun: bool,
    failures: Vec<FailureOut>,
}

impl Envelope {
    /// Adds a file that is JSON already.
    pub(super) fn file(&mut self, rendered: &str, out: &mut dyn Write) -> io::Result<()> {
        out.write_all(if self.begun { b",\n" } else { b"" })?;
        self.begin(out)?;
        out.write_all(rendered.as_bytes())
    }

    /// Keeps a failure for the end.
    pub(super) fn failure(&mut self, failure: &Failure) {
        self.failures.push(failure.into());
    }

    /// Ends the document.
    pub(super) fn finish(
        &mut self,
        summary: &impl Serialize,
        out: &mut dyn Write,
    ) -> io::Result<()> {
        self.begin(out)?;
        let (failures, summary) = (line(&self.failures), line(summary));
        writeln!(out, "\n],\"failures\":{failures},\"summary\":{summary}}}")
    }

    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if !self.begun {
            self.begun = true;
            let tool = line(&TOOL);
            writeln!(out, "{{\"version\":{VERSION},\"tool\":{tool},\"files\":[")?;
        }
        Ok(())
    }
}

/// The JSON Schema of `T` as kept in `schemas/`, ending with a line feed.
pub(super) fn schema<T: JsonSchema>() -> String {
    let generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    let schema = generator.into_root_schema_for::<T>();
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}

/// `value` as JSON on one line.
pub(super) fn line<T: Serialize>(value: &T) -> String {
    // Strings, numbers and lists of them always have a form in JSON.
    serde_json::to_string(value).unwrap_or_default()
}
