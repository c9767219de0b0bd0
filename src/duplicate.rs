//! Entries that name a source which an earlier one of their list names already.

mod author;
mod other;
mod start;
mod title;

use std::collections::{HashMap, HashSet};

use crate::address;
use crate::document::{Document, ListKind, ReferenceList};
use crate::resolve::{Defect, Resolution};
use crate::words;
pub(crate) use other::are_other_works;
use title::Titles;

/// An entry of fewer words says too little to be the same as another.
const WORDS: usize = 3;

/// Two entries of one source, by index.
#[derive(Clone, Copy, Debug)]
pub struct Duplicate {
    /// The later one.
    pub entry: u32,
    /// The first one.
    pub first: u32,
    /// The one of the two that nothing cites, the later one where nothing cites either: to make one of both mends that as well.
    pub unused: Option<u32>,
}

/// The entries of `document` that name what an earlier one does, list by list; those of lists that repeat another are that list's fault.
pub fn duplicates(document: &Document<'_>, resolution: &Resolution) -> Vec<Duplicate> {
    if !document.cites() {
        return Vec::new();
    }
    let repeated = resolution.repeated_lists();
    let judged = document.lists.iter().zip(0..).filter(|(list, at)| {
        matches!(list.kind, ListKind::Written | ListKind::Definitions) && !repeated.contains(at)
    });
    let found: Vec<(u32, u32)> = judged
        .flat_map(|(list, _)| of_list(document, list))
        .collect();
    if found.is_empty() {
        return Vec::new();
    }
    let unused: HashSet<u32> = resolution
        .defects
        .iter()
        .filter_map(|defect| match defect {
            Defect::Unused { entry } => Some(*entry),
            _ => None,
        })
        .collect();
    // Of two that nothing cites the first is told for that, and the later one for its being there twice.
    let spare =
        |one: u32, other: u32| unused.contains(&one) && (one > other || !unused.contains(&other));
    let all = found.into_iter().map(|(entry, first)| Duplicate {
        entry,
        first,
        unused: [(entry, first), (first, entry)]
            .into_iter()
            .find(|&(one, other)| spare(one, other))
            .map(|(one, _)| one),
    });
    all.collect()
}

/// The entries of `list` that name what an earlier one does, each with that one.
fn of_list(document: &Document<'_>, list: &ReferenceList) -> Vec<(u32, u32)> {
    let mut found = Vec::new();
    let mut first_with: HashMap<String, u32> = HashMap::new();
    let mut titles = (list.kind == ListKind::Written && !holds_notes(document, list))
        .then(|| Titles::new(document));
    let slice = |at: u32| {
        let entry = &document.references[at as usize];
        // An entry that is all of a link's words has its address in the markup round them.
        document.source.slice(entry.written)
    };
    for (at, entry) in document.entries_of(list).filter(|(_, entry)| !entry.empty) {
        let body = document.source.slice(entry.written);
        let names = names(body);
        let known = names.iter().find_map(|name| first_with.get(name).copied());
        let known = known.filter(|&first| is_same(body, slice(first)));
        let by_title = titles.as_mut().and_then(|titles| titles.earlier(at, entry));
        if let Some(first) = known.or(by_title) {
            found.push((at as u32, first));
            continue;
        }
        for name in names {
            first_with.entry(name).or_insert(at as u32);
        }
    }
    found
}

/// Whether the entries of `list` are notes, each of which may name a work anew.
fn holds_notes(document: &Document<'_>, list: &ReferenceList) -> bool {
    let heading = list.heading.map(|span| document.source.slice(span));
    let heading = heading.unwrap_or_default().to_lowercase();
    heading.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let mut tables = words::tables().iter();
        tables.any(|table| table.notes.iter().any(|note| note == word))
    })
}

/// What `body` names its source by: identifiers where it has some, else addresses, else all its words.
fn names(body: &str) -> Vec<String> {
    let known = address::identifiers(body);
    if !known.is_empty() {
        return known;
    }
    let pages = address::pages(body);
    if !pages.is_empty() {
        return pages.into_iter().map(without_view).collect();
    }
    let lower = body.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    // A line at the head of pages recurs, and says nothing of a source.
    let says = body.contains(|c: char| c.is_ascii_digit() || ",\"“„«".contains(c));
    if words.len() < WORDS || !says {
        Vec::new()
    } else {
        vec![words.join(" ")]
    }
}

/// `page`, or the work where it is one of the pages that a site has of it, told by what they ask for: `/forum?id=a`, `/pdf?id=a`.
fn without_view(page: String) -> String {
    let Some((path, asked)) = page.split_once('?') else {
        return page;
    };
    let views = ["/forum", "/pdf", "/abs"];
    let site = views.iter().find_map(|view| path.strip_suffix(view));
    let id = asked
        .split('&')
        .find(|part| part.starts_with("id=") && part.len() > 3);
    match (site, id) {
        (Some(site), Some(id)) => format!("{site}?{id}"),
        _ => page,
    }
}

/// Whether two entries that share an address or an identifier are of one work: neither of two pages of it, nor of two
/// works kept in one place. Those of other years share most words of their titles, and one that begins otherwise tells of the work of
/// the other, "A reply to".
fn is_same(one: &str, other: &str) -> bool {
    if differ(one, other) {
        return false;
    }
    let are_of_years = are_of_other_years(one, other);
    if are_of_years && first_word(one) != first_word(other) {
        return false;
    }
    let (words, others) = (title_words(one), title_words(other));
    let shared = words.iter().filter(|word| others.contains(*word)).count();
    let least = words.len().min(others.len());
    let is_shared = if are_of_years {
        shared * 4 >= least * 3
    } else {
        shared * 3 >= least
    };
    least < WORDS || is_shared
}

fn first_word(body: &str) -> Option<String> {
    let mut words = body.split(|c: char| !c.is_alphabetic());
    words.find(|word| !word.is_empty()).map(str::to_lowercase)
}

/// Whether two entries have years in parentheses and none in common. The day on which somebody looked stands elsewhere.
fn are_of_other_years(one: &str, other: &str) -> bool {
    let years = |body: &str| -> HashSet<String> {
        let opened = body.split('(').skip(1);
        let years = opened.filter_map(|inner| inner.get(..4));
        let years = years.filter(|year| year.starts_with("19") || year.starts_with("20"));
        years.map(str::to_owned).collect()
    };
    let (own, others) = (years(one), years(other));
    !own.is_empty() && !others.is_empty() && own.is_disjoint(&others)
}

/// The words of `body` of four letters or more, addresses left out.
fn title_words(body: &str) -> HashSet<String> {
    let words = body.split_whitespace().filter(|word| !word.contains("://"));
    let bare = words.map(|word| {
        word.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    });
    bare.filter(|word| word.chars().count() > 3 && word.chars().all(char::is_alphabetic))
        .collect()
}

/// Whether two entries name different places of one work: `p. 4` and `p. 9`, different sections, different parts of a page.
fn differ(one: &str, other: &str) -> bool {
    let places = |body: &str| -> Vec<String> {
        let words: Vec<&str> = body
            .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
            .collect();
        let named = words.windows(2).filter(|pair| {
            let word = pair[0].trim_end_matches('.').to_lowercase();
            [
                "p", "pp", "page", "pages", "section", "chapter", "ch", "vol", "no", "episode",
                "part", "table", "fig",
            ]
            .contains(&word.as_str())
        });
        named.map(|pair| pair[1].to_lowercase()).collect()
    };
    let (part, other_part) = (anchor(one), anchor(other));
    let are_of_parts = part.is_some() && other_part.is_some() && part != other_part;
    places(one) != places(other) || are_of_parts
}

/// The part of its page that the first address of `body` leads to. What a browser marks on its way there is none: chatbots hand out
/// one page with ever other words marked.
fn anchor(body: &str) -> Option<&str> {
    let address = body.split_whitespace().find(|word| word.contains("://"))?;
    let (_, part) = address.split_once('#')?;
    let part = part.split([')', '>', ']', '"']).next()?;
    let part = part.split(":~:").next()?.trim_end_matches(['.', ',', ';']);
    (!part.is_empty()).then_some(part)
}
