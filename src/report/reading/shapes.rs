//! The shapes of version 1 of how drafts were read: what a consumer may rely on.

use schemars::JsonSchema;
use serde::Serialize;

use super::Counts;
use crate::report::machine::{FailureOut, Position, Tool};
use crate::report::pieces::PartsOut;

/// The report of one run of `citedesk read`.
#[derive(Serialize, JsonSchema)]
pub(super) struct Read {
    /// The version of this format.
    version: u32,
    /// The program that made the report.
    tool: Tool,
    /// The drafts that were read, in the order of their paths.
    files: Vec<File>,
    /// The paths that could not be read.
    failures: Vec<FailureOut>,
    /// How much was read.
    summary: Totals,
}

/// One draft.
#[derive(Serialize, JsonSchema)]
pub(super) struct File {
    /// Its path.
    pub(super) path: String,
    /// The format that it was read as.
    pub(super) format: &'static str,
    /// The ISO 639-1 code of its language; null where that is not known.
    pub(super) language: Option<&'static str>,
    /// What cites, in text order.
    pub(super) markers: Vec<MarkerOut>,
    /// What looks like a marker and is none, in text order.
    pub(super) refused: Vec<RefusedOut>,
    /// What stands where a source is still to be found, in text order.
    pub(super) placeholders: Vec<PlaceOut>,
    /// What names a source and is no citation, in text order.
    pub(super) credits: Vec<CreditOut>,
    /// The reference lists, in text order.
    pub(super) lists: Vec<ListOut>,
    /// The bibliographies that it names; `citedesk refs` has their entries.
    pub(super) bibliographies: Vec<BibliographyOut>,
    /// The sentences of its running text, in text order.
    pub(super) sentences: Vec<SentenceOut>,
}

/// A place in the draft.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Place")]
pub(super) struct PlaceOut {
    /// Where it begins.
    pub(super) start: Position,
    /// Where it ends.
    pub(super) end: Position,
    /// What stands there.
    pub(super) text: String,
}

/// What cites.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Marker")]
pub(super) struct MarkerOut {
    #[serde(flatten)]
    pub(super) place: PlaceOut,
    /// The name of the syntax that it is written in.
    pub(super) syntax: &'static str,
    /// Its citations, in text order; at least one.
    pub(super) citations: Vec<CitationOut>,
}

/// One source that a marker names.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Citation")]
pub(super) struct CitationOut {
    /// What it names: a number, a range of numbers, a label.
    pub(super) key: String,
    /// Where it begins.
    pub(super) start: Position,
    /// Where it ends.
    pub(super) end: Position,
    /// `entry`, `bibliography` (an entry of one), `address` (its own), `note` (in its sentence), `unread` (a list or a bibliography that is not
    /// read), `unnumbered` (a list without numbers), `empty` (a list without entries) or `nothing`.
    pub(super) leads_to: &'static str,
    /// Where the entries begin that it leads to, in this draft; 100 at most.
    pub(super) entries: Vec<Position>,
}

/// What looks like a marker and is none.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Refused")]
pub(super) struct RefusedOut {
    #[serde(flatten)]
    pub(super) place: PlaceOut,
    /// Why it is none, as a clause.
    pub(super) why: &'static str,
}

/// What names a source and is no citation, or looks as if it did.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Credit")]
pub(super) struct CreditOut {
    #[serde(flatten)]
    pub(super) place: PlaceOut,
    /// `link`, `front-page` (a link to that of a site), `address`, `identifier` (a DOI, a number at arXiv, an ISBN), `parenthesis`, `line`, `law`
    /// (a ruling or a statute) or `origin` (a sentence that says where figures come from).
    pub(super) form: &'static str,
    /// What it speaks for: `nothing`, `sentence`, `before` (at its sentence's end, for those before as well) or `paragraph`.
    pub(super) reach: &'static str,
}

/// A reference list.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "List")]
pub(super) struct ListOut {
    /// `references`, `footnotes`, `definitions` (of links), `further-reading` or `unread` (in a form that is not read).
    pub(super) kind: &'static str,
    /// Where its entries begin; of a list without entries, where its heading does.
    pub(super) start: Position,
    /// Where they end.
    pub(super) end: Position,
    /// What announces it, as written; null where nothing does.
    pub(super) heading: Option<String>,
    /// Its entries, in text order.
    pub(super) entries: Vec<EntryOut>,
}

/// An entry of a reference list.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Entry")]
pub(super) struct EntryOut {
    /// Where it begins.
    pub(super) start: Position,
    /// Where it ends.
    pub(super) end: Position,
    /// Its label as written; null where it has none.
    pub(super) label: Option<String>,
    /// What markers name it by, each once.
    pub(super) keys: Vec<String>,
    /// What stands behind its label; may be empty.
    pub(super) text: String,
    /// Whether it names no source at all.
    pub(super) empty: bool,
    #[serde(flatten)]
    pub(super) parts: PartsOut,
}

/// A bibliography that the draft names.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Bibliography")]
pub(super) struct BibliographyOut {
    /// The path, as it is named.
    pub(super) path: String,
    /// Where the draft names it; null where the settings do.
    pub(super) start: Option<Position>,
    /// How many entries were read of it; null where it was not read.
    pub(super) entries: Option<usize>,
    /// Why it could not be read; null where it was, or was not looked for.
    pub(super) failure: Option<String>,
}

/// A sentence.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Sentence")]
pub(super) struct SentenceOut {
    #[serde(flatten)]
    pub(super) place: PlaceOut,
    /// What it rests on where it is a claim: `supported`, `resting-on-nothing`, `unread`, `uncited` or `declared`; null where it claims nothing.
    pub(super) claim: Option<&'static str>,
}

/// How much was read.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Summary")]
pub(super) struct Totals {
    /// How many drafts.
    files: usize,
    /// How many markers.
    markers: usize,
    /// How many citations in them.
    citations: usize,
    /// How many brackets and the like that are no markers.
    refused: usize,
    /// How many reference lists.
    lists: usize,
    /// How many entries in them.
    entries: usize,
    /// How many sentences.
    sentences: usize,
}

impl From<Counts> for Totals {
    fn from(counts: Counts) -> Self {
        Self {
            files: counts.files,
            markers: counts.markers,
            citations: counts.citations,
            refused: counts.refused,
            lists: counts.lists,
            entries: counts.entries,
            sentences: counts.sentences,
        }
    }
}
