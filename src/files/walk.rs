//! The files below a folder. Symbolic links are not followed, so that a walk ends and no file is met twice.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use ignore::WalkBuilder;
use ignore::overrides::{Override, OverrideBuilder};
use walkdir::WalkDir;

use super::desks::absolute;
use super::{Ignore, reason, shown};
use crate::Failure;
use crate::config::Desk;

/// The globs of what is excluded, relative to the current folder.
pub(super) fn globs(exclude: &[String]) -> Result<Override, String> {
    let root = std::env::current_dir().unwrap_or_default();
    let mut globs = OverrideBuilder::new(root);
    for glob in exclude {
        // Among overrides an exclamation mark is what excludes.
        globs
            .add(&format!("!{glob}"))
            .map_err(|_| format!("`{glob}` is not a glob: one is like `archive/**` or `*.md`"))?;
    }
    globs.build().map_err(|error| error.to_string())
}

/// All files below `folder` that are neither passed over nor excluded, by `excluded` or by the desk of `folder`, in no order.
pub(super) fn files(
    folder: &Path,
    ignore: Ignore,
    excluded: &Override,
    desk: &Arc<Desk>,
) -> Box<dyn Iterator<Item = Result<PathBuf, Failure>>> {
    match ignore {
        Ignore::Listed => Box::new(listed(folder, excluded, desk)),
        Ignore::Hidden => Box::new(all(folder, excluded, desk)),
    }
}

fn listed(
    folder: &Path,
    excluded: &Override,
    desk: &Arc<Desk>,
) -> impl Iterator<Item = Result<PathBuf, Failure>> + use<> {
    let folder = folder.to_owned();
    let (excluded, desk) = (excluded.clone(), desk.clone());
    let walk = WalkBuilder::new(&folder)
        // A list of ignored files says what is no draft, under version control or not.
        .require_git(false)
        .filter_entry(move |entry| {
            let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
            entry.depth() == 0 || !is_excluded(entry.path(), is_folder, &excluded, &desk)
        })
        .build();
    walk.filter_map(move |entry| match entry {
        Err(error) => Some(Err(failure(
            path_of(&error).unwrap_or(&folder),
            error.io_error(),
        ))),
        Ok(entry) if entry.file_type().is_some_and(|kind| kind.is_file()) => {
            Some(Ok(entry.into_path()))
        }
        Ok(_) => None,
    })
}

fn all(
    folder: &Path,
    excluded: &Override,
    desk: &Arc<Desk>,
) -> impl Iterator<Item = Result<PathBuf, Failure>> + use<> {
    let folder = folder.to_owned();
    let (excluded, desk) = (excluded.clone(), desk.clone());
    let walk = WalkDir::new(&folder)
        .into_iter()
        .filter_entry(move |entry| {
            let hidden = entry.file_name().to_string_lossy().starts_with('.');
            let is_folder = entry.file_type().is_dir();
            entry.depth() == 0 || !hidden && !is_excluded(entry.path(), is_folder, &excluded, &desk)
        });
    walk.filter_map(move |entry| match entry {
        Err(error) => Some(Err(failure(
            error.path().unwrap_or(&folder),
            error.io_error(),
        ))),
        Ok(entry) if entry.file_type().is_file() => Some(Ok(entry.into_path())),
        Ok(_) => None,
    })
}

/// Whether the file `path`, or a folder that it stands in, is excluded.
pub(super) fn is_below_excluded(path: &Path, excluded: &Override, desk: &Desk) -> bool {
    let folders = path
        .ancestors()
        .skip(1)
        .filter(|folder| !folder.as_os_str().is_empty());
    is_excluded(path, false, excluded, desk)
        || folders
            .into_iter()
            .any(|folder| is_excluded(folder, true, excluded, desk))
}

fn is_excluded(path: &Path, is_folder: bool, excluded: &Override, desk: &Desk) -> bool {
    excluded.matched(path, is_folder).is_ignore() || desk.excludes(&absolute(path))
}

fn failure(path: &Path, error: Option<&io::Error>) -> Failure {
    Failure {
        path: shown(path),
        message: error.map_or_else(|| "it cannot be searched".to_owned(), reason),
    }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => {
            path_of(err)
        }
        _ => None,
    }
}
