//! `citedesk config`: the settings in force, and where each comes from.

use std::path::PathBuf;

use citedesk::config;
use citedesk::files::{self, Settling};
use clap::Args;

use super::{CLEAN, Stop, Streams, error};

/// Show the settings in force, each with the file that it comes from
///
/// They are printed as a citedesk.toml would have them, what is set for single paths included.
///
/// Example: `citedesk config opinion/column.md`
#[derive(Args)]
pub(super) struct ConfigArguments {
    /// The draft or the folder that they are in force for; it need not exist [default: the current folder]
    #[arg(value_name = "PATH")]
    path: Option<PathBuf>,

    /// Print the JSON Schema of citedesk.toml
    ///
    /// Editors complete and check the file by it, where its first line is `#:schema ./citedesk.schema.json`.
    ///
    /// Example: `citedesk config --schema > citedesk.schema.json`
    #[arg(long)]
    schema: bool,
}

pub(super) fn run(
    arguments: &ConfigArguments,
    settling: &Settling,
    streams: &mut Streams<'_>,
) -> Result<u8, Stop> {
    if arguments.schema {
        streams.out.write_all(config::schema().as_bytes())?;
        streams.out.flush()?;
        return Ok(CLEAN);
    }
    let path = arguments.path.clone().unwrap_or_else(|| PathBuf::from("."));
    let (desk, path) = files::desk(&path, settling)?;
    for told in desk.told(&path) {
        let origin = told.origin.as_deref().unwrap_or("default");
        let (key, value) = (error::visible(&told.key), error::visible(&told.value));
        writeln!(streams.out, "{key} = {value}  # {}", error::visible(origin))?;
    }
    streams.out.flush()?;
    Ok(CLEAN)
}
