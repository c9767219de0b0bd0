//! The file that a report is written to, which stays as it is until the report is whole.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::{Found, Place, reason, shown};
use crate::Failure;

/// A file that is open for a report.
#[derive(Debug)]
pub struct Output(File);

impl Output {
    /// Opens the file at `path`, or makes it.
    ///
    /// # Errors
    /// Where it cannot be opened.
    pub fn open(path: &Path) -> Result<Self, Failure> {
        let mut options = OpenOptions::new();
        let opened = options.write(true).create(true).truncate(false).open(path);
        opened.map(Self).map_err(|error| Failure {
            path: shown(path),
            message: reason(&error),
        })
    }

    /// Replaces what the file holds by `report`.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn replace(mut self, report: &[u8]) -> io::Result<()> {
        // A pipe or a terminal has no length.
        if self.0.metadata()?.is_file() {
            self.0.set_len(0)?;
        }
        self.0.write_all(report)
    }
}

impl Found {
    /// What to say where `path` is one of the drafts, or a bibliography that was read by now: nothing is reported over that.
    ///
    /// # Errors
    /// A failure that says so.
    pub fn spare(&self, path: &Path) -> Result<(), Failure> {
        let own = |place: &Place| match place {
            Place::StandardInput(_) => false,
            Place::Disk(draft) => is_same(draft, path),
        };
        let drafts = || self.drafts.iter().any(|draft| own(&draft.place));
        let libraries = self.drafts.first().map(|draft| &draft.library);
        let held = || libraries.is_some_and(|library| library.any(|read| is_same(read, path)));
        if !drafts() && !held() {
            return Ok(());
        }
        Err(Failure {
            path: shown(path),
            message: "the report would replace a file that is checked".to_owned(),
        })
    }
}

/// Whether two paths lead to one file.
fn is_same(one: &Path, other: &Path) -> bool {
    let found = (fs::canonicalize(one), fs::canonicalize(other));
    match found {
        (Ok(first), Ok(second)) => first == second || is_one(&first, &second),
        _ => false,
    }
}

/// Whether two files are one that has two names.
#[cfg(unix)]
fn is_one(first: &Path, second: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let number = |path: &Path| fs::metadata(path).map(|data| (data.dev(), data.ino())).ok();
    number(first).is_some_and(|own| number(second) == Some(own))
}

/// Names of one file are not compared where nothing tells them.
#[cfg(not(unix))]
fn is_one(_: &Path, _: &Path) -> bool {
    false
}
