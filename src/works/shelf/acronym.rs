//! Entries by the initials of bodies and venues that they name: `(ISO, 2011)` may mean one that its publisher alone is called so in.

use std::collections::HashMap;

use super::entry::years;
use crate::document::Reference;
use crate::marker::Called;
use crate::parts::Parts;
use crate::source::{Source, Span};

/// Such a name has so many letters and digits.
const LETTERS: std::ops::RangeInclusive<usize> = 3..=10;
/// No more entries than this are looked at for one name.
const ENTRIES: usize = 50;

/// The entries by such names in them, each with the years in it.
#[derive(Default)]
pub(in crate::works) struct Acronyms {
    by_name: HashMap<String, Vec<(u32, Vec<String>)>>,
}

/// What initials may mean.
pub(in crate::works) enum Initials {
    /// The only entry that has them and the year.
    Entry(u32),
    /// Nothing that is known: several entries have them, or none with the year.
    Unclear,
}

impl Acronyms {
    /// Takes in the entry of index `at` with its `parts`: a work of a body under the initials that stand outside of its title, one of
    /// persons under the venue that it appeared at.
    pub(super) fn put(&mut self, at: u32, source: &Source, entry: &Reference, parts: &Parts) {
        let body = source.slice(entry.body);
        let of_body = parts.authors.iter().all(|author| author.family.is_none());
        let told = [&parts.title, &parts.url].into_iter().flatten();
        let told: Vec<Span> = told.map(|part| part.span).collect();
        let is_housed = |place: usize| {
            let container = parts.container.as_ref();
            container.is_some_and(|part| part.span.range().contains(&place))
        };
        let mut own: Vec<&str> = Vec::new();
        for (start, word) in words(body) {
            let place = entry.body.start as usize + start;
            let is_told = told.iter().any(|span| span.range().contains(&place));
            if is_acronym(word)
                && !is_told
                && (of_body || is_venue(&body[..start]) || is_housed(place))
            {
                own.push(word);
            }
        }
        own.sort_unstable();
        own.dedup();
        for word in own {
            let rows = self.by_name.entry(word.to_owned()).or_default();
            if rows.len() < ENTRIES {
                rows.push((at, years(body).map(str::to_owned).collect()));
            }
        }
    }

    /// What `called` means by such a name; none where it is no such name.
    pub(in crate::works) fn meant(&self, called: &Called) -> Option<Initials> {
        let [name] = called.names.written.as_slice() else {
            return None;
        };
        let rows = self.by_name.get(name)?;
        let of_year = |row: &&(u32, Vec<String>)| row.1.contains(&called.year);
        let mut own = rows.iter().filter(of_year);
        Some(match (own.next(), own.next()) {
            (Some(only), None) => Initials::Entry(only.0),
            _ => Initials::Unclear,
        })
    }
}

/// Whether `word` is written as initials are: `ISO`, `NeurIPS`.
fn is_acronym(word: &str) -> bool {
    let great = word.chars().filter(|c| c.is_uppercase()).count();
    LETTERS.contains(&word.len()) && great > 1 && great * 2 >= word.len() && word.is_ascii()
}

/// The words of `text` with where each begins.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let pieces = text.split(|c: char| !c.is_alphanumeric());
    pieces
        .filter(|word| !word.is_empty())
        .map(|word| (word.as_ptr() as usize - text.as_ptr() as usize, word))
}

/// Whether the name of a venue follows `before`: `In *TIDECON*`, `Proceedings of TIDECON`.
fn is_venue(before: &str) -> bool {
    let bare = before.trim_end_matches(['*', '_', ' ']);
    ["In", "in", "of", "Proc."].iter().any(|word| {
        let lead = bare.strip_suffix(word);
        bare.len() < before.len() && lead.is_some_and(|lead| !lead.ends_with(char::is_alphanumeric))
    })
}
