//! Who made a work, behind its title, and its imprint as libraries write them: "Weirs / A. Moss, K. Orr. – Quay: Pier Press, 2019".
//! The signs are those of <https://www.ifap.ru/library/gost/7052008.pdf>.

use super::container::placed;
use super::has_initial;
use super::sentence::{sentence, stands_in};

/// What stands between a title and those who made the work.
const STROKE: &str = " / ";
/// What such words begin with where no name stands first, in lower case.
const ROLES: &[&str] = &[
    "под ред",
    "под общ",
    "под науч",
    "[под",
    "пер. ",
    "сост. ",
    "ред. ",
    "отв. ред",
    "авт. ",
    "авт.-сост",
    "за ред",
    "уклад",
    "ed. by",
    "edited by",
    "[ed. by",
];
/// No role has more letters.
const ROLE: usize = 9;
/// An imprint stands behind no more areas than these: who made the work, which edition it is.
const AREAS: usize = 4;

/// How long a title is that all of `shown` is before those who made the work, or before what it stands in; none where no sign of
/// libraries tells.
pub(super) fn title(shown: &str) -> Option<usize> {
    let makers = before_makers(shown);
    let places = makers.into_iter().chain(stands_in(shown));
    let length = places.chain(before_imprint(shown)).min()?;
    let first = sentence(&shown[..length]);
    // "Orr K. Weirs. Locks // Notes": those names were not read.
    let is_named = first < length && has_initial(&shown[..first]);
    (!is_named).then_some(length)
}

/// Where the title that `text` begins with ends, where the areas of an imprint stand behind it: "Weirs. Locks. – Quay: Pier Press". A
/// number within it may be of an edition.
fn before_imprint(text: &str) -> Option<usize> {
    let (stop, _) = areas(text).next()?;
    let is_numbered = text[sentence(text).min(stop)..stop].contains(|c: char| c.is_ascii_digit());
    let mut areas = areas(text).take(AREAS);
    (!is_numbered && areas.any(|(_, area)| placed(&text[area..]) > 0)).then_some(stop)
}

/// Where what the title at the byte `end` of `text` stands in, or the place of its publisher, begins behind those who made the work and
/// its edition.
pub(super) fn imprint(text: &str, end: usize) -> Option<usize> {
    let rest = text.get(end..)?;
    let bare = rest.trim_start();
    let behind = bare.strip_prefix('[').and_then(|kind| kind.split_once(']'));
    let start = text.len() - behind.map_or(rest, |(_, behind)| behind).len();
    let rest = &text[start..];
    let is_made = before_makers(rest) == Some(0);
    if let Some(at) = stands_in(rest) {
        return is_made.then(|| text.len() - rest[at + " //".len()..].trim_start().len());
    }
    let mut areas = areas(rest).take(AREAS);
    let is_next = areas.clone().next().is_some_and(|(stop, _)| stop == 0);
    let place = areas.find(|&(_, area)| placed(&rest[area..]) > 0);
    place
        .filter(|_| is_made || is_next)
        .map(|(_, area)| start + area)
}

/// How long the name of the publisher is that `text` begins with: to the comma before the year, stops being parts of it.
pub(super) fn publisher(text: &str) -> usize {
    let mark = text.find([',', ';', '[', '(']);
    let stop = areas(text).next().map(|(stop, _)| stop);
    let end = mark.into_iter().chain(stop).min();
    text[..end.unwrap_or(text.len())].trim_end().len()
}

/// Where the title that `text` begins with ends, where those who made the work stand behind it.
fn before_makers(text: &str) -> Option<usize> {
    let mut strokes = text.match_indices(STROKE).map(|(at, _)| at);
    strokes.find(|&at| {
        let behind = &text[at + STROKE.len()..];
        let is_parted = || areas(behind).next().is_some() || stands_in(behind).is_some();
        is_made(behind) && is_parted()
    })
}

/// Whether `behind` begins with somebody's initials and family name, in either order, or with what somebody did: "Sound / Vision" has
/// neither.
fn is_made(behind: &str) -> bool {
    let role: String = behind
        .chars()
        .take(ROLE)
        .flat_map(char::to_lowercase)
        .collect();
    let words = behind.split_inclusive([' ', '.']).map(str::trim_end);
    let mut words = words.filter(|word| !word.is_empty());
    let is_initial = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.as_str() == "."
    };
    let is_family = |word: &str| {
        word.starts_with(char::is_uppercase) && word.chars().nth(1).is_some_and(char::is_lowercase)
    };
    let first = words.next().unwrap_or_default();
    let is_named = if is_initial(first) {
        words.find(|word| !is_initial(word)).is_some_and(is_family)
    } else {
        is_family(first.trim_end_matches(',')) && words.next().is_some_and(is_initial)
    };
    is_named || ROLES.iter().any(|word| role.starts_with(word))
}

/// Where the stops and dashes stand in `text` that part the areas of an entry, and where the areas behind them begin.
fn areas(text: &str) -> impl Iterator<Item = (usize, usize)> + Clone {
    let dashes = text.match_indices(['–', '—', '-']);
    dashes.filter_map(move |(at, dash)| {
        let stop = text[..at].trim_end().strip_suffix('.')?.len();
        let area = at + dash.len() + 1;
        text[at + dash.len()..]
            .starts_with(' ')
            .then_some((stop, area))
    })
}
