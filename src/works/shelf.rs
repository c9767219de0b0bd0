//! The works of a document's lists, by their authors.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::document::{Candidate, ListKind, Reference, System};
use crate::marker::Called;
use crate::parts::{self, Parts};
use crate::reference::References;
use crate::source::Source;
use crate::work::{Call, Fit, Work, folded};

/// No more names than this are compared in search of slips of the pen.
const COMPARISONS: usize = 5_000;
/// No more works of one author than this are looked at for one citation.
const WORKS: usize = 200;

/// The year of a work that has none.
const NO_YEAR: &str = "n.d.";

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

/// The works that entries name.
pub(super) struct Shelf {
    works: Vec<(u32, Work)>,
    /// What each entry is called, in the order of entries: `Smith & Lee 2020a`.
    pub(super) labels: Vec<(u32, String)>,
    /// The works by first author, and an organisation's by its initials as well.
    by_author: HashMap<String, Vec<usize>>,
    /// The works by year.
    by_year: HashMap<String, Vec<usize>>,
    names: HashSet<String>,
}

impl Shelf {
    /// The works of all lists whose entries have no numbers that `candidates` could cite them by.
    pub(super) fn new(source: &Source, references: &References, candidates: &[Candidate]) -> Self {
        let mut shelf = Self {
            works: Vec::new(),
            labels: Vec::new(),
            by_author: HashMap::new(),
            by_year: HashMap::new(),
            names: HashSet::new(),
        };
        let numbered = candidates.iter().any(|candidate| {
            let inside = references.holds(candidate.span.start);
            !inside
                && candidate
                    .citations
                    .iter()
                    .any(|cited| cited.key.system == System::Numeric)
        });
        let may_be_named = |entry: &&Reference| {
            let list = &references.lists[entry.list as usize];
            let numbers = entry
                .keys
                .iter()
                .any(|key| key.system != System::Numeric || numbered);
            matches!(list.kind, ListKind::Written) && !numbers && !entry.empty
        };
        for (at, entry) in references.entries.iter().enumerate() {
            if may_be_named(&entry) {
                shelf.put(at as u32, source, entry);
            }
        }
        shelf
    }

    fn put(&mut self, at: u32, source: &Source, entry: &Reference) {
        let Some((label, work)) = named(&parts::parts(source, entry.body)) else {
            return;
        };
        let place = self.works.len();
        for name in &work.authors {
            self.names.insert(name.clone());
        }
        let Some(first) = work.authors.first() else {
            return;
        };
        let called: BTreeSet<String> = [first.clone()]
            .into_iter()
            .chain(crate::work::aliases(first))
            .collect();
        for name in called {
            self.by_author.entry(name.clone()).or_default().push(place);
            self.names.insert(name);
        }
        self.by_year
            .entry(work.year.clone())
            .or_default()
            .push(place);
        self.works.push((at, work));
        self.labels.push((at, label));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.works.is_empty()
    }

    /// Whether some work has an author of this folded name.
    pub(super) fn knows(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// What the entry of index `entry` is called.
    pub(super) fn label(&self, entry: u32) -> Option<&str> {
        let at = self.labels.binary_search_by_key(&entry, |row| row.0).ok()?;
        Some(&self.labels[at].1)
    }

    /// What `called` means; `comparisons` counts the names compared so far.
    pub(super) fn meant(&self, text: &str, called: &Called, comparisons: &mut usize) -> Meant {
        let year = text[called.year.range()].to_lowercase().replace(' ', "");
        let authors: Vec<String> = called
            .names
            .written
            .iter()
            .map(|name| folded(name))
            .collect();
        // "Health and Safety Executive" is one name, though "and" stands in it.
        let whole = [folded(&called.names.whole)];
        let found = self.fitting(&authors, called.names.others, &year);
        let found = if found == Meant::Nothing {
            self.fitting(&whole, false, &year)
        } else {
            found
        };
        if found == Meant::Nothing {
            self.slip(&authors, called.names.others, &year, comparisons)
        } else {
            found
        }
    }

    /// The works whose first author it names: those that fit best.
    fn fitting(&self, authors: &[String], others: bool, year: &str) -> Meant {
        let call = Call {
            authors,
            others,
            year,
        };
        let works = authors.first().and_then(|first| self.by_author.get(first));
        let fits = works.into_iter().flatten().take(WORKS).filter_map(|&at| {
            let (entry, work) = &self.works[at];
            work.fit(&call).map(|fit| (fit, *entry))
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
            (Fit::OtherYear, &[first, ..]) => Meant::OtherYear(first),
            (Fit::OtherName, _) | (_, []) => Meant::Nothing,
            (_, &[only]) => Meant::Entry(only),
            _ => Meant::Several(best_fits),
        }
    }

    /// The work of that year by an author whose name one slip of the pen parts from the one named.
    fn slip(&self, authors: &[String], others: bool, year: &str, comparisons: &mut usize) -> Meant {
        let call = Call {
            authors,
            others,
            year,
        };
        for &at in self.by_year.get(year).into_iter().flatten() {
            *comparisons += 1;
            if *comparisons > COMPARISONS {
                break;
            }
            let (entry, work) = &self.works[at];
            if work.fit(&call) == Some(Fit::OtherName) {
                return Meant::OtherName(*entry);
            }
        }
        Meant::Nothing
    }
}

/// What the work of these `parts` is called, and the work; none where authors or year are not known.
fn named(parts: &Parts) -> Option<(String, Work)> {
    let date = parts.date.as_ref()?;
    let letter = date.letter.map_or(String::new(), String::from);
    let year = match date.year {
        Some(year) => format!("{year}{letter}"),
        None => NO_YEAR.to_owned(),
    };
    let names: Vec<&str> = parts
        .authors
        .iter()
        .map(|author| author.family.as_deref().unwrap_or(&author.name))
        .collect();
    let others = if parts.others { " et al." } else { "" };
    let called = match names.as_slice() {
        [] => return None,
        [only] => format!("{only}{others}"),
        [first, second] => format!("{first} & {second}{others}"),
        [first, ..] => format!("{first} et al."),
    };
    let work = Work {
        authors: names.iter().map(|name| folded(name)).collect(),
        others: parts.others,
        year: year.clone(),
    };
    Some((format!("{called} {year}"), work))
}
