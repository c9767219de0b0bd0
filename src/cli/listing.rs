//! What the commands that list have in common: draft after draft is read and written into one listing.

use std::collections::HashSet;
use std::io::{self, Write};

use citedesk::Failure;
use citedesk::bibliography::{Holdings, State};
use citedesk::files::{self, Draft, Settling};
use citedesk::paper::Paper;

use super::paths::{self, PathArguments};
use super::{CLEAN, FAILED, Stop, Streams, batch, error};

/// What drafts are listed in.
pub(super) trait Listing: Sync {
    /// What it says of one draft.
    type Page: Send;

    /// Reads one draft, on any thread.
    fn page(&self, draft: &Draft, paper: &Paper<'_>) -> Self::Page;
    /// Adds a draft; they come in order.
    fn add(&mut self, page: Self::Page, out: &mut dyn Write) -> io::Result<()>;
    /// Takes note of a path that could not be read.
    fn failure(&mut self, failure: &Failure);
    /// Ends the listing.
    fn end(&mut self, out: &mut dyn Write) -> io::Result<()>;
}

/// Lists the drafts at the paths that `arguments` name in `listing`.
pub(super) fn run(
    arguments: &PathArguments,
    settling: Settling,
    listing: &mut impl Listing,
    streams: &mut Streams<'_>,
) -> Result<u8, Stop> {
    let found = arguments.find(settling)?;
    paths::tell_notices(&found, streams.err);
    let mut failures = 0;
    let mut fail = |listing: &mut _, failure: &Failure, streams: &mut Streams<'_>| {
        error::tell(failure, streams.err);
        Listing::failure(listing, failure);
        failures += 1;
    };
    for failure in &found.failures {
        fail(listing, failure, streams);
    }
    let mut known = HashSet::new();
    batch::each(
        &found.drafts,
        arguments.jobs,
        listing,
        |listing, source, draft| {
            let shelf = files::shelf(draft, &source);
            let document = citedesk::read_with(&source, draft.format, &draft.settings, &shelf);
            let unread = unread(&draft.shown, &document.bibliographies);
            let page = listing.page(draft, &Paper::new(document, &draft.settings));
            (page, unread)
        },
        |listing, result| {
            match result {
                Err(failure) => fail(listing, &failure, streams),
                Ok((page, unread)) => {
                    for failure in unread
                        .iter()
                        .filter(|failure| known.insert((*failure).clone()))
                    {
                        fail(listing, failure, streams);
                    }
                    listing.add(page, streams.out)?;
                }
            }
            Ok(())
        },
    )?;
    listing.end(streams.out)?;
    streams.out.flush()?;
    Ok(if failures == 0 { CLEAN } else { FAILED })
}

/// The bibliographies of the draft `shown` that cannot be read: without them its listing is not whole.
fn unread(shown: &str, bibliographies: &Holdings) -> Vec<Failure> {
    let failures = bibliographies.named.iter().filter_map(|named| {
        let State::Failed(why) = &named.state else {
            return None;
        };
        Some(match named.place {
            Some(_) => Failure {
                path: shown.to_owned(),
                message: format!("its bibliography `{}` cannot be used: {why}", named.path),
            },
            None => Failure {
                path: files::from_here(&named.path),
                message: format!(
                    "the bibliography that the configuration names cannot be used: {why}"
                ),
            },
        })
    });
    failures.collect()
}
