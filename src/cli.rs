//! The command line: what can be asked for, and the exit status that answers.

mod asked;
mod batch;
mod check;
mod claims;
mod config;
mod error;
mod explain;
mod init;
mod listing;
mod look;
mod paths;
mod read;
mod refs;
mod rules;

use std::ffi::OsString;
use std::io::{self, ErrorKind, Write};
use std::path::PathBuf;

use citedesk::config::Fault;
use citedesk::files::{Configuration, Refused, Settling};
use citedesk::settings::Asked;
use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

pub(crate) use error::quieten_panics;

/// Nothing at or above the level that fails.
const CLEAN: u8 = 0;

/// Findings at or above that level.
const FINDINGS: u8 = 1;

/// The work could not be done.
const FAILED: u8 = 2;

/// Checks where the citations of article drafts do not hold.
///
/// citedesk reads drafts in Markdown and plain text and reports markers that point at nothing,
/// reference lists that name no source, and claims that nothing supports.
///
/// Example: `citedesk check drafts`
///
/// Exit status: 0 nothing to report, 1 findings, 2 something could not be read or understood.
#[derive(Parser)]
#[command(
    name = "citedesk",
    version,
    max_term_width = 100,
    arg_required_else_help = true,
    subcommand_required = true
)]
struct Arguments {
    #[command(subcommand)]
    command: Command,

    /// Read this configuration for all drafts
    ///
    /// Otherwise the nearest citedesk.toml above each draft counts. Its globs are relative to the folder that it is in.
    ///
    /// Example: `citedesk --config desks/politics.toml check drafts`
    #[arg(long, global = true, value_name = "FILE", display_order = 899)]
    config: Option<PathBuf>,

    /// Read no citedesk.toml
    ///
    /// Every setting has its default then, whatever folder the drafts are in.
    ///
    /// Example: `citedesk --no-config check draft.md`
    #[arg(
        long,
        alias = "isolated",
        global = true,
        display_order = 900,
        conflicts_with = "config"
    )]
    no_config: bool,
}

impl Arguments {
    /// Where the settings of drafts come from.
    fn settling(&self) -> Settling {
        Settling {
            configuration: match &self.config {
                _ if self.no_config => Configuration::Nowhere,
                Some(file) => Configuration::File(file.clone()),
                None => Configuration::Nearest,
            },
            asked: Asked::default(),
        }
    }
}

#[derive(Subcommand)]
enum Command {
    Check(check::CheckArguments),
    Claims(claims::ClaimsArguments),
    Refs(refs::RefsArguments),
    Read(read::ReadArguments),
    Rules(rules::RulesArguments),
    Explain(explain::ExplainArguments),
    Config(config::ConfigArguments),
    Init(init::InitArguments),
}

/// Where a command writes: its results, and what went wrong.
struct Streams<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
}

/// Why a command ended before its work was done.
enum Stop {
    /// A reason to tell, as a clause.
    Because(String),
    /// A configuration file is wrong.
    Configuration(Box<Fault>),
    /// Its results cannot be written.
    Output(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<Refused> for Stop {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Because(reason) => Self::Because(reason),
            Refused::Configuration(fault) => Self::Configuration(fault),
        }
    }
}

/// All that can be asked for. The options that several commands share have examples of one, which the others show by their own name.
fn asked() -> clap::Command {
    let listing = ["claims", "refs", "read"].into_iter();
    listing.fold(Arguments::command(), |all, name| {
        all.mut_subcommand(name, |command| {
            command.mut_args(|option| match option.get_long_help() {
                Some(help) => {
                    let own = format!("`citedesk {name} ");
                    let help = help.to_string().replace("`citedesk check ", &own);
                    option.long_help(help)
                }
                None => option,
            })
        })
    })
}

/// Does what the command line asks for. What comes back is the exit status.
#[expect(
    clippy::disallowed_methods,
    reason = "this is where the command line is read"
)]
pub(crate) fn run(out: &mut dyn Write, err: &mut dyn Write) -> u8 {
    let words: Vec<OsString> = std::env::args_os().collect();
    let asked = asked();
    let matches = asked.clone().try_get_matches_from(&words);
    let arguments = match matches.and_then(|found| Arguments::from_arg_matches(&found)) {
        Ok(arguments) => arguments,
        Err(refused) => return error::refused(refused, &asked, &words, out, err),
    };
    let mut streams = Streams { out, err };
    let ended = error::guarded(|| {
        let status = dispatch(&arguments, &mut streams)?;
        // What is held back until the end may fail to be written, too.
        streams.out.flush()?;
        Ok(status)
    });
    let stop = match ended {
        Ok(Ok(status)) => return status,
        Ok(Err(stop)) => stop,
        Err(fault) => Stop::Because(fault),
    };
    let reason = match stop {
        // Whoever closed the pipe knows that there was more.
        Stop::Output(error) if error.kind() == ErrorKind::BrokenPipe => return CLEAN,
        Stop::Output(error) => format!("the report cannot be written: {error}"),
        Stop::Because(reason) => reason,
        Stop::Configuration(fault) => {
            error::misconfigured(*fault, streams.err);
            return FAILED;
        }
    };
    // Where not even this can be written, the status has to say it.
    let _ = writeln!(streams.err, "citedesk: {reason}");
    FAILED
}

fn dispatch(arguments: &Arguments, streams: &mut Streams<'_>) -> Result<u8, Stop> {
    let settling = arguments.settling();
    match &arguments.command {
        Command::Check(arguments) => check::run(arguments, settling, streams),
        Command::Claims(arguments) => claims::run(arguments, settling, streams),
        Command::Refs(arguments) => refs::run(arguments, settling, streams),
        Command::Read(arguments) => read::run(arguments, settling, streams),
        Command::Rules(_) => rules::run(&settling, streams),
        Command::Explain(arguments) => explain::run(arguments, streams),
        Command::Config(arguments) => config::run(arguments, &settling, streams),
        Command::Init(arguments) => init::run(arguments, streams),
    }
}
