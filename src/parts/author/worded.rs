//! Bodies whose names are written in small letters behind the first, where the date stands right behind them: "Office for the coordination
//! of rural affairs. (2024). Title".

use super::natural::is_office;
use super::{Author, Mask, Next};
use crate::source::Span;

/// First words of such names in Romance languages, beside those of offices.
const FIRST: &[&str] = &[
    "Centre",
    "Centro",
    "Chambre",
    "Comité",
    "Comitato",
    "Cour",
    "Direction",
    "Dirección",
    "Fédération",
    "Fondation",
    "Fondazione",
    "Haut",
    "Observatoire",
    "Observatorio",
    "Société",
];
/// Words behind the first of a name that say what the body is for.
const FOR: &[&str] = &[
    "of", "for", "on", "de", "du", "des", "della", "dei", "pour", "para", "per",
];
/// Without a stop before the date a name has so many words: fewer are a title as well, "Council of the dead (2014)".
const WORDS: usize = 5;
/// A title has so many: fewer may be a newspaper, before whose name stands the title.
const TITLE: usize = 3;
/// A name has no more bytes.
const LONGEST: usize = 120;

/// The body that all before the date, at the byte `head`, names.
pub(super) fn worded(mask: &Mask, head: usize, next: Next) -> Option<(Vec<Author>, bool, usize)> {
    let text = mask.text();
    let shown = text
        .get(..head)
        .filter(|_| next == Next::Date && head <= LONGEST)?;
    let start = shown.len() - shown.trim_start().len();
    let bare = shown.trim_end_matches([' ', '(', '[']);
    let name = bare.trim_end_matches('.').get(start..)?;
    let is_stopped = bare.ends_with('.');
    let mut words = name.split(' ');
    let first = words.next()?;
    let is_body = is_office(first) || FIRST.contains(&first);
    let is_whole = first.starts_with(char::is_uppercase)
        && name
            .chars()
            .all(|c| c.is_alphabetic() || [' ', '-', '\'', '’'].contains(&c))
        && words.clone().take(2).any(is_for)
        && words
            .clone()
            .any(|word| word.starts_with(char::is_lowercase) && word.chars().count() > 3);
    let is_long = is_stopped || name.split(' ').count() >= WORDS;
    if !is_body || !is_whole || !is_long || !is_titled(&text[head..]) {
        return None;
    }
    let author = Author::whole(mask.part(Span::new(start, start + name.len())));
    Some((vec![author], false, start + name.len()))
}

/// Whether a sentence of some words stands behind the date that was read and left blanks at the beginning of `text`.
fn is_titled(text: &str) -> bool {
    let behind = text.trim_start_matches([' ', ')', ']', '.', ':', ',']);
    let title = behind.split(". ").next().unwrap_or_default();
    let is_word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).nth(1).is_some();
    behind.starts_with(char::is_uppercase)
        && title
            .split_whitespace()
            .filter(is_word)
            .nth(TITLE - 1)
            .is_some()
}

/// Whether `word` leads to what a body is for: "of", "d'appel".
fn is_for(word: &str) -> bool {
    FOR.contains(&word) || word.starts_with("d'") || word.starts_with("d’")
}
