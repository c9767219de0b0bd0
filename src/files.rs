//! Paths to sources: folders are walked, files and standard input are read. All that touches the disk is here.

#![expect(
    clippy::disallowed_methods,
    reason = "this is the module that touches the disk"
)]

mod barren;
mod bibliographies;
mod desks;
mod output;
mod replace;
mod shown;
mod text;
mod walk;

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::config::Desk;
use crate::format::{self, FORMATS, Format};
use crate::settings::Settings;
use crate::source::Source;
use crate::{Failure, STANDARD_INPUT};
use bibliographies::Library;
use desks::{Desks, absolute};
use shown::shown;
use text::{reason, reason_for};

pub use barren::Barren;
pub use bibliographies::shelf;
pub use desks::{Configuration, Refused, Settling, begin, desk};
pub use output::Output;
pub use replace::replace;
pub use shown::from_here;

/// The path that means standard input.
pub const DASH: &str = "-";

/// What to look for.
#[derive(Debug)]
pub struct Search {
    /// Files, folders, and `-` for standard input.
    pub paths: Vec<PathBuf>,
    /// Which files of folders are passed over.
    pub ignore: Ignore,
    /// Globs of paths that folders are not searched for, relative to the current folder.
    pub exclude: Vec<String>,
    /// Whether files that are named can be excluded too.
    pub named: Named,
    /// The path that standard input is reported under, which gives its format too.
    pub stdin_path: Option<PathBuf>,
    /// Where the settings of the drafts come from.
    pub settling: Settling,
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

/// What becomes of a file that is named and excluded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Named {
    /// It is read: whoever names it means it.
    #[default]
    Read,
    /// It is passed over: a hook names whatever has changed.
    Excluded,
}

/// A draft that was found, not read yet.
#[derive(Clone)]
pub struct Draft {
    /// The path that it is reported under.
    pub shown: String,
    /// The format that it is read as.
    pub format: &'static Format,
    /// What is set for it.
    pub settings: Arc<Settings>,
    place: Place,
    /// The bibliographies of all drafts of the search.
    library: Arc<Library>,
}

#[derive(Clone)]
enum Place {
    /// What comes down a pipe, and the path that it is said to have.
    StandardInput(Option<PathBuf>),
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
    pub barren: Vec<Barren>,
}

/// Finds the drafts that `search` names. A path that cannot be looked at is a failure in what was found, and never stops the rest.
///
/// # Errors
/// Where a glob is none, or a configuration file is wrong.
pub fn find(search: &Search) -> Result<Found, Refused> {
    let excluded = walk::globs(&search.exclude).map_err(Refused::Because)?;
    let mut desks = Desks::new(&search.settling)?;
    let mut found = Found::default();
    for path in &search.paths {
        if path.as_os_str() == DASH {
            let draft = standard_input(&mut desks, search.stdin_path.as_deref())?;
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
                let desk = desks.desk(&absolute(path))?;
                for file in walk::files(path, search.ignore, &excluded, &desk) {
                    match file {
                        Ok(file) => found.drafts.extend(in_folder(&mut desks, file)?),
                        Err(failure) => found.failures.push(failure),
                    }
                }
                if found.drafts.len() + found.failures.len() == before {
                    let barren = barren::of(path, search.ignore, &excluded, &desk, &mut desks)?;
                    found.barren.push(barren);
                }
            }
            Ok(_) => {
                let desk = desks.desk(absolute(path).parent().unwrap_or(path))?;
                let can_be = search.named == Named::Excluded;
                if !(can_be && walk::is_below_excluded(path, &excluded, &desk)) {
                    found.drafts.push(named(&mut desks, path)?);
                }
            }
        }
    }
    found.drafts.sort_by(|a, b| a.shown.cmp(&b.shown));
    // Two ways to write one path, or to lead to one file, are one draft.
    let mut seen = HashSet::new();
    found.drafts.retain(|draft| seen.insert(draft.identity()));
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

/// Reads `draft`, which may be as large as its settings say.
///
/// # Errors
/// Where it cannot be read, is too large, or is no UTF-8.
pub fn read(draft: &Draft) -> Result<Source, Failure> {
    // Spans count bytes in 32 bits.
    let limit = draft.settings.max_file_size.min(u64::from(u32::MAX) - 1);
    let text = match &draft.place {
        Place::StandardInput(_) => text::of_standard_input(limit),
        Place::Disk(path) => text::of_file(path, limit),
    };
    text.map(|text| Source::new(draft.shown.clone(), text))
        .map_err(|message| Failure {
            path: draft.shown.clone(),
            message,
        })
}

/// How many bytes `draft` has on disk, as far as that is known before it is read.
pub fn size(draft: &Draft) -> u64 {
    match &draft.place {
        Place::StandardInput(_) => 0,
        Place::Disk(path) => fs::metadata(path).map_or(0, |data| data.len()),
    }
}

/// Whether anything stands at `path`.
pub fn is_there(path: &Path) -> bool {
    path.exists()
}

fn standard_input(desks: &mut Desks<'_>, path: Option<&Path>) -> Result<Draft, Refused> {
    // What has no name is matched by those globs alone that match everything.
    let whole = path.map_or_else(|| absolute(Path::new(".")).join(""), absolute);
    let folder = match path {
        Some(_) => whole.parent().unwrap_or(&whole),
        None => &whole,
    };
    let desk = desks.desk(folder)?;
    let format = path.and_then(|path| desk.format(&whole).or_else(|| known(path)));
    Ok(Draft {
        shown: path.map_or_else(|| STANDARD_INPUT.to_owned(), shown),
        format: format.unwrap_or(format::PLAIN),
        settings: Arc::new(desks.settings(&desk, &whole)),
        place: Place::StandardInput(path.map(Path::to_owned)),
        library: desks.library.clone(),
    })
}

/// The draft at `path`, which is named and so read whatever its name says.
fn named(desks: &mut Desks<'_>, path: &Path) -> Result<Draft, Refused> {
    let whole = absolute(path);
    let desk = desks.desk(whole.parent().unwrap_or(&whole))?;
    Ok(on_disk(desks, &desk, path.to_owned(), &whole))
}

/// The draft at `path`, which was met in a folder; none where it is no draft.
fn in_folder(desks: &mut Desks<'_>, path: PathBuf) -> Result<Option<Draft>, Refused> {
    let whole = absolute(&path);
    let desk = desks.desk(whole.parent().unwrap_or(&whole))?;
    let includes = desk.includes(&whole);
    let looked_for =
        includes.unwrap_or_else(|| known(&path).is_some() || desk.format(&whole).is_some());
    let draft = looked_for && !desk.excludes(&whole);
    Ok(draft.then(|| on_disk(desks, &desk, path, &whole)))
}

fn on_disk(desks: &Desks<'_>, desk: &Desk, path: PathBuf, whole: &Path) -> Draft {
    let format = desk.format(whole).or_else(|| known(&path));
    Draft {
        shown: shown(&path),
        format: format.unwrap_or(format::PLAIN),
        settings: Arc::new(desks.settings(desk, whole)),
        place: Place::Disk(path),
        library: desks.library.clone(),
    }
}

impl Draft {
    /// Whether it is read from standard input, where nothing can be written back.
    pub fn is_standard_input(&self) -> bool {
        matches!(self.place, Place::StandardInput(_))
    }

    /// The folder that the paths in it are relative to.
    fn folder(&self) -> &Path {
        let path = match &self.place {
            Place::StandardInput(path) => path.as_deref(),
            Place::Disk(path) => Some(path.as_path()),
        };
        path.and_then(Path::parent).unwrap_or(Path::new(""))
    }

    /// What two drafts share that are one: nothing but a dash is one with standard input.
    fn identity(&self) -> Option<PathBuf> {
        match &self.place {
            Place::StandardInput(_) => None,
            // What leads nowhere is told apart by how it is written.
            Place::Disk(path) => Some(fs::canonicalize(path).unwrap_or_else(|_| absolute(path))),
        }
    }
}

fn known(path: &Path) -> Option<&'static Format> {
    path.extension()?.to_str().and_then(format::by_extension)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn extensions_give_formats() {
        let name = |path: &str| known(Path::new(path)).map(|format| format.name);
        assert_eq!(name("a.MD"), Some("markdown"));
        assert_eq!(name("a.markdown"), Some("markdown"));
        assert_eq!(name("a.story"), None);
        assert_eq!(name("a"), None);
        assert_eq!(patterns(), "*.md, *.markdown, *.txt");
    }
}
