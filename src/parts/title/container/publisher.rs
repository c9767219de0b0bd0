//! Publishers as chemistry and the journals of nature have them behind a book: "*Dry Rivers*, 2nd ed.; Pier Press: London, 2019", "Moss, A.
//! *Dry Rivers* (Pier Press, 2019)".

use super::super::super::{Author, Parts};
use super::{edition, house};
use crate::gazetteer;
use crate::source::Span;

/// A publisher's name has no more words.
const WORDS: usize = 6;

/// What may stand between a title and the parentheses behind it.
const MARKS: &[char] = &['.', ' ', '?', '!', '"', '”', '“', '»', '’', '\''];
/// What a date that was read leaves.
const TAKEN: &str = "    ";

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

/// The name in parentheses before the date, which left blanks, where initials stand behind the family names, or where it can be nothing but
/// a publisher's: elsewhere a place may stand there, whoever made a film, a kind of work.
fn enclosed(text: &str, end: usize, parts: &Parts) -> Option<Span> {
    let rest = text[end..].trim_start_matches(MARKS);
    let (inside, _) = rest.strip_prefix('(')?.split_once(')')?;
    let (before, behind) = inside.split_at(inside.find(TAKEN)?);
    let name = before.trim_end_matches([',', ' ']);
    let is_listed = |first: &Author| {
        let initials = first
            .given
            .as_deref()
            .is_some_and(|given| given.ends_with('.'));
        initials && first.name.contains(',') && before.ends_with(',')
    };
    let is_marked = text[end..].starts_with(['"', '”', '“', '»', '’', '\'']);
    let first = parts.authors.first();
    let is_last = behind.trim_start().is_empty();
    let is_sure = first.is_some_and(is_listed) && is_last && !is_marked
        || house::is_publisher(name) && is_last && before.ends_with(',')
        || first.is_some() && house::is_initials(name);
    let start = text.len() - rest.len() + 1;
    (is_sure && is_name(name)).then(|| Span::new(start, start + name.len()))
}

/// Whether `text` may be the name of a publisher.
fn is_name(text: &str) -> bool {
    text.starts_with(char::is_uppercase)
        && text.split(' ').count() <= WORDS
        && !text.contains(['.', ',', ';', '(', ':'])
        && !gazetteer::is_place(text)
}
