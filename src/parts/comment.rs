//! Entries that are comments and close with a citation, "A gauge tells the tide. (Roe, 2019)", and what a comment or a second source
//! behind the first says.

use super::Parts;
use crate::source::Span;

/// A citation in parentheses begins within so many bytes before its year.
const NAMES: usize = 80;

/// What opens a title in quotation marks.
const MARKS: [char; 4] = ['"', '“', '„', '«'];

/// Words right before a date from which on, or up to which, something holds.
const SINCE: &[&str] = &[
    "since",
    "until",
    "depuis",
    "jusqu'en",
    "jusqu’en",
    "seit",
    "bis",
    "desde",
    "hasta",
    "sinds",
    "dal",
];

/// Leaves out of `parts` what the entry at `body` of `text` says of a second source or behind the title: a house behind a semicolon
/// and the first source's address, number or date, one that ends in small letters behind the date, a date since when something holds.
pub(super) fn leave(text: &str, body: Span, parts: &mut Parts) {
    if let Some(date) = &parts.date {
        let before = text[..date.span.start as usize].trim_end();
        let word = before
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or_default();
        if SINCE.contains(&word) {
            parts.date = None;
        }
    }
    let Some(house) = parts.container.as_ref().map(|house| house.span) else {
        return;
    };
    let date = parts.date.as_ref().map(|date| date.span);
    let is_second = is_of_second(text, body, house, parts);
    let behind = date
        .filter(|date| date.end <= house.start)
        .map(|date| &text[date.end as usize..house.start as usize]);
    let shown = &text[house.range()];
    let is_sentence = behind.is_some_and(|gap| gap == ". ")
        && shown.contains(' ')
        && shown
            .rsplit(' ')
            .next()
            .is_some_and(|word| word.starts_with(char::is_lowercase));
    if is_second || is_sentence {
        parts.container = None;
    }
}

/// Whether the `house` read of the entry at `body` is that of another source, which has a title of its own behind a semicolon that
/// neither stands in the first one's title nor beside its date in parentheses.
fn is_of_second(text: &str, body: Span, house: Span, parts: &Parts) -> bool {
    let first = [
        &parts.url,
        &parts.arxiv,
        &parts.doi,
        &parts.pmid,
        &parts.archive,
    ];
    let first = first.into_iter().flatten().map(|part| part.span);
    let date = parts.date.as_ref().map(|date| date.span);
    let ends = first.chain(date).map(|span| span.end);
    let Some(ended) = ends.filter(|&end| end <= house.start).min() else {
        return false;
    };
    let titled = parts.title.as_ref().map_or(ended, |title| title.span.end);
    let Some(gap) = text.get(ended.max(titled) as usize..house.start as usize) else {
        return false;
    };
    let outside = match gap.split_once(')') {
        Some((inside, outside)) if !inside.contains('(') => outside,
        _ => gap,
    };
    let parted = outside.find(';').map(|at| outside.len() - at);
    let rest = parted.and_then(|back| text.get(house.start as usize - back..body.end as usize));
    rest.is_some_and(|rest| rest.contains(MARKS))
}

/// Leaves out the date where it is all that was read of the entry, and that of what a comment in `text` cites.
pub(super) fn undate(text: &str, parts: &mut Parts) {
    let Some(date) = parts.date.take() else {
        return;
    };
    let is_all = parts.is_empty();
    let (before, behind) = (
        &text[..date.span.start as usize],
        &text[date.span.end as usize..],
    );
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(NAMES))..];
    let is_cited = near.rsplit_once('(').is_some_and(|(sentence, names)| {
        names.ends_with(", ")
            && names.starts_with(char::is_uppercase)
            && !names.contains(')')
            && sentence.trim_end().ends_with(['.', '?', '!'])
    });
    if !is_all || !is_cited || !behind.starts_with(')') {
        parts.date = Some(date);
    }
}
