//! The ledger: every claim of a draft, its citations, and what it rests on.

mod basis;
mod group;
mod row;
mod shapes;
mod sheet;
mod text;

use std::io::{self, Write};

use super::machine::{self, Claims, Envelope};
use super::words::COLUMNS;
use crate::Failure;
use crate::claim::Ledger;
use crate::paper::Paper;

/// How much of a claim the ledger tells where people read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// The claim and what it rests on.
    Brief,
    /// The cues that made it a claim as well.
    Verbose,
}

/// What the claims of a draft are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// The sources that they rest on; those without one come last.
    Source,
    /// The people and bodies who are quoted; claims that neither quote nor attribute are left out.
    Speaker,
}

/// The ledgers of several drafts, written one after the other.
pub struct Book {
    form: Form,
    grouping: Option<Grouping>,
    columns: usize,
    files: usize,
    total: Ledger,
}

enum Form {
    Text(Detail),
    Json(Envelope),
    /// Whether the line that names the columns is still to be written.
    Csv(Head),
}

#[derive(PartialEq, Eq)]
enum Head {
    Wanted,
    Written,
}

impl Book {
    /// A book for people.
    pub fn text(detail: Detail) -> Self {
        Self::new(Form::Text(detail))
    }

    /// A book for programs: version 1 of the JSON format.
    pub fn json() -> Self {
        Self::new(Form::Json(Envelope::default()))
    }

    /// A book for spreadsheets: comma-separated values, one line for the columns and one for each claim.
    pub fn csv() -> Self {
        Self::new(Form::Csv(Head::Wanted))
    }

    /// The same book with the claims of each draft in groups.
    #[must_use]
    pub fn grouped(self, grouping: Grouping) -> Self {
        Self {
            grouping: Some(grouping),
            ..self
        }
    }

    /// The same book, set for so many `columns` where people read it.
    #[must_use]
    pub fn within(self, columns: usize) -> Self {
        Self { columns, ..self }
    }

    /// The JSON Schema of a book for programs.
    pub fn schema() -> String {
        machine::schema::<shapes::Claimed<'_>>()
    }

    fn new(form: Form) -> Self {
        Self {
            form,
            grouping: None,
            columns: COLUMNS,
            files: 0,
            total: Ledger::default(),
        }
    }

    /// What the book says of one draft. It may be called on any thread and in any order.
    pub fn render(&self, paper: &Paper<'_>) -> String {
        match &self.form {
            Form::Text(detail) => text::ledger(paper, *detail, self.grouping, self.columns),
            Form::Json(_) => machine::line(&shapes::file(paper, self.grouping)),
            Form::Csv(_) => sheet::rows(paper, self.grouping),
        }
    }

    /// Adds a draft as rendered, with its `ledger`; called in the order of the book.
    ///
    /// # Errors
    /// Where `out` cannot be written to.
    pub fn file(&mut self, rendered: &str, ledger: Ledger, out: &mut dyn Write) -> io::Result<()> {
        self.files += 1;
        self.total = std::mem::take(&mut self.total).plus(ledger);
        match &mut self.form {
            Form::Json(envelope) => envelope.file(rendered, out),
            Form::Csv(head) => {
                name_columns(head, self.grouping, out)?;
                out.write_all(rendered.as_bytes())
            }
            Form::Text(_) if rendered.is_empty() => Ok(()),
            Form::Text(_) => writeln!(out, "{rendered}"),
        }
    }

    /// Takes note of a path that could not be read.
    pub fn failure(&mut self, failure: &Failure) {
        if let Form::Json(envelope) = &mut self.form {
            envelope.failure(failure);
        }
    }

    /// Ends the book with its totals.
    ///
    /// # Errors
    /// Where `out` cannot be written to.
    pub fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        match &mut self.form {
            Form::Json(envelope) => {
                let totals = shapes::Totals {
                    files: self.files,
                    claims: Claims::from(&self.total),
                    reasons: &self.total.reasons,
                };
                envelope.finish(&totals, out)
            }
            Form::Csv(head) => name_columns(head, self.grouping, out),
            Form::Text(_) => {
                let totals = text::totals(&self.total, self.files, self.columns);
                out.write_all(totals.as_bytes())
            }
        }
    }
}

/// Writes the line that names the columns, once.
fn name_columns(
    head: &mut Head,
    grouping: Option<Grouping>,
    out: &mut dyn Write,
) -> io::Result<()> {
    if std::mem::replace(head, Head::Written) == Head::Written {
        return Ok(());
    }
    out.write_all(sheet::head(grouping).as_bytes())
}
