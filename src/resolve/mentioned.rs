//! Entries that the text names in its own words: by their identifier, by their title and its year, by their author and their title.

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

/// Those of the entries `spare`, by index, that the text of `document` does not name so.
pub(super) fn unnamed(document: &Document<'_>, spare: &[u32]) -> Vec<u32> {
    let sought: Vec<Sought> = spare
        .iter()
        .map(|&at| Sought::new(document, &document.references[at as usize]))
        .collect();
    let told = if sought.iter().any(|one| !one.identifiers.is_empty()) {
        identifiers(document)
    } else {
        HashSet::new()
    };
    let named = Named::new(document, &sought);
    let is_named = |one: &Sought| {
        one.identifiers.iter().any(|own| told.contains(own)) || named.holds(document, one)
    };
    let each = spare.iter().zip(&sought);
    each.filter(|(_, one)| !is_named(one))
        .map(|(&at, _)| at)
        .collect()
}

/// What an entry may be named by.
#[derive(Default)]
struct Sought {
    identifiers: Vec<String>,
    /// Its title and what of it stands before a colon, folded.
    titles: Vec<String>,
    authors: Vec<Author>,
    year: Option<u16>,
}

impl Sought {
    /// That of `entry`; nothing for a footnote, which is not printed where nothing refers to it.
    fn new(document: &Document<'_>, entry: &Reference) -> Self {
        if document.lists[entry.list as usize].kind == ListKind::Footnotes {
            return Self::default();
        }
        let parts = document.parts(entry);
        Self {
            identifiers: own_identifiers(document.source.slice(entry.body)),
            titles: titles(&parts),
            year: parts.date.as_ref().and_then(|date| date.year),
            authors: parts.authors,
        }
    }
}

/// The titles sought that stand outside of the lists.
#[derive(Default)]
struct Named {
    /// Words before a year in parentheses, folded, the year behind them.
    dated: HashSet<String>,
    /// What is set apart as titles are, folded, with where it stands.
    titles: HashMap<String, Vec<usize>>,
}

impl Named {
    fn new(document: &Document<'_>, sought: &[Sought]) -> Self {
        let mut named = Self::default();
        // Few of a text's words begin a title that is sought, and no other is folded whole.
        let titles = sought.iter().flat_map(|one| &one.titles);
        let first: HashSet<&str> = titles.filter_map(|title| title.split(' ').next()).collect();
        if first.is_empty() {
            return named;
        }
        let years: HashSet<u16> = sought.iter().filter_map(|one| one.year).collect();
        for (start, text) in outside(document) {
            named.read_dated(text, &years);
            named.read_apart(text, start, &first);
        }
        named
    }

    /// Whether the text of `document` names what is `sought` by a title and its year or an author.
    fn holds(&self, document: &Document<'_>, sought: &Sought) -> bool {
        let is_dated = |title: &String| {
            let year = sought.year;
            year.is_some_and(|year| self.dated.contains(&format!("{title} {year}")))
        };
        let mut titles = sought.titles.iter();
        titles.any(|title| is_dated(title) || self.is_credited(document, title, &sought.authors))
    }

    /// Whether one of `authors` is named beside the `title`, where it stands in the text.
    fn is_credited(&self, document: &Document<'_>, title: &str, authors: &[Author]) -> bool {
        let text = document.source.text();
        let places = self.titles.get(title);
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

    /// Takes in the words before each of `years` in parentheses in `text`.
    fn read_dated(&mut self, text: &str, years: &HashSet<u16>) {
        for close in memchr::memchr_iter(b')', text.as_bytes()) {
            self.dated.extend(dated(&text[..close], years));
        }
    }

    /// Takes in what `text`, which begins at the byte `start`, sets apart, where its first word is one of `first`.
    fn read_apart(&mut self, text: &str, start: usize, first: &HashSet<&str>) {
        for (at, mark) in marks(text) {
            // "don't" sets nothing apart.
            if text[..at].ends_with(char::is_alphanumeric) {
                continue;
            }
            let inside = &text[at + mark.len_utf8()..];
            let near = &inside[..inside.floor_char_boundary(APART.min(inside.len()))];
            let mut words = near.split(|c: char| !is_of_word(c));
            let opens = words.find(|word| !word.is_empty()).map(folded);
            if !opens.is_some_and(|word| first.contains(&*word)) {
                continue;
            }
            for (_, closer) in MARKS.iter().filter(|(opener, _)| *opener == mark) {
                let Some(end) = near.find(*closer) else {
                    continue;
                };
                let title = folded_words(&near[..end]);
                if !WORDS.contains(&title.split(' ').count()) {
                    continue;
                }
                if let Some(year) = year_behind(&inside[end + closer.len_utf8()..]) {
                    self.dated.insert(format!("{title} {year}"));
                }
                let places = self.titles.entry(title).or_default();
                if places.len() < PLACES {
                    places.push(start + at);
                }
            }
        }
    }
}

/// The marks in `text` that may open what is set apart, and the byte at which each stands.
fn marks(text: &str) -> impl Iterator<Item = (usize, char)> {
    // All of them are one of these signs or begin with one of these bytes; nothing else is looked at.
    let bytes = text.as_bytes();
    let mut signs = memchr::memchr3_iter(b'"', b'*', b'_', bytes).peekable();
    let mut others = memchr::memchr3_iter(b'\'', 0xC2, 0xE2, bytes).peekable();
    let places = std::iter::from_fn(move || match (signs.peek(), others.peek()) {
        (Some(sign), Some(other)) if sign > other => others.next(),
        (None, _) => others.next(),
        _ => signs.next(),
    });
    places.filter_map(|at| {
        let mark = text[at..].chars().next()?;
        let opens = MARKS.iter().any(|(opener, _)| *opener == mark);
        opens.then_some((at, mark))
    })
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

/// The year that follows a title set apart: `("Ports of the North" 2026, 8)`.
fn year_behind(behind: &str) -> Option<&str> {
    let behind = behind.trim_start_matches([' ', ',', '(']);
    let year = behind.get(..4)?;
    let goes_on = behind[4..].starts_with(|c: char| c.is_alphanumeric());
    (year.bytes().all(|byte| byte.is_ascii_digit()) && !goes_on).then_some(year)
}

/// What may be titles before the one of `years` in parentheses that `before` ends with, the year behind each: "Ports of the North (2026".
fn dated(before: &str, years: &HashSet<u16>) -> Vec<String> {
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(APART))..];
    let bare = near.trim_end_matches(|c: char| c.is_ascii_digit());
    let year = &near[bare.len()..];
    let is_sought = || year.len() == 4 && year.parse().is_ok_and(|year| years.contains(&year));
    let Some(lead) = bare.strip_suffix('(').filter(|_| is_sought()) else {
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

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '\'' || c == '’'
}

/// The words of `text`, folded, without the signs between them.
fn folded_words(text: &str) -> String {
    let words = text.split(|c: char| !is_of_word(c));
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
