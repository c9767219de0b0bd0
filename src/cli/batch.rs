//! Work on many drafts at once, with its results in the order of the drafts.

use std::num::NonZeroUsize;

use citedesk::Failure;
use citedesk::files::{self, Draft};
use citedesk::source::Source;
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

use super::Stop;
use super::error::guarded;

/// How many drafts are worked on before results are handed over, so that memory does not grow with a run.
const MOST_DRAFTS: usize = 256;

/// How many bytes those drafts have together, save for a single draft that has more.
const MOST_BYTES: u64 = 64 << 20;

/// Reads each of `drafts` and does `work` on it, on `jobs` threads; `take` gets the results one by one, in order.
/// Both see `book`: `work` to look things up, `take` to write.
///
/// # Errors
/// What `take` stops with, and where no threads can be started.
pub(super) fn each<B: Sync, T: Send>(
    drafts: &[Draft],
    jobs: Option<NonZeroUsize>,
    book: &mut B,
    work: impl Fn(&B, Source, &Draft) -> T + Sync,
    mut take: impl FnMut(&mut B, Result<T, Failure>) -> Result<(), Stop>,
) -> Result<(), Stop> {
    if let [draft] = drafts {
        let result = one(draft, |source| work(book, source, draft));
        return take(book, result);
    }
    let threads = ThreadPoolBuilder::new()
        .num_threads(jobs.map_or(0, NonZeroUsize::get))
        .build()
        .map_err(|error| Stop::Because(format!("no threads can be started: {error}")))?;
    let mut rest = drafts;
    while !rest.is_empty() {
        let (batch, after) = rest.split_at(batch(rest));
        rest = after;
        let shared = &*book;
        let results: Vec<_> = threads.install(|| {
            let results = batch
                .par_iter()
                .map(|draft| one(draft, |source| work(shared, source, draft)));
            results.collect()
        });
        for result in results {
            take(book, result)?;
        }
    }
    Ok(())
}

/// One draft that cannot be worked on never stops the others, even where the fault is ours.
fn one<T>(draft: &Draft, work: impl FnOnce(Source) -> T) -> Result<T, Failure> {
    let source = files::read(draft)?;
    guarded(|| work(source)).map_err(|message| Failure {
        path: draft.shown.clone(),
        message,
    })
}

/// How many of `drafts` make the next batch; one at least.
fn batch(drafts: &[Draft]) -> usize {
    let mut bytes = 0;
    let fit = drafts.iter().take(MOST_DRAFTS).take_while(|draft| {
        bytes += files::size(draft);
        bytes <= MOST_BYTES
    });
    fit.count().max(1)
}
