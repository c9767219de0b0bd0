//! The options that say which drafts are meant, the same for every command that reads drafts, and the list of those.

use std::io::Write;
use std::num::NonZeroUsize;
use std::path::PathBuf;

use citedesk::files::{self, Barren, DASH, Found, Ignore, Named, Search, Settling};
use clap::Args;

use super::{CLEAN, FAILED, Stop, Streams, error};

#[derive(Args)]
pub(super) struct PathArguments {
    /// Files and folders; `-` is standard input [default: the current folder]
    ///
    /// Folders are searched for drafts: *.md, *.markdown, *.txt, or what a citedesk.toml includes.
    /// A file that is named is always read, as plain text where neither its name nor a citedesk.toml says anything else.
    ///
    /// Example: `citedesk check drafts letters/monday.txt`
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,

    /// Search folders for ignored files too
    ///
    /// Otherwise what .gitignore and .ignore files list is passed over. Hidden files are passed over either way.
    ///
    /// Example: `citedesk check --no-ignore build/drafts`
    #[arg(long)]
    no_ignore: bool,

    /// Pass over what matches GLOB in folders
    ///
    /// GLOB is relative to the current folder and as in a .gitignore: one without a slash matches at any depth.
    /// A file that is named is read all the same. The option may be repeated.
    ///
    /// Example: `citedesk check --exclude 'archive/**' --exclude README.md`
    #[arg(long, value_name = "GLOB")]
    exclude: Vec<String>,

    /// Pass over what is excluded even where it is named
    ///
    /// It is for hooks, which name whatever has changed. What a citedesk.toml excludes is passed over as well.
    ///
    /// Example: `citedesk check --force-exclude --exclude 'archive/**' archive/1998.md`
    #[arg(long)]
    force_exclude: bool,

    /// Report standard input under PATH
    ///
    /// The path gives the format too. Nothing is read from it, and it need not exist.
    ///
    /// Example: `citedesk check - --stdin-filename drafts/tunnel.md < tunnel.tmp`
    #[arg(long, value_name = "PATH")]
    stdin_filename: Option<PathBuf>,

    /// Use N threads [default: one for each processor]
    ///
    /// The report is the same for every number.
    ///
    /// Example: `citedesk check --jobs 1 drafts`
    #[arg(long, value_name = "N")]
    pub(super) jobs: Option<NonZeroUsize>,
}

impl PathArguments {
    /// Whether standard input is one of the drafts.
    pub(super) fn reads_standard_input(&self) -> bool {
        self.paths.iter().any(|path| path.as_os_str() == DASH)
    }

    /// The drafts that are meant, each with its settings.
    pub(super) fn find(&self, settling: Settling) -> Result<Found, Stop> {
        if self.stdin_filename.is_some() && !self.reads_standard_input() {
            return Err(Stop::Because(
                "`--stdin-filename` names standard input, which is not read: add `-`".to_owned(),
            ));
        }
        let search = Search {
            paths: if self.paths.is_empty() {
                vec![PathBuf::from(".")]
            } else {
                self.paths.clone()
            },
            ignore: if self.no_ignore {
                Ignore::Hidden
            } else {
                Ignore::Listed
            },
            exclude: self.exclude.clone(),
            named: if self.force_exclude {
                Named::Excluded
            } else {
                Named::Read
            },
            stdin_path: self.stdin_filename.clone(),
            settling,
        };
        Ok(files::find(&search)?)
    }
}

/// What to say of folders without drafts.
pub(super) fn notices(found: &Found) -> Vec<String> {
    let notice = |barren: &Barren| {
        let Barren {
            folder, looked_for, ..
        } = barren;
        let passed_over = match barren.passed_over {
            0 => String::new(),
            1 => "; a .gitignore or .ignore passes over one, which --no-ignore reads".to_owned(),
            number => {
                format!("; a .gitignore or .ignore passes over {number}, which --no-ignore reads")
            }
        };
        format!("no drafts found under {folder} (looked for {looked_for}){passed_over}")
    };
    found.barren.iter().map(notice).collect()
}

/// Tells of folders without drafts where no report does.
pub(super) fn tell_notices(found: &Found, err: &mut dyn Write) {
    for notice in notices(found) {
        // Where not even this can be written, nothing depends on it.
        let _ = writeln!(err, "citedesk: {}", error::visible(&notice));
    }
}

/// Lists the drafts that were `found`, and tells what could not be.
pub(super) fn list(found: &Found, streams: &mut Streams<'_>) -> Result<u8, Stop> {
    tell_notices(found, streams.err);
    for failure in &found.failures {
        error::tell(failure, streams.err);
    }
    for draft in &found.drafts {
        writeln!(streams.out, "{}", error::visible(&draft.shown))?;
    }
    Ok(if found.failures.is_empty() {
        CLEAN
    } else {
        FAILED
    })
}
