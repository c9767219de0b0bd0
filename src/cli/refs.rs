//! `citedesk refs`: the entries of drafts.

use std::io::{self, Write};

use citedesk::Failure;
use citedesk::files::{Draft, Settling};
use citedesk::paper::Paper;
use citedesk::report::{Catalogue, Choice, Listed, Register};
use clap::{Args, ValueEnum};

use super::listing::{self, Listing};
use super::paths::PathArguments;
use super::{CLEAN, Stop, Streams, look};

/// List the entries of reference lists, their parts, and how often each is cited
///
/// What cannot be told for certain, an author, a title, a date, is left out. The bibliographies that drafts draw on (BibTeX, CSL-JSON,
/// CSL-YAML) come behind the drafts, each once, with the citations of all drafts counted.
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

    /// List only entries that some citation reaches
    ///
    /// Those that `nocite` in front matter names are among them. With `--format bibtex` or `--format csl-json` that is the part of a shared bibliography which the drafts use.
    /// In BibTeX its entries stay as they are written, with the entries and abbreviations that they draw on.
    ///
    /// Example: `citedesk refs --cited --format bibtex drafts/tunnel.md`
    #[arg(long)]
    cited: bool,

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
    let choice = if arguments.cited {
        Choice::Cited
    } else {
        Choice::All
    };
    let mut register = Register::new(arguments.format.catalogue(), choice).within(look::columns());
    let status = listing::run(&arguments.paths, settling, &mut register, streams)?;
    let left_out = register.left_out();
    if left_out > 0 {
        let entries = if left_out == 1 {
            "entry is"
        } else {
            "entries are"
        };
        // The list is whole as far as it goes.
        let _ = writeln!(
            streams.err,
            "citedesk: {left_out} {entries} left out, of which neither author nor title is read: `--format json` has their text"
        );
    }
    Ok(status)
}

impl Listing for Register {
    type Page = Listed;

    fn page(&self, _draft: &Draft, paper: &Paper<'_>) -> Listed {
        self.render(paper)
    }

    fn add(&mut self, page: Listed, out: &mut dyn Write) -> io::Result<()> {
        self.file(page, out)
    }

    fn failure(&mut self, failure: &Failure) {
        self.failure(failure);
    }

    fn end(&mut self, out: &mut dyn Write) -> io::Result<()> {
        self.finish(out)
    }
}
