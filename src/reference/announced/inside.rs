//! Lines within a list that look like headings, and lines that end it though they look like none.

use super::super::Text;
use super::super::label::{self, Style};
use super::look;
use crate::document::{Line, Value};

/// So many lines are looked at before such a line and behind it.
const NEAR: usize = 8;

/// An author and the year behind stand within so many bytes.
const LEAD: usize = 120;
/// A page has no more digits than this.
const PAGE: usize = 4;
/// What sections behind a list are called, in lower case.
const SECTIONS: &[&str] = &[
    "index",
    "subject index",
    "author index",
    "about the author",
    "about the authors",
    "author information",
    "affiliation",
    "affiliations",
    "acknowledgments",
    "acknowledgements",
    "appendix",
    "register",
    "sachregister",
    "anhang",
    "danksagung",
    "über den autor",
    "über die autorin",
    "annexe",
    "annexes",
    "remerciements",
    "apéndice",
    "agradecimientos",
    "appendice",
    "ringraziamenti",
    "apêndice",
    "agradecimentos",
    "bijlage",
    "bijlagen",
    "dankwoord",
    "anexo",
    "anexos",
    "allegato",
    "allegati",
    "next steps",
    "nächste schritte",
    "prochaines étapes",
    "próximos pasos",
    "próximos passos",
    "prossimi passi",
    "volgende stappen",
];

/// Whether `shown` is a line by which a section behind a list is called.
pub(super) fn is_section(shown: &str) -> bool {
    let bare = shown.trim_matches(['*', '_', ' ', ':']);
    SECTIONS.contains(&bare.to_lowercase().as_str())
}

/// Whether `shown` begins with an author and the year of an entry, as a sentence that names both does not: `Roe A (1997). Weirs`.
pub(super) fn opens_dated(shown: &str) -> bool {
    let near = &shown[..shown.floor_char_boundary(LEAD.min(shown.len()))];
    let mut opened = near.match_indices(['(', ' ']);
    let is_dated = opened.any(|(at, mark)| {
        let inner = &near[at + 1..];
        let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
        let behind = inner[digits..].trim_start_matches(|c: char| c.is_ascii_lowercase());
        let behind = match mark {
            "(" => behind.strip_prefix(')'),
            _ => Some(behind),
        };
        digits == 4 && behind.is_some_and(|behind| behind.starts_with(['.', ',', ':']))
    });
    is_dated && look::is_author(shown)
}

/// Whether the line `shown` stands between the pages of a text: the number of one, or what a form feed `before` it heads one with.
pub(in crate::reference) fn is_furniture(before: &str, shown: &str) -> bool {
    let is_page =
        (1..=PAGE).contains(&shown.len()) && shown.bytes().all(|byte| byte.is_ascii_digit());
    let heads = before.trim_end_matches(' ').ends_with('\u{c}');
    is_page || heads && !crate::address::is_like_source(shown) && !look::opens_entry(shown)
}

/// Whether the line of index `at` in the `region` of a list stands between two labels in brackets of which the second goes on from the first.
pub(super) fn is_inside(text: &Text<'_>, region: &[Line], at: usize) -> bool {
    let number = |line: &Line| {
        let label = label::label(text.slice(line.span), 0)?;
        let Value::Number(number) = label.key.value else {
            return None;
        };
        (label.style == Style::Bracket).then_some(number)
    };
    let before = region[..at].iter().rev().take(NEAR).find_map(number);
    let behind = region[at..].iter().take(NEAR).find_map(number);
    before
        .zip(behind)
        .is_some_and(|(before, behind)| behind == before.saturating_add(1))
}
