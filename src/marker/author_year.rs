//! Authors and a year: `(Smith, 2020)`, `(Smith & Lee 2020a, 2021; Doe et al., 2019, p. 3)`, `Smith (2020)`, `[Smith 2020]`.

mod bare;
mod before;
mod behind;
mod claiming;
mod eastern;
mod genitive;
mod housed;
mod leads;
mod names;
mod opening;
mod paged;
mod pieces;
mod small;
mod term;
mod titled;
mod years;

use std::ops::Range;

use super::{Family, Syntax};
use crate::source::Span;
pub(crate) use bare::bare;
use before::known_before;
use behind::behind;
pub(crate) use claiming::{claiming, slipped};
pub(crate) use eastern::named_eastern;
use genitive::genitive;
use housed::housed;
pub(crate) use leads::is_lead;
pub(crate) use names::Names;
pub(crate) use opening::opening;
pub(crate) use paged::{is_told, paged, recalled};
use pieces::works;
use small::small;
use years::{Years, years};

/// It has no openers, since only the works of a list tell its markers from other parentheses.
pub(super) const SYNTAX: Syntax = Syntax {
    name: "author-year",
    family: Family::Work,
    openers: &[],
    read: |_, _, _| None,
};

/// A parenthesis that holds more bytes than this is no marker.
const LONGEST: usize = 400;
/// How a marker names its works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// All of it in parentheses or brackets.
    Enclosed,
    /// The names in the sentence, the year in parentheses: `Smith (2020)`.
    Narrative,
}

/// How sure it is that something cites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Certainty {
    /// It is written as markers are.
    Sure,
    /// There are words around it, or a title in it, that only an entry of the list makes a citation.
    Tentative,
}

/// What the list has, as far as reading a marker needs it.
pub(crate) struct Listed<'a> {
    /// Whether some work of the list has an author of this name.
    pub(crate) has: &'a dyn Fn(&str) -> bool,
    /// Whether it has a work of these names and this year.
    pub(crate) fits: &'a dyn Fn(&Names, &str) -> bool,
}

/// A run of text that could cite by authors and year.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// The whole of it, parentheses included, and the names before them where these stand in the sentence.
    pub(crate) span: Span,
    pub(crate) form: Form,
    /// The works that it names, at least one, in text order.
    pub(crate) works: Vec<Called>,
}

/// One work as a marker calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Called {
    /// From the first name to the year; the year alone where the names stand before another year.
    pub(crate) span: Span,
    pub(crate) names: Names,
    /// The year with its letter: `2020a`, `n.d.`; nothing where the list alone has it.
    pub(crate) year: String,
    /// The title that tells it from others of these authors, where no year does: `(Smith, "Weirs" 12)`.
    pub(crate) title: Option<String>,
    pub(crate) locator: Option<Span>,
    pub(crate) certainty: Certainty,
}

/// What cites by authors and year in `text` around the parenthesis or bracket at the byte `at`, `within` the stretch of running
/// text that holds it. Nothing that another marker has taken stands behind `free`.
pub(crate) fn named(
    text: &str,
    at: usize,
    within: Range<usize>,
    free: usize,
    listed: &Listed<'_>,
) -> Option<Named> {
    let inside = enclosed(text, at, within.end)?;
    let dated = |c: char| c.is_ascii_digit() || matches!(c, '.' | 'p' | 'f' | 'D' | 'E');
    if !text[inside.clone()].contains(dated) {
        return None;
    }
    let is_free = at > within.start.max(free);
    let opens = is_free && text[..at].ends_with('\\');
    let start = at - usize::from(opens && is_escaped(text, &inside));
    let bare = unmarked(text, &shown(text, at, &inside));
    let narrative = years(text, bare.clone()).and_then(|years| {
        let rest = text[years.end..bare.end].trim_start();
        let closed = rest.is_empty() || rest.starts_with([',', ';']);
        let behind = || behind(text, within.start..start, &inside, &years, listed);
        let found = closed.then(|| narrative(text, free..start, &inside, &years, listed))?;
        found.or_else(behind)
    });
    let housed = || housed(text, free..start, &inside, bare.clone(), listed);
    let narrative = narrative.map(|named| with_others(text, named, bare.clone(), listed));
    narrative.or_else(housed).or_else(|| {
        let works = works(text, bare.clone(), listed);
        (!works.is_empty()).then_some(Named {
            span: Span::new(start, behind_closer(text, &inside)),
            form: Form::Enclosed,
            works,
        })
    })
}

/// `named` with the works behind a semicolon in the parenthesis `inside`: `Smith (2020a; 2020b; see also Lee 2019)`.
fn with_others(text: &str, mut named: Named, inside: Range<usize>, listed: &Listed<'_>) -> Named {
    let last = named.works.last().map(|last| {
        let end = last.locator.map_or(last.span.end, |locator| locator.end);
        end as usize
    });
    let rest = last.and_then(|last| Some((last, text.get(last..inside.end)?)));
    if let Some((last, rest)) = rest
        && rest.trim_start().starts_with(';')
    {
        let from = last + rest.len() - rest.trim_start().len() + 1;
        named.works.extend(works(text, from..inside.end, listed));
    }
    named
}

/// What stands between the bracket at `at` and the one that closes it.
fn enclosed(text: &str, at: usize, limit: usize) -> Option<Range<usize>> {
    let start = at + 1;
    let window = &text.as_bytes()[start..limit.min(start + LONGEST).max(start)];
    // An organisation's initials may stand in brackets within parentheses.
    let (stops, close): (&[u8], u8) = match text.as_bytes()[at] {
        b'(' => (b"()", b')'),
        _ => (b"[]()", b']'),
    };
    let end = stop(window, 0, stops)?;
    // So may one of its parts in parentheses within brackets.
    let end = match window[end] {
        b'(' if close == b']' => {
            part_end(window, end).and_then(|from| stop(window, from, stops))?
        }
        _ => end,
    };
    // Word processors export parentheses with a backslash before both of them or the last.
    let escaped = window[..end].ends_with(b"\\");
    (window[end] == close).then_some(start..start + end - usize::from(escaped))
}

/// What a reader sees of `inside`, which the bracket at the byte `at` opens: of `[[roe-2020|Roe, 2020]]`, the link of a wiki, the text
/// behind the bar.
fn shown(text: &str, at: usize, inside: &Range<usize>) -> Range<usize> {
    let is_wiki = text[..at].ends_with('[') && text[inside.end..].starts_with("]]");
    let bar = text[inside.clone()].find('|').filter(|_| is_wiki);
    bar.map_or(inside.start, |bar| inside.start + bar + 1)..inside.end
}

/// `inside` without the marks that set all of it in bold or in italics.
fn unmarked(text: &str, inside: &Range<usize>) -> Range<usize> {
    let shown = &text[inside.clone()];
    let bare = ["***", "**", "__", "*", "_"].iter().find_map(|marks| {
        let bare = shown.strip_prefix(marks)?.strip_suffix(marks)?;
        (!bare.contains(['*', '_'])).then_some(marks.len())
    });
    let marks = bare.unwrap_or(0);
    inside.start + marks..inside.end - marks
}

/// The first of `stops` in `window` behind the byte `from`.
fn stop(window: &[u8], from: usize, stops: &[u8]) -> Option<usize> {
    let found = window[from..].iter().position(|byte| stops.contains(byte));
    found.map(|at| from + at)
}

/// Where the parenthesis ends that opens at the byte `at` of `window` and names a part of a body, no year: "Tide Office (Harbour Division)".
fn part_end(window: &[u8], at: usize) -> Option<usize> {
    let inside = &window[at + 1..];
    let end = stop(inside, 0, b"()[]")?;
    let is_name = inside[end] == b')'
        && inside.first().is_some_and(u8::is_ascii_uppercase)
        && !inside[..end].iter().any(u8::is_ascii_digit);
    is_name.then_some(at + 1 + end + 1)
}

/// Where what closes the parenthesis around `inside` ends.
fn behind_closer(text: &str, inside: &Range<usize>) -> usize {
    inside.end + 1 + usize::from(is_escaped(text, inside))
}

/// Whether a backslash stands before the parenthesis that closes `inside`.
fn is_escaped(text: &str, inside: &Range<usize>) -> bool {
    text[inside.end..].starts_with('\\')
}

/// `Smith (2020)`: years alone in parentheses, behind names that the list has.
fn narrative(
    text: &str,
    before: Range<usize>,
    inside: &Range<usize>,
    years: &Years,
    listed: &Listed<'_>,
) -> Option<Named> {
    let before = linked_before(text, &before).unwrap_or(before);
    let found = small(text, before.clone(), years, listed)
        .or_else(|| known_before(text, before.clone(), years, listed));
    let (names, start) = found.or_else(|| genitive(text, before, years, listed))?;
    let rest = text[years.end..inside.end].trim();
    let certainty = if rest.is_empty() {
        Certainty::Sure
    } else {
        Certainty::Tentative
    };
    Some(Named {
        span: Span::new(start, behind_closer(text, inside)),
        form: Form::Narrative,
        works: called(start, &names, years, certainty),
    })
}

/// The text of the link that `before` ends with: `[Smith](address) (2020)`.
fn linked_before(text: &str, before: &Range<usize>) -> Option<Range<usize>> {
    let from = text.ceil_char_boundary(before.end.saturating_sub(LONGEST).max(before.start));
    let near = text[from..before.end].trim_end().strip_suffix(')')?;
    let end = near.rfind("](")?;
    let start = near[..end].rfind('[')? + 1;
    let address = &near[end + 2..];
    (!address.contains([' ', '\n', ')'])).then_some(from + start..from + end)
}

/// The works of these `names` and `years`, the first name at the byte `start`.
fn called(start: usize, names: &Names, years: &Years, certainty: Certainty) -> Vec<Called> {
    let last = years.all.len().saturating_sub(1);
    let work = |(at, year): (usize, &years::Year)| {
        let from = if at == 0 { start } else { year.span.start };
        Called {
            span: Span::new(from, year.span.end),
            names: names.clone(),
            year: year.shown.clone(),
            title: None,
            locator: years.locator.filter(|_| at == last),
            certainty,
        }
    };
    years.all.iter().enumerate().map(work).collect()
}

#[cfg(test)]
mod tests;
