//! `citedesk read`: how drafts were read.

use std::io::{self, Write};

use citedesk::Failure;
use citedesk::files::{Draft, Settling};
use citedesk::paper::Paper;
use citedesk::report::{Account, Told};
use clap::{Args, ValueEnum};

use super::listing::{self, Listing};
use super::paths::PathArguments;
use super::{CLEAN, Stop, Streams};

/// Show how a draft was read: markers, refused brackets, lists, sentences
///
/// It answers why a marker was not seen, or why a list was: each bracket that does not cite is there with the reason. Links, credits
/// and addresses that name a source are listed too, and each sentence with what it rests on where it is a claim.
///
/// Example: `citedesk read drafts/tunnel.md`
#[derive(Args)]
pub(super) struct ReadArguments {
    #[command(flatten)]
    paths: PathArguments,

    /// Show it in this format
    ///
    /// `json` has the places of everything, and each entry and sentence whole.
    ///
    /// Example: `citedesk read --format json drafts/tunnel.md`
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = ReadFormat::Text)]
    format: ReadFormat,

    /// Print the JSON Schema of the format
    ///
    /// Nothing is read.
    ///
    /// Example: `citedesk read --format json --schema`
    #[arg(long)]
    schema: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ReadFormat {
    /// For people
    Text,
    /// For programs
    Json,
}

pub(super) fn run(
    arguments: &ReadArguments,
    settling: Settling,
    streams: &mut Streams<'_>,
) -> Result<u8, Stop> {
    if arguments.schema {
        if arguments.format != ReadFormat::Json {
            return Err(Stop::Because(
                "the format `text` has no schema: add `--format json`".to_owned(),
            ));
        }
        streams.out.write_all(Account::schema().as_bytes())?;
        return Ok(CLEAN);
    }
    let mut account = match arguments.format {
        ReadFormat::Text => Account::text(),
        ReadFormat::Json => Account::json(),
    };
    listing::run(&arguments.paths, settling, &mut account, streams)
}

impl Listing for Account {
    type Page = Told;

    fn page(&self, draft: &Draft, paper: &Paper<'_>) -> Told {
        self.render(paper, draft.format.name)
    }

    fn add(&mut self, page: Told, out: &mut dyn Write) -> io::Result<()> {
        self.file(&page, out)
    }

    fn failure(&mut self, failure: &Failure) {
        self.failure(failure);
    }

    fn end(&mut self, out: &mut dyn Write) -> io::Result<()> {
        self.finish(out)
    }
}
