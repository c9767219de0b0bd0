//! One name with an initial behind it, which may be the beginning of a title.

use super::{Author, Mask};
use crate::source::Span;

/// Words that a letter numbers, and those before a name of one: "Plan B", "Dr J".
const LETTERED: [&str; 16] = [
    "Article",
    "Block",
    "Channel",
    "Class",
    "Dr",
    "Grade",
    "Group",
    "Hepatitis",
    "Line",
    "Mr",
    "Part",
    "Plan",
    "Section",
    "Team",
    "Type",
    "Vitamin",
];

/// Whether the form of index `form` read one name with one initial behind it.
pub(super) fn is_single(form: usize, authors: &[Author]) -> bool {
    let [only] = authors else {
        return false;
    };
    let initials = only.given.as_deref().unwrap_or_default();
    form == 2 && initials.matches('.').count() < 2
}

/// Whether the one of `authors`, whose name ends at the byte `end`, is set off from a title as no part of one is: "Moss A., *Dry rivers*",
/// "Moss A.: Dry rivers". Of what has a stop or nothing behind it a title that is set apart tells, and so it does of "Moss A".
pub(super) fn is_set_off(authors: &[Author], mask: &Mask, end: usize) -> bool {
    let [only] = authors else {
        return false;
    };
    let text = mask.text();
    let name = text[..end].trim_end_matches([' ', '.']);
    let rest = &text[name.len()..];
    let is_parted = rest.starts_with(".,") || rest.starts_with(".:");
    let is_one = only
        .family
        .as_deref()
        .is_some_and(|family| !family.contains(' '));
    let title = rest.trim_start_matches([' ', '.', ',', ':']);
    let start = text.len() - title.len();
    let begins = |span: Span| span.start as usize == start;
    let is_titled = title.starts_with(['"', '“', '„', '«'])
        || mask.emphasised.iter().any(|mark| begins(mark.span))
        || mask.links.iter().any(|link| begins(link.text));
    // "Malcolm X" is a name in full: hardly a given name begins so.
    let is_whole = name.ends_with(" X") && !rest.starts_with('.') || is_lettered(authors);
    if is_whole {
        return false;
    }
    is_titled && (is_parted || is_one) || is_parted && is_one && !is_people(title)
}

/// Whether the first of `authors` is a word that a letter numbers: "Vitamin D".
pub(super) fn is_lettered(authors: &[Author]) -> bool {
    let family = authors.first().and_then(|first| first.family.as_deref());
    family.is_some_and(|family| LETTERED.contains(&family))
}

/// Whether `text` begins with what may be one more name, in natural order: "Kit Orr, *Dry rivers*".
fn is_people(text: &str) -> bool {
    let piece = text.split([',', '.', ':', ';']).next().unwrap_or_default();
    let mut words = piece.split_whitespace();
    words.clone().count() > 1 && words.all(|word| word.starts_with(char::is_uppercase))
}
