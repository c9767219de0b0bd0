//! How drafts were read: what cites, what only looks like it, what stands in the lists, and the sentences with their sources.

mod json;
mod shapes;
mod text;

use std::io::{self, Write};

use super::machine::{self, Envelope};
use crate::Failure;
use crate::claim::{State, Survey};
use crate::paper::Paper;

/// Accounts of how several drafts were read, written one after the other.
pub struct Account {
    form: Form,
    counts: Counts,
}

enum Form {
    /// For people; whether a draft was written already.
    Text(Draft),
    Json(Envelope),
}

#[derive(PartialEq, Eq)]
enum Draft {
    First,
    Next,
}

/// How much was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Counts {
    files: usize,
    markers: usize,
    citations: usize,
    refused: usize,
    lists: usize,
    entries: usize,
    sentences: usize,
}

/// What an account says of one draft.
pub struct Told {
    text: String,
    counts: Counts,
}

impl Account {
    /// An account for people.
    pub fn text() -> Self {
        Self::new(Form::Text(Draft::First))
    }

    /// An account for programs: version 1 of the JSON format.
    pub fn json() -> Self {
        Self::new(Form::Json(Envelope::default()))
    }

    /// The JSON Schema of an account for programs.
    pub fn schema() -> String {
        machine::schema::<shapes::Read>()
    }

    fn new(form: Form) -> Self {
        Self {
            form,
            counts: Counts::default(),
        }
    }

    /// What the account says of the draft `paper`, which was read as the format of this name. It may be called on any thread and in
    /// any order.
    pub fn render(&self, paper: &Paper<'_>, format: &'static str) -> Told {
        let survey = paper.survey();
        let document = &paper.document;
        Told {
            counts: Counts {
                files: 1,
                markers: document.markers.len(),
                citations: document.citations.len(),
                refused: survey.refused.len(),
                lists: document.lists.len(),
                entries: document.references.len(),
                sentences: survey.sentences.len(),
            },
            text: match self.form {
                Form::Text(_) => text::reading(paper, &survey, format),
                Form::Json(_) => machine::line(&json::file(paper, &survey, format)),
            },
        }
    }

    /// Adds a draft as rendered; called in the order of the account.
    ///
    /// # Errors
    /// Where `out` cannot be written to.
    pub fn file(&mut self, told: &Told, out: &mut dyn Write) -> io::Result<()> {
        self.counts = self.counts.plus(told.counts);
        match &mut self.form {
            Form::Json(envelope) => envelope.file(&told.text, out),
            Form::Text(draft) => {
                if std::mem::replace(draft, Draft::Next) == Draft::Next {
                    writeln!(out)?;
                }
                out.write_all(told.text.as_bytes())
            }
        }
    }

    /// Takes note of a path that could not be read.
    pub fn failure(&mut self, failure: &Failure) {
        if let Form::Json(envelope) = &mut self.form {
            envelope.failure(failure);
        }
    }

    /// Ends the account.
    ///
    /// # Errors
    /// Where `out` cannot be written to.
    pub fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        match &mut self.form {
            Form::Json(envelope) => envelope.finish(&shapes::Totals::from(self.counts), out),
            Form::Text(_) => Ok(()),
        }
    }
}

impl Counts {
    fn plus(self, other: Self) -> Self {
        Self {
            files: self.files + other.files,
            markers: self.markers + other.markers,
            citations: self.citations + other.citations,
            refused: self.refused + other.refused,
            lists: self.lists + other.lists,
            entries: self.entries + other.entries,
            sentences: self.sentences + other.sentences,
        }
    }
}

/// What the claims rest on that the sentences of `survey` are; none for a sentence that claims nothing.
fn states(paper: &Paper<'_>, survey: &Survey) -> Vec<Option<State>> {
    let mut claims = paper.claims().iter().peekable();
    let sentences = survey.sentences.iter().map(|sentence| {
        while claims.next_if(|claim| claim.span < sentence.span).is_some() {}
        let own = claims.next_if(|claim| claim.span == sentence.span);
        own.map(|claim| claim.state)
    });
    sentences.collect()
}
