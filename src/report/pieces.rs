//! The parts of an entry in output for programs.

use schemars::JsonSchema;
use serde::Serialize;

use super::machine::{Position, ends};
use crate::parts::{Author, Date, Part, Parts};
use crate::source::Source;

/// What is read of an entry; null where that is not known.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Parts")]
pub(super) struct PartsOut {
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

/// The `parts` of an entry of `source`.
pub(super) fn parts(source: &Source, parts: &Parts) -> PartsOut {
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
    PartsOut {
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
