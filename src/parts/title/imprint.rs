//! A publisher with its city right before the date, and what stands before both: "Dry rivers (London: Pier Press, 2019)", "Dry rivers, 2nd
//! ed. London: Pier Press, 2019", "Dry rivers, London: Pier Press, 2019".

use crate::gazetteer;

/// A publisher's name has no more words.
const WORDS: usize = 6;
/// Last words of editions.
const EDITIONS: &[&str] = &[" ed", " edn", " edition", " ed.", " edn."];

/// The title and the publisher of `head`, which the date ends.
pub(in super::super) fn imprint(head: &str) -> Option<(&str, &str)> {
    let bare = head.trim_end().strip_suffix(',')?;
    let (front, publisher) = bare.rsplit_once(": ")?;
    // "Dry rivers, London: Pier Press": a comma parts the city, where it is one.
    let comma = front
        .rfind(", ")
        .filter(|at| gazetteer::is_city(&front[at + 2..]));
    let at = comma.or_else(|| front.rfind(['(', '.']))?;
    let city = front[at + 1..].trim_start();
    let first = city.split([',', '/']).next().unwrap_or_default().trim_end();
    let is_parted = front[at..].starts_with('(') || front[at + 1..].starts_with(' ');
    let title = front[..at].trim_end();
    let edition = title.rsplit_once(", ").filter(|(_, last)| {
        EDITIONS.iter().any(|word| last.ends_with(word)) && last.split(' ').count() < 4
    });
    let title = edition.map_or(title, |(title, _)| title);
    let is_name = publisher.starts_with(char::is_uppercase)
        && publisher.split(' ').count() <= WORDS
        && !publisher.contains([',', ';', '(', '"']);
    let is_one =
        !title.is_empty() && !title.contains([';', '(', '"', '“', '[']) && !title.contains(". ");
    (is_parted && is_name && is_one && gazetteer::is_city(first)).then_some((title, publisher))
}
