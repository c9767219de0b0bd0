//! The shapes of version 1 of the entries: what a consumer may rely on.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Counts, Item};
use crate::report::machine::{self, FailureOut, Position, Tool, ends};
use crate::report::pieces::{self, PartsOut};
use crate::source::Source;

/// The report of one run of `citedesk refs`.
#[derive(Serialize, JsonSchema)]
struct Refs {
    /// The version of this format.
    version: u32,
    /// The program that made the report.
    tool: Tool,
    /// The drafts that were read, in the order of their paths, and behind them the bibliographies that they draw on.
    files: Vec<File>,
    /// The paths that could not be read.
    failures: Vec<FailureOut>,
    /// How many entries there are.
    summary: Totals,
}

/// One draft or bibliography.
#[derive(Serialize, JsonSchema)]
struct File {
    /// Its path.
    path: String,
    /// Its entries, list by list in text order.
    entries: Vec<EntryOut>,
}

/// An entry of a reference list or a bibliography.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Entry")]
struct EntryOut {
    /// What markers name it by; null where it has no key.
    key: Option<String>,
    /// Where it begins.
    start: Position,
    /// Where it ends.
    end: Position,
    /// What stands behind its label, which may be empty; of a bibliography's entry all of it.
    text: String,
    /// Whether it names no source at all.
    empty: bool,
    /// How many citations reach it.
    cited: u32,
    #[serde(flatten)]
    parts: PartsOut,
}

/// How many entries there are.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Summary")]
pub(super) struct Totals {
    /// How many drafts and bibliographies were read.
    files: usize,
    /// How many entries they have.
    entries: usize,
    /// How many of these some citation reaches.
    cited: usize,
}

impl From<Counts> for Totals {
    fn from(counts: Counts) -> Self {
        Self {
            files: counts.files,
            entries: counts.entries,
            cited: counts.cited,
        }
    }
}

/// The JSON Schema of these shapes.
pub(super) fn schema() -> String {
    machine::schema::<Refs>()
}

/// The entries of one file.
pub(super) fn file(source: &Source, items: &[Item<'_>]) -> String {
    machine::line(&File {
        path: source.path().to_owned(),
        entries: items.iter().map(|item| entry(source, item)).collect(),
    })
}

fn entry(source: &Source, item: &Item<'_>) -> EntryOut {
    let (start, end) = ends(source, item.span);
    EntryOut {
        key: item.key.clone(),
        start,
        end,
        text: item.text.to_owned(),
        empty: item.empty,
        cited: item.cited,
        parts: pieces::parts(source, &item.parts),
    }
}
