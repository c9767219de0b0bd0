//! Folders without drafts, and why there are none.

use std::path::Path;
use std::sync::Arc;

use ignore::overrides::Override;

use super::desks::{Desks, Refused};
use super::shown::shown;
use super::{Ignore, in_folder, patterns, walk};
use crate::config::Desk;

/// No more files are looked at in search of drafts that are passed over.
const MOST: usize = 20_000;

/// A folder that was named and holds no draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Barren {
    /// The folder.
    pub folder: String,
    /// What it was searched for, as globs.
    pub looked_for: String,
    /// How many drafts it would hold, if no `.gitignore` or `.ignore` passed over them.
    pub passed_over: usize,
}

/// What to say of `folder`, in which nothing was found.
pub(super) fn of(
    folder: &Path,
    ignore: Ignore,
    excluded: &Override,
    desk: &Arc<Desk>,
    desks: &mut Desks<'_>,
) -> Result<Barren, Refused> {
    let mut passed_over = 0;
    if ignore == Ignore::Listed {
        let files = walk::files(folder, Ignore::Hidden, excluded, desk);
        for file in files.take(MOST).flatten() {
            passed_over += usize::from(in_folder(desks, file)?.is_some());
        }
    }
    Ok(Barren {
        folder: shown(folder),
        looked_for: desk.patterns().unwrap_or_else(patterns),
        passed_over,
    })
}
