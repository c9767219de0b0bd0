//! What the work of an entry stands in, or who brought it out.

mod doubt;
mod edition;
mod editors;
mod house;
mod kinds;
mod length;
mod name;
mod place;
mod publisher;
mod things;
mod volume;

use super::super::joint;
use super::super::mask::Mask;
use super::super::style::Style;
use super::super::{Part, Parts, author};
use super::BEHIND;
use super::makers;
use super::sentence::{sentence, stands_in};
use super::words::begins_within;
use crate::gazetteer;
use crate::source::Span;
pub(super) use doubt::is_numbered;
use doubt::{is_before_country, is_before_daily, is_date_in, is_doubtful, smalls};
pub(super) use edition::edition;
use editors::before_book;
pub(super) use editors::edited;
use length::{before_pages, length};
use name::named;
pub(super) use place::is_hosted;
pub(in super::super) use place::placed;
use place::{behind_title, city, is_enumeration, is_initial, is_patent, may_go_on};
use things::is_listed;
use volume::volumeless;

/// Words before what a work stands in.
const IN: &[&str] = &[
    "In: ", "In ", "in: ", "in ", "En ", "En: ", "Em ", "Em: ", "Dans ", "dans ", "W: ",
];

/// Whether `text` begins with a word before what a work stands in.
pub(super) fn is_in(text: &str) -> bool {
    IN.iter().any(|word| text.starts_with(word))
}

/// What stands between a title and what follows it.
const MARKS: &[char] = &[
    ' ', '.', ',', ':', ';', '"', '”', '“', '»', '’', '\'', '?', '!', '/',
];

/// What follows the title at the byte `end` in a list of this `style`.
pub(super) fn container(mask: &Mask, end: usize, style: Style, parts: &Parts) -> Option<Part> {
    if let Some(span) = publisher::publisher(mask.text(), end, parts) {
        return named(mask, span);
    }
    let lead = lead(mask, end)?;
    let is_dated = is_date_in(mask, Span::new(end, lead.start), parts);
    if let Some(span) = lead.set_apart(mask) {
        let is_within = begins_within(&mask.text()[span.end as usize..]);
        let name = volumeless(mask.text(), span);
        return if is_within { None } else { named(mask, name) };
    }
    let url = parts.url.as_ref().map_or("", |url| url.text.as_str());
    let place = place(mask, (end, lead), style, url)?;
    let rest = &mask.text()[place.name..];
    let length = if lead.is_told && place.name > place.start {
        makers::publisher(rest)
    } else {
        let paged = lead.is_edited.then(|| before_pages(rest)).flatten();
        paged.unwrap_or_else(|| before_second(rest, length(rest)))
    };
    let part = named(mask, Span::new(place.name, place.name + length))?;
    let behind = &rest[length..];
    let is_placed = place.name > place.start;
    // "Weirs. Harbour Notes: Weirs": the title again.
    let is_title = parts
        .title
        .as_ref()
        .is_some_and(|title| title.text == part.text);
    let is_other = is_title && is_placed
        || is_cut(behind)
        || lead.is_in && !is_placed && is_listed(behind)
        || is_enumeration(&part.text, behind)
        || is_before_country(mask.text(), end, behind)
        || !lead.is_in && is_before_daily(&part.text, behind)
        || may_go_on(behind)
        || !place.is_told && !lead.is_edited && smalls(&part.text) > 2
        || is_dated && !lead.is_in && smalls(&part.text) > 0;
    if is_other {
        return None;
    }
    let text = mask.text();
    let title = text[..end].trim_end_matches([' ', '"', '”', '»', '’', '\'']);
    let is_sure = place.is_told || lead.is_in || is_placed;
    if !is_sure && is_doubtful(title, &part.text, behind) {
        return None;
    }
    // `"Title", Jane Roe, The Courier`: what stands behind a title may be a person or a remark.
    let is_named = lead.is_in
        || part.text.starts_with("The ")
        || author::is_organisation(&part.text)
        || is_hosted(&part.text, url);
    let is_known = !parts.authors.is_empty() || is_named && !is_linked_behind(mask, place.start);
    is_known.then_some(part)
}

/// Whether a name goes on `behind` the mark that ended it: "Coll. | du port de Halmouth", "North,Tides".
fn is_cut(behind: &str) -> bool {
    if behind.starts_with(',') && behind[1..].starts_with(char::is_alphabetic) {
        return true;
    }
    // "Rivers | , fish and boats: Essays": things in a row.
    let mut things = behind.strip_prefix(", ").unwrap_or_default().split(' ');
    let first = things.next().unwrap_or_default();
    let is_thing = first.len() > 1 && first.chars().all(char::is_lowercase);
    if is_thing
        && things
            .next()
            .is_some_and(|word| joint::ANDS.contains(&word))
    {
        return true;
    }
    let next = behind.strip_prefix(". ").unwrap_or_default();
    let word = next.split([' ', '.', ',']).next().unwrap_or_default();
    word.starts_with(char::is_lowercase) && !BEHIND.contains(&word) && !is_numbered(next)
}

/// How long the first of two publishers is, each with its place, whose names are `length` bytes: "Pier Press / Quay: Longfield".
fn before_second(text: &str, length: usize) -> usize {
    let second = text[..length].find(" / ");
    let second = second.filter(|at| placed(&text[at + " / ".len()..]) > 0);
    second.unwrap_or(length)
}

/// Where what a work stands in is named at the earliest, in bytes of the text.
#[derive(Clone, Copy)]
struct Lead {
    start: usize,
    /// Whether a word for "in" stands before it.
    is_in: bool,
    /// Whether the editors of a book stand before it.
    is_edited: bool,
    /// Whether signs of libraries stand before it, behind which nothing else does.
    is_told: bool,
}

/// What leads from the title at the byte `end` to what the work stands in: brackets, an edition, "in", editors.
fn lead(mask: &Mask, end: usize) -> Option<Lead> {
    let text = mask.text();
    let rest = text.get(end..)?;
    // "*Weirs*; Orr et al., *Locks*": a work of its own.
    let closed = rest.trim_start_matches(['"', '”', '“', '»', '’', '\'']);
    // "*Weirs* / *Locks*": the title in another language.
    if closed.starts_with(';') || closed.starts_with(" / ") && makers::imprint(text, end).is_none()
    {
        return None;
    }
    if let Some(start) = makers::imprint(text, end) {
        return Some(Lead {
            start,
            is_in: false,
            is_edited: false,
            is_told: true,
        });
    }
    let start = end + (rest.len() - rest.trim_start_matches(MARKS).len());
    let mut start = behind_brackets(text, start)?;
    start += edition(&text[start..]);
    // "“Weirs” (2019), address; Kit Orr, “Locks”": a work of its own behind all that is said of the first; "“Weirs” (2019); *Locks*" is none.
    let gap = &text[end..start];
    let is_set_apart = || {
        let mut marks = mask.emphasised.iter();
        marks.any(|mark| mark.span.start as usize == start)
    };
    if gap.contains(';') && (gap.contains("://") || !is_set_apart()) {
        return None;
    }
    let word = IN.iter().find(|word| text[start..].starts_with(**word));
    start += word.map_or(0, |word| word.len());
    let editors = word.map_or(Some(0), |_| before_book(mask, start))?;
    Some(Lead {
        start: start + editors,
        is_in: word.is_some(),
        is_edited: editors > 0,
        is_told: false,
    })
}

impl Lead {
    /// What is set apart where the name stands: "in Ada Moss, *Weirs*" has whose book it is before it.
    fn set_apart(self, mask: &Mask) -> Option<Span> {
        let near = self.start + if self.is_in { OWNER } else { 1 };
        let mut marks = mask.emphasised.iter().map(|mark| mark.span);
        let next = marks.find(|span| span.end as usize > self.start);
        next.filter(|span| span.start as usize <= near)
    }
}

/// Where a name stands that nothing sets apart, in bytes of the text.
struct Place {
    /// Where it begins with the city before it.
    start: usize,
    /// Where the name itself begins.
    name: usize,
    /// Whether the marks of Russian entries stand before it: what follows them is nothing else.
    is_told: bool,
}

/// Where the name stands that follows the title at the byte `end`, behind its `lead`.
fn place(mask: &Mask, (end, lead): (usize, Lead), style: Style, url: &str) -> Option<Place> {
    let text = mask.text();
    let mut start = lead.start;
    if lead.is_told {
        return Some(Place {
            start,
            name: start + placed(&text[start..]),
            is_told: true,
        });
    }
    // "In Proceedings of the Tide Workshop. Quay: Pier Press": no part of the title.
    // So is "in: Basic Weirs, (ed. by K. Orr), Quay: Pier Press".
    let own = &text[start..start + sentence(&text[start..])];
    let is_ended = own
        .split_once(',')
        .is_none_or(|(_, behind)| behind.starts_with(" ("));
    if !(lead.is_in && is_ended) {
        start += behind_title(mask, end, start, url)?;
    }
    // "Weirs. Rivers, in: Orr, K. (ed.): Locks": the editors of the book behind what is left of the title.
    let is_behind_in = start > lead.start && text[..start].ends_with("n: ");
    if is_behind_in || is_initial(&text[start..]) {
        start += edited(&text[start..])?;
    }
    if is_patent(&text[start..]) {
        return None;
    }
    // Behind a title in quotation marks stands what it is a part of, and no city.
    let is_part = text[end..].starts_with(['"', '”', '“', '»', '’', '\'']);
    let style = if is_part { Style::default() } else { style };
    start += city(&text[start..], style)?;
    let name = start + placed(&text[start..]);
    let is_told = stands_in(&text[end..]).is_some_and(|at| end + at < start);
    // "in Orr, K. (ed.), Weirs and boats: Tales of the quay": the colon parts the title of the book.
    let is_title = lead.is_in && name > start && !is_known_place(&text[start..name]);
    Some(Place {
        start,
        name: if is_title { start } else { name },
        is_told,
    })
}

/// Whether `place`, with the colon behind it, begins or ends with the name of a city, or names more than one place.
pub(super) fn is_known_place(place: &str) -> bool {
    let place = place.trim_end_matches([' ', ':']);
    let mut places = place.split([',', '/', '-']).map(str::trim);
    let first = place.split(' ').next().unwrap_or_default();
    // "Quay a. d. Rill": the river tells it from others of its name.
    let is_told = place.len() > first.len() && gazetteer::is_city(first);
    place.split_whitespace().count() < 2 || is_told || places.any(gazetteer::is_place)
}

/// Whether a link begins behind the byte `start`.
fn is_linked_behind(mask: &Mask, start: usize) -> bool {
    let mut links = mask.links.iter();
    links.any(|link| link.text.start as usize >= start)
}

/// Where what stands in brackets from the byte `start` of `text` on ends: "Title (2nd ed.)", "Title [Video]"; a publisher may stand there
/// with its place.
fn behind_brackets(text: &str, mut start: usize) -> Option<usize> {
    for (open, close) in [('(', ')'), ('[', ']')] {
        let Some(inner) = text[start..].strip_prefix(open) else {
            continue;
        };
        let length = inner.find(close)?;
        if placed(&inner[..length]) > 0 {
            return Some(start + 1);
        }
        let behind = &inner[length + 1..];
        start += length + 2 + (behind.len() - behind.trim_start_matches(MARKS).len());
    }
    Some(start)
}

/// Whose book it is that a work stands in is named within so many bytes.
const OWNER: usize = 60;
