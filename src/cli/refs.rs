//! `citedesk refs`: the entries of drafts.

use citedesk::files::{self, Settling};
use citedesk::paper::Paper;
use citedesk::report::{Catalogue, Register};
use clap::{Args, ValueEnum};

use super::paths::{self, PathArguments};
use super::{CLEAN, FAILED, Stop, Streams, batch, error};

/// List the entries of reference lists, their parts, and how often each is cited
///
/// What cannot be told for certain, an author, a title, a date, is left out.
///
/// Example: `citedesk refs drafts/tunnel.md`
#[derive(Args)]
pub(super) struct RefsArguments {
    #[command(flatten)]
    paths: PathArguments,

    /// List in this format
    ///
    /// `csl-json` and `bibtex` hold the entries that name a source, for a reference manager; `urls` holds their addresses, one a line
    /// and each once, for a program that follows links.
    ///
    /// Example: `citedesk refs --format urls drafts > addresses.txt`
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = RefsFormat::Table)]
    format: RefsFormat,

    /// Print the JSON Schema of the format
    ///
    /// Nothing is read.
    ///
    /// Example: `citedesk refs --format json --schema`
    #[arg(long)]
    schema: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RefsFormat {
    /// For people
    Table,
    /// For programs
    Json,
    /// For citation processors and reference managers
    CslJson,
    /// For LaTeX, as biblatex reads it
    Bibtex,
    /// The addresses alone
    Urls,
}

impl RefsFormat {
    fn catalogue(self) -> Catalogue {
        match self {
            Self::Table => Catalogue::Table,
            Self::Json => Catalogue::Json,
            Self::CslJson => Catalogue::CslJson,
            Self::Bibtex => Catalogue::Bibtex,
            Self::Urls => Catalogue::Urls,
        }
    }
}

pub(super) fn run(
    arguments: &RefsArguments,
    settling: Settling,
    streams: &mut Streams<'_>,
) -> Result<u8, Stop> {
    if arguments.schema {
        if arguments.format != RefsFormat::Json {
            return Err(Stop::Because(
                "only the format `json` has a schema: add `--format json`".to_owned(),
            ));
        }
        streams.out.write_all(Register::schema().as_bytes())?;
        return Ok(CLEAN);
    }
    let found = arguments.paths.find(settling)?;
    paths::tell_notices(&found, streams.err);
    let mut register = Register::new(arguments.format.catalogue());
    let mut failures = found.failures;
    for failure in &failures {
        error::tell(failure, streams.err);
        register.failure(failure);
    }
    batch::each(
        &found.drafts,
        arguments.paths.jobs,
        &mut register,
        |register, source, draft| {
            let shelf = files::shelf(draft, &source);
            let document = citedesk::read_with(&source, draft.format, &draft.settings, &shelf);
            register.render(&Paper::new(document, &draft.settings))
        },
        |register, result| {
            match result {
                Err(failure) => {
                    error::tell(&failure, streams.err);
                    register.failure(&failure);
                    failures.push(failure);
                }
                Ok(listed) => register.file(&listed, streams.out)?,
            }
            Ok(())
        },
    )?;
    register.finish(streams.out)?;
    streams.out.flush()?;
    Ok(if failures.is_empty() { CLEAN } else { FAILED })
}
