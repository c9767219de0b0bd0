//! Paths to sources: folders are walked, files and standard input are read. All that touches the disk is here.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the module that touches the disk"
)]

mod replace;
mod walk;

use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::{MAIN_SEPARATOR_STR, Path, PathBuf};

use crate::format::{self, FORMATS, Format};
use crate::source::Source;
use crate::{Failure, STANDARD_INPUT};
pub use replace::replace;

/// The path that means standard input.
pub const DASH: &str = "-";

/// How many bytes a file may have: a draft has thousands, and what is larger was named by mistake. Spans could count to 4 GiB.
pub const SIZE_LIMIT: u64 = 64 << 20;

/// What to look for.
#[derive(Debug)]
pub struct Search {
    /// Files, folders, and `-` for standard input.
    pub paths: Vec<PathBuf>,
    /// Which files of folders are passed over.
    pub ignore: Ignore,
    /// Globs of paths that folders are not searched for, relative to the current folder.
    pub exclude: Vec<String>,
    /// The path that standard input is reported under, which gives its format too.
    pub stdin_path: Option<PathBuf>,
}

/// Which files of folders are passed over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ignore {
    /// Hidden files, and what `.gitignore` and `.ignore` files say.
    #[default]
    Listed,
    /// Hidden files.
    Hidden,
}

/// A draft that was found, not read yet.
#[derive(Clone)]
pub struct Draft {
    /// The path that it is reported under.
    pub shown: String,
    /// The format that it is read as.
    pub format: &'static Format,
    place: Place,
}

#[derive(Clone)]
enum Place {
    StandardInput,
    Disk(PathBuf),
}

/// What a search found.
#[derive(Default)]
pub struct Found {
    /// The drafts, each once, in the order of their shown paths.
    pub drafts: Vec<Draft>,
    /// What could not be looked at, in the order of paths.
    pub failures: Vec<Failure>,
    /// The folders that were named and hold no draft.
    pub barren: Vec<String>,
}

/// Finds the drafts that `search` names. A path that cannot be looked at is a failure in what was found, and never stops the rest.
///
/// # Errors
/// A message, where a glob is none.
pub fn find(search: &Search) -> Result<Found, String> {
    let excluded = walk::globs(&search.exclude)?;
    let mut found = Found::default();
    for path in &search.paths {
        if path.as_os_str() == DASH {
            let draft = standard_input(search.stdin_path.as_deref());
            found.drafts.push(draft);
            continue;
        }
        match fs::metadata(path) {
            Err(error) => found.failures.push(Failure {
                path: shown(path),
                message: reason_for(path, &error),
            }),
            Ok(data) if data.is_dir() => {
                let before = found.drafts.len() + found.failures.len();
                for file in walk::files(path, search.ignore, &excluded) {
                    match file {
                        Ok(file) if known(&file).is_some() => found.drafts.push(on_disk(file)),
                        Ok(_) => {}
                        Err(failure) => found.failures.push(failure),
                    }
                }
                if found.drafts.len() + found.failures.len() == before {
                    found.barren.push(shown(path));
                }
            }
            Ok(_) => found.drafts.push(on_disk(path.clone())),
        }
    }
    // Two ways to write one path are one draft.
    let mut seen = HashSet::new();
    found.drafts.retain(|draft| seen.insert(draft.identity()));
    found.drafts.sort_by(|a, b| a.shown.cmp(&b.shown));
    found.failures.sort_by(|a, b| a.path.cmp(&b.path));
    found.failures.dedup();
    Ok(found)
}

/// The extensions that folders are searched for, as globs: `*.md, *.txt`.
pub fn patterns() -> String {
    let extensions = FORMATS.iter().flat_map(|format| format.extensions);
    let globs: Vec<String> = extensions
        .map(|extension| format!("*.{extension}"))
        .collect();
    globs.join(", ")
}

/// Reads `draft`, which may have `limit` bytes at most.
///
/// # Errors
/// Where it cannot be read, is too large, or is no UTF-8.
pub fn read(draft: &Draft, limit: u64) -> Result<Source, Failure> {
    // Spans count bytes in 32 bits.
    let limit = limit.min(u64::from(u32::MAX) - 1);
    text(draft, limit)
        .map(|text| Source::new(draft.shown.clone(), text))
        .map_err(|message| Failure {
            path: draft.shown.clone(),
            message,
        })
}

/// How many bytes `draft` has on disk, as far as that is known before it is read.
pub fn size(draft: &Draft) -> u64 {
    match &draft.place {
        Place::StandardInput => 0,
        Place::Disk(path) => fs::metadata(path).map_or(0, |data| data.len()),
    }
}

/// Opens `path` to write a report to it; a file that is there is replaced.
///
/// # Errors
/// A failure with the reason, where it cannot be opened.
pub fn create(path: &Path) -> Result<File, Failure> {
    File::create(path).map_err(|error| Failure {
        path: shown(path),
        message: reason(&error),
    })
}

/// What `error` says, as a clause.
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "no such file or folder".to_owned(),
        ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => {
            let text = error.to_string();
            let text = text.split(" (os error").next().unwrap_or_default();
            let mut chars = text.chars();
            chars.next().map_or_else(String::new, |first| {
                first.to_lowercase().chain(chars).collect()
            })
        }
    }
}

fn reason_for(path: &Path, error: &io::Error) -> String {
    let link = fs::symlink_metadata(path).is_ok_and(|data| data.is_symlink());
    if link && error.kind() == ErrorKind::NotFound {
        return "a symbolic link to a file that does not exist".to_owned();
    }
    reason(error)
}

fn text(draft: &Draft, limit: u64) -> Result<String, String> {
    let mut bytes = Vec::new();
    let too_large = || format!("larger than the limit of {} MiB", limit >> 20);
    match &draft.place {
        Place::StandardInput => {
            let stdin = io::stdin().lock();
            stdin.take(limit + 1).read_to_end(&mut bytes)
        }
        Place::Disk(path) => {
            let file = File::open(path).map_err(|error| reason_for(path, &error))?;
            let length = file.metadata().map_or(0, |data| data.len());
            if length > limit {
                return Err(too_large());
            }
            bytes.reserve_exact(length as usize + 1);
            // What is no regular file may have no length and no end.
            file.take(limit + 1).read_to_end(&mut bytes)
        }
    }
    .map_err(|error| reason(&error))?;
    if bytes.len() as u64 > limit {
        return Err(too_large());
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("not UTF-8 text: invalid byte at offset {at}")
    })
}

fn standard_input(path: Option<&Path>) -> Draft {
    Draft {
        shown: path.map_or_else(|| STANDARD_INPUT.to_owned(), shown),
        format: path.map_or(format::PLAIN, format_of),
        place: Place::StandardInput,
    }
}

fn on_disk(path: PathBuf) -> Draft {
    Draft {
        shown: shown(&path),
        format: format_of(&path),
        place: Place::Disk(path),
    }
}

impl Draft {
    /// Whether it is read from standard input, where nothing can be written back.
    pub fn is_standard_input(&self) -> bool {
        matches!(self.place, Place::StandardInput)
    }

    /// What two drafts share that are one: nothing but a dash is one with standard input.
    fn identity(&self) -> Option<PathBuf> {
        match &self.place {
            Place::StandardInput => None,
            Place::Disk(path) => Some(std::path::absolute(path).unwrap_or_else(|_| path.clone())),
        }
    }
}

fn format_of(path: &Path) -> &'static Format {
    known(path).unwrap_or(format::PLAIN)
}

fn known(path: &Path) -> Option<&'static Format> {
    path.extension()?.to_str().and_then(format::by_extension)
}

/// `path` as reports show it, the same on every system: without `./`, with slashes, with a stand-in for what is no Unicode.
fn shown(path: &Path) -> String {
    let path: PathBuf = match path.strip_prefix(".") {
        Ok(rest) if !rest.as_os_str().is_empty() => rest.components().collect(),
        _ => path.components().collect(),
    };
    path.to_string_lossy().replace(MAIN_SEPARATOR_STR, "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_the_same_however_they_are_written() {
        for (written, seen) in [
            ("./drafts/a.md", "drafts/a.md"),
            ("drafts/./a.md", "drafts/a.md"),
            ("drafts//a.md", "drafts/a.md"),
            ("../a.md", "../a.md"),
            (".", "."),
            ("/a.md", "/a.md"),
        ] {
            assert_eq!(shown(Path::new(written)), seen);
        }
    }

    #[test]
    fn extensions_give_formats_and_all_else_is_plain() {
        let name = |path: &str| format_of(Path::new(path)).name;
        assert_eq!(name("a.MD"), "markdown");
        assert_eq!(name("a.markdown"), "markdown");
        assert_eq!(name("a.story"), "plain");
        assert_eq!(name("a"), "plain");
        assert_eq!(patterns(), "*.md, *.markdown, *.txt");
    }

    #[test]
    fn reasons_are_clauses() {
        assert_eq!(
            reason(&io::Error::from(ErrorKind::NotFound)),
            "no such file or folder"
        );
        assert_eq!(reason(&io::Error::other("Too bad")), "too bad");
    }
}
