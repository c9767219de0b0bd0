//! Bodies that a stop parts from the title of a page or of an article: "Harbour Office. Tides of the north. address", "UNESCO. Tides of the
//! north. *Weir Letters* 12, 3–9".

use super::natural::{is_body, is_office, is_remark, people, stops};
use super::{Author, Mask};
use crate::source::Span;

/// What stands beside an address and a day, and is no part of a work.
const BESIDE: &[&str] = &[
    "Available",
    "Accessed",
    "Last",
    "Published",
    "Retrieved",
    "URL",
    "Updated",
    "at",
    "from",
    "on",
];

/// The body at the beginning of an entry of which it is known for certain `is_linked` that it has an address.
pub(super) fn stopped(mask: &Mask, is_linked: bool) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text();
    let mut stops = stops(text);
    let stop = stops.next()?;
    let name = &text[..stop];
    if !is_body(name) && !is_office(name) || !mask.links.is_empty() {
        return None;
    }
    let rest = &text[stop + ". ".len()..];
    let title = &rest[..stops
        .next()
        .map_or(rest.len(), |next| next - stop - ". ".len())];
    let is_title = title.starts_with(char::is_uppercase)
        && title.trim_end().contains(' ')
        && (!is_remark(title) || title.starts_with("The "))
        && !title.contains(['"', '“', '(', '[', ':']);
    let behind = &rest[title.len()..];
    let at = text.len() - behind.len();
    let is_sure = is_linked && is_nothing(behind) || is_journal(mask, at);
    let found = (is_title && is_sure).then(|| people(mask, Span::new(0, stop)))??;
    (found.0.len() == 1).then_some(found)
}

/// Whether `behind` has no words but those beside an address and a day.
fn is_nothing(behind: &str) -> bool {
    let mut words = behind
        .split(|c: char| !c.is_alphabetic())
        .filter(|word| !word.is_empty());
    behind.starts_with(". ") && words.all(|word| BESIDE.contains(&word))
}

/// Whether a name in italics with a number behind it stands at the byte `at`, behind the stop.
fn is_journal(mask: &Mask, at: usize) -> bool {
    let mut marks = mask.emphasised.iter().filter(|mark| !mark.bold);
    let Some(mark) = marks
        .next()
        .filter(|mark| mark.span.start as usize == at + ". ".len())
    else {
        return false;
    };
    let behind = mask.text()[mark.span.end as usize..].trim_start_matches([' ', ',', '.']);
    behind.starts_with(|c: char| c.is_ascii_digit())
}
