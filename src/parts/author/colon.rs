//! Names that a colon parts from the title, as German entries have them: "Moss, Ada: Dry rivers, Berlin 2019".

use super::super::may_hold_year;
use super::natural::{is_office, people};
use super::{Author, Mask, Next, listed};
use crate::gazetteer;
use crate::source::Span;

/// The marks that open a title, and what stands before those that set it in italics.
const OPENERS: &[char] = &[' ', '"', '“', '„', '«', '‘', '\''];
/// Beginnings of titles behind which a name stands in some: "Harbour University: A history".
const ARTICLES: &[&str] = &["A ", "An ", "The ", "Eine ", "Ein ", "Die ", "Der ", "Das "];

/// What stands before the name of what a work stands in, where a colon parts the names from the title.
const IN: &[&str] = &[", in: ", ", In: ", ". In: ", ". in: "];

/// The people whose names, family name first, a colon parts from the title: "Moss, Ada / Orr, Kit: Dry rivers". A title with a comma
/// looks like one as well. What `head` ends is looked at.
pub(in super::super) fn before_colon(
    mask: &Mask,
    head: usize,
) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text();
    let colon = text.get(..head)?.find(": ")?;
    let found = listed(mask, &text[..colon], Next::Other)?;
    let is_whole = !text[found.2..colon].contains(char::is_alphanumeric);
    (is_whole && found.0[0].name.contains(", ")).then_some(found)
}

/// The same where a title that is set apart stands right behind the colon, or what stands behind the title tells that it is one: what it
/// stands in, a city with a publisher, a city right before the date. So do several names with strokes between them.
pub(super) fn told(mask: &Mask, head: usize, next: Next) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text().get(..head)?;
    let colon = text.find(": ")?;
    let (names, title) = (&text[..colon], &text[colon + ": ".len()..]);
    if title.trim_matches(OPENERS).is_empty() {
        let is_set = head < mask.text().trim_end().len();
        let is_named = is_set && !names.split([',', ' ']).any(is_no_name);
        return is_named.then(|| before_colon(mask, head)).flatten();
    }
    let is_several = || names.contains(['/', ';']);
    let is_in = || IN.iter().any(|word| title.contains(word));
    let is_placed = || next == Next::Date && (before_date(title).is_some() || has_city(title));
    let is_told = title.starts_with(char::is_uppercase) && (is_several() || is_in() || is_placed());
    is_told.then(|| before_colon(mask, head)).flatten()
}

/// The body before the colon, where a title stands behind that and a year, or the stop that ends it and the address of a page:
/// "Harbour Office: Dry rivers (2019)", "Harbour Office: Dry rivers. address".
pub(super) fn office(
    mask: &Mask,
    head: usize,
    (next, is_linked): (Next, bool),
) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text().get(..head)?;
    let (name, title) = text.split_once(": ")?;
    let is_dated = next == Next::Date && text.trim_end().len() > name.len() + 2;
    let ended = before_address(title).filter(|_| is_linked && next == Next::Other);
    let (title, is_ended) = (ended.unwrap_or(title), ended.is_some());
    let is_title = title.starts_with(char::is_uppercase)
        && !ARTICLES.iter().any(|article| title.starts_with(article))
        && !title.contains(": ")
        && !may_hold_year(title);
    let is_one =
        (is_dated || is_ended) && is_title && !name.contains([',', ';', '.']) && is_office(name);
    let found = is_one.then(|| people(mask, Span::new(0, name.len())))??;
    (found.0.len() == 1).then_some(found)
}

/// The one sentence that `text` is, where nothing but an address stood behind its stop.
fn before_address(text: &str) -> Option<&str> {
    let (own, behind) = text.split_once(". ")?;
    let is_all = ["", "URL"].contains(&behind.trim_matches([' ', ':', '(', ',']));
    (is_all && !own.is_empty()).then_some(own)
}

/// Whether `word` is a place's, or a part of the name of a body.
fn is_no_name(word: &str) -> bool {
    gazetteer::is_place(word) || is_office(word)
}

/// Whether a city stands in `title` behind its stop, and a publisher behind the colon: "Dry rivers. Quay: Pier Press".
fn has_city(title: &str) -> bool {
    title.match_indices(": ").any(|(at, _)| {
        let city = title[..at].rsplit(". ").next().unwrap_or_default();
        city.len() < at
            && city.split('/').all(|city| gazetteer::is_city(city.trim()))
            && title[at + 2..].starts_with(char::is_uppercase)
    })
}

/// Where the mark is in `text`, which a date follows, behind which the cities stand that the work came out in: "Dry rivers | , Berlin ",
/// "Dry rivers | . Berlin/Wien ".
pub(in super::super) fn before_date(text: &str) -> Option<usize> {
    let bare = text.trim_end_matches([' ', '(']);
    let at = bare.rfind([',', '.'])?;
    let cities = bare[at + 1..].strip_prefix(' ')?;
    let mut cities = cities.split(['/', '–']).map(str::trim);
    cities.all(gazetteer::is_city).then_some(at)
}
