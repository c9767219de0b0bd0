//! `citedesk check`: reads drafts and reports what is wrong.

mod fixing;
mod shelf;

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use citedesk::Failure;
use citedesk::files::{Found, Output, Settling};
use citedesk::report::{self, Audience, OutputFormat, Reporter, Summary};
use citedesk::settings::Suppressions;
use clap::Args;
use clap::builder::PossibleValuesParser;

use super::asked::{AskedArguments, Outcome};
use super::look::{self, Colour};
use super::paths::{self, PathArguments};
use super::{CLEAN, Stop, Streams, batch, error};
pub(super) use fixing::FixArguments;
use shelf::Reported;

/// Check drafts and report what is wrong
///
/// Exit status: 0 nothing at or above --fail-on, 1 findings, 2 something could not be read or understood.
///
/// Example: `citedesk check drafts`
#[derive(Args)]
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
        conflicts_with = "diff",
        value_parser = PossibleValuesParser::new(report::OUTPUTS.iter().map(|format| format.name))
    )]
    format: String,

    /// Write the report to FILE
    ///
    /// A file that is there is replaced, unless it is one of those that are checked. What could not be read is told on standard error all the same.
    ///
    /// Example: `citedesk check --format json --output report.json drafts`
    #[arg(short, long, value_name = "FILE", conflicts_with = "diff")]
    output: Option<PathBuf>,

    #[command(flatten)]
    asked: AskedArguments,

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
    #[arg(long, conflicts_with_all = ["fix", "diff", "add_allow", "output"])]
    list_files: bool,

    /// Print the JSON Schema of the format
    ///
    /// Nothing is checked.
    ///
    /// Example: `citedesk check --format json --schema`
    #[arg(long)]
    schema: bool,
}

pub(super) fn run(
    arguments: &CheckArguments,
    mut settling: Settling,
    streams: &mut Streams<'_>,
) -> Result<u8, Stop> {
    let format = report::by_name(&arguments.format).unwrap_or(&report::OUTPUTS[0]);
    if arguments.schema {
        let schema = format
            .schema
            .ok_or_else(|| Stop::Because(format!("the format `{}` has no schema", format.name)))?;
        streams.out.write_all(schema().as_bytes())?;
        return Ok(CLEAN);
    }
    arguments.fixing.validate()?;
    settling.asked = arguments.asked.asked();
    if arguments.no_suppressions {
        settling.asked.suppressions = Suppressions::Shown;
    }
    let found = arguments.paths.find(settling)?;
    if arguments.list_files {
        return paths::list(&found, streams);
    }
    let mut outcome = Outcome::default();
    let ended = match &arguments.output {
        _ if arguments.fixing.diff => {
            fixing::show(arguments, &found, &mut outcome.summary, streams)
        }
        Some(path) => to_file(arguments, &found, format, path, &mut outcome, streams),
        None if arguments.prints_draft() => {
            beside_draft(arguments, &found, format, &mut outcome, streams)
        }
        None => {
            let reporter = (format.reporter)(look::on_standard_output(arguments.color));
            report(arguments, &found, format, reporter, &mut outcome, streams).map(drop)
        }
    };
    match ended {
        // Whoever closed the pipe has seen enough, and is told what is known so far.
        Err(Stop::Output(error)) if error.kind() == ErrorKind::BrokenPipe => {}
        ended => ended?,
    }
    Ok(arguments.asked.status(&outcome, &arguments.fixing))
}

impl CheckArguments {
    /// Whether standard output is for the text of standard input, fixed.
    fn prints_draft(&self) -> bool {
        self.fixing.changes() && self.paths.reads_standard_input()
    }
}

fn to_file(
    arguments: &CheckArguments,
    found: &Found,
    format: &OutputFormat,
    path: &Path,
    outcome: &mut Outcome,
    streams: &mut Streams<'_>,
) -> Result<(), Stop> {
    let reporter = (format.reporter)(look::in_a_file(arguments.color));
    let refused =
        |failure: Failure| Stop::Because(format!("{}: {}", failure.path, failure.message));
    found.spare(path).map_err(refused)?;
    let file = Output::open(path).map_err(refused)?;
    let mut held = Vec::new();
    let mut inner = Streams {
        out: &mut held,
        err: streams.err,
    };
    let draft = report(arguments, found, format, reporter, outcome, &mut inner)?;
    // Which bibliographies the drafts draw on is known only now.
    found.spare(path).map_err(refused)?;
    file.replace(&held)?;
    streams.out.write_all(draft.as_bytes())?;
    Ok(streams.out.flush()?)
}

/// Reports to standard error, and leaves standard output to the draft that came by standard input.
fn beside_draft(
    arguments: &CheckArguments,
    found: &Found,
    format: &OutputFormat,
    outcome: &mut Outcome,
    streams: &mut Streams<'_>,
) -> Result<(), Stop> {
    let reporter = (format.reporter)(look::in_a_file(arguments.color));
    let mut held = Vec::new();
    let mut inner = Streams {
        out: &mut held,
        err: streams.err,
    };
    let draft = report(arguments, found, format, reporter, outcome, &mut inner)?;
    streams.out.write_all(draft.as_bytes())?;
    streams.out.flush()?;
    Ok(streams.err.write_all(&held)?)
}

/// Checks what was `found` and reports it; what comes of it is added to `outcome` as it is reported.
/// What comes back is the draft of standard input, where it was fixed.
fn report(
    arguments: &CheckArguments,
    found: &Found,
    format: &OutputFormat,
    mut reporter: Box<dyn Reporter>,
    outcome: &mut Outcome,
    streams: &mut Streams<'_>,
) -> Result<String, Stop> {
    let mut draft_text = String::new();
    let mut reported = Reported::default();
    outcome.summary.notices = paths::notices(found);
    let fail = |failure: &Failure, reporter: &mut Box<dyn Reporter>, err: &mut dyn Write| {
        error::tell(failure, err);
        reporter.failure(failure);
    };
    for failure in &found.failures {
        outcome.summary.failures += 1;
        fail(failure, &mut reporter, streams.err);
    }
    batch::each(
        &found.drafts,
        arguments.paths.jobs,
        &mut reporter,
        |reporter, source, draft| {
            let mended = arguments.fixing.mend(source, draft);
            let mut outcome = Outcome::of(&mended.checked, &draft.settings);
            outcome.summary.fixed = mended.fixed;
            outcome.summary.held = mended.held;
            outcome.summary.unwritten = usize::from(mended.failure.is_some());
            (
                reporter.render(&mended.checked),
                outcome,
                mended,
                draft.settings.clone(),
            )
        },
        |reporter, result| {
            match result {
                Err(failure) => {
                    outcome.summary.failures += 1;
                    fail(&failure, reporter, streams.err);
                }
                Ok((rendered, other, mended, settings)) => {
                    if let Some(failure) = mended.failure {
                        fail(&failure, reporter, streams.err);
                    }
                    draft_text.push_str(&mended.printed);
                    outcome.add(other);
                    reporter.file(&rendered, streams.out)?;
                    let reporter = reporter.as_mut();
                    reported.add(&mended.checked, &settings, outcome, reporter, streams)?;
                }
            }
            Ok(())
        },
    )?;
    close(
        arguments,
        format,
        reporter.as_mut(),
        &outcome.summary,
        streams,
    )?;
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
