//! `citedesk read`: how drafts were read.

use std::io::{self, Write};

use citedesk::Failure;
use citedesk::files::{Draft, Settling};
use citedesk::paper::Paper;
use citedesk::report::reading;
use clap::Args;

use super::listing::{self, Listing};
use super::paths::PathArguments;
use super::{Stop, Streams};

/// Show how a draft was read: its markers, refused brackets, lists
///
/// It answers why a marker was not seen, or why a list was: each bracket that does not cite is there with the reason.
///
/// Example: `citedesk read drafts/tunnel.md`
#[derive(Args)]
pub(super) struct ReadArguments {
    #[command(flatten)]
    paths: PathArguments,
}

pub(super) fn run(
    arguments: &ReadArguments,
    settling: Settling,
    streams: &mut Streams<'_>,
) -> Result<u8, Stop> {
    listing::run(
        &arguments.paths,
        settling,
        &mut Readings::default(),
        streams,
    )
}

/// The readings of drafts, with a blank line between two.
#[derive(Default)]
struct Readings {
    begun: bool,
}

impl Listing for Readings {
    type Page = String;

    fn page(&self, draft: &Draft, paper: &Paper<'_>) -> String {
        reading(paper, draft.format.name)
    }

    fn add(&mut self, page: String, out: &mut dyn Write) -> io::Result<()> {
        if std::mem::replace(&mut self.begun, true) {
            writeln!(out)?;
        }
        out.write_all(page.as_bytes())
    }

    fn failure(&mut self, _failure: &Failure) {}

    fn end(&mut self, _out: &mut dyn Write) -> io::Result<()> {
        Ok(())
    }
}
