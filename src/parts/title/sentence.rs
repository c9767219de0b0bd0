//! The sentence that a title is where nothing sets it apart.

use super::BEHIND;
use super::container::{edition, placed};

/// What Russian entries write before what a work stands in: <https://www.ifap.ru/library/gost/7052008.pdf>.
const STANDS_IN: &str = " //";

/// How long the first sentence of `shown` is, its stop left out; 0 where a bracket in it never closes.
pub(super) fn sentence(shown: &str) -> usize {
    let shown = &shown[..stands_in(shown).unwrap_or(shown.len())];
    let bytes = shown.as_bytes();
    let (mut open, mut from) = (0, 0);
    for at in memchr::memchr3_iter(b'.', b'?', b'!', bytes) {
        for byte in &bytes[from..at] {
            open += i32::from(matches!(byte, b'(' | b'[')) - i32::from(matches!(byte, b')' | b']'));
        }
        from = at;
        if open > 0 {
            continue;
        }
        let behind = bytes.get(at + 1);
        let ends = behind.is_none_or(u8::is_ascii_whitespace) && !goes_on(&shown[at + 1..]);
        let word = shown[..at].rsplit([' ', '(']).next().unwrap_or_default();
        let initial = word.chars().count() == 1 && word.starts_with(char::is_uppercase);
        let short = [
            "v", "vs", "St", "Dr", "Mr", "Mrs", "No", "Vol", "U.S", "U.K",
        ]
        .contains(&word);
        // "Weirs of slate: 1. Forms": the number of a part.
        let is_part = word.len() == 1
            && word.starts_with(|c: char| c.is_ascii_digit())
            && shown[..at - 1].ends_with(": ");
        // "F.B.I. Counts Boats": what begins a title ends none.
        let is_first = word.len() == at && is_acronym(word);
        if ends && !(bytes[at] == b'.' && (initial || short || is_part || is_first)) {
            return if bytes[at] == b'.' { at } else { at + 1 };
        }
    }
    if open > 0 { 0 } else { shown.trim_end().len() }
}

/// Whether `word` is made of capitals with points between them: "F.B.I".
fn is_acronym(word: &str) -> bool {
    word.contains('.')
        && word
            .split('.')
            .all(|letter| letter.chars().count() == 1 && letter.starts_with(char::is_uppercase))
}

/// How long `title` is without the number of an edition that is named `behind` it, "Weirs in towns, 5 | . Auflage", and without the edition
/// itself: "Weirs in towns, second ed | . Longfield".
pub(super) fn unnumbered(title: &str, behind: &str) -> usize {
    let parted = title.rsplit_once(", ");
    if let Some((name, _)) = parted.filter(|(_, last)| last.contains(' ') && edition(last) > 0) {
        return name.len();
    }
    let bare = title.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_edition = [". Aufl", ". Ausg", ". überarb", ". erw", ". ed", ". Ed"]
        .iter()
        .any(|word| behind.starts_with(word));
    let name = bare
        .strip_suffix(", ")
        .filter(|_| is_edition && bare.len() < title.len());
    name.map_or(title.len(), str::len)
}

/// How long a title of a question and a sentence is, before what the work stands in: "Who counts boats? A field scan. In Proceedings".
pub(super) fn two_sentences(shown: &str) -> Option<usize> {
    let first = sentence(shown);
    let rest = shown[..first]
        .ends_with(['?', '!'])
        .then(|| &shown[first..])?;
    let second = rest.trim_start();
    let length = sentence(second);
    let behind = &second[length..];
    let is_in = [". In ", ". In: "]
        .iter()
        .any(|word| behind.starts_with(word));
    let is_title =
        second.starts_with(char::is_uppercase) && !second.starts_with("In ") && length > 0;
    (is_in && is_title).then(|| shown.len() - second.len() + length)
}

/// Where the marks are that part a title from what it stands in: "Rain //Weather Letters".
pub(super) fn stands_in(text: &str) -> Option<usize> {
    let mut marks = text.match_indices(STANDS_IN).map(|(at, _)| at);
    marks.find(|at| {
        let behind = &text[at + STANDS_IN.len()..];
        behind.starts_with(|c: char| c == ' ' || c.is_uppercase())
    })
}

/// Whether a title goes on in `behind`: in small letters, and not with a word that entries go on with, "eLife" being a name.
fn goes_on(behind: &str) -> bool {
    let mut words = behind.split_whitespace();
    let word = words.next().unwrap_or_default();
    let bare = word.trim_end_matches([',', '.', ';', ':']);
    let next = words.next().unwrap_or_default();
    bare.len() == word.len()
        && bare.chars().count() > 1
        && bare.chars().all(char::is_lowercase)
        && next.starts_with(char::is_lowercase)
        && !BEHIND.contains(&word)
}

/// Whether the title that `sentence` begins with may end before it does, where `rest` is all that stands behind the date or the names:
/// in styles that part by commas, and before a publisher with its place.
pub(super) fn may_end_before(sentence: &str, rest: &str) -> bool {
    let parted = rest.trim_start_matches([' ', ')']).starts_with(',');
    let mut behind = sentence.match_indices(", ");
    let placed = behind.any(|(at, _)| placed(&sentence[at + 2..]) > 0);
    parted && sentence.contains(", ") || placed
}

/// Whether what brought a work out may stand behind an aside in `sentence`: "Weirs in towns (Brief 05), Harbour Office, Quay".
pub(super) fn has_behind_aside(sentence: &str) -> bool {
    let behind = sentence.split_once("), ").map_or("", |(_, behind)| behind);
    behind.starts_with(char::is_uppercase) && behind.contains(", ")
}

/// Whether a stop within `sentence` may end it though no blank follows: "Locks of the north.Quay: Pier Press", "Locks .Quay: Pier Press".
pub(super) fn is_glued(sentence: &str) -> bool {
    sentence.match_indices('.').any(|(at, _)| {
        let word = sentence[..at].rsplit(' ').next().unwrap_or_default();
        let mut behind = sentence[at + 1..].chars();
        let is_word = word.chars().count() > 3 && word.chars().all(char::is_alphabetic);
        let is_name = word.is_empty() && behind.as_str().starts_with("Net");
        let is_end = is_word && word.ends_with(char::is_lowercase) || at > 0 && word.is_empty();
        is_end
            && !is_name
            && behind.next().is_some_and(char::is_uppercase)
            && behind.next().is_some_and(char::is_lowercase)
    })
}
