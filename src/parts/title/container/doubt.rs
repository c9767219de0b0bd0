//! What says of a name behind a title that it may be a part of that title.

use super::super::super::mask::Mask;
use super::super::super::{Parts, author};
use super::super::aside::is_remark;
use super::place::placed;
use crate::gazetteer;
use crate::source::Span;

/// Shorter words stand in names in small letters.
const LONG: usize = 4;

/// What brackets behind a journal's name say of it.
const MEDIA: &[&str] = &["[Internet]", "[Online]", "[Online", "[En ligne]"];

/// What stands between the name of a journal and its number or its pages.
const NUMBERED: &[&str] = &[
    "vol", "Vol", "v.", "no.", "No.", "n.", "n°", "nº", "nr", "Nr", "t.", "T.", "iss", "Jg", "Bd",
    "H.", "p.", "pp.", "S.", "s.", "(",
];

/// Whether `name` between the `title` and what stands `behind` it is not known to be one of what the work stands in: a second sentence of
/// the title has its place there as well.
pub(super) fn is_doubtful(title: &str, name: &str, behind: &str) -> bool {
    let next = behind.strip_prefix(". ").unwrap_or_default().trim_start();
    let goes_on = next.starts_with(char::is_uppercase) && !is_remark(next);
    // "Who counts boats? By day or by night. Weir Letters": where a question ends, a title may not.
    let is_asked = title.ends_with(['?', '!']) && goes_on && !is_numbered(behind);
    // Between a title and a publisher with its place stands nothing else.
    let is_placed = goes_on && placed(next) > 0;
    is_inner(next)
        || is_persons(name)
        || is_series(name, behind)
        || is_told(name)
        || is_asked
        || is_placed
        || goes_on && is_journal(next)
        || is_kind(name, behind)
        || is_sentence(name, behind)
}

/// Whether the title that ends at the byte `end` of `text` is in quotation marks, as reports have it, and a country stands right `behind`
/// the name that follows, which then is a place's: "Halmouth, Norway, Rep. 21".
pub(super) fn is_before_country(text: &str, end: usize, behind: &str) -> bool {
    let marks = ['"', '”', '»'];
    let is_quoted = text[..end].ends_with(marks) || text[end..].starts_with(marks);
    let next = behind.strip_prefix(", ").unwrap_or_default();
    let name = next.split([',', '.', ';']).next().unwrap_or_default();
    is_quoted && gazetteer::is_country(name.trim_end())
}

/// Whether the newspaper stands `behind` the `name` between it and a title, which then is its author's: "“Rain falls”, Harbour Trust, The
/// Pier Courier, 4 May 2019".
pub(super) fn is_before_daily(name: &str, behind: &str) -> bool {
    let next = behind.strip_prefix(", ").unwrap_or_default();
    let daily = next
        .split([',', '.', '('])
        .next()
        .unwrap_or_default()
        .trim_end();
    let is_named = author::is_body(daily) && daily.contains(' ') && !daily.ends_with(" Press");
    let is_daily = daily.starts_with("The ") || is_named;
    is_daily && !name.starts_with("The ")
}

/// Whether `name` is that of a series, or something else before the publisher: "Lectures in Tides, Pier Press", "Lectures in Tides. 2nd
/// ed. Paris: Longfield".
fn is_series(name: &str, behind: &str) -> bool {
    let next = behind.trim_start_matches(['.', ',', ' ']);
    let next = next.split([',', '.', ';', '(']).next().unwrap_or_default();
    // "Lectures in Tides (Quay: Pier Press, 2019)".
    let inner = behind.trim_start().strip_prefix('(');
    next.trim_end().ends_with(" Press") && !author::is_organisation(name)
        || has_city(behind)
        || inner.is_some_and(|inner| placed(inner) > 0)
}

/// Whether a city with a publisher behind its colon is named in `text`.
fn has_city(text: &str) -> bool {
    text.match_indices(": ").any(|(at, colon)| {
        let is_name = text[at + colon.len()..].starts_with(char::is_uppercase);
        let mut pieces = text[..at].rsplit(['.', ',']).take(2).map(str::trim);
        is_name && pieces.any(gazetteer::is_city)
    })
}

/// A firm that is called by a person has no more words than this: "Ada M. Moss".
const PERSON: usize = 3;

/// Whether somebody's initial stands within `name`: "Project by Ada M. Moss and others".
fn is_persons(name: &str) -> bool {
    let mut words = name.split(' ').skip(2);
    let is_initial = |word: &str| word.ends_with('.') && word.chars().count() == 2;
    name.split(' ').count() > PERSON && words.any(is_initial)
}

/// Whether `next` begins with the name of a journal and its volume: "Weir Letters, 12(3)".
fn is_journal(next: &str) -> bool {
    let name = next.split(|c: char| c.is_ascii_digit()).next();
    let name = name.unwrap_or_default();
    let bare = name.trim_end_matches([',', ' ']);
    let number = &next[name.len()..];
    let behind = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let pages = behind.strip_prefix(", ").unwrap_or_default();
    let is_volume = (1..4).contains(&(number.len() - behind.len()))
        && (behind.starts_with(['(', ':']) || pages.starts_with(|c: char| c.is_ascii_digit()));
    is_volume
        && bare.len() < name.len()
        && !bare.contains(['.', ',', ':', ';', '('])
        && bare.split(' ').count() <= super::things::THINGS * 2
}

/// Whether brackets `behind` say what kind of work the title is of, and `name` has words as sentences have: "I know of many [Comment]".
fn is_kind(name: &str, behind: &str) -> bool {
    let bracket = behind.trim_start();
    bracket.starts_with('[')
        && !MEDIA.iter().any(|medium| bracket.starts_with(medium))
        && smalls(name) > 0
}

/// Whether only the first word of `name` has a capital, as in a sentence, and no number follows `behind` as it does journals.
fn is_sentence(name: &str, behind: &str) -> bool {
    let others = name.split(' ').skip(1);
    smalls(name) > 0
        && others.clone().count() > 1
        && others
            .clone()
            .all(|word| !word.starts_with(char::is_uppercase))
        && !is_numbered(behind)
        && !author::is_organisation(name)
}

/// How many long words of `name` are in small letters.
pub(super) fn smalls(name: &str) -> usize {
    let words = name.split(' ');
    let small =
        words.filter(|word| word.starts_with(char::is_lowercase) && word.chars().count() >= LONG);
    small.count()
}

/// Whether a number of a journal or of pages stands `behind` its name.
pub(in super::super) fn is_numbered(behind: &str) -> bool {
    let bare = behind.trim_start_matches([' ', ',', '.', ';']);
    bare.starts_with(|c: char| c.is_ascii_digit())
        || NUMBERED.iter().any(|mark| bare.starts_with(mark))
}

/// What is told of a work by a second part of its title, before the word behind it.
const TOLD: &[&str] = &[
    "Evidence",
    "Lessons",
    "Insights",
    "Findings",
    "Results",
    "Case",
    "Notes",
    "Reflections",
    "Perspectives",
    "Implications",
    "Essays",
    "Thoughts",
];
/// The words behind them.
const OF: &[&str] = &["from", "of", "on", "for", "in", "study", "studies"];

/// Whether `name` begins as second parts of titles do: "Evidence from Halmouth".
fn is_told(name: &str) -> bool {
    let mut words = name.split(' ');
    let first = words.next().unwrap_or_default();
    TOLD.contains(&first) && words.next().is_some_and(|word| OF.contains(&word))
}

/// Whether the stop before `next` is within something that goes on: "M.S. | thesis".
fn is_inner(next: &str) -> bool {
    let word = next.split([' ', ',', '.']).next().unwrap_or_default();
    ["thesis", "dissertation", "diss"].contains(&word)
}

/// Whether the date of the work and a stop behind it stand in `gap`, before what may be a remark: "*Weirs*, 3 May 2019. Counts boats".
pub(super) fn is_date_in(mask: &Mask, gap: Span, parts: &Parts) -> bool {
    let text = mask.text().get(gap.range()).unwrap_or_default();
    let date = parts.date.as_ref();
    text.trim_end().ends_with('.') && date.is_some_and(|date| mask.place(gap).contains(date.span))
}
