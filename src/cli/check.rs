//! `citedesk check`: reads drafts, reports what is wrong, and fixes what can be.

mod fixing;
mod status;

use std::io::{BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use citedesk::report::{self, Audience, OutputFormat, Reporter, Summary};
use citedesk::settings::{Settings, Suppressions};
use citedesk::{Failure, files};
use clap::Args;
use clap::builder::PossibleValuesParser;

use super::look::{self, Colour};
use super::paths::{self, PathArguments};
use super::{CLEAN, FAILED, Stop, Streams, batch, error};
use fixing::FixArguments;
use status::{FailOn, status};

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

    #[command(flatten)]
    fixing: FixArguments,

    /// Report what comments and front matter allow too
    ///
    /// What allows nothing is still told.
    ///
    /// Example: `citedesk check --no-suppressions drafts`
    #[arg(long)]
    no_suppressions: bool,

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
    arguments.fixing.validate()?;
    let mut summary = Summary::default();
    let ended = match &arguments.output {
        _ if arguments.fixing.diff => fixing::show(arguments, &mut summary, streams),
        Some(path) => to_file(arguments, format, path, &mut summary, streams),
        None if arguments.prints_draft() => beside_draft(arguments, format, &mut summary, streams),
        None => {
            let reporter = (format.reporter)(look::on_standard_output(arguments.color));
            report(arguments, format, reporter, &mut summary, streams).map(drop)
        }
    };
    match ended {
        // Whoever closed the pipe has seen enough, and is told what is known so far.
        Err(Stop::Output(error)) if error.kind() == ErrorKind::BrokenPipe => {}
        ended => ended?,
    }
    Ok(status(arguments, &summary))
}

impl CheckArguments {
    fn settings(&self) -> Settings {
        let suppressions = if self.no_suppressions {
            Suppressions::Shown
        } else {
            Suppressions::Heeded
        };
        Settings {
            suppressions,
            ..Settings::default()
        }
    }

    /// Whether standard output is for the text of standard input, fixed.
    fn prints_draft(&self) -> bool {
        self.fixing.changes() && self.paths.reads_standard_input()
    }
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
    let mut inner = Streams {
        out: &mut file,
        err: streams.err,
    };
    let draft = report(arguments, format, reporter, summary, &mut inner)?;
    file.flush()?;
    Ok(streams.out.write_all(draft.as_bytes())?)
}

/// Reports to standard error, and leaves standard output to the draft that came by standard input.
fn beside_draft(
    arguments: &CheckArguments,
    format: &OutputFormat,
    summary: &mut Summary,
    streams: &mut Streams<'_>,
) -> Result<(), Stop> {
    let reporter = (format.reporter)(look::in_a_file(arguments.color));
    let mut held = Vec::new();
    let mut inner = Streams {
        out: &mut held,
        err: streams.err,
    };
    let draft = report(arguments, format, reporter, summary, &mut inner)?;
    streams.out.write_all(draft.as_bytes())?;
    streams.out.flush()?;
    Ok(streams.err.write_all(&held)?)
}

/// Checks what `arguments` name and reports it; what was found is added to `summary` as it is reported.
/// What comes back is the draft of standard input, where it was fixed.
fn report(
    arguments: &CheckArguments,
    format: &OutputFormat,
    mut reporter: Box<dyn Reporter>,
    summary: &mut Summary,
    streams: &mut Streams<'_>,
) -> Result<String, Stop> {
    let found = arguments.paths.find()?;
    summary.notices = paths::notices(&found);
    let settings = arguments.settings();
    let mut draft_text = String::new();
    let fail = |failure: &Failure, reporter: &mut Box<dyn Reporter>, err: &mut dyn Write| {
        error::tell(failure, err);
        reporter.failure(failure);
    };
    for failure in &found.failures {
        summary.failures += 1;
        fail(failure, &mut reporter, streams.err);
    }
    batch::each(
        &found.drafts,
        arguments.paths.jobs,
        &mut reporter,
        |reporter, source, draft| {
            let mended = arguments.fixing.mend(source, draft, &settings);
            let counts = Summary {
                fixed: mended.fixed,
                unwritten: usize::from(mended.failure.is_some()),
                ..Summary::of(&mended.checked)
            };
            (reporter.render(&mended.checked), counts, mended)
        },
        |reporter, result| {
            match result {
                Err(failure) => {
                    summary.failures += 1;
                    fail(&failure, reporter, streams.err);
                }
                Ok((rendered, counts, mended)) => {
                    if let Some(failure) = mended.failure {
                        fail(&failure, reporter, streams.err);
                    }
                    draft_text.push_str(&mended.printed);
                    *summary = std::mem::take(summary).plus(counts);
                    reporter.file(&rendered, streams.out)?;
                }
            }
            Ok(())
        },
    )?;
    close(arguments, format, reporter.as_mut(), summary, streams)?;
    Ok(draft_text)
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
