//! What stands round the words of a heading: numbers, anchors, buttons, letters set apart.

use std::borrow::Cow;

use crate::work::is_combining_mark;

/// A word in brackets behind a heading is no longer than this, in bytes.
const BUTTON: usize = 80;
/// The number of a part has no more digits or letters than this.
const NUMERAL: usize = 5;

/// `text` without all that stands round its words.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    let text = unnumbered(without_button(without_anchor(text)));
    // Some scripts end a word with a sign that goes with its last letter.
    let is_round = |c: char| !c.is_alphanumeric() && !is_combining_mark(c);
    let text = text.trim_matches(is_round);
    joined(text).map_or(Cow::Borrowed(text), Cow::Owned)
}

/// The English words in parentheses that say what a heading in another script is: `参考资料（References）`. `text` is without marks at
/// its ends.
pub(super) fn gloss(text: &str) -> Option<&str> {
    // Most headings have neither parenthesis, and none is sooner told by the bytes that they begin with.
    memchr::memchr2(b'(', "（".as_bytes()[0], text.as_bytes())?;
    let at = text.rfind(['(', '（'])?;
    let (own, inner) = (&text[..at], text[at..].trim_start_matches(['(', '（']));
    let is_foreign =
        !own.chars().any(|c| c.is_ascii_alphabetic()) && !own.contains(['。', '，', '：']);
    (is_foreign && own.contains(char::is_alphabetic) && inner.is_ascii()).then_some(inner)
}

/// Whether `word` counts the parts of a text: `3`, `iv`, `b`, in lower case.
pub(super) fn is_numeral(word: &str) -> bool {
    let mut letters = word.chars();
    let is_letter = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
    let is_roman = word.chars().all(|c| "ivxlc".contains(c));
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    !word.is_empty() && word.len() <= NUMERAL && (is_letter || is_roman || is_number)
}

/// Whether `word` is a number in parentheses, the count of what follows: `(12)`.
pub(super) fn is_count(word: &str) -> bool {
    word.strip_prefix('(').is_some_and(|inner| {
        let digits = inner.trim_end_matches(')');
        !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// `text` without the name that links go by, `{#refs}`, which some formats leave in sight.
fn without_anchor(text: &str) -> &str {
    let opened = text.strip_suffix('}').and_then(|inner| inner.rfind('{'));
    match opened {
        Some(at) if text[at + 1..].starts_with(['#', '.', '-']) => text[..at].trim_end(),
        _ => text,
    }
}

/// `text` without what a web page sets behind its headings: `[edit]`, `[Bearbeiten | Quelltext bearbeiten]`.
fn without_button(text: &str) -> &str {
    let opened = text.strip_suffix(']').and_then(|inner| inner.rfind('['));
    let is_button = |inner: &str| {
        let is_word = |c: char| c.is_alphabetic() || matches!(c, ' ' | '|' | '\'' | '’');
        inner.len() <= BUTTON && inner.chars().nth(2).is_some() && inner.chars().all(is_word)
    };
    match opened {
        Some(at) if at > 0 && is_button(&text[at + 1..text.len() - 1]) => &text[..at],
        _ => text,
    }
}

/// `text` without the number of its section and the marks of its format: `7.2 `, `§5 `, `V. `.
fn unnumbered(text: &str) -> &str {
    let text = text.trim_start_matches(['#', '*', '_', '=', '§', ' ', '\t']);
    let number = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let number = number.strip_prefix(')').unwrap_or(number);
    let rest = number.trim_start();
    if number.len() < text.len() && rest.len() < number.len() {
        return rest;
    }
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let rest = text[letters..].strip_prefix(['.', ')']);
    let rest = rest
        .filter(|rest| rest.starts_with(' ') && is_numeral(&text[..letters].to_ascii_lowercase()));
    rest.unwrap_or(text)
}

/// The words of `R E F E R E N C E S`, whose letters stand apart.
fn joined(text: &str) -> Option<String> {
    let mut letters = text.chars();
    if !letters.next()?.is_uppercase() || letters.next()? != ' ' {
        return None;
    }
    let mut words = String::with_capacity(text.len());
    for word in text.split("  ").filter(|word| !word.is_empty()) {
        if !words.is_empty() {
            words.push(' ');
        }
        for letter in word.split(' ').filter(|letter| !letter.is_empty()) {
            if letter.chars().nth(1).is_some() {
                return None;
            }
            words.push_str(letter);
        }
    }
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_round_the_words_is_left_out() {
        for (text, wanted) in [
            ("7. References", "References"),
            ("7)   References", "References"),
            ("V. References", "References"),
            ("C. References", "References"),
            ("§5 References", "References"),
            ("References[edit]", "References"),
            ("Belege [Bearbeiten | Quelltext bearbeiten]", "Belege"),
            ("References {.unnumbered}", "References"),
            ("R E F E R E N C E S", "REFERENCES"),
            ("W O R K S  C I T E D", "WORKS CITED"),
            ("References [1]", "References [1"),
            ("A B and C", "A B and C"),
        ] {
            assert_eq!(plain(text), wanted, "{text}");
        }
    }

    #[test]
    fn numerals_count_parts() {
        for word in ["3", "12", "iv", "b"] {
            assert!(is_numeral(word), "{word}");
        }
        for word in ["", "notes", "123456", "3rd"] {
            assert!(!is_numeral(word), "{word}");
        }
        assert!(is_count("(3)") && is_count("(3"));
        assert!(!is_count("3") && !is_count("(a)"));
    }
}
