//! `citedesk init`: a configuration file to begin with.

use std::path::PathBuf;

use citedesk::files;
use clap::Args;

use super::{CLEAN, Stop, Streams};

/// What to add to the hooks of a repository.
const HOOK: &str = "\
To check every commit, add this under `repos:` in .pre-commit-config.yaml:

  - repo: local
    hooks:
      - id: citedesk
        name: citedesk
        entry: citedesk check --force-exclude
        language: system
        types_or: [markdown, plain-text]
";

/// Write a citedesk.toml to begin with, and say how to check every commit
///
/// It holds every key with its default, as a comment that says what the key is for. A file that is there is left as it is.
///
/// Example: `citedesk init`
#[derive(Args)]
pub(super) struct InitArguments {
    /// The folder to write it to [default: the current folder]
    #[arg(value_name = "FOLDER")]
    folder: Option<PathBuf>,
}

pub(super) fn run(arguments: &InitArguments, streams: &mut Streams<'_>) -> Result<u8, Stop> {
    let folder = arguments.folder.clone();
    let path = files::begin(&folder.unwrap_or_else(|| PathBuf::from(".")))
        .map_err(|failure| Stop::Because(format!("{}: {}", failure.path, failure.message)))?;
    write!(
        streams.out,
        "{path} is written: every key is in it with its default, as a comment\n\n{HOOK}"
    )?;
    streams.out.flush()?;
    Ok(CLEAN)
}
