//! The entries of drafts: as a table, for programs, for reference managers, or their addresses alone.

mod bibtex;
mod csl;
mod json;
mod table;
mod urls;

use std::io::{self, Write};

use super::machine::Envelope;
use crate::Failure;
use crate::document::Reference;
use crate::paper::Paper;
use crate::parts::{self, Parts};

/// The forms in which entries are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Catalogue {
    /// A table for people.
    Table,
    /// Version 1 of our own JSON.
    Json,
    /// CSL-JSON: <https://docs.citationstyles.org/en/stable/specification.html>.
    CslJson,
    /// `BibTeX` as biblatex reads it: <https://ctan.org/pkg/biblatex>.
    Bibtex,
    /// The addresses, each once.
    Urls,
}

/// One entry of a draft.
struct Item<'a> {
    entry: &'a Reference,
    /// The key of the entry as a reader would name it.
    key: Option<String>,
    /// Its place among the entries of its draft, from 1.
    number: usize,
    /// How many citations reach it.
    cited: u32,
    parts: Parts,
}

/// The entries of several drafts, written one draft after the other.
pub struct Register {
    form: Catalogue,
    envelope: Envelope,
    seen: urls::Seen,
    begun: bool,
    counts: Counts,
}

/// How many there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Entries in all.
    pub entries: usize,
    /// Those that some citation reaches.
    pub cited: usize,
    /// The drafts that were read.
    pub files: usize,
}

/// What a register says of one draft.
pub struct Listed {
    text: String,
    counts: Counts,
}

impl Register {
    /// An empty register of this form.
    pub fn new(form: Catalogue) -> Self {
        Self {
            form,
            envelope: Envelope::default(),
            seen: urls::Seen::default(),
            begun: false,
            counts: Counts::default(),
        }
    }

    /// The JSON Schema of a register in our own JSON.
    pub fn schema() -> String {
        json::schema()
    }

    /// What the register says of one draft. It may be called on any thread and in any order.
    pub fn render(&self, paper: &Paper<'_>) -> Listed {
        let items = items(paper);
        let text = match self.form {
            Catalogue::Table => table::rows(paper, &items),
            Catalogue::Json => json::file(paper, &items),
            Catalogue::CslJson => csl::items(paper, &items),
            Catalogue::Bibtex => bibtex::entries(paper, &items),
            Catalogue::Urls => urls::lines(&items),
        };
        let counts = Counts {
            entries: items.len(),
            cited: items.iter().filter(|item| item.cited > 0).count(),
            files: 1,
        };
        Listed { text, counts }
    }

    /// Adds a draft as rendered; called in the order of the register.
    ///
    /// # Errors
    /// Where `out` cannot be written to.
    pub fn file(&mut self, listed: &Listed, out: &mut dyn Write) -> io::Result<()> {
        self.counts.entries += listed.counts.entries;
        self.counts.cited += listed.counts.cited;
        self.counts.files += listed.counts.files;
        match self.form {
            Catalogue::Json => self.envelope.file(&listed.text, out),
            Catalogue::Urls => self.seen.write(&listed.text, out),
            _ if listed.text.is_empty() => Ok(()),
            Catalogue::CslJson => {
                out.write_all(if self.begun { b",\n" } else { b"[\n" })?;
                self.begun = true;
                out.write_all(listed.text.as_bytes())
            }
            Catalogue::Table | Catalogue::Bibtex => writeln!(out, "{}", listed.text),
        }
    }

    /// Takes note of a path that could not be read.
    pub fn failure(&mut self, failure: &Failure) {
        if self.form == Catalogue::Json {
            self.envelope.failure(failure);
        }
    }

    /// Ends the register; a table ends with its totals.
    ///
    /// # Errors
    /// Where `out` cannot be written to.
    pub fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        match self.form {
            Catalogue::Table => out.write_all(table::totals(self.counts).as_bytes()),
            Catalogue::Json => self.envelope.finish(&json::Totals::from(self.counts), out),
            Catalogue::CslJson if self.begun => out.write_all(b"\n]\n"),
            Catalogue::CslJson => out.write_all(b"[]\n"),
            Catalogue::Bibtex | Catalogue::Urls => Ok(()),
        }
    }
}

fn items<'a>(paper: &'a Paper<'_>) -> Vec<Item<'a>> {
    let document = &paper.document;
    let uses = paper.resolution.uses(document.references.len());
    let entries = document.references.iter().zip(uses).zip(1..);
    entries
        .map(|((entry, cited), number)| Item {
            key: entry.keys.first().map(super::words::key),
            number,
            cited,
            parts: parts::parts(document.source, entry.body),
            entry,
        })
        .collect()
}

/// A name for the entry that no other entry of any draft has: the draft's path and its place in it, in letters that every program takes.
fn identifier(paper: &Paper<'_>, item: &Item<'_>) -> String {
    let path = paper.document.source.path();
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let mut name = String::new();
    for c in stem.chars() {
        match c {
            c if c.is_ascii_alphanumeric() => name.push(c),
            _ if !name.is_empty() && !name.ends_with('-') => name.push('-'),
            _ => {}
        }
    }
    format!("{}-{}", name.trim_end_matches('-'), item.number)
}

/// Whether something can be said of the entry's source beside its text.
fn names_source(item: &Item<'_>) -> bool {
    let parts = &item.parts;
    let found = [
        &parts.title,
        &parts.url,
        &parts.doi,
        &parts.isbn,
        &parts.arxiv,
        &parts.pmid,
        &parts.archive,
    ];
    !item.entry.empty && (found.iter().any(|part| part.is_some()) || !parts.authors.is_empty())
}
