//! The options that settle for one run what a citedesk.toml settles for a desk, and the exit status that follows.

use citedesk::Checked;
use citedesk::config;
use citedesk::finding::Level;
use citedesk::report::Summary;
use citedesk::rules::RULES;
use citedesk::settings::{Asked, Setting, Settings, Stage, Threshold};
use clap::{Args, ValueEnum};

use super::check::FixArguments;
use super::{CLEAN, FAILED, FINDINGS};

#[derive(Args)]
pub(super) struct AskedArguments {
    /// Give RULE this level: error, warning, note or off
    ///
    /// It counts before what a citedesk.toml says, at every stage. The option may be repeated.
    ///
    /// Example: `citedesk check --level dangling-citation=warning --level empty-reference=off`
    #[arg(long, value_name = "RULE=LEVEL", value_parser = level)]
    level: Vec<(String, Setting)>,

    /// Run these rules alone
    ///
    /// The others are off; those that are named keep their level, which may be off too.
    ///
    /// Example: `citedesk check --only dangling-citation,empty-reference`
    #[arg(long, value_name = "RULE,...", value_delimiter = ',', value_parser = rule)]
    only: Vec<String>,

    /// How far the drafts have come: draft, edit, publish
    ///
    /// What a draft may still lack is a note at `draft` and an error at `publish`; at `edit`, which is the default,
    /// every rule has its own level. It counts before what a citedesk.toml says.
    ///
    /// Example: `citedesk check --stage publish drafts/tunnel.md`
    #[arg(long, value_name = "STAGE", value_enum, hide_possible_values = true)]
    stage: Option<StageWord>,

    /// Fail at findings of this level or above: error, warning, note, never [default: error]
    ///
    /// They make the exit status 1. The report is the same for every level.
    /// It counts before what a citedesk.toml says.
    ///
    /// Example: `citedesk check --fail-on warning drafts`
    #[arg(long, value_name = "LEVEL", value_enum, hide_possible_values = true)]
    fail_on: Option<FailOn>,

    /// Fail at more than N warnings
    ///
    /// It counts the warnings of all drafts together, beside --fail-on.
    ///
    /// Example: `citedesk check --max-warnings 10 drafts`
    #[arg(long, value_name = "N")]
    max_warnings: Option<usize>,

    /// Let findings leave the exit status at 0
    ///
    /// The same as `--fail-on never`. What could not be read makes it 2 all the same.
    ///
    /// Example: `citedesk check --exit-zero drafts`
    #[arg(long)]
    exit_zero: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum StageWord {
    Draft,
    Edit,
    Publish,
}

/// From which level findings make the exit status 1.
#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    Error,
    Warning,
    Note,
    Never,
}

/// What a run came to.
#[derive(Default)]
pub(super) struct Outcome {
    /// What was found.
    pub(super) summary: Summary,
    /// Whether a draft has findings that its settings fail at.
    pub(super) fails: bool,
}

impl Outcome {
    /// The outcome of one draft that was checked under `settings`.
    pub(super) fn of(checked: &Checked, settings: &Settings) -> Self {
        let mut levels = checked.diagnostics.iter().map(|found| found.level);
        Self {
            summary: Summary::of(checked),
            fails: levels.any(|level| settings.fail_on.fails(level)),
        }
    }

    /// Adds what came of another draft.
    pub(super) fn add(&mut self, other: Self) {
        self.summary = std::mem::take(&mut self.summary).plus(other.summary);
        self.fails |= other.fails;
    }
}

impl AskedArguments {
    /// What is asked for of every draft.
    pub(super) fn asked(&self) -> Asked {
        let mut asked = Asked {
            levels: self.level.iter().cloned().collect(),
            stage: self.stage.map(|stage| match stage {
                StageWord::Draft => Stage::Draft,
                StageWord::Edit => Stage::Edit,
                StageWord::Publish => Stage::Publish,
            }),
            fail_on: self.fail_on.map(|level| match level {
                FailOn::Error => Threshold::At(Level::Error),
                FailOn::Warning => Threshold::At(Level::Warning),
                FailOn::Note => Threshold::At(Level::Note),
                FailOn::Never => Threshold::Never,
            }),
            ..Asked::default()
        };
        let others = RULES.iter().map(|rule| rule.name.to_owned());
        let others = others.filter(|name| !self.only.is_empty() && !self.only.contains(name));
        asked.levels.extend(others.map(|name| (name, Setting::Off)));
        asked
    }

    /// The exit status of a run that came to `outcome`.
    pub(super) fn status(&self, outcome: &Outcome, fixing: &FixArguments) -> u8 {
        let warned = self
            .max_warnings
            .is_some_and(|most| outcome.summary.warnings > most);
        let Summary {
            failures,
            unwritten,
            fixed,
            ..
        } = outcome.summary;
        if failures + unwritten > 0 {
            FAILED
        } else if fixed > 0 && fixing.tells_of_fixes() && !(fixing.diff && self.exit_zero) {
            FINDINGS
        } else if fixing.diff {
            CLEAN
        } else if !self.exit_zero && (outcome.fails || warned) {
            FINDINGS
        } else {
            CLEAN
        }
    }
}

/// The rule that `text` names.
fn rule(text: &str) -> Result<String, String> {
    if text.trim().is_empty() {
        return Err("no rule is named: `citedesk rules` lists them all".to_owned());
    }
    config::rule_name(text.trim())
}

/// The rule and the level that `text` gives it.
fn level(text: &str) -> Result<(String, Setting), String> {
    let levels = "error, warning, note or off";
    let Some((name, level)) = text.split_once('=') else {
        return Err(format!(
            "it is a rule and a level, as RULE=LEVEL, where LEVEL is {levels}"
        ));
    };
    let setting = match level {
        "error" => Setting::At(Level::Error),
        "warning" => Setting::At(Level::Warning),
        "note" => Setting::At(Level::Note),
        "off" => Setting::Off,
        _ => return Err(format!("`{level}` is no level: it is {levels}")),
    };
    Ok((rule(name)?, setting))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Command {
        #[command(flatten)]
        asked: AskedArguments,
        #[command(flatten)]
        fixing: FixArguments,
    }

    fn parsed(words: &[&str]) -> Command {
        Command::parse_from(std::iter::once("check").chain(words.iter().copied()))
    }

    #[test]
    fn the_status_follows_the_level_that_fails() {
        let status = |words: &[&str], warnings: usize, failures: usize| {
            let Command { asked, fixing } = parsed(words);
            let mut settings = Settings::default();
            asked.asked().apply(&mut settings);
            let summary = Summary {
                warnings,
                failures,
                ..Summary::default()
            };
            let fails = warnings > 0 && settings.fail_on.fails(Level::Warning);
            asked.status(&Outcome { summary, fails }, &fixing)
        };
        for (words, warnings, wanted) in [
            (&[][..], 1, CLEAN),
            (&["--fail-on", "warning"], 1, FINDINGS),
            (&["--fail-on", "note"], 1, FINDINGS),
            (&["--fail-on", "note"], 0, CLEAN),
            (&["--fail-on", "never"], 1, CLEAN),
            (&["--max-warnings", "1"], 1, CLEAN),
            (&["--max-warnings", "1"], 2, FINDINGS),
            (&["--max-warnings", "1", "--exit-zero"], 2, CLEAN),
            (&["--fail-on", "warning", "--exit-zero"], 1, CLEAN),
        ] {
            assert_eq!(status(words, warnings, 0), wanted, "{words:?}");
            assert_eq!(status(words, warnings, 1), FAILED, "{words:?}");
        }
    }

    #[test]
    fn the_status_tells_what_was_fixed_where_that_is_asked_for() {
        let status = |words: &[&str], fixed: usize, unwritten: usize| {
            let Command { asked, fixing } = parsed(words);
            let summary = Summary {
                fixed,
                unwritten,
                ..Summary::default()
            };
            asked.status(
                &Outcome {
                    summary,
                    fails: false,
                },
                &fixing,
            )
        };
        assert_eq!(status(&["--fix"], 1, 0), CLEAN);
        assert_eq!(status(&["--fix"], 1, 1), FAILED);
        assert_eq!(status(&["--fix", "--exit-non-zero-on-fix"], 1, 0), FINDINGS);
        assert_eq!(status(&["--fix", "--exit-non-zero-on-fix"], 0, 0), CLEAN);
        assert_eq!(status(&["--diff"], 1, 0), FINDINGS);
        assert_eq!(status(&["--diff"], 0, 0), CLEAN);
    }

    #[test]
    fn all_rules_are_off_but_those_that_are_asked_for() {
        let asked = parsed(&[
            "--only",
            "dangling-citation",
            "--level",
            "dangling-citation=note",
        ])
        .asked
        .asked();
        assert_eq!(asked.levels.len(), RULES.len());
        for (rule, setting) in asked.levels {
            let wanted = if rule == "dangling-citation" {
                Setting::At(Level::Note)
            } else {
                Setting::Off
            };
            assert_eq!(setting, wanted, "{rule}");
        }
    }
}
