//! The works of a document's lists, by their authors.

mod acronym;
mod author;
mod cited;
mod couple;
mod dated_names;
mod entry;
mod label;
mod slip;
mod styles;
mod undated;
mod unread;

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::document::{Candidate, Key, ListKind, Reference, System};
use crate::marker::{Called, Names};
use crate::reference::References;
use crate::source::Source;
use crate::work::{Call, Fit, Name, Work, spellings, year_of};
use acronym::Acronyms;
pub(super) use acronym::Initials;
use cited::{are_cited, cited_entries};
use dated_names::DatedNames;
use entry::{Entry, is_same_author};
use label::{authors, dated, label, may_open, opened};
use styles::Styles;
use unread::Unread;

/// No more works of one author than this are looked at for one citation.
const WORKS: usize = 200;

/// What a citation by authors and year means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// This entry.
    Entry(u32),
    /// One of these, and nothing tells which.
    Several(Vec<u32>),
    /// This entry, were it not for the year.
    OtherYear(u32),
    /// This entry, were it not for a slip in the name.
    OtherName(u32),
    /// Nothing that the list has.
    Nothing,
}

impl Meant {
    /// Whether the list has what is meant.
    pub(super) fn fits(&self) -> bool {
        !self.entries().is_empty()
    }

    /// The entries that fit.
    pub(super) fn entries(&self) -> &[u32] {
        match self {
            Self::Entry(entry) => std::slice::from_ref(entry),
            Self::Several(entries) => entries,
            Self::OtherYear(_) | Self::OtherName(_) | Self::Nothing => &[],
        }
    }
}

/// The works that entries name.
#[derive(Default)]
pub(super) struct Shelf {
    /// In the order of entries.
    works: Vec<(u32, Entry)>,
    /// The works by what their first authors may be called.
    by_author: HashMap<String, Vec<usize>>,
    /// The works by the first word of their titles.
    by_title: HashMap<String, Vec<usize>>,
    /// The works by year.
    by_year: HashMap<String, Vec<usize>>,
    names: HashSet<String>,
    unread: Unread,
    pub(super) acronyms: Acronyms,
    /// Whether the text cites by number, so that entries have one as well.
    pub(super) is_rest: bool,
    /// The entries, by index and ascending, that it cites so.
    cited: Vec<u32>,
}

impl Shelf {
    /// The works of all lists whose entries have no numbers that `candidates` could cite them by; where there are none, those of entries
    /// with numbers that the text calls by a name and a year.
    pub(super) fn new(source: &Source, references: &References, candidates: &[Candidate]) -> Self {
        let numbered = are_cited(source, references, candidates);
        let counts = |key: &Key| key.system != System::Numeric || numbered;
        let shelf = Self::of(source, references, |entry| !entry.keys.iter().any(counts));
        if !numbered || !shelf.is_empty() {
            return shelf;
        }
        let called = DatedNames::new(source, references);
        let is_meant = |entry: &Reference| called.may_name(source.slice(entry.body));
        Self {
            is_rest: true,
            cited: cited_entries(references, candidates),
            ..Self::of(source, references, is_meant)
        }
    }

    /// The works of those entries that are `free`, or whose labels are dated as the text cites them.
    fn of(source: &Source, references: &References, free: impl Fn(&Reference) -> bool) -> Self {
        let mut shelf = Self::default();
        let may_be_named = |entry: &&Reference| {
            let list = &references.lists[entry.list as usize];
            let is_named = free(entry) || dated(source, entry).is_some();
            matches!(list.kind, ListKind::Written) && is_named && !entry.empty
        };
        let mut styles = Styles::default();
        // The entry before, in its list.
        let mut before: Option<(u32, Entry)> = None;
        for (at, entry) in references.entries.iter().enumerate() {
            let above = before.take().filter(|above| above.0 == entry.list);
            if !may_be_named(&entry) {
                continue;
            }
            let parts = styles.parts(source, references, entry);
            shelf.acronyms.put(at as u32, source, entry, &parts);
            let read = match above {
                _ if source.slice(entry.body).starts_with('[') => {
                    let label = label(source, entry.body);
                    label.or_else(|| Entry::new(source, entry, &parts))
                }
                _ if dated(source, entry).is_some() => {
                    dated(source, entry).and_then(|span| label(source, span))
                }
                _ if may_open(&parts) && !is_same_author(source.slice(entry.body)) => {
                    opened(source, entry).or_else(|| Entry::new(source, entry, &parts))
                }
                _ if !is_same_author(source.slice(entry.body)) => Entry::new(source, entry, &parts),
                Some((_, above)) => above.again(source, &parts),
                None => None,
            };
            match read {
                Some(read) => {
                    if read.titled {
                        shelf.unread.put(at as u32, source.slice(entry.body));
                    }
                    shelf.put(at as u32, read.clone());
                    before = Some((entry.list, read));
                }
                None => shelf.unread.put(at as u32, source.slice(entry.body)),
            }
        }
        entry::tell_apart(&mut shelf.works);
        shelf
    }

    fn put(&mut self, at: u32, entry: Entry) {
        let place = self.works.len();
        let Work { authors, year, .. } = &entry.work;
        let first: BTreeSet<&String> = authors.iter().take(1).flat_map(Name::all).collect();
        for &name in &first {
            self.by_author.entry(name.clone()).or_default().push(place);
        }
        let others = authors.iter().skip(1).flat_map(Name::known_by);
        self.names.extend(first.into_iter().chain(others).cloned());
        self.by_year.entry(year.clone()).or_default().push(place);
        let title = undated::first_word(&entry.title);
        self.by_title.entry(title).or_default().push(place);
        self.works.push((at, entry));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.works.is_empty()
    }

    /// Whether some work has an author of this name.
    pub(super) fn knows(&self, name: &str) -> bool {
        spellings(name).any(|name| self.names.contains(&name) || self.unread.has(&name))
    }

    /// What each entry with authors is called, in the order of entries: `Smith & Lee 2020a`. What looks like a title may be authors
    /// that are not read, so that only what cites it gives it a name.
    pub(super) fn labels(&self) -> impl Iterator<Item = (u32, &str)> {
        let authored = self.works.iter().filter(|row| !row.1.titled);
        authored.map(|row| (row.0, row.1.label.as_str()))
    }

    /// Whether the text cites the entry of index `entry` by its number.
    pub(super) fn is_cited(&self, entry: u32) -> bool {
        self.cited.binary_search(&entry).is_ok()
    }

    /// What the entry of index `entry` is called.
    pub(super) fn label(&self, entry: u32) -> Option<&str> {
        self.entry(entry).map(|entry| entry.label.as_str())
    }

    /// What the entry of index `entry` is called in common with others that are like it.
    pub(super) fn common(&self, entry: u32) -> Option<&str> {
        self.entry(entry).map(|entry| entry.common.as_str())
    }

    fn entry(&self, entry: u32) -> Option<&Entry> {
        let at = self.works.binary_search_by_key(&entry, |row| row.0).ok()?;
        Some(&self.works[at].1)
    }

    /// What `called` means; `comparisons` counts the names compared so far.
    pub(super) fn meant(&self, called: &Called, comparisons: &mut usize) -> Meant {
        if called.year.is_empty() {
            return self.undated(called);
        }
        let (names, year) = (&called.names, year_of(&called.year));
        match self.named(names, &called.year) {
            Meant::Nothing => match self.swapped(&authors(names), &year) {
                Some(entry) => Meant::OtherName(entry),
                None => self.slip(&authors(names), names.others, &year, comparisons),
            },
            found => found,
        }
    }

    /// What these `names` with this `year` mean, slips of the pen left out.
    pub(super) fn named(&self, names: &Names, year: &str) -> Meant {
        let year = year_of(year);
        let authors = authors(names);
        let found = self.fitting(&Call {
            authors: &authors,
            others: names.others,
            year: &year,
        });
        if found.fits() {
            return found;
        }
        // "Health and Safety Executive" is one name, though "and" stands in it.
        let as_one = self.fitting(&Call {
            authors: &[Name::whole(&names.whole)],
            others: false,
            year: &year,
        });
        if as_one.fits() {
            return as_one;
        }
        if let Some(entry) = self.unread.find(&authors, &year) {
            return Meant::Entry(entry);
        }
        if found == Meant::Nothing {
            as_one
        } else {
            found
        }
    }

    /// The works whose first author it names: those that fit best.
    fn fitting(&self, call: &Call<'_>) -> Meant {
        let names = call.authors.first().into_iter().flat_map(Name::all);
        let works: BTreeSet<usize> = names
            .filter_map(|name| self.by_author.get(name))
            .flat_map(|works| works.iter().take(WORKS))
            .copied()
            .collect();
        let fits = works.into_iter().filter_map(|at| {
            let (entry, read) = &self.works[at];
            let fit = read.work.fit(call)?;
            (!read.titled || fit > Fit::OtherName).then_some((fit, *entry))
        });
        let fits: Vec<(Fit, u32)> = fits.collect();
        let Some(best) = fits.iter().map(|row| row.0).max() else {
            return Meant::Nothing;
        };
        let best_fits: Vec<u32> = fits
            .iter()
            .filter(|row| row.0 == best)
            .map(|row| row.1)
            .collect();
        match (best, best_fits.as_slice()) {
            (Fit::OtherYear, &[first, ..]) => {
                let mut named = best_fits.iter().copied();
                let named =
                    named.find(|&at| self.entry(at).is_some_and(|own| own.names_year(call.year)));
                named.map_or(Meant::OtherYear(first), Meant::Entry)
            }
            (Fit::OtherName, _) | (_, []) => Meant::Nothing,
            (_, &[only]) => Meant::Entry(only),
            _ => Meant::Several(best_fits),
        }
    }
}
