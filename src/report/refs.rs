//! The entries of drafts: as a table, for programs, for reference managers, or their addresses alone.

mod bibtex;
mod copy;
mod csl;
mod filed;
mod item;
mod json;
mod table;
mod urls;

use std::collections::HashSet;
use std::io::{self, Write};

use super::machine::Envelope;
use super::words::COLUMNS;
use crate::Failure;
use crate::bibliography::Bibliography;
use crate::paper::Paper;
use crate::source::Source;
use filed::{Filed, Held, Uses};
use item::Item;

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

/// Which entries are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// All that there are.
    All,
    /// Those that some citation reaches, and those that front matter lists without one.
    Cited,
}

/// The entries of several drafts, written one draft after the other.
pub struct Register {
    form: Catalogue,
    choice: Choice,
    columns: usize,
    filed: Filed,
    /// What the front matter of drafts holds, where the form calls entries by their keys: those of all drafts have to be known first.
    held: Vec<Held>,
    /// The names of the entries that were written.
    names: HashSet<String>,
    envelope: Envelope,
    seen: urls::Seen,
    begun: bool,
    counts: Counts,
    left_out: usize,
}

/// How many there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Entries in all.
    pub entries: usize,
    /// Those that some citation reaches.
    pub cited: usize,
    /// The drafts and bibliographies that were read.
    pub files: usize,
}

/// What a register says of one draft.
#[derive(Default)]
pub struct Listed {
    text: String,
    counts: Counts,
    /// How many entries have a text and no part that this form could hold.
    left_out: usize,
    filed: Filed,
    held: Vec<Held>,
    names: Vec<String>,
}

impl Register {
    /// An empty register of this form, for the entries of this choice.
    pub fn new(form: Catalogue, choice: Choice) -> Self {
        Self {
            form,
            choice,
            columns: COLUMNS,
            filed: Filed::default(),
            held: Vec::new(),
            names: HashSet::new(),
            envelope: Envelope::default(),
            seen: urls::Seen::default(),
            begun: false,
            counts: Counts::default(),
            left_out: 0,
        }
    }

    /// The same register, set for so many `columns` where people read it.
    #[must_use]
    pub fn within(self, columns: usize) -> Self {
        Self { columns, ..self }
    }

    /// The JSON Schema of a register in our own JSON.
    pub fn schema() -> String {
        json::schema()
    }

    /// What the register says of one draft. It may be called on any thread and in any order.
    pub fn render(&self, paper: &Paper<'_>) -> Listed {
        let mut items = item::of_draft(paper);
        let held = filed::held(paper);
        if !self.names_entries() {
            items.extend(held.iter().flat_map(item::of_held));
        }
        let listed = self.listed(paper.document.source, items);
        Listed {
            filed: Filed::of(paper),
            held,
            ..listed
        }
    }

    /// Whether entries have names of their own in this form.
    fn names_entries(&self) -> bool {
        matches!(self.form, Catalogue::CslJson | Catalogue::Bibtex)
    }

    /// Adds a draft as rendered; called in the order of the register.
    ///
    /// # Errors
    /// Where `out` cannot be written to.
    pub fn file(&mut self, listed: Listed, out: &mut dyn Write) -> io::Result<()> {
        self.write(&listed, out)?;
        self.filed.join(listed.filed);
        if self.names_entries() {
            self.held.extend(listed.held);
        }
        self.names.extend(listed.names);
        Ok(())
    }

    /// What is said of the entries of one file.
    fn listed(&self, source: &Source, mut items: Vec<Item<'_>>) -> Listed {
        if self.choice == Choice::Cited {
            items.retain(|item| item.is_chosen);
        }
        let text = match self.form {
            Catalogue::Table => table::rows(source, &items, self.columns),
            Catalogue::Json => json::file(source, &items),
            Catalogue::CslJson => csl::items(&items),
            Catalogue::Bibtex => bibtex::entries(&items),
            Catalogue::Urls => urls::lines(&items),
        };
        let counts = Counts {
            entries: items.len(),
            cited: items.iter().filter(|item| item.cited > 0).count(),
            files: 1,
        };
        let is_left_out = |item: &&Item<'_>| !item.empty && !item.names_source();
        let left_out = match self.form {
            Catalogue::CslJson | Catalogue::Bibtex => items.iter().filter(is_left_out).count(),
            Catalogue::Table | Catalogue::Json | Catalogue::Urls => 0,
        };
        Listed {
            text,
            counts,
            left_out,
            filed: Filed::default(),
            held: Vec::new(),
            names: items.into_iter().map(|item| item.name).collect(),
        }
    }

    /// What is said of the entries `items` of `source`, each named by its key where no other is.
    fn named(&mut self, source: &Source, mut items: Vec<Item<'_>>) -> Listed {
        for item in &mut items {
            item.keep_key(&mut self.names);
        }
        self.listed(source, items)
    }

    /// The entries of `bibliography` as they are written there, where that is in the register's own form; none where it is not.
    fn copied(&mut self, bibliography: &Bibliography, uses: &Uses) -> Option<Listed> {
        if self.form != Catalogue::Bibtex {
            return None;
        }
        let chosen: Vec<u32> = match self.choice {
            Choice::All => (0..bibliography.entries().len() as u32).collect(),
            Choice::Cited => uses.keys().copied().collect(),
        };
        let excerpt = bibliography.excerpt(&chosen)?;
        Some(Listed {
            text: copy::text(bibliography, &excerpt, &mut self.names),
            ..Listed::default()
        })
    }

    fn write(&mut self, listed: &Listed, out: &mut dyn Write) -> io::Result<()> {
        self.counts.entries += listed.counts.entries;
        self.counts.cited += listed.counts.cited;
        self.counts.files += listed.counts.files;
        self.left_out += listed.left_out;
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

    /// How many entries were left out by now because no part of them is read, and the form holds nothing else.
    pub fn left_out(&self) -> usize {
        self.left_out
    }

    /// Takes note of a path that could not be read.
    pub fn failure(&mut self, failure: &Failure) {
        if self.form == Catalogue::Json {
            self.envelope.failure(failure);
        }
    }

    /// Ends the register with the bibliographies that the drafts draw on, each once; a table ends with its totals.
    ///
    /// # Errors
    /// Where `out` cannot be written to.
    pub fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        for held in std::mem::take(&mut self.held) {
            let listed = self.named(held.bibliography.source(), item::of_held(&held));
            self.write(&listed, out)?;
        }
        for (bibliography, uses) in std::mem::take(&mut self.filed).all() {
            let listed = match self.copied(&bibliography, &uses) {
                Some(listed) => listed,
                None => self.named(
                    bibliography.source(),
                    item::of_bibliography(&bibliography, &uses),
                ),
            };
            self.write(&listed, out)?;
        }
        match self.form {
            Catalogue::Table => out.write_all(table::totals(self.counts).as_bytes()),
            Catalogue::Json => self.envelope.finish(&json::Totals::from(self.counts), out),
            Catalogue::CslJson if self.begun => out.write_all(b"\n]\n"),
            Catalogue::CslJson => out.write_all(b"[]\n"),
            Catalogue::Bibtex | Catalogue::Urls => Ok(()),
        }
    }
}
