//! An entry as the register lists it, from a draft's own list or from a bibliography.

use std::collections::HashSet;

use super::filed::{Held, Uses};
use crate::bibliography::{Bibliography, Kind, Place};
use crate::document::{Document, Reference};
use crate::paper::Paper;
use crate::parts::{self, Parts};
use crate::report::{reach, words};
use crate::source::{Source, Span};

/// What sets the title of a book apart from that of an article.
const SET: &[&str] = &["*", "_", "<i>", "<em>", "<cite>"];

/// One entry.
pub(super) struct Item<'a> {
    /// A name that no other entry of any file has, in letters that every program takes.
    pub(super) name: String,
    /// All of it.
    pub(super) span: Span,
    /// What stands behind its label.
    pub(super) text: &'a str,
    /// The same on one line, for people.
    pub(super) shown: String,
    /// Whether it names no source at all.
    pub(super) empty: bool,
    /// Its key as a reader would name it.
    pub(super) key: Option<String>,
    /// How many citations reach it.
    pub(super) cited: u32,
    /// Whether some do, or a draft lists it though none does.
    pub(super) is_chosen: bool,
    /// What kind of work it is, where a bibliography says that.
    pub(super) kind: Option<&'static Kind>,
    /// Whether its authors are its editors.
    pub(super) is_edited: bool,
    /// What its container is to it, where no kind of work tells that.
    pub(super) role: Role,
    pub(super) parts: Parts,
    /// Where it stands in its container, where a bibliography says that.
    pub(super) place: Place,
}

/// What the container of a work is to it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// What it stands in, or that is not known.
    Host,
    /// Who brought it out.
    Publisher,
    /// Who brought out what is set as books are.
    OfBook,
}

impl Item<'_> {
    /// Names the entry by its key, as drafts do, where that is a name and none of `names`, which it becomes.
    pub(super) fn keep_key(&mut self, names: &mut HashSet<String>) {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || ":._-/+".contains(c);
        let key = self.key.as_ref().filter(|key| key.chars().all(is_plain));
        if let Some(key) = key.filter(|key| !names.contains(*key)) {
            self.name.clone_from(key);
        }
        names.insert(self.name.clone());
    }

    /// Whether something can be said of the entry's source beside its text.
    pub(super) fn names_source(&self) -> bool {
        let parts = &self.parts;
        let found = [
            &parts.title,
            &parts.url,
            &parts.doi,
            &parts.isbn,
            &parts.issn,
            &parts.arxiv,
            &parts.pmid,
            &parts.pmcid,
            &parts.archive,
        ];
        !self.empty && (found.iter().any(|part| part.is_some()) || !parts.authors.is_empty())
    }
}

/// The entries of the lists of a draft.
pub(super) fn of_draft<'a>(paper: &'a Paper<'_>) -> Vec<Item<'a>> {
    let document = &paper.document;
    let stem = stem(document.source.path());
    let uses = paper.resolution.uses(document.references.len());
    let entries = document.references.iter().zip(uses).zip(1..);
    entries
        .map(|((entry, cited), number)| listed(document, &stem, entry, (cited, number)))
        .collect()
}

/// The entries of a bibliography in the front matter of a draft.
pub(super) fn of_held(held: &Held) -> Vec<Item<'_>> {
    let stem = stem(held.bibliography.source().path());
    of_file(&held.bibliography, &held.uses, (&stem, held.before + 1)).collect()
}

/// The entries of a bibliography in a file of its own, cited as `uses` says.
pub(super) fn of_bibliography<'a>(bibliography: &'a Bibliography, uses: &Uses) -> Vec<Item<'a>> {
    let path = bibliography.source().path();
    of_file(bibliography, uses, (&stem(path), 1)).collect()
}

fn listed<'a>(
    document: &'a Document<'_>,
    stem: &str,
    entry: &'a Reference,
    (cited, number): (u32, usize),
) -> Item<'a> {
    let parts = document.parts(entry);
    Item {
        name: format!("{stem}-{number}"),
        span: entry.span,
        text: document.source.slice(entry.written),
        shown: reach::body(document.source, entry),
        empty: entry.empty,
        key: entry.keys.first().map(words::key),
        cited,
        is_chosen: cited > 0,
        kind: None,
        is_edited: false,
        role: role(document.source, &parts),
        parts,
        place: Place::default(),
    }
}

/// What the container is to the work of an entry whose `parts` were read of `source`.
fn role(source: &Source, parts: &Parts) -> Role {
    if !parts::is_publisher(source, parts) {
        return Role::Host;
    }
    let is_set = parts.title.as_ref().is_some_and(|title| {
        let before = source.slice(Span::new(0, title.span.start as usize));
        SET.iter().any(|mark| before.ends_with(mark))
    });
    if is_set {
        Role::OfBook
    } else {
        Role::Publisher
    }
}

fn of_file<'a>(
    bibliography: &'a Bibliography,
    uses: &Uses,
    (stem, first): (&str, usize),
) -> impl Iterator<Item = Item<'a>> {
    let entries = (0_u32..).zip(bibliography.entries());
    let entries = entries.zip(bibliography.described()).zip(first..);
    entries.map(move |(((at, entry), described), number)| Item {
        name: format!("{stem}-{number}"),
        span: entry.span,
        text: bibliography.source().slice(entry.span),
        shown: summary(bibliography, at),
        empty: entry.fields.is_empty(),
        key: Some(entry.key.to_string()),
        cited: uses.get(&at).copied().unwrap_or_default(),
        is_chosen: uses.contains_key(&at),
        kind: described.kind,
        is_edited: described.is_edited,
        role: Role::Host,
        parts: described.parts.clone(),
        place: described.place.clone(),
    })
}

fn summary(bibliography: &Bibliography, at: u32) -> String {
    match reach::summary(bibliography, at) {
        nothing if nothing.is_empty() => "(empty)".to_owned(),
        told => told,
    }
}

/// `path` without its ending, in letters that every program takes.
pub(super) fn stem(path: &str) -> String {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let mut name = String::new();
    for c in stem.chars() {
        match c {
            c if c.is_ascii_alphanumeric() => name.push(c),
            _ if !name.is_empty() && !name.ends_with('-') => name.push('-'),
            _ => {}
        }
    }
    name.trim_end_matches('-').to_owned()
}
