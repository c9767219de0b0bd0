//! Authors and a year: `(Smith, 2020)`, `(Smith & Lee 2020a, 2021; Doe et al., 2019, p. 3)`, `Smith (2020)`, `[Smith 2020]`.

mod names;
mod years;

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::{Family, Syntax};
use crate::source::Span;
pub(crate) use names::Names;
use names::{names, names_before};
use years::{first_year, years};

/// It has no openers, since only the works of a list tell its markers from other parentheses.
pub(super) const SYNTAX: Syntax = Syntax {
    name: "author-year",
    family: Family::Work,
    openers: &[],
    read: |_, _, _| None,
};

/// A parenthesis that holds more bytes than this is no marker.
const LONGEST: usize = 400;

/// Where another citation begins within a piece: `Smith 2020, cf. Lee 2019`.
static TURNS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:;|,\s+(?:cf\.|see|vgl\.|siehe|voir|but see)\s)").ok());

/// How a marker names its works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// All of it in parentheses or brackets.
    Enclosed,
    /// The names in the sentence, the year in parentheses: `Smith (2020)`.
    Narrative,
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
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Called {
    /// From the first name to the year; the year alone where the names stand before another year.
    pub(crate) span: Span,
    pub(crate) names: Names,
    /// The year as written: `2020a`, `n.d.`.
    pub(crate) year: Span,
    pub(crate) locator: Option<Span>,
}

/// What cites by authors and year in `text` around the parenthesis or bracket at the byte `at`, `within` the stretch of running
/// text that holds it. `known` tells whether some work of the list has an author of this folded name.
pub(crate) fn named(
    text: &str,
    at: usize,
    within: Range<usize>,
    known: &dyn Fn(&str) -> bool,
) -> Option<Named> {
    let inside = enclosed(text, at, within.end)?;
    if !text[inside.clone()].contains(|c: char| c.is_ascii_digit() || c == 'd' || c == 'p') {
        return None;
    }
    narrative(text, at, &inside, within.start, known).or_else(|| parenthetical(text, at, &inside))
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
    let end = window.iter().position(|byte| stops.contains(byte))?;
    (window[end] == close).then_some(start..start + end)
}

/// `Smith (2020)`: years alone in parentheses, behind names that the list has.
fn narrative(
    text: &str,
    at: usize,
    inside: &Range<usize>,
    from: usize,
    known: &dyn Fn(&str) -> bool,
) -> Option<Named> {
    let (years, locator) = years(text, inside.clone())?;
    let (names, start) = names_before(text, from..at, known)?;
    let works = called(text, start, &names, &years, locator);
    Some(Named {
        span: Span::new(start, inside.end + 1),
        form: Form::Narrative,
        works,
    })
}

/// `(see Smith, 2020; Doe et al., 2019)`: pieces that name works, and perhaps others that do not.
fn parenthetical(text: &str, at: usize, inside: &Range<usize>) -> Option<Named> {
    let mut works = Vec::new();
    let mut start = inside.start;
    let turns = TURNS.as_ref()?.find_iter(&text[inside.clone()]);
    let ends = turns.map(|turn| inside.start + turn.start());
    for end in ends.chain([inside.end]) {
        works.extend(works_of(text, start..end).into_iter().flatten());
        start = (end + 1).min(inside.end);
    }
    (!works.is_empty()).then_some(Named {
        span: Span::new(at, inside.end + 1),
        form: Form::Enclosed,
        works,
    })
}

/// The works of one piece: `see Smith & Lee, 2020a, 2021, p. 3`.
fn works_of(text: &str, piece: Range<usize>) -> Option<Vec<Called>> {
    let first = first_year(text, piece.clone())?;
    let (years, locator) = years(text, first..piece.end)?;
    let (names, start) = names(text, piece.start..first)?;
    Some(called(text, start, &names, &years, locator))
}

fn called(
    text: &str,
    start: usize,
    names: &Names,
    years: &[Range<usize>],
    locator: Option<Span>,
) -> Vec<Called> {
    let first = years.first().map_or(start, |year| year.start);
    let last = years.len().saturating_sub(1);
    let starts = |year: &Range<usize>| {
        if year.start == first {
            start
        } else {
            year.start
        }
    };
    years
        .iter()
        .enumerate()
        .map(|(at, year)| Called {
            span: Span::new(starts(year).min(year.start), year.end),
            names: names.clone(),
            year: Span::new(year.start, year.start + text[year.clone()].trim_end().len()),
            locator: locator.filter(|_| at == last),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let known =
            |name: &str| ["smith", "lee", "doe", "poe", "who", "van der berg"].contains(&name);
        let at = text.find(['(', '[']).expect("an opener");
        let Some(found) = named(text, at, 0..text.len(), &known) else {
            return "none".to_owned();
        };
        let works: Vec<_> = found
            .works
            .iter()
            .map(|work| {
                let names = work.names.shown();
                let locator = work
                    .locator
                    .map_or(String::new(), |span| format!(" @ {}", &text[span.range()]));
                format!("{names} {}{locator}", &text[work.year.range()])
            })
            .collect();
        format!("{} = {}", &text[found.span.range()], works.join(" + "))
    }

    #[test]
    fn every_form_is_read() {
        for (text, expected) in [
            ("so (Smith, 2020).", "(Smith, 2020) = Smith 2020"),
            ("so (Smith 2020)", "(Smith 2020) = Smith 2020"),
            ("so [Smith 2020]", "[Smith 2020] = Smith 2020"),
            (
                "(Smith & Lee, 2020a, 2021)",
                "(Smith & Lee, 2020a, 2021) = Smith & Lee 2020a + Smith & Lee 2021",
            ),
            (
                "(Smith, Lee, and Poe 2020)",
                "(Smith, Lee, and Poe 2020) = Smith, Lee & Poe 2020",
            ),
            (
                "(Doe et al., 2019, p. 3)",
                "(Doe et al., 2019, p. 3) = Doe et al. 2019 @ p. 3",
            ),
            (
                "(see also Smith, 2020; Doe et al. 2019: 23)",
                "(see also Smith, 2020; Doe et al. 2019: 23) = Smith 2020 + Doe et al. 2019 @ 23",
            ),
            (
                "(Smith und Müller-Lee 2020, S. 4)",
                "(Smith und Müller-Lee 2020, S. 4) = Smith & Müller-Lee 2020 @ S. 4",
            ),
            (
                "(World Health Organization, 2020)",
                "(World Health Organization, 2020) = World Health Organization 2020",
            ),
            (
                "(van der Berg, n.d.)",
                "(van der Berg, n.d.) = van der Berg n.d.",
            ),
            ("(J. Smith, 2020)", "(J. Smith, 2020) = Smith 2020"),
            ("(e.g., Smith, 2020)", "(e.g., Smith, 2020) = Smith 2020"),
            ("as Smith (2020) says", "Smith (2020) = Smith 2020"),
            (
                "as Smith and Lee (2020, p. 4) say",
                "Smith and Lee (2020, p. 4) = Smith & Lee 2020 @ p. 4",
            ),
            (
                "as Smith, Lee, and Poe (2020) say",
                "Smith, Lee, and Poe (2020) = Smith, Lee & Poe 2020",
            ),
            (
                "In Doe et al. (2019) it",
                "Doe et al. (2019) = Doe et al. 2019",
            ),
            (
                "In Doe et al. (2019, 2020a) it",
                "Doe et al. (2019, 2020a) = Doe et al. 2019 + Doe et al. 2020a",
            ),
            ("as Smith’s (2020) book", "Smith’s (2020) = Smith 2020"),
            (
                "as van der Berg (2020) says",
                "van der Berg (2020) = van der Berg 2020",
            ),
            (
                "(our count; Smith, 2020)",
                "(our count; Smith, 2020) = Smith 2020",
            ),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn other_parentheses_are_not() {
        for text in [
            "(2020)",
            "the year (2020)",
            "Paris (2015)",
            "(born 1950)",
            "(Smith, 1950–2020)",
            "(Smith 1950-2020)",
            "(from 3 May 2020)",
            "(Smith (2020))",
            "(12020)",
            "(Smith, 2020",
            "(he was 20 in 2020)",
            "(about 2020 people)",
            "(Smith, aged 2020 days)",
        ] {
            assert_eq!(shown(text), "none", "{text}");
        }
    }
}
