//! Where a title begins behind the date of an entry.

use super::super::date::Dated;
use super::super::mask::Mask;
use crate::source::Span;

/// What stands in parentheses with a year, beside it, is no longer than this.
const BESIDE: usize = 40;

/// What German and Spanish entries say of those who edited a work.
const EDITORS: &[&str] = &[
    "Hg.", "Hgg.", "Hrsg.", "Hrsgg.", "Ed.", "Eds.", "Coord.", "Org.", "Orgs.",
];

/// Where `date` ends, with the parenthesis that it stands in: "(2009, 2nd ed.)".
pub(super) fn closed(text: &str, date: Span) -> usize {
    let end = date.end as usize;
    let near = &text[end..text.floor_char_boundary(end + BESIDE)];
    let opens = text[..date.start as usize].trim_end().ends_with('(');
    let close = near
        .find([')', '('])
        .filter(|&at| near[at..].starts_with(')'));
    close.filter(|_| opens).map_or(end, |at| end + at + 1)
}

/// `gap` without what somebody did, in parentheses: "(Instructor). (".
pub(super) fn without_roles(gap: &str) -> String {
    let mut own = String::new();
    let mut rest = gap;
    while let Some((before, inner)) = rest.split_once('(') {
        own.push_str(before);
        let role = inner.split_once(')');
        let role = role.filter(|(role, _)| !role.contains(|c: char| c.is_ascii_digit()));
        rest = role.map_or(inner, |(_, behind)| behind);
    }
    own + rest
}

/// `rest` without what somebody did, in parentheses at its beginning: "(a cura di). *Weirs*".
pub(super) fn unroled(rest: &str) -> &str {
    let inner = rest.trim_start_matches([' ', '.']).strip_prefix('(');
    let parted = inner.and_then(|inner| inner.split_once(')'));
    let role = parted.filter(|(role, behind)| {
        role.chars()
            .all(|c| c.is_alphabetic() || c == ' ' || c == '.')
            && behind.starts_with(['.', ',', ' ', ':'])
    });
    role.filter(|(role, _)| role.starts_with(char::is_lowercase) || EDITORS.contains(role))
        .map_or(rest, |(_, behind)| behind)
}

/// The title in italics behind a date in parentheses, where brackets say what kind of work it is: "(2020). *Deep locks* [Video]". A site
/// may stand there otherwise.
pub(super) fn behind_date(mask: &Mask, dated: Dated) -> Option<Span> {
    let text = mask.text();
    let date = dated.published?;
    let is_enclosed = dated.is_enclosed || text[..date.start as usize].trim_end().ends_with('(');
    let from = if dated.is_enclosed {
        date.end as usize
    } else {
        closed(text, date)
    };
    let gap = text[from..].trim_start_matches([' ', '.', ')']);
    let start = text.len() - gap.len();
    let mut marks = mask.emphasised.iter().filter(|mark| !mark.bold);
    let mark = marks.find(|mark| mark.span.start as usize == start)?;
    let behind = text[mark.span.end as usize..].trim_start();
    (is_enclosed && behind.starts_with('[')).then_some(mark.span)
}
