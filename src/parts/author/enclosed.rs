//! Names whose given part stands in parentheses, as French works have them: "MOSS (Ada) et ORR (Kit), *Les rivières*", "Moss (A.), « Les quais »".

use super::{Author, Mask};
use crate::gazetteer;
use crate::source::Span;

/// What stands between two of them.
const BETWEEN: &[&str] = &[
    " et ", " & ", " and ", " y ", " e ", ", ", " ; ", "; ", " / ", "/", " – ", " - ",
];
/// A family name in capitals has so many letters at least: fewer are an acronym.
const SHOUTED: usize = 3;
/// A name has no more words.
const WORDS: usize = 3;

/// The people at the beginning of the entry, before the byte `head`; others are none of this form.
pub(super) fn enclosed(mask: &Mask, head: usize) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text().get(..head)?;
    let (mut authors, mut at) = (Vec::new(), text.len() - text.trim_start().len());
    let mut is_sure = true;
    loop {
        let (family, rest) = text[at..].split_once(" (")?;
        let (given, behind) = rest.split_once(')')?;
        let (shouted, initials) = (is_shouted(family), is_initials(given));
        if !is_family(family) || !(initials || is_given(given)) || gazetteer::is_place(given) {
            return None;
        }
        is_sure &= shouted || initials;
        let end = text.len() - behind.len();
        let part = mask.part(Span::new(at, end));
        authors.push(Author {
            span: part.span,
            family: Some(family.to_owned()),
            given: Some(given.to_owned()),
            name: part.text,
            short: None,
        });
        let next = BETWEEN.iter().find_map(|word| behind.strip_prefix(word));
        let Some(next) = next.filter(|next| next.contains(" (") && next.contains(')')) else {
            let is_ended = behind.starts_with([',', ':', '.', ';']) || behind.starts_with(" :");
            return (is_sure && is_ended).then_some((authors, false, end));
        };
        at = text.len() - next.len();
    }
}

/// Whether `text` may be a family name.
fn is_family(text: &str) -> bool {
    let words = || text.split(' ');
    words().count() <= WORDS
        && text.starts_with(char::is_alphabetic)
        && words().any(|word| word.starts_with(char::is_uppercase))
        && text
            .chars()
            .all(|c| c.is_alphabetic() || [' ', '-', '’', '\''].contains(&c))
}

/// Whether all letters of `family` are capitals, and enough of them.
fn is_shouted(family: &str) -> bool {
    !family.contains(char::is_lowercase) && family.chars().nth(SHOUTED).is_some()
}

/// Whether `text` is given names in full.
fn is_given(text: &str) -> bool {
    let is_name = |word: &str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase)
            && letters.all(|c| c.is_lowercase() || c == '-' || c.is_uppercase())
    };
    text.split(' ').count() <= WORDS && text.split(' ').all(is_name)
}

/// Whether `text` is initials with their points: "A.", "J.-P.".
fn is_initials(text: &str) -> bool {
    text.ends_with('.')
        && text.split(['.', '-', ' ']).all(|letter| {
            letter.chars().count() < 3 && letter.chars().next().is_none_or(char::is_uppercase)
        })
}
