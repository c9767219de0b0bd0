//! What a check does to the drafts themselves: fixes written back, shown as a difference, or printed.

use std::time::Duration;

use citedesk::bibliography::Shelf;
use citedesk::files::{self, Draft, Found};
use citedesk::finding::Safety;
use citedesk::fix::Fixed;
use citedesk::report::Summary;
use citedesk::source::Source;
use citedesk::{Checked, Failure, rules};
use clap::Args;
use similar::TextDiff;

use super::super::{Stop, Streams, batch, error, explain, paths};
use super::CheckArguments;

/// A difference is sought no longer than this; what is shown then is right, and longer than it need be.
const DEADLINE: Duration = Duration::from_secs(5);

#[derive(Args)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "a flag of the command line is a bool to clap"
)]
pub(in crate::cli) struct FixArguments {
    /// Fix what can be fixed safely
    ///
    /// Files are replaced as a whole, and what could not be fixed is reported.
    /// Standard input is printed fixed, and the report goes to standard error.
    ///
    /// Example: `citedesk check --fix drafts`
    #[arg(long)]
    fix: bool,

    /// Apply fixes that need a look, too
    ///
    /// It goes with `--fix` or `--diff`.
    ///
    /// Example: `citedesk check --diff --unsafe-fixes drafts`
    #[arg(long)]
    unsafe_fixes: bool,

    /// Show what would be fixed
    ///
    /// Nothing is written. The exit status is 1 where anything would be, unless `--exit-zero` is given.
    ///
    /// Example: `citedesk check --diff drafts`
    #[arg(long)]
    pub(in crate::cli) diff: bool,

    /// Fail where something was fixed
    ///
    /// A hook that fixes drafts must not let them pass unseen.
    ///
    /// Example: `citedesk check --fix --exit-non-zero-on-fix drafts`
    #[arg(long, requires = "fix")]
    exit_non_zero_on_fix: bool,

    /// Write a comment that allows RULE at each of its findings
    ///
    /// The comment stands above the block of the finding, or at its line's end.
    ///
    /// Example: `citedesk check --add-allow dangling-citation drafts/old`
    #[arg(long, value_name = "RULE", conflicts_with_all = ["fix", "unsafe_fixes"])]
    add_allow: Option<String>,

    /// Say why in the comments of `--add-allow`
    ///
    /// A desk that sets `require-reason` wants every comment to say it.
    ///
    /// Example: `citedesk check --add-allow dangling-citation --reason "before our time" drafts/old`
    #[arg(
        long,
        value_name = "TEXT",
        requires = "add_allow",
        default_value = "",
        hide_default_value = true
    )]
    reason: String,
}

/// A draft after its fixes.
pub(super) struct Mended {
    /// What is left to report.
    pub(super) checked: Checked,
    /// How many fixes were applied.
    pub(super) fixed: usize,
    /// How many safe ones were tried and held back.
    pub(super) held: usize,
    /// What is to be printed: the text of standard input, or a difference.
    pub(super) printed: String,
    /// Why nothing was fixed, where something should have been.
    pub(super) failure: Option<Failure>,
}

impl FixArguments {
    /// Makes sure that the options make sense together.
    pub(super) fn validate(&self) -> Result<(), Stop> {
        if self.unsafe_fixes && !self.fix && !self.diff {
            let missing = "`--unsafe-fixes` says which fixes to apply: add `--fix` or `--diff`";
            return Err(Stop::Because(missing.to_owned()));
        }
        if self.reason.contains(['\n', '\r']) || self.reason.contains("--") {
            let wrong = "`--reason` is one line without `--`, which a comment cannot hold";
            return Err(Stop::Because(wrong.to_owned()));
        }
        match self.add_allow.as_deref() {
            Some(name) if rules::by_name(name).is_none() => {
                Err(Stop::Because(explain::unknown(name)))
            }
            _ => Ok(()),
        }
    }

    /// Whether drafts are changed, on disk or on their way through.
    pub(super) fn changes(&self) -> bool {
        !self.diff && (self.fix || self.add_allow.is_some())
    }

    /// Whether the exit status tells that something was fixed, or would be.
    pub(in crate::cli) fn tells_of_fixes(&self) -> bool {
        self.exit_non_zero_on_fix || self.diff
    }

    /// Checks `draft`, fixes what is asked for, and checks what came of it.
    pub(super) fn mend(&self, source: Source, draft: &Draft) -> Mended {
        let settings = &draft.settings;
        let shelf = files::shelf(draft, &source);
        let fixed = self.fixed(&source, draft, &shelf);
        let checked = |source| citedesk::check_with(source, draft.format, settings, &shelf);
        let mended = |checked: Checked, fixed, printed| Mended {
            held: if self.fix || self.diff && fixed == 0 {
                Summary::of(&checked).fixable
            } else {
                0
            },
            checked,
            fixed,
            printed,
            failure: None,
        };
        let echoed = draft.is_standard_input() && self.changes();
        let Fixed { text, applied } = match fixed {
            Ok(Some(fixed)) if fixed.text != source.text() => fixed,
            Ok(_) => {
                let printed = if echoed { source.text() } else { "" }.to_owned();
                return mended(checked(source), 0, printed);
            }
            Err(message) => {
                let failure = Failure {
                    path: draft.shown.clone(),
                    message,
                };
                // What came down a pipe goes on as it came.
                let printed = if echoed { source.text() } else { "" }.to_owned();
                let mended = mended(checked(source), 0, printed);
                return Mended {
                    failure: Some(failure),
                    held: 0,
                    ..mended
                };
            }
        };
        if self.diff {
            let printed = difference(&draft.shown, source.text(), &text);
            return mended(checked(source), applied.len(), printed);
        }
        if let Err(failure) = files::replace(draft, source.text(), &text) {
            let mended = mended(checked(source), 0, String::new());
            return Mended {
                failure: Some(failure),
                held: 0,
                ..mended
            };
        }
        let printed = if echoed { text.clone() } else { String::new() };
        let after = Source::new(draft.shown.clone(), text);
        mended(checked(after), applied.len(), printed)
    }

    fn fixed(
        &self,
        source: &Source,
        draft: &Draft,
        shelf: &Shelf,
    ) -> Result<Option<Fixed>, String> {
        let (format, settings) = (draft.format, &draft.settings);
        let safety = if self.unsafe_fixes {
            Safety::Unsafe
        } else {
            Safety::Safe
        };
        let fixed = match &self.add_allow {
            Some(_) if settings.require_reason && self.reason.trim().is_empty() => {
                return Err(
                    "it was not changed: its comments have to say why, so add `--reason TEXT`"
                        .to_owned(),
                );
            }
            Some(rule) => {
                let reason = self.reason.trim();
                citedesk::allow_with(source, format, settings, shelf, rule, reason)
            }
            None if self.fix || self.diff => {
                citedesk::fix_with(source, format, settings, shelf, safety)
            }
            None => return Ok(None),
        };
        fixed.map(Some).map_err(|unsettled| {
            let rules = unsettled.rules.join(", ");
            format!("it was not fixed: the fixes of {rules} never come to rest")
        })
    }
}

/// The unified difference between the two texts of `path`.
fn difference(path: &str, before: &str, after: &str) -> String {
    let path = error::visible(path);
    TextDiff::configure()
        .timeout(DEADLINE)
        .diff_lines(before, after)
        .unified_diff()
        .header(&path, &path)
        .to_string()
}

/// Shows what would be fixed in the drafts that `arguments` name; how much that is is added to `summary`.
pub(super) fn show(
    arguments: &CheckArguments,
    found: &Found,
    summary: &mut Summary,
    streams: &mut Streams<'_>,
) -> Result<(), Stop> {
    paths::tell_notices(found, streams.err);
    for failure in &found.failures {
        summary.failures += 1;
        error::tell(failure, streams.err);
    }
    let fixing = &arguments.fixing;
    batch::each(
        &found.drafts,
        arguments.paths.jobs,
        &mut (),
        |(), source, draft| fixing.mend(source, draft),
        |(), result| {
            let failure = match result {
                Ok(mended) => {
                    summary.fixed += mended.fixed;
                    summary.held += mended.held;
                    summary.files += usize::from(mended.fixed > 0);
                    streams.out.write_all(mended.printed.as_bytes())?;
                    mended.failure
                }
                Err(failure) => Some(failure),
            };
            if let Some(failure) = failure {
                summary.failures += 1;
                error::tell(&failure, streams.err);
            }
            Ok(())
        },
    )?;
    streams.out.flush()?;
    if !arguments.quiet {
        let plural = |number: usize| if number == 1 { "" } else { "s" };
        let Summary { fixed, files, .. } = *summary;
        let text = match fixed {
            0 if summary.held > 0 => format!("nothing would be fixed, {}", summary.held()),
            0 => "nothing would be fixed".to_owned(),
            _ => format!(
                "{fixed} finding{} would be fixed in {files} file{}",
                plural(fixed),
                plural(files)
            ),
        };
        // The difference is whole without it.
        let _ = writeln!(streams.err, "{text}");
    }
    Ok(())
}
