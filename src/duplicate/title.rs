//! Entries that name one work by its title, though they share no address and no identifier.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

use serde::Deserialize;

use super::author::is_one;
use super::start::{TITLE, may_share, starts};
use crate::address;
use crate::document::{Document, Reference};
use crate::parts::{Date, Part, Parts};
use crate::source::Span;
use crate::work::folded;

/// A title of fewer words is that of many works.
const WORDS: usize = 3;
/// An entry is compared with no more than this many.
const MOST: usize = 8;
/// The same of those whose titles begin alike.
const SEVERAL: usize = 4;

/// What is written of the words that set one form of a work apart from another.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    words: Vec<String>,
}

/// The words that set one form of a work apart from another, folded.
static FORMS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    // A table that does not parse fails the test below.
    let table: Table =
        toml::from_str(include_str!("../../rules/tables/editions.toml")).unwrap_or_default();
    table.words.iter().map(|word| folded(word)).collect()
});

/// The entries of a list by their titles, as far as they were looked at.
pub(super) struct Titles<'a> {
    document: &'a Document<'a>,
    /// The first entries in which a title may begin so, as many as there are.
    first_with: HashMap<u64, [Option<u32>; SEVERAL]>,
    /// What entries name, of those that were compared.
    works: HashMap<u32, Option<Work>>,
}

/// A work as an entry names it.
struct Work {
    title: String,
    parts: Parts,
    /// The numbers of the entry that are of no identifier and no date.
    numbers: Vec<String>,
    /// Its words that set one form of a work apart.
    forms: BTreeSet<String>,
    host: Option<String>,
}

impl<'a> Titles<'a> {
    pub(super) fn new(document: &'a Document<'a>) -> Self {
        Self {
            document,
            first_with: HashMap::new(),
            works: HashMap::new(),
        }
    }

    /// The earlier entry that names the same work as `entry`, the one of index `at`.
    pub(super) fn earlier(&mut self, at: usize, entry: &Reference) -> Option<u32> {
        let at = at as u32;
        let mut near = Vec::new();
        for start in starts(self.document.source.slice(entry.body)) {
            let known = self.first_with.entry(start).or_default();
            // What more entries have than these is a formula, and no title.
            let Some(free) = known.iter().position(Option::is_none) else {
                continue;
            };
            for &other in known.iter().flatten() {
                if other != at && near.len() < MOST && !near.contains(&other) {
                    near.push(other);
                }
            }
            known[free] = Some(at);
        }
        near.into_iter().find(|&other| self.is_one(at, other))
    }

    fn is_one(&mut self, one: u32, other: u32) -> bool {
        let body = |at: u32| {
            let entry = &self.document.references[at as usize];
            self.document.source.slice(entry.body)
        };
        if !may_share(body(one), body(other)) {
            return false;
        }
        for at in [one, other] {
            let document = self.document;
            self.works
                .entry(at)
                .or_insert_with(|| work(document, &document.references[at as usize]));
        }
        match (self.works.get(&one), self.works.get(&other)) {
            (Some(Some(one)), Some(Some(other))) => one.is(other),
            _ => false,
        }
    }
}

fn work(document: &Document<'_>, entry: &Reference) -> Option<Work> {
    let (source, body) = (document.source, entry.body);
    let parts = document.parts(entry);
    let title = words(&parts.title.as_ref()?.text);
    let letters = title.iter().flat_map(|word| word.chars()).count();
    if title.len() < WORDS || letters < TITLE {
        return None;
    }
    let rest = words(&rest(source.slice(body), body, &parts));
    let host = parts
        .url
        .as_ref()
        .and_then(|url| address::host_and_path(&url.text));
    let is_number = |word: &&String| word.starts_with(|c: char| c.is_ascii_digit());
    let mut numbers: Vec<String> = rest.iter().filter(is_number).cloned().collect();
    numbers.sort_unstable();
    Some(Work {
        title: title.join(" "),
        forms: rest
            .into_iter()
            .filter(|word| FORMS.contains(word))
            .collect(),
        numbers,
        host: host.map(|(host, _)| host),
        parts,
    })
}

/// `body` without its dates and identifiers.
fn rest(body: &str, place: Span, parts: &Parts) -> String {
    let found = [
        &parts.url,
        &parts.archive,
        &parts.doi,
        &parts.isbn,
        &parts.issn,
        &parts.arxiv,
        &parts.pmid,
        &parts.pmcid,
    ];
    let found = found.into_iter().flatten().map(|part| part.span);
    let dates = [&parts.date, &parts.accessed].into_iter().flatten();
    let mut spans: Vec<Span> = found.chain(dates.map(|date| date.span)).collect();
    spans.sort_unstable();
    let mut own = String::with_capacity(body.len());
    let mut from = place.start;
    for span in spans {
        if span.start >= from && place.contains(span) {
            own.push_str(body.get(range(from, span.start, place)).unwrap_or_default());
            own.push(' ');
            from = span.end;
        }
    }
    own.push_str(body.get(range(from, place.end, place)).unwrap_or_default());
    own
}

fn range(from: u32, to: u32, place: Span) -> std::ops::Range<usize> {
    (from - place.start) as usize..(to - place.start) as usize
}

/// The words of `text` as titles are compared, addresses left out.
pub(super) fn words(text: &str) -> Vec<String> {
    let own = text.split_whitespace().filter(|word| !word.contains("://"));
    let folded = folded(&own.collect::<Vec<_>>().join(" "));
    let words = folded.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

impl Work {
    /// Whether `other` is this work, for all that the two entries say.
    fn is(&self, other: &Self) -> bool {
        self.title == other.title
            && (self.numbers == other.numbers || self.lacks_numbers(other))
            && self.forms == other.forms
            && !self.differs(other)
            && (self.by_author(other) || self.by_publisher(other))
    }

    /// Whether one of the two entries leaves out the volume and the pages that the other gives, of a work by the same author in the same
    /// journal of the same year.
    fn lacks_numbers(&self, other: &Self) -> bool {
        let are_dated = self.parts.date.is_some() && other.parts.date.is_some();
        let is_bare = self.numbers.is_empty() || other.numbers.is_empty();
        is_bare && are_dated && self.by_author(other) && self.containers(other) == Some(true)
    }

    /// Whether some identifier tells the two apart, or two pages of one site.
    fn differs(&self, other: &Self) -> bool {
        let (one, two) = (&self.parts, &other.parts);
        let same = |first: &Option<Part>, second: &Option<Part>| {
            Some(bare(&first.as_ref()?.text) == bare(&second.as_ref()?.text))
        };
        let known = [
            same(&one.doi, &two.doi),
            same(&one.isbn, &two.isbn),
            same(&one.issn, &two.issn),
            same(&one.arxiv, &two.arxiv),
            same(&one.pmid, &two.pmid),
            same(&one.pmcid, &two.pmcid),
        ];
        if known.contains(&Some(false)) {
            return true;
        }
        let one_site = self.host.is_some() && self.host == other.host;
        let one_page = same(&one.url, &two.url) == Some(true);
        one_site && !one_page && !known.contains(&Some(true))
    }

    /// Whether the same people wrote both, in the same year.
    fn by_author(&self, other: &Self) -> bool {
        let (one, two) = (&self.parts.authors, &other.parts.authors);
        let (Some(_), Some(_)) = (one.first(), two.first()) else {
            return false;
        };
        if !one.iter().zip(two).all(|(one, two)| is_one(one, two)) {
            return false;
        }
        let containers = self.containers(other);
        match (&self.parts.date, &other.parts.date) {
            (Some(one), Some(two)) if one.year.is_some() && two.year.is_some() => {
                one.year == two.year
                    && one.letter == two.letter
                    && agree(one.month, two.month)
                    && agree(one.day, two.day)
                    && containers != Some(false)
            }
            _ => containers == Some(true),
        }
    }

    /// Whether they came out at the same place on the same day.
    fn by_publisher(&self, other: &Self) -> bool {
        let named = |date: &Option<Date>| {
            let date = date.as_ref()?;
            Some((date.year?, date.month?, date.day?))
        };
        let (one, two) = (named(&self.parts.date), named(&other.parts.date));
        let both = !self.parts.authors.is_empty() && !other.parts.authors.is_empty();
        one.is_some() && one == two && !both && self.containers(other) == Some(true)
    }

    /// Whether they name one publisher; none where one of them names none.
    fn containers(&self, other: &Self) -> Option<bool> {
        let (one, two) = (&self.parts.container, &other.parts.container);
        Some(words(&one.as_ref()?.text) == words(&two.as_ref()?.text))
    }
}

/// An identifier as it is compared: letters and digits, without the number of a version behind it.
fn bare(text: &str) -> String {
    let lower = text.to_lowercase();
    let own: String = lower.chars().filter(|c| c.is_alphanumeric()).collect();
    let version = own.rsplit_once('v').filter(|(before, after)| {
        before.ends_with(|c: char| c.is_ascii_digit()) && after.parse::<u8>().is_ok()
    });
    version.map_or(own.clone(), |(before, _)| before.to_owned())
}

/// Whether two numbers, where both are given, are the same.
fn agree(one: Option<u8>, two: Option<u8>) -> bool {
    one.zip(two).is_none_or(|(one, two)| one == two)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        assert!(FORMS.len() > 50 && FORMS.contains("ubers"));
    }
}
