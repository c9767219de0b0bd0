//! An entry as the register lists it, from a draft's own list or from a bibliography.

use std::collections::HashSet;

use super::filed::{self, Uses};
use crate::bibliography::{Bibliography, Kind, State};
use crate::document::{Document, Reference};
use crate::paper::Paper;
use crate::parts::Parts;
use crate::report::{reach, words};
use crate::source::Span;

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
    /// What kind of work it is, where a bibliography says that.
    pub(super) kind: Option<&'static Kind>,
    /// Whether its authors are its editors.
    pub(super) is_edited: bool,
    pub(super) parts: Parts,
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

/// The entries of the lists of a draft, and those that its front matter holds.
pub(super) fn of_draft<'a>(paper: &'a Paper<'_>) -> Vec<Item<'a>> {
    let document = &paper.document;
    let stem = stem(document.source.path());
    let uses = paper.resolution.uses(document.references.len());
    let entries = document.references.iter().zip(uses).zip(1..);
    let mut items: Vec<Item<'_>> = entries
        .map(|((entry, cited), number)| listed(document, &stem, entry, (cited, number)))
        .collect();
    let mut uses = filed::uses(paper);
    for (at, named) in (0..).zip(&document.bibliographies.named) {
        if let State::Inline(bibliography) = &named.state {
            let uses = uses.remove(&at).unwrap_or_default();
            items.extend(of_file(bibliography, &uses, (&stem, items.len() + 1)));
        }
    }
    items
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
    Item {
        name: format!("{stem}-{number}"),
        span: entry.span,
        text: document.source.slice(entry.body),
        shown: reach::body(document.source, entry),
        empty: entry.empty,
        key: entry.keys.first().map(words::key),
        cited,
        kind: None,
        is_edited: false,
        parts: document.parts(entry),
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
        kind: described.kind,
        is_edited: described.is_edited,
        parts: described.parts.clone(),
    })
}

fn summary(bibliography: &Bibliography, at: u32) -> String {
    match reach::summary(bibliography, at) {
        nothing if nothing.is_empty() => "(empty)".to_owned(),
        told => told,
    }
}

/// `path` without its ending, in letters that every program takes.
fn stem(path: &str) -> String {
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
