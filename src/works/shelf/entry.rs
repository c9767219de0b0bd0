//! One entry as authors and a year name it.

use std::collections::HashMap;

use super::author::name;
use super::couple::two;
use crate::document::Reference;
use crate::marker::Names;
use crate::parts::{Author, Parts};
use crate::source::{Source, Span};
use crate::work::{Name, UNPRINTED, Work, filed, year_of};

/// What stands for the author of the entry before, beside a dash.
const SAME: &[&str] = &[
    "Ders", "Dies", "ders", "dies", "Idem", "idem", "Id", "Eadem",
];
/// It stands within so many bytes.
const YEAR: usize = 160;
/// A title that stands for the authors has no more words than this.
const TITLE: usize = 20;
/// More authors than this are not written out.
const MOST: usize = 8;

/// A work, and what its entry is called.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) work: Work,
    /// `Smith & Lee 2020a`, or more of it where several are called that.
    pub(super) label: String,
    /// The shortest that it is called.
    pub(super) common: String,
    /// All its authors as they are written, for a label that tells it from others.
    authors: Vec<String>,
    /// The given names of its first author.
    given: String,
    /// Whether a title stands for its authors, or what may be one.
    pub(super) titled: bool,
    /// What it is called itself, as far as that is read.
    pub(super) title: String,
    /// The years that its entry names besides, which may be its own.
    years: Vec<String>,
}

impl Entry {
    /// The work that `entry` names in these `parts`; none where authors or year are not known.
    pub(super) fn new(source: &Source, entry: &Reference, parts: &Parts) -> Option<Self> {
        let body = source.slice(entry.body);
        let year = year(source, parts).or_else(|| unprinted(body))?;
        let written =
            |author: &Author| author.family.clone().unwrap_or_else(|| author.name.clone());
        let mut authors: Vec<String> = parts.authors.iter().map(written).collect();
        let mut names: Vec<Name> = parts.authors.iter().map(name).collect();
        if let Some(both) = two(&parts.authors) {
            names = both.iter().map(|name| Name::new(name)).collect();
            authors = both.map(str::to_owned).to_vec();
        }
        if authors.is_empty() {
            let title = title(source, entry, parts)?;
            names.push(Name::title(&title));
            authors.push(title);
        }
        let given = parts
            .authors
            .first()
            .and_then(|author| author.given.clone());
        let work = Work {
            authors: names,
            others: parts.others,
            again: again(source, parts).or_else(|| original(body)),
            year,
        };
        Some(Self {
            titled: parts.authors.is_empty(),
            title: title_of(parts),
            years: other_years(source, entry, parts),
            ..Self::called(work, authors, given.unwrap_or_default())
        })
    }

    /// The work of this `year` whose `authors` its label calls by these `names`.
    pub(super) fn labelled(authors: Vec<Name>, names: &Names, year: String) -> Self {
        let work = Work {
            authors,
            others: names.others,
            year,
            again: None,
        };
        Self::called(work, names.written.clone(), names.initials.clone())
    }

    /// The work of these `parts` by the authors of this one, for whom a dash stands.
    pub(super) fn again(&self, source: &Source, parts: &Parts) -> Option<Self> {
        let work = Work {
            year: year(source, parts)?,
            again: again(source, parts),
            ..self.work.clone()
        };
        Some(Self {
            title: title_of(parts),
            ..Self::called(work, self.authors.clone(), self.given.clone())
        })
    }

    fn called(work: Work, authors: Vec<String>, given: String) -> Self {
        let others = if work.others { " et al." } else { "" };
        let called = match authors.as_slice() {
            [] => String::new(),
            [only] => format!("{only}{others}"),
            [first, second] => format!("{first} & {second}{others}"),
            [first, ..] => format!("{first} et al."),
        };
        let label = format!("{called} {}", work.year);
        Self {
            common: label.clone(),
            label,
            work,
            authors,
            given,
            titled: false,
            title: String::new(),
            years: Vec::new(),
        }
    }

    /// Whether its entry names the `year` of a citation otherwise than as its own: which of the two it is known by is in doubt.
    pub(super) fn names_year(&self, year: &str) -> bool {
        !self.work.year.starts_with(year) && self.years.iter().any(|own| own == year)
    }

    /// Whether its first author has given names or initials.
    pub(super) fn is_by_person(&self) -> bool {
        !self.given.is_empty()
    }

    /// What it is called with the initials of its first author.
    fn with_initials(&self) -> String {
        let names = self.given.split(['.', ' ', '-']);
        let initials = names.filter_map(|name| name.chars().next());
        let initials: String = initials.flat_map(|initial| [initial, '.', ' ']).collect();
        format!("{initials}{}", self.common)
    }

    /// What it is called with all its authors.
    fn with_all(&self) -> String {
        let all: Vec<&str> = self.authors.iter().take(MOST).map(String::as_str).collect();
        let others = self.work.others || self.authors.len() > MOST;
        let all = match all.as_slice() {
            [first @ .., last] if !first.is_empty() && !others => {
                format!("{} & {last}", first.join(", "))
            }
            all if others => format!("{} et al.", all.join(", ")),
            all => all.join(", "),
        };
        format!("{all} {}", self.work.year)
    }
}

/// The title of an entry of these `parts`, nothing where it is not read.
fn title_of(parts: &Parts) -> String {
    let title = parts.title.as_ref();
    title.map_or_else(String::new, |title| title.text.clone())
}

/// Gives those of `works` that are called the same labels that tell them apart, as far as initials or further authors do.
pub(super) fn tell_apart(works: &mut [(u32, Entry)]) {
    for fuller in [Entry::with_initials, Entry::with_all] {
        let mut alike: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, (_, entry)) in works.iter().enumerate() {
            alike.entry(entry.label.as_str()).or_default().push(at);
        }
        let several = alike.into_values().filter(|alike| alike.len() > 1);
        let labels = several.flat_map(|alike| {
            let labels: Vec<String> = alike.iter().map(|&at| fuller(&works[at].1)).collect();
            let apart = labels.iter().any(|label| *label != labels[0]);
            let rows = alike.into_iter().zip(labels);
            rows.filter(move |_| apart).collect::<Vec<_>>()
        });
        let labels: Vec<(usize, String)> = labels.collect();
        for (at, label) in labels {
            works[at].1.label = label;
        }
    }
}

/// Whether an entry begins with a dash or a word for the author of the one before.
pub(super) fn is_same_author(body: &str) -> bool {
    let bare = body.trim_start_matches(['*', ' ']);
    let dashes = bare.trim_start_matches(['—', '–', '―', '-', '_', '\\']);
    let dash = bare.len() - dashes.len() > 1 && dashes.starts_with([' ', '.', ',', '(', ':']);
    let word = SAME.iter().find_map(|word| bare.strip_prefix(word));
    dash || word.is_some_and(|rest| rest.starts_with(['.', ' ', ':', ',']))
}

/// The year of an entry of these `parts`, with its letter.
fn year(source: &Source, parts: &Parts) -> Option<String> {
    let date = parts.date.as_ref()?;
    let letter = date.letter.map_or(String::new(), String::from);
    Some(match date.year {
        Some(year) => format!("{year}{letter}"),
        None => year_of(source.slice(date.span)),
    })
}

/// The years that `entry` names outside of its title, its addresses and the day on which somebody looked, as these `parts` have them.
fn other_years(source: &Source, entry: &Reference, parts: &Parts) -> Vec<String> {
    let text = [&parts.title, &parts.url, &parts.archive, &parts.doi];
    let text = text.into_iter().flatten().map(|part| part.span);
    let told: Vec<Span> = text
        .chain(parts.accessed.as_ref().map(|date| date.span))
        .collect();
    let body = source.slice(entry.body);
    let base = body.as_ptr() as usize;
    let stands_alone = |year: &&str| {
        let at = year.as_ptr() as usize - base;
        let (before, behind) = (&body[..at], &body[at + year.len()..]);
        let start = entry.body.start as usize + at;
        let own = Span::new(start, start + year.len());
        !before.ends_with(['-', '–', '/', '.', ':', '#', '_'])
            && !behind.starts_with(['-', '–', '/', ':', '_'])
            && !told.iter().any(|span| span.contains(own))
    };
    years(body)
        .filter(stands_alone)
        .map(str::to_owned)
        .collect()
}

/// The numbers of four digits in `body`.
pub(super) fn years(body: &str) -> impl Iterator<Item = &str> {
    let numbers = body.split(|c: char| !c.is_ascii_digit());
    numbers.filter(|number| number.len() == 4)
}

/// The other year right behind the one: of a later printing `(1813) 2003`, of the first `(2003 [1813])`.
fn again(source: &Source, parts: &Parts) -> Option<String> {
    let date = parts.date.as_ref()?;
    let behind = source.text().get(date.span.end as usize..)?;
    let behind = behind.trim_start().strip_prefix([')', ']', '['])?;
    let year = behind.trim_start().get(..4)?;
    year.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| year.to_owned())
}

/// The year in which the work came out at first: `(Original work published 1848)`.
fn original(body: &str) -> Option<String> {
    let (_, behind) = body.split_once("riginal work published ")?;
    let year = behind.get(..4)?;
    year.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| year.to_owned())
}

/// What stands for the year of a work that is not out yet: `Roe, A. Forthcoming. Rain.`
fn unprinted(body: &str) -> Option<String> {
    let near = &body[..body.floor_char_boundary(YEAR)];
    let mut pieces = near
        .split(['.', ',', '(', ')'])
        .map(|piece| piece.trim().to_lowercase());
    pieces.find(|piece| UNPRINTED.iter().any(|form| form.to_lowercase() == *piece))
}

/// The title that stands for the authors of a work: its own, or what the entry begins with.
fn title(source: &Source, entry: &Reference, parts: &Parts) -> Option<String> {
    let lead = || {
        let start = entry.body.start as usize;
        let end = parts.date.as_ref()?.span.start as usize;
        source.text().get(start..end)
    };
    let shown = match &parts.title {
        Some(title) => title.text.as_str(),
        None => lead()?,
    };
    let bare = shown.trim_matches(|c: char| !c.is_alphanumeric());
    let title = bare.split_whitespace().collect::<Vec<_>>().join(" ");
    let words = title.split(' ').count();
    let odd = title.contains([';', '(']) || title.contains("://");
    (!filed(&title).is_empty() && (2..=TITLE).contains(&words) && !odd).then_some(title)
}
