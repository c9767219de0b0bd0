//! The shapes of version 1 of the entries: what a consumer may rely on.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Counts, Item};
use crate::parts::{Author, Date, Part};
use crate::report::machine::{self, FailureOut, Position, Tool, ends};
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
    /// Who wrote the work.
    authors: Vec<AuthorOut>,
    /// Whether there are more authors than are named.
    others: bool,
    /// The work's title.
    title: Option<PartOut>,
    /// What it stands in, or who brought it out.
    container: Option<PartOut>,
    /// When it came out.
    date: Option<DateOut>,
    /// When somebody looked at it.
    accessed: Option<DateOut>,
    /// Its address.
    url: Option<PartOut>,
    /// The address of a copy in an archive.
    archive: Option<PartOut>,
    /// Its DOI.
    doi: Option<PartOut>,
    /// Its ISBN.
    isbn: Option<PartOut>,
    /// The ISSN of what it stands in.
    issn: Option<PartOut>,
    /// Its number at arXiv.
    arxiv: Option<PartOut>,
    /// Its number at `PubMed`.
    pmid: Option<PartOut>,
    /// Its number at `PubMed` Central.
    pmcid: Option<PartOut>,
}

/// An author.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Author")]
struct AuthorOut {
    /// The name as written.
    name: String,
    /// The family name; null where it is not known which word that is.
    family: Option<String>,
    /// The given names or initials; null where the family name is.
    given: Option<String>,
    /// Where the name begins.
    start: Position,
    /// Where it ends.
    end: Position,
}

/// A part of an entry.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Part")]
struct PartOut {
    /// What it says, without markup.
    text: String,
    /// Where it begins.
    start: Position,
    /// Where it ends.
    end: Position,
}

/// A date of an entry.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Date")]
struct DateOut {
    /// The date in the form of ISO 8601, as far as it is known; null for "no date".
    iso: Option<String>,
    /// The letter that tells works of one year apart.
    letter: Option<char>,
    /// Where it begins.
    start: Position,
    /// Where it ends.
    end: Position,
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
    let parts = &item.parts;
    let part = |part: &Option<Part>| {
        part.as_ref().map(|part| {
            let (start, end) = ends(source, part.span);
            PartOut {
                text: part.text.clone(),
                start,
                end,
            }
        })
    };
    let date = |date: &Option<Date>| {
        date.as_ref().map(|date| {
            let (start, end) = ends(source, date.span);
            DateOut {
                iso: date.iso(),
                letter: date.letter,
                start,
                end,
            }
        })
    };
    let author = |author: &Author| {
        let (start, end) = ends(source, author.span);
        AuthorOut {
            name: author.name.clone(),
            family: author.family.clone(),
            given: author.given.clone(),
            start,
            end,
        }
    };
    EntryOut {
        key: item.key.clone(),
        start,
        end,
        text: item.text.to_owned(),
        empty: item.empty,
        cited: item.cited,
        authors: parts.authors.iter().map(author).collect(),
        others: parts.others,
        title: part(&parts.title),
        container: part(&parts.container),
        date: date(&parts.date),
        accessed: date(&parts.accessed),
        url: part(&parts.url),
        archive: part(&parts.archive),
        doi: part(&parts.doi),
        isbn: part(&parts.isbn),
        issn: part(&parts.issn),
        arxiv: part(&parts.arxiv),
        pmid: part(&parts.pmid),
        pmcid: part(&parts.pmcid),
    }
}
