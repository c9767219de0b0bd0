//! The ledger: every claim of a draft, its citations, and what it rests on.

mod shapes;
mod text;

use std::io::{self, Write};

use super::machine::{self, Claims, Envelope};
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

/// The ledgers of several drafts, written one after the other.
pub struct Book {
    form: Form,
    files: usize,
    total: Ledger,
}

enum Form {
    Text(Detail),
    Json(Envelope),
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

    /// The JSON Schema of a book for programs.
    pub fn schema() -> String {
        machine::schema::<shapes::Claimed<'_>>()
    }

    fn new(form: Form) -> Self {
        Self {
            form,
            files: 0,
            total: Ledger::default(),
        }
    }

    /// What the book says of one draft. It may be called on any thread and in any order.
    pub fn render(&self, paper: &Paper<'_>) -> String {
        match &self.form {
            Form::Text(detail) => text::ledger(paper, *detail),
            Form::Json(_) => machine::line(&shapes::file(paper)),
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
            Form::Text(_) => out.write_all(text::totals(&self.total, self.files).as_bytes()),
        }
    }
}
