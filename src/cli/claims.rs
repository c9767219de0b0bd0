//! `citedesk claims`: every claim of drafts, and what it rests on.

use citedesk::claim::Ledger;
use citedesk::files::{self, Settling};
use citedesk::paper::Paper;
use citedesk::report::{Book, Detail};
use clap::{Args, ValueEnum};

use super::paths::{self, PathArguments};
use super::{CLEAN, FAILED, Stop, Streams, batch, error};

/// List every claim, its citations, and what it rests on
///
/// A claim is a sentence that an editor would ask a source for: a figure, a quotation, an accusation.
///
/// Example: `citedesk claims drafts/tunnel.md`
#[derive(Args)]
pub(super) struct ClaimsArguments {
    #[command(flatten)]
    paths: PathArguments,

    /// List in this format
    ///
    /// Example: `citedesk claims --format json drafts > claims.json`
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = LedgerFormat::Text)]
    format: LedgerFormat,

    /// Tell the cues too that made each sentence a claim
    ///
    /// The JSON format has them always.
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
}

pub(super) fn run(
    arguments: &ClaimsArguments,
    settling: Settling,
    streams: &mut Streams<'_>,
) -> Result<u8, Stop> {
    if arguments.schema {
        if arguments.format == LedgerFormat::Text {
            return Err(Stop::Because("the format `text` has no schema".to_owned()));
        }
        streams.out.write_all(Book::schema().as_bytes())?;
        return Ok(CLEAN);
    }
    let found = arguments.paths.find(settling)?;
    paths::tell_notices(&found, streams.err);
    let mut book = match (arguments.format, arguments.verbose) {
        (LedgerFormat::Json, _) => Book::json(),
        (LedgerFormat::Text, true) => Book::text(Detail::Verbose),
        (LedgerFormat::Text, false) => Book::text(Detail::Brief),
    };
    let mut failures = found.failures;
    for failure in &failures {
        error::tell(failure, streams.err);
        book.failure(failure);
    }
    batch::each(
        &found.drafts,
        arguments.paths.jobs,
        &mut book,
        |book, source, draft| {
            let shelf = files::shelf(draft, &source);
            let document = citedesk::read_with(&source, draft.format, &draft.settings, &shelf);
            let paper = Paper::new(document, &draft.settings);
            // All that is listed is counted, also of a draft that cites nothing.
            (book.render(&paper), Ledger::of(paper.claims()))
        },
        |book, result| {
            match result {
                Err(failure) => {
                    error::tell(&failure, streams.err);
                    book.failure(&failure);
                    failures.push(failure);
                }
                Ok((rendered, ledger)) => book.file(&rendered, ledger, streams.out)?,
            }
            Ok(())
        },
    )?;
    book.finish(streams.out)?;
    streams.out.flush()?;
    Ok(if failures.is_empty() { CLEAN } else { FAILED })
}
