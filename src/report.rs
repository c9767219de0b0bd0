//! The table of output formats: how what was checked becomes text.

mod concise;
mod fingerprint;
mod full;
mod github;
mod groups;
mod json;
mod ledger;
mod machine;
mod pieces;
mod reach;
mod reading;
mod refs;
mod snippet;
mod summary;
mod told;
mod window;
mod words;

use std::io::{self, Write};

use crate::{Checked, Failure};

pub use ledger::{Book, Detail, Grouping};
pub use reading::{Account, Told};
pub use refs::{Catalogue, Choice, Counts, Listed, Register};
pub use summary::Summary;
pub use words::{COLUMNS, wrap};

/// An output format of `check`.
pub struct OutputFormat {
    /// Its name on the command line.
    pub name: &'static str,
    /// Makes a reporter of it.
    pub reporter: fn(Look) -> Box<dyn Reporter>,
    /// Who reads it, which decides where the summary goes.
    pub audience: Audience,
    /// Its JSON Schema, where it has one.
    pub schema: Option<fn() -> String>,
}

/// Who reads an output format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// People: the summary is the report's last line.
    People,
    /// Programs: the summary in words must stay out of the report.
    Programs,
}

/// How a report for people looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// How its letters are set.
    pub style: Style,
    /// How many columns it is set for.
    pub columns: usize,
}

/// How letters are set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Text alone.
    Plain,
    /// With the colours of a terminal.
    Coloured,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            style: Style::Plain,
            columns: COLUMNS,
        }
    }
}

/// Makes a report of checked files, one after the other.
pub trait Reporter: Sync {
    /// What the report says of one file. It is called on any thread and in any order, so that files can be rendered where they are checked.
    fn render(&self, checked: &Checked) -> String;

    /// Adds a file as rendered; called in the order of the report.
    ///
    /// # Errors
    /// Where `out` cannot be written to.
    fn file(&mut self, rendered: &str, out: &mut dyn Write) -> io::Result<()>;

    /// Takes note of a path that could not be checked.
    fn failure(&mut self, _: &Failure) {}

    /// Ends the report; `closing` is the text to end a report for people with, and may be empty.
    ///
    /// # Errors
    /// Where `out` cannot be written to.
    fn finish(&mut self, summary: &Summary, closing: &str, out: &mut dyn Write) -> io::Result<()>;
}

/// Every output format; the first is the default.
#[rustfmt::skip]
pub static OUTPUTS: &[OutputFormat] = &[
    full::FORMAT,
    concise::FORMAT,
    json::FORMAT,
    json::LINES,
    github::FORMAT,
];

/// The output format of this `name`.
pub fn by_name(name: &str) -> Option<&'static OutputFormat> {
    OUTPUTS.iter().find(|format| format.name == name)
}
