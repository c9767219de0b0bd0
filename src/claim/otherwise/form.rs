//! Forms in which somebody may cite: names and a year, a number behind a word for what it counts, what sticks to a sentence's end.

use crate::marker;
use crate::words;

/// A word that a raised number sticks to has more letters than a unit.
const LETTERS: usize = 3;
const STOPS: [char; 6] = ['.', '!', '?', '…', '。', '！'];
/// Marks that close something behind a stop.
pub(super) const CLOSERS: [char; 6] = ['"', '”', '’', '»', '*', '_'];
/// No name of an author has fewer bytes.
pub(super) const NAME: usize = 3;
/// No label of a link has more bytes.
const LABEL: usize = 160;
/// What joins names has no more bytes: "of", "and", "van".
pub(super) const JOINT: usize = 4;

/// `inside`, the text of a bracket, without the words that lead to a number in it: "see note 2", "source 2".
pub(super) fn counted(inside: &str) -> &str {
    let signal = &inside[marker::signal(inside)..];
    if signal.len() < inside.len() {
        return signal;
    }
    let words = inside.trim_end_matches(|c: char| c.is_ascii_digit());
    let word = words
        .trim_end()
        .rsplit(' ')
        .next()
        .unwrap_or_default()
        .to_lowercase();
    let word = word.trim_end_matches('.');
    let counts = |phrase: &String| {
        let before = phrase.trim_end_matches('.').strip_suffix(word);
        before.is_some_and(|before| !before.ends_with(char::is_alphanumeric))
    };
    let mut phrases = words::tables()
        .iter()
        .flat_map(|table| table.see_note.iter().chain(&table.numbering));
    if !word.is_empty() && phrases.any(counts) {
        &inside[words.len()..]
    } else {
        inside
    }
}

/// Whether `inside`, the words of a bracket, are names and a year behind them: "Roe 2011", "cf. Roe & Doe, 2011: 14".
pub(super) fn names_work(inside: &str) -> bool {
    let mut named = false;
    for word in inside
        .split([' ', ',', '\u{a0}', '\n'])
        .filter(|word| !word.is_empty())
    {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if is_year(bare) {
            return named;
        }
        let lower = bare.to_lowercase();
        if bare.starts_with(char::is_uppercase) {
            let is_date = words::tables()
                .iter()
                .any(|table| table.months.contains(&lower) || table.weekdays.contains(&lower));
            if is_date || bare.contains(|c: char| c.is_ascii_digit()) {
                return false;
            }
            named |= bare.len() >= NAME;
        } else if !named && !marker::is_lead(&word.to_lowercase())
            || named && word.len() > JOINT && !word.contains('.')
        {
            return false;
        }
    }
    false
}

/// Whether `inside`, the words of a bracket, are names and the title of a work behind them, with a page or none: `Harbour Board, “Boats of
/// the Year” 4`.
pub(super) fn names_title(inside: &str) -> bool {
    let Some((names, title)) = inside.split_once(['"', '“', '„', '«']) else {
        return false;
    };
    let mut names = names.split([' ', ',']).filter(|word| !word.is_empty());
    let behind = title.rsplit(['"', '”', '“', '»']).next();
    let behind = behind.unwrap_or_default();
    let is_title = || {
        title.trim_start().starts_with(char::is_uppercase)
            && behind
                .split([' ', ','])
                .all(|word| is_page(word) || word.len() < JOINT)
    };
    names
        .next()
        .is_some_and(|first| first.starts_with(char::is_uppercase))
        && names.all(|word| word.starts_with(char::is_uppercase) || word.len() < JOINT)
        && is_title()
}

/// Whether a bracket with `inside`, which `close` ends, is a link by label that nothing defines: `[Harbour report][]`, `[the report][audit]`;
/// `behind` is what follows the bracket.
pub(super) fn is_named_link(inside: &str, close: char, behind: &str) -> bool {
    let label = behind.strip_prefix('[').and_then(|rest| {
        let near = &rest[..rest.floor_char_boundary(LABEL.min(rest.len()))];
        near.split_once(']')
    });
    let in_words = |text: &str| text.contains(char::is_alphabetic);
    close == ']'
        && in_words(inside)
        && label.is_some_and(|(label, _)| label.is_empty() || in_words(label))
}

/// Whether `word` is a year, with a letter behind it or none: `2011`, `2011a`, `2011:`.
pub(super) fn is_year(word: &str) -> bool {
    let digits = word.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &word[digits..];
    let is_of_age = ["15", "16", "17", "18", "19", "20"]
        .iter()
        .any(|age| word.starts_with(age));
    digits == 4
        && is_of_age
        && (rest.len() < 2 || rest.starts_with([':', '/', '-', ';']) || rest.starts_with('–'))
}

/// Whether `word` is written as names are, and initials of bodies are not: "Roe", "WHO".
pub(super) fn is_capitalised(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// Whether `word` says where in a work something stands: `4`, `12–14`, `f`.
pub(super) fn is_page(word: &str) -> bool {
    word.chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '-' | '–'))
}

/// The number that the raised digit `c` is.
pub(super) fn raised(c: char) -> Option<u32> {
    "⁰¹²³⁴⁵⁶⁷⁸⁹"
        .chars()
        .zip(0..)
        .find(|(digit, _)| *digit == c)
        .map(|(_, number)| number)
}

/// Whether a sentence ends with `text`, a word in it or its stop.
pub(super) fn is_behind_word(text: &str) -> bool {
    let bare = text.trim_end_matches(CLOSERS).trim_end_matches(STOPS);
    if bare.len() < text.len() && ends_in_year(bare) {
        return true;
    }
    let letters = bare.chars().rev().take_while(|c| c.is_alphabetic());
    letters.take(LETTERS).filter(|c| c.is_lowercase()).count() == LETTERS
}

/// Whether `text` ends with a year: what stands behind its stop is no part of it.
fn ends_in_year(text: &str) -> bool {
    let start = text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    text[..start].ends_with(' ') && is_year(&text[start..])
}

/// Whether `before` ends with the stop of a sentence.
pub(super) fn is_behind_stop(before: &str) -> bool {
    before.trim_end().trim_end_matches(CLOSERS).ends_with(STOPS)
}

/// Whether a sentence ends before `behind`: nothing or its stop and white space follow.
pub(super) fn ends_sentence(behind: &str) -> bool {
    let bare = behind.trim_start_matches(CLOSERS);
    let rest = bare.trim_start_matches(STOPS);
    rest.trim().is_empty()
        || rest.len() < bare.len()
            && rest
                .trim_start_matches(CLOSERS)
                .starts_with(char::is_whitespace)
}

/// Whether the stop of a sentence, the next sentence or nothing stands in `behind`.
pub(super) fn begins_sentence(behind: &str) -> bool {
    let next = behind.trim_start();
    let opens = |c: char| c.is_uppercase() || matches!(c, '"' | '“' | '(' | '„' | '«');
    ends_sentence(behind) || next.len() < behind.len() && next.starts_with(opens)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_a_title_are_told_from_other_brackets() {
        for text in [
            "Harbour Board, “Boats of the Year”",
            "Roe and Doe, \"Salt\" 12",
            "U.S. Office of Weirs, “Weirs”",
        ] {
            assert!(names_title(text), "{text}");
        }
        for text in [
            "Roe called it “Salt”",
            "Roe, “a wall of lies”",
            "as “Salt” tells",
            "Roe’s “Salt” at the old theatre",
            "“Salt”",
            "Roe",
        ] {
            assert!(!names_title(text), "{text}");
        }
    }

    #[test]
    fn names_and_a_year_are_told_from_other_brackets() {
        for text in [
            "Roe 2011",
            "Roe, 2011",
            "cf. Roe & Doe 2011: 14",
            "Office of Weirs, 2011",
            "Roe et al., 2011a; Doe 2012",
            "Roe 2011/12",
            "Müller und Roe 1874, S. 4",
        ] {
            assert!(
                text.starts_with("see also van") ^ names_work(text),
                "{text}"
            );
        }
        for text in [
            "May 2011",
            "2011",
            "in 2011",
            "Monday 2 May 2011",
            "born in Halm in 1979",
            "up from 12 in 2010",
            "Q3 2011",
            "Roe",
            "Roe 201",
            "see 2",
        ] {
            assert!(!names_work(text), "{text}");
        }
    }
}
