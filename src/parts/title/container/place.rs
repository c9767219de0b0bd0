//! What stands between a title and the name of its publisher: a part of the title, a city.

use super::super::super::mask::Mask;
use super::super::super::style::Style;
use super::super::sentence::sentence;
use super::doubt::is_numbered;
use super::editors::is_edited;
use super::things::{ABOUT, THINGS, is_described};
use super::{OWNER, edition};
use crate::gazetteer;

/// A city's name has fewer words.
const PLACE: usize = 4;
/// A publisher's name has no more words than this.
const NAME: usize = 6;

/// How long what stands at `start`, behind the title at the byte `end` that nothing sets apart, is as a part of that title: before a
/// publisher with its place, or the work that it stands in, "Weirs. Forms and ways. Quay: Pier Press", "Weirs. A survey, in: Harbour
/// Notes". None where that ends the entry: "Weirs. Forms and ways, 3. Auflage, Heidelberg". A name is one that the host of `url` has.
pub(super) fn behind_title(mask: &Mask, end: usize, start: usize, url: &str) -> Option<usize> {
    let text = mask.text();
    let is_set = mask
        .emphasised
        .iter()
        .any(|mark| mark.span.end as usize >= end)
        || text[end..].starts_with(['"', '”', '“', '»', '’', '\'']);
    let rest = &text[start..];
    if is_set {
        return Some(0);
    }
    let length = sentence(rest);
    let inner = [", in: ", ", In: "]
        .iter()
        .find_map(|word| Some((rest[..length].find(word)?, word.len())));
    if let Some((at, word)) = inner {
        return Some(at + word);
    }
    let dashed = [". - ", ". – ", ". — "]
        .iter()
        .find(|dash| rest[length..].starts_with(**dash));
    let behind = rest
        .get(length + dashed.map_or(2, |dash| dash.len())..)
        .unwrap_or_default();
    let city = behind.split(':').next().unwrap_or_default().trim_end();
    let is_subtitle = is_subtitle(rest);
    let is_sure = is_subtitle || dashed.is_some() || gazetteer::is_city(city);
    let is_placed = placed(behind) > 0 && is_sure;
    let is_title = !rest[..length].contains(|c: char| c.is_ascii_digit())
        && (is_subtitle || placed(rest) == 0)
        && !["In", "in"].iter().any(|word| rest.starts_with(word));
    if is_title && is_placed {
        return Some(rest.len() - behind.len());
    }
    // "Weirs. Forms and ways. 3. Aufl., Quay: Pier Press": an edition stands behind a title, and its number is no end of one.
    let edition = edition(behind);
    if is_title && edition > 0 {
        return Some(rest.len() - behind.len() + edition);
    }
    // "Weirs. A survey", `harbour.org/a-survey`: the path has titles too.
    let host = url.split('/').nth(2).unwrap_or_default();
    let is_name = length > 0 && is_hosted(&rest[..length], host);
    (is_name || !is_subtitle).then_some(0)
}

/// Whether the address `url` has `name` in it: "A List Apart", `alistapart.com`.
pub(in super::super) fn is_hosted(name: &str, url: &str) -> bool {
    let squeezed: String = name.to_lowercase().split([' ', '-']).collect();
    url.replace('-', "").contains(squeezed.as_str())
}

/// Words that titles begin with and names of publishers do not.
const FIRST: &[&str] = &[
    "A", "An", "Mit", "Von", "Wie", "Zur", "Zum", "Eine", "Ein", "How", "Why", "Towards", "Toward",
    "Une", "Un", "Una", "Uma", "Um", "Warum", "Comment", "Pourquoi", "Cómo", "Perché", "Hoe",
    "Waarom", "Een",
];

/// Whether `rest` begins with the second part of a title: as titles begin, or before an edition and a city that ends the entry.
fn is_subtitle(rest: &str) -> bool {
    let mut pieces = rest.split(", ");
    let first = pieces.next().unwrap_or_default();
    let word = first.split(' ').next().unwrap_or_default();
    let behind = rest.get(first.len() + 2..).unwrap_or_default();
    let edition = edition(behind);
    let is_last = edition > 0 && is_word(&behind[edition..]);
    FIRST.contains(&word) && first.contains(' ') || is_last
}

/// Whether `rest` is one word.
fn is_word(rest: &str) -> bool {
    let word = rest.trim_end_matches(['.', ' ']);
    !word.is_empty() && word.chars().all(char::is_alphabetic)
}

/// How long the city before a publisher's name is, which commas part from it: "Paris, Jetée, 396 p."; none where it may be one that is
/// not known, and its publisher cannot be told. In some lists of one `style` every publisher has its city before it.
pub(super) fn city(text: &str, style: Style) -> Option<usize> {
    let mut pieces = text.split(',');
    let (Some(place), Some(name), Some(behind)) = (pieces.next(), pieces.next(), pieces.next())
    else {
        return Some(0);
    };
    let start = place.len() + 1 + (name.len() - name.trim_start().len());
    let name = name.trim();
    let is_city = gazetteer::is_city(place);
    let is_word = !place.contains(' ') && place.chars().all(char::is_alphabetic);
    let is_paged = is_length(behind);
    let is_ended = behind.trim().trim_end_matches('.').is_empty();
    let is_styled = style.is_placed
        && place.starts_with(char::is_uppercase)
        && place.split(' ').count() < PLACE;
    let is_place = is_city && (is_paged || is_ended) || is_word && is_paged || is_styled;
    // "Weirs, Halmouth, 2019" names a city or a publisher.
    if is_styled && name.is_empty() {
        return None;
    }
    if !is_place || name.is_empty() {
        return Some(0);
    }
    let is_name = name.starts_with(char::is_uppercase)
        && name.split_whitespace().count() <= NAME
        && !name.contains(['.', ':', ';', '(', '"', '“', '«'])
        && name.chars().filter(|c| c.is_alphabetic()).nth(2).is_some()
        && !gazetteer::is_place(name);
    if is_name {
        Some(start)
    } else if is_city {
        Some(0)
    } else {
        None
    }
}

/// Whether `text` begins with how many pages a book has: " VIII-222 p.".
fn is_length(text: &str) -> bool {
    let front = |c: char| c.is_ascii_uppercase() || c == '-' || c == ' ';
    let digits = text.trim_start_matches(front);
    let behind = digits.trim_start_matches(|c: char| c.is_ascii_digit());
    behind.len() < digits.len() && behind.trim_start().starts_with("p.")
}

/// What stands before the names of those who had a part in a work as a place does before a publisher's.
const ROLES: &[&str] = &[
    "Tradução",
    "Traducción",
    "Traduction",
    "Traduzione",
    "Translation",
    "Translator",
    "Übersetzung",
    "Prefácio",
    "Prólogo",
    "Organização",
    "Ilustrações",
    "Redaktion",
];

/// How long the place before a publisher's name is: "London: Longfield", "Cambridge, MA: Pier Press".
pub(in super::super::super) fn placed(text: &str) -> usize {
    let Some((place, name)) = text.split_once(": ") else {
        return glued_place(text);
    };
    let is_place = place.starts_with(char::is_uppercase)
        && place.split_whitespace().count() < 5
        && (place.matches(',').count() < 2 || names_country(place))
        && place
            .chars()
            .all(|c| c.is_alphabetic() || " ,.’\'-/".contains(c))
        && place
            .split_whitespace()
            .all(|word| word.chars().nth(1).is_some());
    // "PS: Weirs & Tides": a journal's initials.
    let is_short = place.len() < 4 && place.chars().all(char::is_uppercase);
    // "Tidal Physics D: Waves, 20(2)": a journal with its volume.
    let behind = name
        .find([',', ';'])
        .map_or("", |at| name[at + 1..].trim_start());
    let volume = behind.split([',', ' ', ':']).next().unwrap_or_default();
    let volume = volume.trim_end_matches(['.', ')', ']']);
    let digit = |c: char| c.is_ascii_digit();
    let is_volume = volume.starts_with(digit)
        && !volume.contains(char::is_alphabetic)
        && !(volume.len() == 4 && volume.chars().all(digit));
    // "Audits: A Journal of Practice", "Weirs: The Definitive Guide, by Ada Moss": names of works.
    let is_work = is_described(name)
        || ROLES.contains(&place)
        || name.starts_with("A ")
        || name.starts_with("An ")
        || name.starts_with("Vol")
        || behind.starts_with("by ")
        || behind.starts_with("vol. ")
        || ABOUT.iter().any(|about| place.contains(about));
    if is_place && !is_short && !is_volume && !is_work {
        place.len() + 2
    } else {
        0
    }
}

/// Whether the last of the three that commas part in `place` is a country: "Portland, Oregon, USA".
fn names_country(place: &str) -> bool {
    let last = place.rsplit(", ").next().unwrap_or_default();
    place.matches(',').count() == 2 && gazetteer::is_country(last)
}

/// The same where no blank parts them: "Bonn:Pier Press".
fn glued_place(text: &str) -> usize {
    let glued = text
        .split_once(':')
        .filter(|(place, name)| gazetteer::is_city(place) && name.starts_with(char::is_uppercase));
    glued.map_or(0, |(place, _)| place.len() + 1)
}

/// Whether `text` begins with the number of a patent: "U.S. patent 7620179".
pub(super) fn is_patent(text: &str) -> bool {
    let near = text[..text.floor_char_boundary(OWNER)].to_lowercase();
    near.split(',')
        .next()
        .is_some_and(|piece| piece.contains("patent "))
}

/// Whether `text` begins with somebody's initials: "K. Orr (ed.), Quay: Pier Press".
pub(super) fn is_initial(text: &str) -> bool {
    let mut letters = text.chars();
    let is_point = letters.next().is_some_and(char::is_uppercase) && letters.next() == Some('.');
    let name = letters.as_str().trim_start();
    is_point
        && (name.chars().nth(1) == Some('.') || name.starts_with(char::is_uppercase))
        && is_edited(&text[..text.floor_char_boundary(OWNER * 2)])
}

/// Whether `name` and what stands `behind` it are words for what a work is about: "Boats; Weirs; Tides".
pub(super) fn is_enumeration(name: &str, behind: &str) -> bool {
    let behind = behind.strip_prefix("; ").unwrap_or_default();
    let is_word = !name.contains([' ', '/']) && behind.starts_with(char::is_uppercase);
    is_word
        && !behind
            .split('.')
            .next()
            .is_some_and(|next| next.contains(':'))
}

/// Whether a name may go on behind the brackets that `behind` begins with: "Tide Service | (TS) Data Store", "The Tide Index | (TI) of
/// Halmouth".
pub(super) fn may_go_on(behind: &str) -> bool {
    let inner = behind.trim_start().strip_prefix('(');
    let parted = inner.and_then(|inner| inner.split_once(')'));
    parted.is_some_and(|(short, behind)| {
        let capital = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit();
        short.len() > 1
            && short.chars().all(capital)
            && short.starts_with(char::is_uppercase)
            && behind.trim_start().starts_with(char::is_alphabetic)
            && !is_numbered(behind)
    })
}

/// Whether `name` and what stands `behind` its comma are the names of a firm's owners: "Longfield | , Green, Reader, and Dyer".
pub(super) fn is_firm(name: &str, behind: &str) -> bool {
    let is_name = |word: &str| {
        word.starts_with(char::is_uppercase)
            && word.chars().all(char::is_alphabetic)
            && !gazetteer::is_place(word)
            && !gazetteer::is_city(word)
    };
    let mut pieces = behind.split(',').take(THINGS).map(str::trim);
    let last = pieces.find(|piece| !is_name(piece)).unwrap_or_default();
    let last = last
        .split(['.', ';', '('])
        .next()
        .unwrap_or_default()
        .trim_end();
    let pair = last.split_once(" and ");
    name.split(", ").all(is_name)
        && (last.strip_prefix("and ").is_some_and(is_name)
            || pair.is_some_and(|(one, other)| is_name(one) && is_name(other)))
}

/// Whether `behind` closes the name of a company: "Longfield, Green, and Co.".
pub(super) fn is_company(behind: &str) -> bool {
    let mut pieces = behind.split(',').take(2);
    let ends = ["and Co", "& Co", "and Sons", "& Sons", "and Company"];
    pieces.any(|piece| {
        let piece = piece
            .trim_start()
            .split(['.', ';'])
            .next()
            .unwrap_or_default();
        ends.iter().any(|end| piece.ends_with(end)) && piece.split_whitespace().count() < 4
    })
}
