//! `citedesk read`: how drafts were read.

use citedesk::files::{self, Settling};
use citedesk::paper::Paper;
use citedesk::report::reading;
use clap::Args;

use super::paths::{self, PathArguments};
use super::{CLEAN, FAILED, Stop, Streams, batch, error};

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
    let found = arguments.paths.find(settling)?;
    paths::tell_notices(&found, streams.err);
    let mut status = CLEAN;
    for failure in &found.failures {
        error::tell(failure, streams.err);
        status = FAILED;
    }
    let mut begun = false;
    batch::each(
        &found.drafts,
        arguments.paths.jobs,
        &mut begun,
        |_, source, draft| {
            let shelf = files::shelf(draft, &source);
            let document = citedesk::read_with(&source, draft.format, &draft.settings, &shelf);
            let paper = Paper::new(document, &draft.settings);
            reading(&paper, draft.format.name)
        },
        |begun, result| {
            match result {
                Err(failure) => {
                    error::tell(&failure, streams.err);
                    status = FAILED;
                }
                Ok(text) => {
                    streams.out.write_all(if *begun { b"\n" } else { b"" })?;
                    *begun = true;
                    streams.out.write_all(text.as_bytes())?;
                }
            }
            Ok(())
        },
    )?;
    streams.out.flush()?;
    Ok(status)
}
