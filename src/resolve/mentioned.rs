//! Entries that the text names in its own words: by their identifier, by their title and its year, by their author and their title.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

use crate::address;
use crate::document::{Document, ListKind, Reference};
use crate::parts::{Author, Parts};
use crate::work::folded;

/// A title has so many words at least, and no more than these that are looked at before a year.
const WORDS: std::ops::RangeInclusive<usize> = 3..=12;
/// What is set apart is no longer than this, in bytes.
const APART: usize = 200;
/// Who wrote it is named so near, in bytes.
const NEAR: usize = 200;
/// A title that stands more often in a text is looked at in so many places.
const PLACES: usize = 4;
/// The marks between which titles stand.
const MARKS: &[(char, char)] = &[
    ('"', '"'),
    ('“', '”'),
    ('„', '“'),
    ('«', '»'),
    ('‘', '’'),
    ('\'', '\''),
    ('*', '*'),
    ('_', '_'),
];

/// What the text of a document names, read when first asked for.
pub(super) struct Mentioned<'d> {
    document: &'d Document<'d>,
    identifiers: OnceCell<HashSet<String>>,
    named: OnceCell<Named>,
}

/// The titles that stand outside of the lists.
#[derive(Default)]
struct Named {
    /// Words before a year in parentheses, folded, the year behind them.
    dated: HashSet<String>,
    /// What is set apart as titles are, folded, with where it stands.
    titles: HashMap<String, Vec<usize>>,
}

impl<'d> Mentioned<'d> {
    pub(super) fn new(document: &'d Document<'d>) -> Self {
        Self {
            document,
            identifiers: OnceCell::new(),
            named: OnceCell::new(),
        }
    }

    /// Whether the text names `entry` so. A footnote that nothing refers to is not printed all the same.
    pub(super) fn has(&self, entry: &Reference) -> bool {
        let document = self.document;
        if document.lists[entry.list as usize].kind == ListKind::Footnotes {
            return false;
        }
        let told = || self.identifiers.get_or_init(|| identifiers(document));
        let own = own_identifiers(document.source.slice(entry.body));
        if own.iter().any(|own| told().contains(own)) {
            return true;
        }
        let parts = document.parts(entry);
        let titles = titles(&parts);
        if titles.is_empty() {
            return false;
        }
        let named = self.named.get_or_init(|| Named::new(document));
        let year = parts.date.as_ref().and_then(|date| date.year);
        let is_dated = |title: &String| {
            year.is_some_and(|year| named.dated.contains(&format!("{title} {year}")))
        };
        titles
            .iter()
            .any(|title| is_dated(title) || self.is_credited(named, title, &parts.authors))
    }

    /// Whether one of `authors` is named beside the `title`, where it stands in the text.
    fn is_credited(&self, named: &Named, title: &str, authors: &[Author]) -> bool {
        let text = self.document.source.text();
        let places = named.titles.get(title);
        let mut near = places.into_iter().flatten().map(|&at| {
            let from = text.floor_char_boundary(at.saturating_sub(NEAR));
            let end = text.floor_char_boundary((at + title.len() + NEAR).min(text.len()));
            &text[from..end]
        });
        near.any(|near| {
            let names = authors.iter().take(PLACES);
            let mut names = names.map(|author| author.family.as_deref().unwrap_or(&author.name));
            names.any(|name| name.chars().nth(1).is_some() && holds(near, name))
        })
    }
}

/// The identifiers that stand outside of the lists.
fn identifiers(document: &Document<'_>) -> HashSet<String> {
    let texts = outside(document).into_iter();
    texts.flat_map(|(_, text)| own_identifiers(text)).collect()
}

fn own_identifiers(text: &str) -> Vec<String> {
    let mut all = address::identifiers(text);
    all.extend(address::isbns(text));
    all
}

/// The text before, between and behind the lists, with the byte at which each piece begins.
fn outside<'d>(document: &'d Document<'_>) -> Vec<(usize, &'d str)> {
    let text = document.source.text();
    let mut pieces = Vec::new();
    let mut from = 0;
    for list in &document.lists {
        let list = list.span.range();
        pieces.extend(text.get(from..list.start).map(|own| (from, own)));
        from = from.max(list.end);
    }
    pieces.extend(text.get(from..).map(|own| (from, own)));
    pieces
}

impl Named {
    fn new(document: &Document<'_>) -> Self {
        let mut named = Self::default();
        for (start, text) in outside(document) {
            named.read(text, start);
        }
        named
    }

    /// Takes in what `text` names, which begins at the byte `start`.
    fn read(&mut self, text: &str, start: usize) {
        for close in memchr::memchr_iter(b')', text.as_bytes()) {
            self.dated.extend(dated(&text[..close]));
        }
        let is_mark = |(_, c): &(usize, char)| MARKS.iter().any(|(opener, _)| opener == c);
        for (at, mark) in text.char_indices().filter(is_mark) {
            // "don't" sets nothing apart.
            if text[..at].ends_with(char::is_alphanumeric) {
                continue;
            }
            let pairs = MARKS.iter().filter(|pair| pair.0 == mark);
            for &(_, closer) in pairs {
                let inside = &text[at + mark.len_utf8()..];
                let near = &inside[..inside.floor_char_boundary(APART.min(inside.len()))];
                let Some(end) = near.find(closer) else {
                    continue;
                };
                if near[..end]
                    .split_whitespace()
                    .nth(WORDS.start() - 1)
                    .is_none()
                {
                    continue;
                }
                let title = folded_words(&near[..end]);
                if !WORDS.contains(&title.split(' ').count()) {
                    continue;
                }
                let places = self.titles.entry(title).or_default();
                if places.len() < PLACES {
                    places.push(start + at);
                }
            }
        }
    }
}

/// What may be titles before the year in parentheses that `before` ends with, the year behind each: "Ports of the North (2026".
fn dated(before: &str) -> Vec<String> {
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(APART))..];
    let bare = near.trim_end_matches(|c: char| c.is_ascii_digit());
    let year = &near[bare.len()..];
    let Some(lead) = bare.strip_suffix('(').filter(|_| year.len() == 4) else {
        return Vec::new();
    };
    let lead = lead
        .rsplit(['.', ';', '!', '?', '\u{a}'])
        .next()
        .unwrap_or_default();
    let words = folded_words(lead);
    let words: Vec<&str> = words.split(' ').collect();
    let starts =
        words.len().saturating_sub(*WORDS.end())..=words.len().saturating_sub(*WORDS.start());
    starts
        .map(|start| format!("{} {year}", words[start..].join(" ")))
        .collect()
}

/// The title of an entry of these `parts`, and what stands before a colon in it, folded, where they have words enough.
fn titles(parts: &Parts) -> Vec<String> {
    let title = parts.title.as_ref().map_or("", |title| title.text.as_str());
    let head = title.split(':').next().unwrap_or_default();
    let mut titles: Vec<String> = [title, head].into_iter().map(folded_words).collect();
    titles.dedup();
    titles.retain(|title| WORDS.contains(&title.split(' ').count()));
    titles
}

/// The words of `text`, folded, without the signs between them.
fn folded_words(text: &str) -> String {
    let words = text.split(|c: char| !(c.is_alphanumeric() || "'’".contains(c)));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    folded(&words.join(" "))
}

/// Whether `name` stands in `text` as a word.
fn holds(text: &str, name: &str) -> bool {
    let mut found = text.match_indices(name);
    found.any(|(at, _)| {
        !text[..at].ends_with(char::is_alphanumeric)
            && !text[at + name.len()..].starts_with(char::is_alphanumeric)
    })
}
