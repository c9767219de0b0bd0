//! `citedesk check`: reads drafts and reports what is wrong.

use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use citedesk::finding::Level;
use citedesk::report::{self, Audience, OutputFormat, Reporter, Summary};
use citedesk::settings::Settings;
use citedesk::{Failure, files};
use clap::builder::PossibleValuesParser;
use clap::{Args, ValueEnum};

use super::look::{self, Colour};
use super::paths::{self, PathArguments};
use super::{CLEAN, FAILED, FINDINGS, Stop, Streams, batch, error};

/// Check drafts and report what is wrong
///
/// Exit status: 0 nothing at or above --fail-on, 1 findings, 2 something could not be read or understood.
///
/// Example: `citedesk check drafts`
#[derive(Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "a flag of the command line is a bool to clap"
)]
pub(super) struct CheckArguments {
    #[command(flatten)]
    paths: PathArguments,

    /// Report in this format
    ///
    /// `full` draws each finding with all that is involved, `concise` has one line a finding,
    /// `json` is one document, `jsonl` has one finding a line.
    ///
    /// Example: `citedesk check --format concise drafts`
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = report::OUTPUTS[0].name,
        value_parser = PossibleValuesParser::new(report::OUTPUTS.iter().map(|format| format.name))
    )]
    format: String,

    /// Write the report to FILE
    ///
    /// A file that is there is replaced. What could not be read is told on standard error all the same.
    ///
    /// Example: `citedesk check --format json --output report.json drafts`
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Fail at findings of this level or above
    ///
    /// They make the exit status 1. The report is the same for every level.
    ///
    /// Example: `citedesk check --fail-on warning drafts`
    #[arg(long, value_name = "LEVEL", value_enum, default_value_t = FailOn::Error)]
    fail_on: FailOn,

    /// Let findings leave the exit status at 0
    ///
    /// The same as `--fail-on never`. What could not be read makes it 2 all the same.
    ///
    /// Example: `citedesk check --exit-zero drafts`
    #[arg(long)]
    exit_zero: bool,

    /// Leave the summary out
    ///
    /// Findings are reported, and so is what could not be read.
    ///
    /// Example: `citedesk check --quiet drafts`
    #[arg(short, long)]
    quiet: bool,

    /// When to use colours
    ///
    /// Example: `citedesk check --color always drafts | less -R`
    #[arg(long, value_name = "WHEN", value_enum, default_value_t = Colour::Auto)]
    color: Colour,

    /// List the drafts that would be checked
    ///
    /// Nothing is read.
    ///
    /// Example: `citedesk check --list-files --exclude 'archive/**'`
    #[arg(long)]
    list_files: bool,

    /// Print the JSON Schema of the format
    ///
    /// Nothing is checked.
    ///
    /// Example: `citedesk check --format json --schema`
    #[arg(long)]
    schema: bool,
}

/// From which level findings make the exit status 1.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    Error,
    Warning,
    Note,
    Never,
}

pub(super) fn run(arguments: &CheckArguments, streams: &mut Streams<'_>) -> Result<u8, Stop> {
    let format = report::by_name(&arguments.format).unwrap_or(&report::OUTPUTS[0]);
    if arguments.schema {
        let schema = format
            .schema
            .ok_or_else(|| Stop::Because(format!("the format `{}` has no schema", format.name)))?;
        streams.out.write_all(schema().as_bytes())?;
        return Ok(CLEAN);
    }
    if arguments.list_files {
        return list(arguments, streams);
    }
    let mut summary = Summary::default();
    let ended = match &arguments.output {
        None => {
            let reporter = (format.reporter)(look::on_standard_output(arguments.color));
            report(arguments, format, reporter, &mut summary, streams)
        }
        Some(path) => to_file(arguments, format, path, &mut summary, streams),
    };
    match ended {
        // Whoever closed the pipe has seen enough, and is told what is known so far.
        Err(Stop::Output(error)) if error.kind() == ErrorKind::BrokenPipe => {}
        ended => ended?,
    }
    Ok(status(arguments, &summary))
}

fn list(arguments: &CheckArguments, streams: &mut Streams<'_>) -> Result<u8, Stop> {
    let found = arguments.paths.find()?;
    paths::tell_notices(&found, streams.err);
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

fn to_file(
    arguments: &CheckArguments,
    format: &OutputFormat,
    path: &Path,
    summary: &mut Summary,
    streams: &mut Streams<'_>,
) -> Result<(), Stop> {
    let reporter = (format.reporter)(look::in_a_file(arguments.color));
    let file = files::create(path)
        .map_err(|failure| Stop::Because(format!("{}: {}", failure.path, failure.message)))?;
    let mut file = BufWriter::new(file);
    let mut streams = Streams {
        out: &mut file,
        err: streams.err,
    };
    report(arguments, format, reporter, summary, &mut streams)?;
    Ok(file.flush()?)
}

/// Checks what `arguments` name and reports it; what was found is added to `summary` as it is reported.
fn report(
    arguments: &CheckArguments,
    format: &OutputFormat,
    mut reporter: Box<dyn Reporter>,
    summary: &mut Summary,
    streams: &mut Streams<'_>,
) -> Result<(), Stop> {
    let found = arguments.paths.find()?;
    summary.notices = paths::notices(&found);
    let settings = Settings::default();
    let fail = |failure: &Failure,
                reporter: &mut Box<dyn Reporter>,
                summary: &mut Summary,
                err: &mut dyn Write| {
        summary.failures += 1;
        error::tell(failure, err);
        reporter.failure(failure);
    };
    for failure in &found.failures {
        fail(failure, &mut reporter, summary, streams.err);
    }
    batch::each(
        &found.drafts,
        arguments.paths.jobs,
        &mut reporter,
        |reporter, source, draft| {
            let checked = citedesk::check(source, draft.format, &settings);
            (reporter.render(&checked), Summary::of(&checked))
        },
        |reporter, result| {
            match result {
                Err(failure) => fail(&failure, reporter, summary, streams.err),
                Ok((rendered, counts)) => {
                    *summary = std::mem::take(summary).plus(counts);
                    reporter.file(&rendered, streams.out)?;
                }
            }
            Ok(())
        },
    )?;
    close(arguments, format, reporter.as_mut(), summary, streams)
}

fn close(
    arguments: &CheckArguments,
    format: &OutputFormat,
    reporter: &mut dyn Reporter,
    summary: &Summary,
    streams: &mut Streams<'_>,
) -> Result<(), Stop> {
    let text = if arguments.quiet {
        String::new()
    } else {
        summary.text()
    };
    match format.audience {
        Audience::People => reporter.finish(summary, &text, streams.out)?,
        Audience::Programs => {
            reporter.finish(summary, "", streams.out)?;
            // The report is whole without it.
            let _ = streams.err.write_all(text.as_bytes());
        }
    }
    Ok(streams.out.flush()?)
}

fn status(arguments: &CheckArguments, summary: &Summary) -> u8 {
    let level = match arguments.fail_on {
        _ if summary.failures > 0 => return FAILED,
        _ if arguments.exit_zero => return CLEAN,
        FailOn::Error => Level::Error,
        FailOn::Warning => Level::Warning,
        FailOn::Note => Level::Note,
        FailOn::Never => return CLEAN,
    };
    if summary.at_least(level) > 0 {
        FINDINGS
    } else {
        CLEAN
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Command {
        #[command(flatten)]
        check: CheckArguments,
    }

    fn status_of(words: &[&str], summary: &Summary) -> u8 {
        let words = std::iter::once("check").chain(words.iter().copied());
        status(&Command::parse_from(words).check, summary)
    }

    #[test]
    fn the_status_follows_the_level_that_fails() {
        let warned = Summary {
            files: 1,
            warnings: 1,
            ..Summary::default()
        };
        assert_eq!(status_of(&[], &warned), CLEAN);
        assert_eq!(status_of(&["--fail-on", "warning"], &warned), FINDINGS);
        assert_eq!(status_of(&["--fail-on", "note"], &warned), FINDINGS);
        assert_eq!(status_of(&["--fail-on", "never"], &warned), CLEAN);
        let wrong = Summary {
            errors: 1,
            ..warned
        };
        assert_eq!(status_of(&[], &wrong), FINDINGS);
        assert_eq!(status_of(&["--exit-zero"], &wrong), CLEAN);
        let failed = Summary {
            failures: 1,
            ..wrong
        };
        assert_eq!(status_of(&[], &failed), FAILED);
        assert_eq!(status_of(&["--exit-zero"], &failed), FAILED);
    }
}
