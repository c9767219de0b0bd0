//! Whether a name that a comma parts may be two names in their natural order, or one and a title.

use super::Author;
use super::Mask;
use crate::work::PARTICLES;

/// What family names of two words begin with, which no given names are.
const LEADS: &[&str] = &[
    "Al", "Ben", "Bin", "Da", "De", "Del", "Della", "Des", "Di", "Dos", "Du", "El", "Ibn", "La",
    "Le", "Lo", "Mac", "Mc", "St.", "Ten", "Ter", "Van", "Vander", "Von",
];

/// Whether the first of `authors` may be two in their natural order, or one and a title: "Ada Moss, Kit Orr", "Ada Moss, Dry Rivers", "Piet
/// de Moss, Kit Orr".
pub(super) fn is_inverted(authors: &[Author]) -> bool {
    authors.iter().any(|author| {
        let family = author.family.as_deref().unwrap_or_default();
        let given = author.given.as_deref().unwrap_or_default();
        let is_particle = |word: &&str| PARTICLES.contains(word);
        let mut words = family.split(' ').filter(|word| !is_particle(word));
        let has_particle = family.split(' ').any(|word| is_particle(&word));
        let is_led = family
            .split(' ')
            .next()
            .is_some_and(|word| LEADS.contains(&word));
        // "LA MER, Ada": capitals throughout are how family names are told.
        let capitals = family.starts_with(char::is_uppercase)
            && words
                .clone()
                .all(|word| word.starts_with(char::is_uppercase))
            && family.contains(char::is_lowercase)
            && !is_led;
        let full = |word: &str| word.chars().filter(|c| c.is_alphabetic()).nth(1).is_some();
        let is_initial = |word: &str| word.len() < 3 && word.ends_with('.');
        // "Moss Ada, Orr Kit M.": an initial stands behind the given name.
        let whole = given.rsplit_once(' ').filter(|(_, last)| is_initial(last));
        let given = whole.map_or(given, |(whole, _)| whole);
        let is_pair = whole.is_none() && !has_particle || given.contains(' ');
        capitals
            && words.clone().count() == 2
            && words.all(full)
            && given.split(' ').all(full)
            && is_pair
    })
}

/// Whether the one of `authors`, with one given name, is followed by what only a title is, with or without the date before that: "García
/// Moss, Ada (2019): Dry rivers", "García Moss, Ada. *Dry Rivers*". The names end at the byte `end`.
pub(super) fn is_told(authors: &[Author], mask: &Mask, end: usize) -> bool {
    let [only] = authors else {
        return false;
    };
    let is_one = only
        .given
        .as_deref()
        .is_some_and(|given| !given.contains([' ', '.']));
    let rest = mask.text().get(end..).unwrap_or_default();
    let behind = rest.trim_start_matches([' ', '.', '(', ')', ',']);
    let start = mask.text().len() - behind.len();
    let mut marks = mask.emphasised.iter().filter(|mark| !mark.bold);
    let is_set = behind.starts_with(['"', '“', '„', '«', '‘'])
        || marks.any(|mark| mark.span.start as usize == start);
    let is_stopped = rest.starts_with('.') || rest.trim_start_matches(' ').len() + 4 < rest.len();
    is_one && (behind.starts_with(": ") && rest.len() > behind.len() + 4 || is_set && is_stopped)
}
