//! Finds the reference lists of a document and cuts them into entries.

mod affiliations;
mod alphabet;
mod anchored;
mod announced;
mod astray;
mod bibitem;
mod body;
mod chapters;
mod cited;
mod coded;
mod continued;
mod credited;
mod dated;
mod defined;
mod directed;
mod echoed;
mod entry;
mod framed;
mod heading;
mod hollow;
mod items;
mod label;
mod lettered;
mod list;
mod noted;
mod nothing;
mod one_line;
mod pages;
mod paragraphs;
mod placed;
mod remarks;
mod returning;
mod rows;
mod ruled;
mod run;
mod tabled;
mod typed;
mod unclosed;

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;

use crate::document::{
    Candidate, Definition, Key, Layout, Line, ListKind, Reference, ReferenceList, System, Value,
};
use crate::source::{Source, Span};
pub(crate) use anchored::{addressed, anchored, labelled, names};
use cited::{cited_numbers, is_of_notes};
pub(crate) use echoed::echoed;
use entry::Entry;
use framed::framed;
use list::List;

/// The lists of a document in text order, and their entries, those of one list together.
#[derive(Debug, Default)]
pub(crate) struct References {
    pub(crate) lists: Vec<ReferenceList>,
    pub(crate) entries: Vec<Reference>,
    /// The numbers in brackets that count paragraphs of the text, in text order.
    pub(crate) paragraphs: Vec<Span>,
    /// The raised numbers behind the names of authors and before what they belong to, in text order.
    pub(crate) affiliations: Vec<Span>,
}

impl References {
    /// Whether the byte `offset` stands in an entry of some list.
    pub(crate) fn holds(&self, offset: u32) -> bool {
        self.entry_at(offset).is_some()
    }

    /// The entry that holds the byte `offset`, by index.
    pub(crate) fn entry_at(&self, offset: u32) -> Option<usize> {
        let after = self
            .entries
            .partition_point(|entry| entry.span.start <= offset);
        let at = after.checked_sub(1)?;
        (offset < self.entries[at].span.end).then_some(at)
    }
}

/// What all parts of this folder look at.
struct Text<'a> {
    source: &'a Source,
    layout: &'a Layout<'a>,
    lines: Vec<Line>,
    /// Headings that announce a list, beside those of the word tables.
    headings: &'a [String],
    /// What stands in brackets and may be a label of letters and a number, once it is asked for.
    bracketed: OnceCell<HashSet<Box<str>>>,
}

impl<'a> Text<'a> {
    fn slice(&self, span: Span) -> &'a str {
        self.source.slice(span)
    }

    /// How far the line that holds the byte `offset` is indented, in bytes.
    fn indent(&self, offset: u32) -> usize {
        let line = self.source.line_of(offset as usize);
        let before = &self.source.text()[self.source.line_start(line)..offset as usize];
        let blanks = before.chars().take_while(|c| c.is_whitespace());
        // A form feed begins a page, and so a line.
        blanks.fold(0, |blanks, c| if c == '\u{c}' { 0 } else { blanks + 1 })
    }
}

/// The lists of a source; `candidates` tell whether an unannounced run of labels is one, and `headings` announce lists as the words
/// of the tables do.
pub(crate) fn references(
    source: &Source,
    layout: &Layout<'_>,
    candidates: &[Candidate],
    headings: &[String],
) -> References {
    let text = Text {
        source,
        layout,
        lines: pages::lines(source, layout, headings),
        headings,
        bracketed: OnceCell::new(),
    };
    let mut lists = announced_lists(&text, candidates);
    if !candidates.is_empty() {
        let before = continued::before(&text, &lists);
        lists.extend(before);
        lists.sort_by_key(List::span);
    }
    let mut paragraphs = Vec::new();
    let known: HashSet<u32> = numbers(&lists).collect();
    let affiliations = affiliations::numbers(&text, candidates, &known);
    if !candidates.is_empty() {
        let listed: Vec<Span> = lists.iter().map(List::whole).collect();
        let mut taken = listed.clone();
        paragraphs = paragraphs::labels(&text, &taken, &known, candidates);
        taken.extend(&paragraphs);
        taken.extend(&affiliations);
        taken.sort_unstable();
        let cited = cited_numbers(&text, candidates);
        let mut found = run::lists(&text, &taken, &cited);
        if found.is_empty() && lists.iter().all(|list| list.kind == ListKind::Further) {
            let list = items::numbered(&text, candidates, &cited, &listed)
                .or_else(|| ruled::list(&text, candidates, &cited, &listed))
                .or_else(|| tabled::list(&text, candidates, &cited, &listed));
            found.extend(list);
        }
        if found.is_empty() && known.is_empty() {
            let list = returning::list(&text, &cited, &listed);
            found = list.map_or_else(|| noted::lists(&text, &listed, &cited), |list| vec![list]);
        }
        found.retain(|list| !astray::is_astray(&text, list, &known));
        lists.extend(found);
        for list in &mut lists {
            typed::as_typed(&text, list, &cited);
            if is_of_notes(&text, list, &cited) {
                (list.kind, list.mixed) = (ListKind::Written, true);
            }
        }
    }
    placed::number(&text, candidates, &mut lists);
    echoed::add(&text, &mut lists);
    directed::add(&text, &mut lists);
    if lists.is_empty() {
        lists.extend(at_end(&text));
    }
    lists.sort_by_key(List::span);
    let taken: Vec<Span> = lists.iter().map(List::whole).collect();
    lists.extend(defined::footnotes(&text, &taken));
    lists.extend(defined::definitions(&text, &lists));
    lists.sort_by_key(List::span);
    References {
        paragraphs,
        affiliations,
        ..tabled(&text, lists)
    }
}

/// The list with which a document ends, where nothing else tells of one and its entries are told by their form.
fn at_end(text: &Text<'_>) -> Option<List> {
    let list = lettered::list(text).or_else(|| unclosed::list(text));
    list.or_else(|| dated::list(text))
}

/// The lists that something announces, those that are none left out.
fn announced_lists(text: &Text<'_>, candidates: &[Candidate]) -> Vec<List> {
    let mut lists = announced::lists(text);
    rows::drop(text, &mut lists);
    hollow::drop(text, &mut lists);
    credited::drop(text, &mut lists, candidates);
    remarks::drop(text, &mut lists);
    coded::label(text, &mut lists);
    bibitem::list(text, &mut lists);
    lettered::letter(text, &mut lists);
    alphabet::count(text, &mut lists);
    chapters::part(text, &mut lists);
    if lists.iter().all(|list| list.entries.is_empty())
        && let Some(list) = items::exported_end(text)
    {
        // Its heading stands elsewhere.
        lists.retain(|list| list.kind != ListKind::Written);
        lists.push(list);
    }
    lists
}

fn numbers(lists: &[List]) -> impl Iterator<Item = u32> {
    let entries = lists.iter().flat_map(|list| &list.entries);
    entries.filter_map(Entry::number)
}

/// The keys of an entry that is a link definition: its label, and the number that it may be.
fn definition_keys(text: &Text<'_>, definition: &Definition) -> Vec<Key> {
    let label = definition.name(text.source);
    let number = label.parse().ok().filter(|_| label.len() <= 9);
    let numeric = number.map(Key::numeric);
    let named = Key {
        system: System::Definition,
        value: Value::Label(label.into()),
    };
    numeric.into_iter().chain([named]).collect()
}

/// Whether `span` lies within one of `taken`, which are in text order and apart.
fn is_taken(taken: &[Span], span: Span) -> bool {
    let after = taken.partition_point(|whole| whole.start <= span.start);
    after
        .checked_sub(1)
        .is_some_and(|at| span.start < taken[at].end)
}

fn tabled(text: &Text<'_>, lists: Vec<List>) -> References {
    let mut references = References::default();
    for list in lists {
        let first = references.entries.len() as u32;
        let at = references.lists.len() as u32;
        let (mut span, heading, kind) = (list.span(), list.heading, list.kind);
        let mixed = list.mixed;
        let mut starts = list.entries.iter().map(|entry| entry.span.start as usize);
        starts.next();
        let ends: Vec<usize> = starts.chain([text.source.text().len()]).collect();
        let mut last = 0;
        for (entry, next) in list.entries.into_iter().zip(ends) {
            let reference = reference(text, entry, last..next, at);
            span = span.join(reference.span);
            last = reference.span.end as usize;
            references.entries.push(reference);
        }
        let entries = first..references.entries.len() as u32;
        references.lists.push(ReferenceList {
            span,
            heading,
            entries,
            kind,
            mixed,
        });
    }
    references
}

/// The `entry` of the list of index `list`, with the markup that stands round it within `bounds`.
fn reference(text: &Text<'_>, entry: Entry, bounds: Range<usize>, list: u32) -> Reference {
    let framed = framed(text.source.text(), &entry, bounds);
    let span = |range: Range<usize>| Span::new(range.start, range.end);
    Reference {
        span: span(framed.whole),
        label: framed.label.map(span),
        written: span(framed.written),
        empty: nothing::is_empty(text, &entry),
        body: body::unbulleted(text, &entry),
        keys: entry.keys,
        list,
    }
}
