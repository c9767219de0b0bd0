//! Entries that are comments and close with a citation, "A gauge tells the tide. (Roe, 2019)", and what a comment or a second source
//! behind the first says.

use super::Parts;

/// A citation in parentheses begins within so many bytes before its year.
const NAMES: usize = 80;

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

/// Leaves out of `parts` what `text` says of a second source or behind the title: a house behind a semicolon and the first source's
/// address, number or date, one that ends in small letters behind the date, a date since when something holds.
pub(super) fn leave(text: &str, parts: &mut Parts) {
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
    let first = [
        &parts.url,
        &parts.arxiv,
        &parts.doi,
        &parts.pmid,
        &parts.archive,
    ];
    let first = first.into_iter().flatten().map(|part| part.span);
    let ends = first.chain(date).map(|span| span.end);
    let ended = ends.filter(|&end| end <= house.start).min();
    let between = |end: u32| &text[end as usize..house.start as usize];
    let is_second = ended.is_some_and(|end| between(end).contains(';'));
    let behind = date
        .filter(|date| date.end <= house.start)
        .map(|date| between(date.end));
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
