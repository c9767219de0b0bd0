//! What a whole run came to, and the sentence that says it.

use super::words::{clean, count};
use crate::Checked;
use crate::claim::Ledger;
use crate::finding::{Level, Safety};

/// What a run came to; sums of several runs are made with [`Summary::plus`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many drafts were checked.
    pub files: usize,
    /// How many of them have findings.
    pub touched: usize,
    /// How many paths could not be checked.
    pub failures: usize,
    /// How many findings are errors.
    pub errors: usize,
    /// How many findings are warnings.
    pub warnings: usize,
    /// How many findings are notes.
    pub notes: usize,
    /// How many findings have a safe fix.
    pub fixable: usize,
    /// How many more have a fix that is not safe.
    pub risky: usize,
    /// How many fixes were applied.
    pub fixed: usize,
    /// How many of the safe fixes were tried and held back, since the draft would be read in another way with them.
    pub held: usize,
    /// How many paths could not be written.
    pub unwritten: usize,
    /// How many citations were read.
    pub citations: usize,
    /// How many reference entries were read.
    pub entries: usize,
    /// What the claims of all drafts that cite rest on.
    pub claims: Ledger,
    /// How many drafts of which claims were looked for are in a language of which no cues are known.
    pub judged_less: usize,
    /// Notices of what was looked for in vain, each a line.
    pub notices: Vec<String>,
}

impl Summary {
    /// The summary of one draft.
    pub fn of(checked: &Checked) -> Self {
        let level = |level: Level| {
            checked
                .diagnostics
                .iter()
                .filter(|diagnostic| diagnostic.level == level)
                .count()
        };
        let fixable = |safety: Safety| {
            let fixes = checked.diagnostics.iter();
            let fixes = fixes.filter_map(|diagnostic| diagnostic.finding.fix.as_ref());
            fixes.filter(|fix| fix.safety == safety).count()
        };
        Self {
            files: 1,
            touched: usize::from(!checked.diagnostics.is_empty()),
            failures: 0,
            errors: level(Level::Error),
            warnings: level(Level::Warning),
            notes: level(Level::Note),
            fixable: fixable(Safety::Safe),
            risky: fixable(Safety::Unsafe),
            fixed: 0,
            held: 0,
            unwritten: 0,
            citations: checked.citations,
            entries: checked.entries,
            claims: checked.ledger.clone().unwrap_or_default(),
            judged_less: usize::from(checked.is_judged_less()),
            notices: Vec::new(),
        }
    }

    /// Both summaries as one.
    #[must_use]
    pub fn plus(mut self, other: Self) -> Self {
        self.notices.extend(other.notices);
        Self {
            files: self.files + other.files,
            touched: self.touched + other.touched,
            failures: self.failures + other.failures,
            errors: self.errors + other.errors,
            warnings: self.warnings + other.warnings,
            notes: self.notes + other.notes,
            fixable: self.fixable + other.fixable,
            risky: self.risky + other.risky,
            fixed: self.fixed + other.fixed,
            held: self.held + other.held,
            unwritten: self.unwritten + other.unwritten,
            citations: self.citations + other.citations,
            entries: self.entries + other.entries,
            claims: self.claims.plus(other.claims),
            judged_less: self.judged_less + other.judged_less,
            notices: self.notices,
        }
    }

    /// How many findings are of `level` or above.
    pub fn at_least(&self, level: Level) -> usize {
        match level {
            Level::Error => self.errors,
            Level::Warning => self.errors + self.warnings,
            Level::Note => self.errors + self.warnings + self.notes,
        }
    }

    /// The summary in words: the notices, then one line on what was read and found. Each line ends with a line feed.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for notice in &self.notices {
            text.push_str(&clean(notice));
            text.push('\n');
        }
        if self.files > 0 || self.failures > 0 {
            text.push_str(&self.sentence());
            text.push('\n');
        } else if self.notices.is_empty() {
            text.push_str("nothing to check\n");
        }
        text
    }

    fn sentence(&self) -> String {
        let mut clauses = vec![if self.at_least(Level::Note) > 0 {
            self.found()
        } else if self.files > 0 {
            self.clean_run()
        } else {
            "nothing was checked".to_owned()
        }];
        if self.judged_less > 0 {
            clauses.push(format!(
                "{} judged by quotation marks and figures alone, for want of cues",
                count(self.judged_less, "draft")
            ));
        }
        if self.failures > 0 {
            clauses.push(format!(
                "{} could not be read",
                count(self.failures, "path")
            ));
        }
        if self.unwritten > 0 {
            clauses.push(format!(
                "{} could not be written",
                count(self.unwritten, "path")
            ));
        }
        clauses.extend(self.rested());
        clauses.join("; ")
    }

    fn found(&self) -> String {
        let levels: Vec<String> = [
            (self.errors, "error"),
            (self.warnings, "warning"),
            (self.notes, "note"),
        ]
        .into_iter()
        .filter(|&(number, _)| number > 0)
        .map(|(number, noun)| count(number, noun))
        .collect();
        let files = if self.touched == self.files {
            count(self.files, "file")
        } else {
            format!("{} of {}", self.touched, count(self.files, "file"))
        };
        let fixable = match (self.fixable.saturating_sub(self.held), self.risky) {
            (0, 0) if self.held > 0 => String::new(),
            (0, 0) => "nothing fixable".to_owned(),
            (safe, 0) => format!("{safe} fixable"),
            (0, risky) => format!("{risky} fixable with --unsafe-fixes"),
            (safe, risky) => format!("{safe} fixable, {risky} more with --unsafe-fixes"),
        };
        let fixed = match self.fixed {
            0 => String::new(),
            number => format!("{number} fixed"),
        };
        let told = [fixed, self.held(), fixable];
        let told: Vec<String> = told.into_iter().filter(|part| !part.is_empty()).collect();
        format!("{} in {files}, {}", levels.join(", "), told.join(", "))
    }

    /// What to say of the fixes that were held back.
    pub fn held(&self) -> String {
        let fixes = match self.held {
            0 => return String::new(),
            1 => "1 fix".to_owned(),
            number => format!("{number} fixes"),
        };
        format!("{fixes} held back: other citations or findings would change")
    }

    fn clean_run(&self) -> String {
        let outcome = match self.fixed {
            0 => "nothing to report".to_owned(),
            number => format!("{number} fixed, nothing left to report"),
        };
        format!(
            "{}, {}, {}: {outcome}",
            count(self.files, "file"),
            count(self.citations, "citation"),
            count(self.entries, "entry")
        )
    }

    fn rested(&self) -> Option<String> {
        let Ledger {
            total,
            supported,
            unread,
            ..
        } = self.claims;
        let beside = match unread {
            0 => String::new(),
            number => format!(", {number} on what is not read"),
        };
        let verb = if supported == 1 || total == 1 {
            "rests"
        } else {
            "rest"
        };
        (total > 0).then(|| {
            format!(
                "{supported} of {} {verb} on a named source{beside}",
                count(total, "claim")
            )
        })
    }
}

#[cfg(test)]
mod tests;
