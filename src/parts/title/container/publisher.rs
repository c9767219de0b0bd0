//! Publishers as chemistry and the journals of nature have them behind a book: "*Dry Rivers*, 2nd ed.; Pier Press: London, 2019", "Moss, A.
//! *Dry Rivers* (Pier Press, 2019)".

use super::super::super::Parts;
use super::edition;
use crate::gazetteer;
use crate::source::Span;

/// A publisher's name has no more words.
const WORDS: usize = 6;

/// The publisher behind the title that ends at the byte `end` of `text`.
pub(super) fn publisher(text: &str, end: usize, parts: &Parts) -> Option<Span> {
    before_city(text, end).or_else(|| enclosed(text, end, parts))
}

/// The name behind a semicolon and before a city.
fn before_city(text: &str, end: usize) -> Option<Span> {
    let rest = &text[end..];
    let (gap, own) = rest.split_once("; ")?;
    let told = gap.trim_start_matches(['.', ',', ' ']);
    let is_behind = !told.contains(char::is_alphanumeric) || edition(told) > 0;
    let (name, behind) = own.split_once(": ")?;
    let city = behind.split([',', ';']).next().unwrap_or_default();
    let start = text.len() - own.len();
    (is_behind && is_name(name) && gazetteer::is_city(city.trim_end()))
        .then(|| Span::new(start, start + name.len()))
}

/// The name in parentheses before the date, which left blanks, where initials stand behind the family names: elsewhere a place may stand
/// there.
fn enclosed(text: &str, end: usize, parts: &Parts) -> Option<Span> {
    let first = parts.authors.first()?;
    let is_listed = first.name.contains(',') && first.given.as_deref()?.ends_with('.');
    let inner = text[end..]
        .trim_start_matches(['.', ' '])
        .strip_prefix('(')?;
    let (inside, _) = inner.split_once(')')?;
    let name = inside.trim_end().strip_suffix(',')?;
    let start = text.len() - inner.len();
    let is_dated = inside.ends_with("    ");
    (is_listed && is_dated && is_name(name)).then(|| Span::new(start, start + name.len()))
}

/// Whether `text` may be the name of a publisher.
fn is_name(text: &str) -> bool {
    text.starts_with(char::is_uppercase)
        && text.split(' ').count() <= WORDS
        && !text.contains(['.', ',', ';', '(', ':'])
        && !gazetteer::is_place(text)
}
