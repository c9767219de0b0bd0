//! Bibliographies: files of entries, each with a key, that drafts draw on. They are read from text that is handed in.

mod bibtex;
mod csl;
mod csl_json;
mod csl_yaml;
mod described;
mod front_matter;
mod holdings;
mod kind;
mod tex;

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::source::{Source, Span};

pub use described::{Described, Place};
pub(crate) use front_matter::{front_matter, may_be_named};
pub use holdings::{Holdings, Named, Shelf, State};
pub use kind::Kind;

/// A bibliography as it was read.
#[derive(Debug)]
pub struct Bibliography {
    source: Source,
    form: Form,
    entries: Vec<Entry>,
    /// The first entry of each key.
    by_key: HashMap<Box<str>, u32>,
    /// What the entries say, once somebody asks.
    described: OnceLock<Vec<Described>>,
}

/// One entry of a bibliography.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key, as citations write it.
    pub key: Box<str>,
    /// Where the key stands.
    pub label: Span,
    /// The whole entry.
    pub span: Span,
    /// What the entry says, in text order, as far as it is of the fields that are known here.
    pub fields: Vec<(Field, Span)>,
    /// Why nothing could be read of it but its key, as a clause.
    pub fault: Option<Box<str>>,
}

/// What an entry says of its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Who wrote it.
    Author,
    /// What it is called.
    Title,
    /// What it appeared in: a journal, a newspaper, a book.
    Container,
    /// Who published it.
    Publisher,
    /// When it appeared.
    Date,
    /// When somebody looked at it.
    Accessed,
    /// Where it is on the web.
    Url,
    /// Its DOI.
    Doi,
    /// Its ISBN.
    Isbn,
    /// The ISSN of what it appeared in.
    Issn,
    /// Its number at `PubMed`.
    Pmid,
    /// The volume that it stands in.
    Volume,
    /// The issue of that.
    Issue,
    /// The pages that it takes there.
    Pages,
    /// What may hold an address or an identifier among other things.
    Note,
}

impl Entry {
    /// Where the entry says `field`, first.
    pub fn field(&self, field: Field) -> Option<Span> {
        let mut fields = self.fields.iter();
        fields.find(|found| found.0 == field).map(|found| found.1)
    }
}

/// What of a bibliography some of its entries need to say all that they say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// What has to stand before the entries, in text order.
    pub heads: Vec<Span>,
    /// The entries and those that they draw on, by index, in text order.
    pub entries: Vec<u32>,
}

/// The forms that bibliographies are read in, by the extensions of their files.
const FORMS: &[(&str, Form)] = &[
    ("bib", BIBTEX),
    ("bibtex", BIBTEX),
    ("biblatex", BIBTEX),
    ("json", CSL_JSON),
    ("yaml", CSL_YAML),
    ("yml", CSL_YAML),
];

const BIBTEX: Form = Form {
    name: "bibtex",
    entries: bibtex::entries,
    described: bibtex::described,
    excerpt: Some(bibtex::excerpt),
};
const CSL_JSON: Form = Form {
    name: "csl-json",
    entries: csl_json::entries,
    described: csl_json::described,
    excerpt: None,
};
const CSL_YAML: Form = Form {
    name: "csl-yaml",
    entries: csl_yaml::entries,
    described: csl_yaml::described,
    excerpt: None,
};

/// A form of bibliographies.
#[derive(Clone, Copy, Debug)]
struct Form {
    name: &'static str,
    /// Reads the entries of a text, or says as a clause why there are none.
    entries: fn(&Source) -> Result<Vec<Entry>, String>,
    /// What these entries of a text say.
    described: fn(&Source, &[Entry]) -> Vec<Described>,
    /// What of a text some of its entries need, where entries can be copied.
    excerpt: Option<Excerpting>,
}

/// Tells what of a text those of its entries need that are chosen by index.
type Excerpting = fn(&Source, &[Entry], &[u32]) -> Excerpt;

/// What the item of CSL says that is written as JSON within `span` of `source`, between the fences of code or without any; none where
/// none is.
pub(crate) fn item(source: &Source, span: Span) -> Option<Described> {
    let text = source.slice(span);
    let item = text.get(text.find('{')?..=text.rfind('}')?)?;
    csl_json::item(source, item)
}

/// Whether the name `path` is that of a bibliography in a form that is read.
pub fn is_known(path: &str) -> bool {
    form(path).is_some()
}

fn form(path: &str) -> Option<Form> {
    let extension = path.rsplit_once('.')?.1;
    let mut forms = FORMS.iter();
    let form = forms.find(|form| form.0.eq_ignore_ascii_case(extension));
    form.map(|form| form.1)
}

impl Bibliography {
    /// Reads `source` in the form that its path tells.
    ///
    /// # Errors
    /// Why no entry could be read, as a clause without a full stop.
    pub fn read(source: Source) -> Result<Self, String> {
        let form = form(source.path()).ok_or("it is in a form that is not read")?;
        let entries = (form.entries)(&source)?;
        if entries.is_empty() {
            return Err("it holds no entry".to_owned());
        }
        Ok(Self::of(source, form, entries))
    }

    /// The bibliography of these `entries`, whose spans lie in `source`.
    fn of(source: Source, form: Form, entries: Vec<Entry>) -> Self {
        let mut by_key = HashMap::with_capacity(entries.len());
        for (at, entry) in entries.iter().enumerate() {
            by_key.entry(entry.key.clone()).or_insert(at as u32);
        }
        Self {
            source,
            form,
            entries,
            by_key,
            described: OnceLock::new(),
        }
    }

    /// The text that its spans lie in.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// The name of the form that it was read in.
    pub fn form(&self) -> &'static str {
        self.form.name
    }

    /// Its entries, in text order.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What its entries say of their sources, in text order. It is read when it is first asked for.
    pub fn described(&self) -> &[Described] {
        self.described
            .get_or_init(|| (self.form.described)(&self.source, &self.entries))
    }

    /// What the `chosen` entries, by index, need to say all that they say; none where its form is not copied.
    pub fn excerpt(&self, chosen: &[u32]) -> Option<Excerpt> {
        let excerpt = self.form.excerpt?;
        Some(excerpt(&self.source, &self.entries, chosen))
    }

    /// The first entry of this `key`, by index.
    pub fn find(&self, key: &str) -> Option<u32> {
        self.by_key.get(key).copied()
    }

    /// The entries, by index, whose key an earlier entry has with other content, each with that earlier one.
    pub fn repeated(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        let entries = self.entries.iter().enumerate();
        entries.filter_map(|(at, entry)| {
            let first = self.find(&entry.key)?;
            let differs = || {
                !self
                    .content(entry)
                    .eq(self.content(&self.entries[first as usize]))
            };
            (first as usize != at && differs()).then_some((at as u32, first))
        })
    }

    /// The words of `entry`.
    fn content(&self, entry: &Entry) -> impl Iterator<Item = &str> {
        let words = self.source.slice(entry.span).split_whitespace();
        words.map(|word| word.trim_end_matches(','))
    }
}

#[cfg(test)]
mod tests;
