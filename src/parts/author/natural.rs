//! Names in their natural order, and those of organisations.

mod issued;
mod offices;
mod words;

use super::super::joint;
use super::super::mask::Mask;
use super::super::style::Order;
use super::{Author, Next};
use crate::source::Span;
pub(super) use issued::{abbreviated, responsible};
use offices::{OFFICES, ROMANCE, is_led};
use words::{BODIES, ORGANISATIONS, PAPERS, REMARKS, SHORT, SMALL, WRITINGS};

/// A name has no more words than this.
const WORDS: usize = 9;
/// What stands behind the name of a firm, without its point.
const FIRMS: [&str; 5] = [", Inc", ", Ltd", ", LLC", ", Corp", ", Co"];

/// Whether `name` is one of an organisation.
pub(crate) fn is_organisation(name: &str) -> bool {
    words(name).any(|word| {
        let word = word.to_lowercase();
        [BODIES, ORGANISATIONS]
            .iter()
            .any(|words| words.contains(&word.as_str()))
    })
}

/// Whether `name` can be nothing but that of a body: it is called by its kind, "Office for Tides", or by its initials alone.
pub(crate) fn is_body(name: &str) -> bool {
    let is_small = |word: &&str| SMALL.contains(word);
    let named: Vec<&str> = words(name).take_while(|word| !is_small(word)).collect();
    let kind = |word: &&str| BODIES.contains(&word.to_lowercase().as_str());
    named.last().is_some_and(kind) || is_acronym(name)
}

/// Whether `name` is letters that stand for words.
fn is_acronym(name: &str) -> bool {
    name.len() > 2 && name.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether `name` is one of an office or another body, which its last word or, in Romance languages, its first tells.
pub(super) fn is_office(name: &str) -> bool {
    let last = words(name).last().unwrap_or_default().to_lowercase();
    let first = words(name).next().unwrap_or_default();
    is_body(name) && !name.bytes().all(|byte| byte.is_ascii_uppercase())
        || OFFICES.iter().any(|end| last.ends_with(end))
        || ROMANCE.contains(&first)
        || is_led(name)
}

/// Whether `text` begins as remarks do, and names do not.
pub(crate) fn is_remark(text: &str) -> bool {
    // "A. Moss" begins with an initial.
    if text.starts_with(|c: char| c.is_ascii_uppercase()) && text[1..].starts_with('.') {
        return false;
    }
    let mut words = words(text);
    let first = words.next().unwrap_or_default().to_lowercase();
    // "The Courier" is a name where "The" has something to name.
    let named = first == "the"
        && words
            .next()
            .is_some_and(|word| word.starts_with(char::is_uppercase));
    REMARKS.contains(&first.as_str()) && !named
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// The people or the one organisation that all of `span` names, whether others are said to be with them, and where
/// the names end. Where it may be either, or no name, nobody.
pub(crate) fn people(mask: &Mask, span: Span) -> Option<(Vec<Author>, bool, usize)> {
    let bare = mask.bare(span);
    let text = mask.text().get(bare.range())?;
    let text = text.trim_end_matches([
        ' ', ',', '.', ':', '(', '[', '"', '“', '„', '«', '-', '–', '—', '|',
    ]);
    let lead = ["By ", "by "]
        .iter()
        .find(|by| text.starts_with(**by))
        .map_or(0, |by| by.len());
    let text = &text[lead..];
    let start = bare.start as usize + lead;
    let end = start + text.len();
    let (names, others) = match text
        .strip_suffix(" et al")
        .or_else(|| text.strip_suffix(" and others"))
    {
        Some(names) => (names.trim_end_matches(','), true),
        None => (text, false),
    };
    if names.is_empty() || is_remark(names) || words(names).any(|word| PAPERS.contains(&word)) {
        return None;
    }
    let author = |name: &str| {
        let from = start + (name.as_ptr() as usize - text.as_ptr() as usize);
        Author::whole(mask.part(Span::new(from, from + name.len())))
    };
    // "Pier Works, Inc.": one of them.
    let firm = FIRMS.iter().find_map(|firm| names.strip_suffix(firm));
    if firm.is_some_and(|firm| is_name(firm) && !firm.contains([',', ';'])) {
        let point = usize::from(mask.text()[end..].starts_with('.'));
        let whole = mask.part(Span::new(start, end + point));
        return Some((vec![Author::whole(whole)], others, end + point));
    }
    let pieces = pieces(names);
    let authors = |pieces: &[&str]| pieces.iter().map(|name| author(name)).collect();
    // "Jane Roe, Expert Report": what she wrote.
    // "Jane Roe for the Courier": one of them, and which is not known.
    let writes = names
        .split_once(" for ")
        .is_some_and(|(who, whom)| is_person(who) && is_organisation(whom));
    if writes {
        return None;
    }
    if pieces.len() == 1 || is_organisation(names) || is_one(&pieces) {
        let known = !names.contains([',', ';'])
            && is_name(names)
            && (pieces.len() == 1 || is_organisation(names) || is_one(&pieces));
        return known.then(|| (vec![author(names)], others, end));
    }
    let are_people = pieces.iter().all(|name| is_person(name));
    // "TRO & Tide Works": bodies, one of which its letters tell.
    let are_bodies = names.contains(" & ")
        && pieces.iter().any(|name| is_acronym(name))
        && pieces.iter().all(|name| is_name(name) || is_acronym(name));
    (are_people || are_bodies).then(|| (authors(&pieces), others, end))
}

/// Several people in their natural order, whom a full stop parts from the title and that from more: "Jane Roe and Kit Orr. Dry rivers.
/// Weir Letters". What `head` ends is looked at.
pub(crate) fn stopped(mask: &Mask, head: usize) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text().get(..head)?;
    let mut stops = stops(text);
    let stop = stops.next()?;
    let goes_on = stops.next().is_some();
    let found = people(mask, Span::new(0, stop))?;
    // "Jane Roe, Dry Rivers. Weir Letters" may be one and a title.
    let is_list = found.1 || joint::is_joined(&text[..stop]);
    (found.0.len() > 1 && is_list && goes_on).then_some(found)
}

/// The one person in natural order, or whoever is called so, whom a full stop parts from the title and that from more: "Ada Moss. Dry
/// rivers. Weir Letters". A title looks like one as well. What `head` ends is looked at.
pub(crate) fn alone(mask: &Mask, head: usize, order: Order) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text().get(..head)?;
    let mut stops = stops(text);
    let stop = stops.next()?;
    let found = people(mask, Span::new(0, stop))?;
    let is_one = match order {
        Order::Called => true,
        _ => is_person(&text[..stop]) && stops.next().is_some() && !found.1,
    };
    (found.0.len() == 1 && is_one).then_some(found)
}

/// Where the stops of `text` stand that end something: the point of an initial does not.
pub(in super::super) fn stops(text: &str) -> impl Iterator<Item = usize> {
    let points = text.match_indices(". ").map(|(at, _)| at);
    points.filter(|&at| {
        let word = text[..at].rsplit([' ', '.', '-']).next();
        word.is_some_and(|word| word.chars().nth(1).is_some())
    })
}

/// The one body before a date whose name looks like two, "Smith & Sons", or that is called by two, "World Health Organization (WHO)".
pub(crate) fn body(mask: &Mask, span: Span, next: Next) -> Option<(Vec<Author>, bool, usize)> {
    let bare = mask.bare(span);
    let text = mask.text().get(bare.range())?;
    let text = text.trim_end_matches([' ', ',', '.', ':', '(', '-', '–', '—']);
    let (name, short) = match text.strip_suffix([')', ']']) {
        Some(inside) => {
            let (name, short) = inside.rsplit_once(['(', '['])?;
            (name.trim_end(), Some(short).filter(|short| is_name(short)))
        }
        None => (text, None),
    };
    let pair = || {
        let mut names = name.split(" & ").flat_map(|name| name.split(" and "));
        names.clone().count() == 2 && names.all(|name| !name.contains([' ', '.', ',']))
    };
    let whole = !name.contains([',', ';', '.']) && is_name(name) && !is_remark(name);
    if next != Next::Date || !whole || short.is_none() && !pair() {
        return None;
    }
    let start = bare.start as usize;
    let author = Author {
        short: short.map(str::to_owned),
        ..Author::whole(mask.part(Span::new(start, start + name.len())))
    };
    Some((vec![author], false, start + text.len()))
}

/// Whether two names joined by "and" are those of one body: "Centers for Disease Control and Prevention".
fn is_one(pieces: &[&str]) -> bool {
    let small = |name: &&str| {
        name.split_whitespace()
            .any(|word| ["of", "for", "the"].contains(&word))
    };
    pieces.iter().any(small)
}

/// The names of a list: "Jane Roe, Kit Orr, and Lee Hale".
fn pieces(names: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    for part in names.split([',', ';']) {
        let part = part.trim();
        let part = joint::behind(part).unwrap_or(part);
        let mut rest = part;
        for and in joint::SURE.into_iter().filter(|and| *and != "et") {
            if let Some((first, second)) = joint::split(rest, and) {
                pieces.push(first.trim());
                rest = second;
            }
        }
        // "José Ortega y Gasset" is one name.
        let pair = joint::WITHIN.iter().find_map(|and| joint::split(rest, and));
        if let Some((first, second)) = pair.filter(|pair| is_person(pair.0) && is_person(pair.1)) {
            pieces.push(first.trim());
            rest = second;
        }
        pieces.push(rest.trim());
    }
    pieces
}

/// Whether `name` is made as names are: words with capitals, and small words between them.
fn is_name(name: &str) -> bool {
    let mut words = name.split_whitespace();
    let odd = |c: char| r#"()[]{}"“”„«»/|<>?!=*_"#.contains(c);
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    // "ITU-T Rec. X.500" is no name.
    let is_number = |word: &str| word.contains('.') && word.contains(|c: char| c.is_ascii_digit());
    // "Jane Roe. Letters" is more than a name.
    let stopped = name.match_indices(". ").any(|(at, _)| {
        let word = name[..at].rsplit([' ', '.']).next().unwrap_or_default();
        word.chars().nth(2).is_some() && !SHORT.contains(&word)
    });
    words.clone().count() <= WORDS
        && !stopped
        && !words.clone().any(is_number)
        && letters > 1
        && !name.contains(odd)
        && !name.contains(':')
        && words.clone().next().is_some_and(capital)
        && words.clone().next_back().is_some_and(capital)
        && words.all(|word| capital(word) || SMALL.contains(&word))
}

/// Whether `text` says what somebody wrote: "Supplemental Expert Report".
pub(in super::super) fn is_writing(text: &str) -> bool {
    words(text).last().is_some_and(is_written)
}

fn is_written(word: &str) -> bool {
    PAPERS.contains(&word) || WRITINGS.contains(&word)
}

/// Whether `name` may be a person's: two to four words, initials among them.
fn is_person(name: &str) -> bool {
    let count = name.split_whitespace().count();
    (2..=4).contains(&count)
        && is_name(name)
        && !is_organisation(name)
        && !is_writing(name)
        && !name.contains(|c: char| c.is_ascii_digit())
}
