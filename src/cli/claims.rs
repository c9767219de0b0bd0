//! `citedesk claims`: every claim of drafts, and what it rests on.

use std::io::{self, Write};

use citedesk::Failure;
use citedesk::claim::Ledger;
use citedesk::files::{Draft, Settling};
use citedesk::paper::Paper;
use citedesk::report::{Book, Detail, Grouping};
use clap::{Args, ValueEnum};

use super::listing::{self, Listing};
use super::paths::PathArguments;
use super::{CLEAN, Stop, Streams, look};

/// List every claim, its citations, and what it rests on
///
/// A claim is a sentence that an editor would ask a source for: a figure, a quotation, an accusation.
/// Each is told with its place, its kinds, its citations, the sources that they lead to, and what it rests on.
///
/// Example: `citedesk claims drafts/tunnel.md`
#[derive(Args)]
pub(super) struct ClaimsArguments {
    #[command(flatten)]
    paths: PathArguments,

    /// List in this format
    ///
    /// `csv` is one table of all drafts with a line that names the columns, for a spreadsheet: RFC 4180, UTF-8. What a cell holds
    /// several of is parted by semicolons. A cell whose text begins with `=`, `+`, `-` or `@`, a tab or a line's end has an apostrophe
    /// before it, so that no spreadsheet runs it as a formula.
    ///
    /// Example: `citedesk claims --format csv drafts > claims.csv`
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = LedgerFormat::Text)]
    format: LedgerFormat,

    /// Group the claims of each draft
    ///
    /// By `source`, a claim stands under each entry and each linked site that it rests on; claims that rest on nothing and claims
    /// without a citation come last. By `speaker`, the claims that quote or attribute stand under who says so: a surname is joined to
    /// the full name before it, and `she said` to who spoke last in the paragraph, only where that is sure. What is not sure is
    /// `not named`. In the CSV format the group is the first column.
    ///
    /// Example: `citedesk claims --by speaker drafts/tunnel.md`
    #[arg(long, value_name = "WHAT", value_enum)]
    by: Option<By>,

    /// Tell the points and the cues too that made each sentence a claim, and where its citations lead
    ///
    /// The JSON and CSV formats have points and cues always.
    ///
    /// Example: `citedesk claims --verbose drafts/tunnel.md`
    #[arg(long)]
    verbose: bool,

    /// Print the JSON Schema of the format
    ///
    /// Nothing is read.
    ///
    /// Example: `citedesk claims --format json --schema`
    #[arg(long)]
    schema: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LedgerFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For spreadsheets
    Csv,
}

impl LedgerFormat {
    fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum By {
    /// What they rest on
    Source,
    /// Who speaks
    Speaker,
}

pub(super) fn run(
    arguments: &ClaimsArguments,
    settling: Settling,
    streams: &mut Streams<'_>,
) -> Result<u8, Stop> {
    if arguments.schema {
        if arguments.format != LedgerFormat::Json {
            let name = arguments.format.name();
            return Err(Stop::Because(format!(
                "the format `{name}` has no schema: add `--format json`"
            )));
        }
        streams.out.write_all(Book::schema().as_bytes())?;
        return Ok(CLEAN);
    }
    let mut book = match (arguments.format, arguments.verbose) {
        (LedgerFormat::Json, _) => Book::json(),
        (LedgerFormat::Csv, _) => Book::csv(),
        (LedgerFormat::Text, true) => Book::text(Detail::Verbose),
        (LedgerFormat::Text, false) => Book::text(Detail::Brief),
    };
    book = book.within(look::columns());
    if let Some(by) = arguments.by {
        book = book.grouped(match by {
            By::Source => Grouping::Source,
            By::Speaker => Grouping::Speaker,
        });
    }
    listing::run(&arguments.paths, settling, &mut book, streams)
}

impl Listing for Book {
    type Page = (String, Ledger);

    fn page(&self, _draft: &Draft, paper: &Paper<'_>) -> Self::Page {
        // All that is listed is counted, also of a draft that cites nothing.
        (self.render(paper), Ledger::of(paper.claims()))
    }

    fn add(&mut self, (rendered, ledger): Self::Page, out: &mut dyn Write) -> io::Result<()> {
        self.file(&rendered, ledger, out)
    }

    fn failure(&mut self, failure: &Failure) {
        self.failure(failure);
    }

    fn end(&mut self, out: &mut dyn Write) -> io::Result<()> {
        self.finish(out)
    }
}
