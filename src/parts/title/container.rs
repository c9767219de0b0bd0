//! What the work of an entry stands in, or who brought it out.

mod editors;
mod name;
mod place;

use super::super::mask::Mask;
use super::super::{Part, Parts, author};
use super::aside::is_remark;
use super::sentence::stands_in;
use crate::source::Span;
use editors::edited;
use name::named;
pub(super) use place::placed;
use place::{
    behind_title, city, is_company, is_enumeration, is_firm, is_hosted, is_initial, is_patent,
    may_go_on, subtitle, volumeless,
};

/// Words before what a work stands in.
const IN: &[&str] = &[
    "In: ", "In ", "in: ", "in ", "En ", "En: ", "Em ", "Em: ", "Dans ", "dans ", "W: ",
];

/// Words before that for an edition.
const WHICH: &[&str] = &[
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
    "Revised", "Rev", "New",
];

/// Words for an edition.
const EDITION: &[&str] = &["ed", "edn", "edition", "Aufl", "Auflage"];

/// What follows the title at the byte `end`; nobody wrote the work where `alone`.
pub(super) fn container(mask: &Mask, end: usize, alone: bool, parts: &Parts) -> Option<Part> {
    let text = mask.text();
    let url = parts.url.as_ref().map_or("", |url| url.text.as_str());
    let rest = text.get(end..)?;
    // "*Weirs*; Orr et al., *Locks*": a work of its own.
    if rest
        .trim_start_matches(['"', '”', '“', '»', '’', '\''])
        .starts_with(';')
    {
        return None;
    }
    let marks = [
        ' ', '.', ',', ':', ';', '"', '”', '“', '»', '’', '\'', '?', '!', '/',
    ];
    let mut start = end + (rest.len() - rest.trim_start_matches(marks).len());
    start += subtitle(mask, end);
    // "Title (2nd ed.)", "Title [Video]"; a publisher may stand there with its place.
    for (open, close) in [('(', ')'), ('[', ']')] {
        let Some(inner) = text[start..].strip_prefix(open) else {
            continue;
        };
        let length = inner.find(close)?;
        if placed(&inner[..length]) > 0 {
            start += 1;
            break;
        }
        let behind = &inner[length + 1..];
        start += length + 2 + (behind.len() - behind.trim_start_matches(marks).len());
    }
    start += edition(&text[start..]);
    let word = IN.iter().find(|word| text[start..].starts_with(**word));
    start += word.map_or(0, |word| word.len());
    if word.is_some() {
        start += edited(&text[start..])?;
    }
    let set_apart = mask
        .emphasised
        .iter()
        .find(|mark| mark.span.end as usize > start);
    // "in Ada Moss, *Weirs*": whose book it is stands before it.
    let near = if word.is_some() {
        start + OWNER
    } else {
        start + 1
    };
    if let Some(mark) = set_apart.filter(|mark| mark.span.start as usize <= near) {
        return named(mask, volumeless(text, mark.span));
    }
    start += behind_title(mask, end, start, url)?;
    if is_initial(&text[start..]) {
        start += edited(&text[start..])?;
    }
    if is_patent(&text[start..]) {
        return None;
    }
    start += city(&text[start..])?;
    let from = start + placed(&text[start..]);
    let rest = &text[from..];
    let length = length(rest);
    let part = named(mask, Span::new(from, from + length))?;
    // "Weirs. Harbour Notes: Weirs": the title again.
    let is_title = parts
        .title
        .as_ref()
        .is_some_and(|title| title.text == part.text);
    let is_again = is_title && from > start;
    if is_again || is_enumeration(&part.text, &rest[length..]) || may_go_on(&rest[length..]) {
        return None;
    }
    // What stands behind the marks of Russian entries is nothing else.
    let is_told = stands_in(&text[end..]).is_some_and(|at| end + at < start);
    let small = part
        .text
        .split(' ')
        .filter(|word| word.starts_with(char::is_lowercase) && word.len() > 3);
    if !is_told && small.count() > 2 {
        return None;
    }
    // `"Title", Jane Roe, The Courier`: what stands behind a title may be a person or a remark.
    let hosted = is_hosted(&part.text, url);
    let is_other = mask
        .links
        .iter()
        .any(|link| link.text.start as usize >= start);
    if is_other && alone {
        return None;
    }
    let is_unknown = alone
        && word.is_none()
        && !part.text.starts_with("The ")
        && !author::is_organisation(&part.text);
    (!is_unknown || hosted).then_some(part)
}

/// Words that a stop shortens before "of".
const SHORTENED: &[&str] = &["Proc", "Trans", "Ann", "Bull", "J", "Rev", "Conf", "Symp"];
/// Whose book it is that a work stands in is named within so many bytes.
const OWNER: usize = 60;

/// How long what says the edition before a publisher's name is: "2nd ed., Pier Press".
fn edition(text: &str) -> usize {
    let mut words = text.split(' ');
    let (Some(which), Some(word)) = (words.next(), words.next()) else {
        return 0;
    };
    let number = which.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_number = number.len() < which.len() && ["st", "nd", "rd", "th", "."].contains(&number);
    let is_edition = is_number || WHICH.contains(&which.trim_end_matches('.'));
    let bare = word.trim_end_matches(['.', ',', ':', ';']);
    if !is_edition || !EDITION.contains(&bare) {
        return 0;
    }
    let end = (which.len() + 1 + word.len() + 1).min(text.len());
    // A stop may stand alone where a date was.
    let rest = text.get(end..).unwrap_or_default();
    end + (rest.len() - rest.trim_start_matches([' ', '.', ',', ':', ';']).len())
}

/// Kinds of what works stand in whose names say what it is about.
const ABOUT: &[&str] = &[
    "Proceedings of ",
    "Journal of ",
    "Transactions on ",
    "Conference on ",
    "Symposium on ",
    "Workshop on ",
];
/// Their names name no more things than this.
const THINGS: usize = 4;
/// None of these has more words.
const THING: usize = 4;

/// Whether the comma behind `name` stands between things that it is about: "Transactions on Systems, Tides, and Harbours".
fn is_enumerated(name: &str, behind: &str) -> bool {
    if !ABOUT.iter().any(|about| name.contains(about)) {
        return false;
    }
    let pieces = behind.split(',').take(THINGS);
    let mut things = pieces.map(|piece| {
        let piece = piece.split(['.', ';', '(']).next().unwrap_or_default();
        let piece = piece.split(" – ").next().unwrap_or_default().trim();
        let words = || piece.split_whitespace();
        let capital = |word: &str| word == "and" || word.starts_with(char::is_uppercase);
        let is_last = words().any(|word| word == "and");
        let is_thing = words().next().is_some() && words().count() <= THING && words().all(capital);
        is_thing.then_some(is_last)
    });
    // Behind a word for no thing the name is not known to go on.
    things.by_ref().find(|thing| *thing != Some(false)) == Some(Some(true))
}

/// Words for a conference, which a stop shortens.
const CONFERENCES: &[&str] = &["Conf", "Symp"];

/// Whether one word alone stands before the next comma: who brought it out, ". ACM, 2015".
fn is_alone(behind: &str) -> bool {
    let word = behind.trim_start().split(' ').next().unwrap_or_default();
    word.ends_with(',')
}

/// Words that names of places follow, which no stop shortens: "Boats in India. Roe".
const BEFORE_PLACES: &[&str] = &["in", "of", "for", "from", "to", "at"];

/// Whether the last word of `name` stands behind one of them.
fn is_behind_small(name: &str) -> bool {
    let mut words = name.rsplit(' ').skip(1);
    words
        .next()
        .is_some_and(|word| BEFORE_PLACES.contains(&word))
}

/// How long the name that `text` begins with is: to its comma or stop, a stop behind a short word being none.
fn length(text: &str) -> usize {
    let mut at = 0;
    loop {
        let Some(next) = text[at..].find([',', '.', '(', ';', '[', '"', '“', ')']) else {
            return text.trim_end().len();
        };
        let end = at + next;
        // The mark may be of several bytes.
        let mark = text[end..].chars().next().map_or(1, char::len_utf8);
        let behind = &text[end + mark..];
        let word = text[..end].rsplit(' ').next().unwrap_or_default();
        let is_short = text.as_bytes()[end] == b'.'
            && word.chars().count() < 6
            && word.starts_with(char::is_uppercase)
            && placed(behind.trim_start()) == 0
            && behind.trim_start().starts_with(char::is_uppercase)
            && behind.starts_with(' ')
            && !is_remark(behind.trim_start())
            && !is_behind_small(&text[..end])
            && !(text.starts_with("Proc. ") && CONFERENCES.contains(&word) && is_alone(behind));
        // "Halmouth.org", "Proc. Adv. Neural Process. Syst.": the name goes on.
        let next = behind.split_whitespace().next().unwrap_or_default();
        let is_point = text.as_bytes()[end] == b'.';
        let is_inner = is_point
            && (SHORTENED.contains(&word) && behind.starts_with(" of ")
                || word == "Proc"
                    && behind
                        .trim_start()
                        .starts_with(|c: char| c.is_ascii_digit())
                || behind.starts_with(char::is_alphanumeric)
                || word.chars().count() < 9
                    && text[..end].contains(". ")
                    && next.chars().count() < 8
                    && next.trim_end_matches([',', ';']).ends_with('.'));
        let piece = || behind.split([',', '.', ';', '(']).next();
        let firm = text.as_bytes()[end] == b','
            && (is_company(behind)
                || is_firm(&text[..end], behind)
                || piece().is_some_and(|piece| piece.contains(" & "))
                || is_enumerated(&text[..end], behind));
        if !is_short && !is_inner && !firm {
            let name = text[..end].trim_end();
            // An issue may stand behind the volume: "Harbour Notes 114.6".
            let bare = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
            // "Journal of Ledgers 113 (6)": the volume is no part of the name. A date that was read stood behind it too.
            let issue = behind.trim_start();
            let volume = text[end..].starts_with('(')
                || end > name.len() + 2
                || text[end..].starts_with(',')
                    && ["no.", "nos.", "No.", "iss", "n°", "pp.", "p."]
                        .iter()
                        .any(|mark| issue.starts_with(mark));
            return if volume && bare.ends_with(' ') {
                bare.trim_end().len()
            } else {
                name.len()
            };
        }
        at = end + mark;
    }
}
