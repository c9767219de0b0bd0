//! Writing a draft back: as a whole or not at all, whatever ends the program meanwhile.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use super::{Draft, Place, reason};
use crate::Failure;

/// Replaces the text `before` of `draft` on disk by `after`. Links are followed, and the file keeps its permissions,
/// and its owner where that may be given.
///
/// # Errors
/// Where the file may not be written, has other names by hard links, or is not what it was when it was read.
pub fn replace(draft: &Draft, before: &str, after: &str) -> Result<(), Failure> {
    let Place::Disk(path) = &draft.place else {
        return Ok(());
    };
    swap(path, before, after).map_err(|message| Failure {
        path: draft.shown.clone(),
        message,
    })
}

fn swap(path: &Path, before: &str, after: &str) -> Result<(), String> {
    let told = |error: io::Error| format!("it cannot be fixed: {}", reason(&error));
    let target = fs::canonicalize(path).map_err(told)?;
    let metadata = fs::metadata(&target).map_err(told)?;
    if metadata.permissions().readonly() {
        return Err("it cannot be fixed: the file is read-only".to_owned());
    }
    if owner::has_other_names(&metadata) {
        // They would go on with the old text.
        return Err("it cannot be fixed: the file has other names by hard links".to_owned());
    }
    // The folder alone decides whether a file in it is replaced; the file has its own say here.
    OpenOptions::new()
        .append(true)
        .open(&target)
        .map_err(told)?;
    let folder = target.parent().unwrap_or(Path::new("."));
    let mut beside = tempfile::Builder::new()
        .prefix(".citedesk-")
        .tempfile_in(folder)
        .map_err(told)?;
    beside.write_all(after.as_bytes()).map_err(told)?;
    owner::keep(beside.as_file(), &metadata);
    beside
        .as_file()
        .set_permissions(metadata.permissions())
        .map_err(told)?;
    beside.as_file().sync_all().map_err(told)?;
    if fs::read(&target).map_err(told)? != before.as_bytes() {
        return Err("it was not fixed: the file changed while it was being checked".to_owned());
    }
    beside.persist(&target).map_err(|error| told(error.error))?;
    Ok(())
}

/// Whom a file belongs to, and what else leads to it, where the system knows such things.
#[cfg(unix)]
mod owner {
    use std::fs::{File, Metadata};
    use std::os::unix::fs::{MetadataExt, fchown};

    /// Gives `file` to whom the file of `metadata` belongs, where whoever runs the program may give files away.
    pub(super) fn keep(file: &File, metadata: &Metadata) {
        let _ = fchown(file, Some(metadata.uid()), Some(metadata.gid()));
    }

    /// Whether hard links lead to the file of `metadata`.
    pub(super) fn has_other_names(metadata: &Metadata) -> bool {
        metadata.nlink() > 1
    }
}

#[cfg(not(unix))]
mod owner {
    use std::fs::{File, Metadata};

    /// Files keep to the folder that they are in.
    pub(super) fn keep(_file: &File, _metadata: &Metadata) {}

    /// Nothing tells it here.
    pub(super) fn has_other_names(_metadata: &Metadata) -> bool {
        false
    }
}
