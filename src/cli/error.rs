//! What the program says when it is asked for what it cannot do, and when it is itself at fault.

use std::any::Any;
use std::ffi::OsString;
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;

use citedesk::config::Fault;
use citedesk::finding::{Diagnostic, Level};
use citedesk::report::{Look, OUTPUTS};
use citedesk::{Checked, Failure, files, near};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};

use super::{CLEAN, FAILED};

/// Answers a command line that clap refused, or that asked for help.
pub(super) fn refused(
    mut refused: clap::Error,
    command: &Command,
    words: &[OsString],
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> u8 {
    suggest(&mut refused, command, words);
    let text = refused.render();
    // Where nothing can be written, the status has to say it. A reader that went away has seen what it wanted.
    match refused.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            match write!(out, "{text}").and_then(|()| out.flush()) {
                Err(error) if error.kind() != io::ErrorKind::BrokenPipe => FAILED,
                _ => CLEAN,
            }
        }
        ErrorKind::InvalidSubcommand if refused.get(ContextKind::SuggestedSubcommand).is_none() => {
            let word = match refused.get(ContextKind::InvalidSubcommand) {
                Some(ContextValue::String(word)) => word.as_str(),
                _ => "",
            };
            let word = visible(word);
            let is_path = word.contains(['/', '\\', '.']) || files::is_there(Path::new(&word));
            let what = if is_path {
                format!("did you mean `citedesk check {word}`?")
            } else {
                "`citedesk --help` lists them all".to_owned()
            };
            let _ = writeln!(err, "citedesk: there is no command `{word}`: {what}");
            FAILED
        }
        _ => {
            let _ = write!(err, "{text}");
            FAILED
        }
    }
}

/// Has `refused` name the option that a misspelt one was meant to be, where clap sees none: of two letters that are swapped it
/// knows nothing.
fn suggest(refused: &mut clap::Error, command: &Command, words: &[OsString]) {
    let Some(ContextValue::String(written)) = refused.get(ContextKind::InvalidArg) else {
        return;
    };
    if refused.kind() != ErrorKind::UnknownArgument
        || refused.get(ContextKind::SuggestedArg).is_some()
    {
        return;
    }
    let asked = words.iter().find_map(|word| command.find_subcommand(word));
    let options = asked
        .into_iter()
        .chain([command])
        .flat_map(Command::get_arguments);
    let near = written.strip_prefix("--").and_then(|name| {
        let names = options.filter_map(Arg::get_long);
        near::nearest(name, names)
    });
    if let Some(near) = near.map(|near| ContextValue::String(format!("--{near}"))) {
        refused.insert(ContextKind::SuggestedArg, near);
        refused.remove(ContextKind::Suggested);
    }
}

/// Tells of a path that could not be checked.
pub(super) fn tell(failure: &Failure, err: &mut dyn Write) {
    // Where not even this can be written, the status has to say it.
    let _ = writeln!(
        err,
        "citedesk: {}: {}",
        visible(&failure.path),
        visible(&failure.message)
    );
}

/// Tells what is wrong with a configuration file, drawn as findings are.
pub(super) fn misconfigured(fault: Fault, err: &mut dyn Write) {
    let checked = Checked {
        source: fault.source,
        format: "toml",
        diagnostics: vec![Diagnostic {
            rule: "configuration",
            level: Level::Error,
            finding: fault.finding,
        }],
        language: None,
        ledger: None,
        citations: 0,
        entries: 0,
        bibliographies: citedesk::bibliography::Holdings::default(),
    };
    let drawn = (OUTPUTS[0].reporter)(Look::default()).render(&checked);
    // Where not even this can be written, the status has to say it.
    let _ = err.write_all(drawn.as_bytes());
}

/// `text` without characters that a terminal would obey.
pub(super) fn visible(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() { '\u{fffd}' } else { c })
        .collect()
}

/// Silences the panic messages of the standard library: every panic is caught and told in the program's own words.
pub(crate) fn quieten_panics() {
    panic::set_hook(Box::new(|_| {}));
}

/// What `work` makes, or what to say where it panics.
pub(super) fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    panic::catch_unwind(AssertUnwindSafe(work)).map_err(|payload| {
        format!(
            "a fault in citedesk itself, please report it: {}",
            words_of(payload.as_ref())
        )
    })
}

fn words_of(payload: &(dyn Any + Send)) -> &str {
    let owned = payload.downcast_ref::<String>().map(String::as_str);
    owned
        .or_else(|| payload.downcast_ref::<&str>().copied())
        .unwrap_or("it left no message")
}
