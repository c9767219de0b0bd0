//! Which configuration counts for which draft: the nearest file above it, read once, with those that it extends.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::bibliographies::Library;
use super::shown::{shown, shown_from_here};
use super::text;
use crate::Failure;
use crate::config::{self, Desk, Fault, NAMES, TEMPLATE};
use crate::settings::{Asked, Settings};
use crate::source::{Source, Span};

/// How many bytes a configuration file may have.
const LIMIT: u64 = 1 << 20;

/// Where settings come from.
#[derive(Clone, Debug, Default)]
pub struct Settling {
    /// Which configuration files count.
    pub configuration: Configuration,
    /// What is asked for beside them.
    pub asked: Asked,
}

/// Which configuration files count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Configuration {
    /// The nearest one above each draft.
    #[default]
    Nearest,
    /// This one for all drafts.
    File(PathBuf),
    /// None.
    Nowhere,
}

/// Why nothing can be searched for.
#[derive(Debug)]
pub enum Refused {
    /// A reason, as a clause without a full stop.
    Because(String),
    /// A configuration file is wrong.
    Configuration(Box<Fault>),
}

/// The desks of a run, each read when it is first asked for.
pub(super) struct Desks<'a> {
    settling: &'a Settling,
    /// The bibliographies of all drafts.
    pub(super) library: Arc<Library>,
    folders: HashMap<PathBuf, Arc<Desk>>,
    /// The one desk of all drafts, where it does not depend on their folders.
    only: Option<Arc<Desk>>,
}

/// The desk that settles what is at `path`, and that path from the root on.
///
/// # Errors
/// Where a configuration file is wrong.
pub fn desk(path: &Path, settling: &Settling) -> Result<(Arc<Desk>, PathBuf), Refused> {
    let whole = absolute(path);
    let folder = if whole.is_dir() {
        &whole
    } else {
        whole.parent().unwrap_or(&whole)
    };
    let desk = Desks::new(settling)?.desk(folder)?;
    Ok((desk, whole))
}

/// Writes a configuration file to begin with into `folder`, and tells its path.
///
/// # Errors
/// Where there is one, which stays as it is, and where it cannot be written.
pub fn begin(folder: &Path) -> Result<String, Failure> {
    let failure = |path: &Path, message: String| Failure {
        path: shown(path),
        message,
    };
    let mut paths = NAMES.iter().map(|name| folder.join(name));
    if let Some(path) = paths.find(|path| fs::symlink_metadata(path).is_ok()) {
        let message = "it is there already, and is left as it is".to_owned();
        return Err(failure(&path, message));
    }
    let path = folder.join(NAMES[0]);
    let written = File::create_new(&path).and_then(|mut file| file.write_all(TEMPLATE.as_bytes()));
    written.map_err(|error| failure(&path, text::reason(&error)))?;
    Ok(shown(&path))
}

impl<'a> Desks<'a> {
    pub(super) fn new(settling: &'a Settling) -> Result<Self, Refused> {
        let only = match &settling.configuration {
            Configuration::Nearest => None,
            Configuration::File(path) => {
                let way_out = "name another file after `--config`; `citedesk init` writes one";
                Some(desk_of_file(&absolute(path), way_out)?)
            }
            Configuration::Nowhere => Some(Desk::default()),
        };
        Ok(Self {
            settling,
            library: Arc::default(),
            folders: HashMap::new(),
            only: only.map(Arc::new),
        })
    }

    /// The desk of the drafts in `folder`, which is absolute.
    pub(super) fn desk(&mut self, folder: &Path) -> Result<Arc<Desk>, Refused> {
        let known = self.only.as_ref().or_else(|| self.folders.get(folder));
        if let Some(desk) = known {
            return Ok(desk.clone());
        }
        let desk = match (own_file(folder)?, folder.parent()) {
            (Some(file), _) => Arc::new(desk_of_file(&file, "`--no-config` does without")?),
            (None, Some(above)) => self.desk(above)?,
            (None, None) => Arc::default(),
        };
        self.folders.insert(folder.to_owned(), desk.clone());
        Ok(desk)
    }

    /// The settings that `desk` has for the draft at `path`, which is absolute, and what is asked for beside them.
    pub(super) fn settings(&self, desk: &Desk, path: &Path) -> Settings {
        let mut settings = desk.settings(path);
        self.settling.asked.apply(&mut settings);
        settings
    }
}

/// The configuration file in `folder`.
fn own_file(folder: &Path) -> Result<Option<PathBuf>, Refused> {
    let files = NAMES.iter().map(|name| folder.join(name));
    let files: Vec<PathBuf> = files.filter(|file| file.is_file()).collect();
    match files.as_slice() {
        [] => Ok(None),
        [file] => Ok(Some(file.clone())),
        _ => Err(Refused::Because(format!(
            "{} holds {}: only one of them can count, so remove or merge the other",
            shown_from_here(folder),
            NAMES.join(" and ")
        ))),
    }
}

/// The desk of the file at `path`; `way_out` is what to do where it cannot be read.
fn desk_of_file(path: &Path, way_out: &str) -> Result<Desk, Refused> {
    let text = text::of_file(path, LIMIT).map_err(|reason| {
        let path = shown_from_here(path);
        Refused::Because(format!(
            "the configuration {path} cannot be read: {reason}; {way_out}"
        ))
    })?;
    desk_of_text(path, text, &[])
}

/// The desk of the configuration `text` that is at `path`; it is extended by the files `below`, the first of them last.
fn desk_of_text(path: &Path, text: String, below: &[PathBuf]) -> Result<Desk, Refused> {
    let source = Source::new(shown_from_here(path), text);
    let folder = path.parent().unwrap_or(path);
    let wrong = Refused::Configuration;
    let parsed = config::parse(&source, folder).map_err(wrong)?;
    let Some((written, span)) = &parsed.extend else {
        return Ok(Desk::default().under(parsed));
    };
    let beneath = absolute(&folder.join(written));
    let chain: Vec<PathBuf> = below.iter().cloned().chain([path.to_owned()]).collect();
    if let Some(at) = chain.iter().position(|file| *file == beneath) {
        return Err(wrong(cycle(&source, *span, &chain[at..], &beneath)));
    }
    let text = text::of_file(&beneath, LIMIT).map_err(|reason| {
        let message = format!("what this extends cannot be read: {reason}");
        let help = "the path is relative to the folder of this file".to_owned();
        wrong(Fault::new(&source, *span, message, Some(help)))
    })?;
    Ok(desk_of_text(&beneath, text, &chain)?.under(parsed))
}

fn cycle(source: &Source, span: Span, chain: &[PathBuf], end: &Path) -> Box<Fault> {
    let names = chain.iter().map(PathBuf::as_path).chain([end]);
    let names: Vec<String> = names.map(shown_from_here).collect();
    Fault::new(
        source,
        span,
        format!("this file extends itself: {}", names.join(" extends ")),
        Some("leave out one `extend` of the circle".to_owned()),
    )
}

/// `path` from the root on, without `.` and `..`, as it is written: symbolic links are not looked up.
pub(super) fn absolute(path: &Path) -> PathBuf {
    let mut whole = PathBuf::new();
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for part in absolute.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                whole.pop();
            }
            part => whole.push(part),
        }
    }
    whole
}
