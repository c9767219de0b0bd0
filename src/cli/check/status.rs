//! The exit status that answers a check.

use citedesk::finding::Level;
use citedesk::report::Summary;
use clap::ValueEnum;

use super::super::{CLEAN, FAILED, FINDINGS};
use super::CheckArguments;

/// From which level findings make the exit status 1.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum FailOn {
    Error,
    Warning,
    Note,
    Never,
}

/// The exit status of a run that came to `summary`.
pub(super) fn status(arguments: &CheckArguments, summary: &Summary) -> u8 {
    let level = match arguments.fail_on {
        _ if summary.failures + summary.unwritten > 0 => return FAILED,
        _ if summary.fixed > 0 && arguments.fixing.tells_of_fixes() => return FINDINGS,
        _ if arguments.exit_zero || arguments.fixing.diff => return CLEAN,
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
        let fixed = Summary {
            fixed: 1,
            ..Summary::default()
        };
        assert_eq!(status_of(&["--fix"], &fixed), CLEAN);
        let told = ["--fix", "--exit-non-zero-on-fix"];
        assert_eq!(status_of(&told, &fixed), FINDINGS);
        assert_eq!(status_of(&told, &Summary::default()), CLEAN);
        assert_eq!(status_of(&["--diff"], &fixed), FINDINGS);
        let unwritten = Summary {
            unwritten: 1,
            ..fixed
        };
        assert_eq!(status_of(&["--fix"], &unwritten), FAILED);
    }
}
