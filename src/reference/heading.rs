//! The words that announce a reference list: `References`, `7. Sources and further reading`, `REFERENCES:`.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::words;

/// A heading of more words than this is about something else.
const WORDS: usize = 8;
/// A longer heading, in characters, is about something else.
const LONGEST: usize = 100;
/// No heading in the word tables has more words.
const PHRASE: usize = 4;
/// The first byte of a full-width colon.
const FULL_WIDTH: u8 = 0xEF;
/// What introduces entries on the same line ends within this many characters.
const LEAD: usize = 60;
/// A character takes no more bytes than this in the scripts of the word tables.
const WIDEST: usize = 3;

/// What a heading promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Announced {
    /// The sources of the text.
    References,
    /// Further reading.
    Further,
}

/// What a word of a heading may be.
#[derive(Clone, Copy)]
enum Part {
    Announces(Announced),
    Qualifies,
}

static PARTS: LazyLock<HashMap<&'static str, Part>> = LazyLock::new(|| {
    let mut parts = HashMap::new();
    for table in words::tables() {
        let rows = [
            (&table.qualifiers, Part::Qualifies),
            (&table.further, Part::Announces(Announced::Further)),
            (&table.headings, Part::Announces(Announced::References)),
        ];
        for (words, part) in rows {
            parts.extend(words.iter().map(|word| (word.as_str(), part)));
        }
    }
    parts
});

/// The first words of all phrases.
static FIRST: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    PARTS
        .keys()
        .filter_map(|phrase| phrase.split(' ').next())
        .collect()
});

/// `text` without what is neither letter nor digit at its ends.
fn bare(text: &str) -> &str {
    text.trim_matches(|c: char| !c.is_alphanumeric())
}

/// `word` in lower case, as most words stand already.
fn folded(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

/// Whether `c` may stand at the edge of a heading's word without being part of it.
fn is_mark(c: char) -> bool {
    matches!(c, ',' | ':' | '(' | ')' | '/' | '.' | '*' | '_')
}

/// Whether `text` has more than `longest` characters.
fn is_longer(text: &str, longest: usize) -> bool {
    text.len() > longest && text.chars().nth(longest).is_some()
}

/// What `text`, a heading or a line by itself, announces; `own` are a desk's own headings.
pub(super) fn announced(text: &str, own: &[String]) -> Option<Announced> {
    // An instruction to a template engine is no heading.
    let is_template = text.starts_with('{');
    let text = bare(unnumbered(without_anchor(text)));
    if is_template || text.is_empty() || is_longer(text, LONGEST) {
        return None;
    }
    if !own.is_empty() {
        let folded = text.to_lowercase();
        if own.iter().any(|own| bare(own).to_lowercase() == folded) {
            return Some(Announced::References);
        }
    }
    // Most lines are told by their first word.
    let first = text.split_whitespace().next()?;
    if !FIRST.contains(&*folded(first.trim_matches(is_mark))) {
        return None;
    }
    if text.split_whitespace().nth(WORDS).is_some() {
        return None;
    }
    let folded = text.to_lowercase();
    let words: Vec<&str> = folded.split_whitespace().collect();
    let (mut found, mut at) = (None, 0);
    while at < words.len() {
        let opening = words[at].trim_matches(is_mark);
        if !opening.is_empty() && !FIRST.contains(opening) {
            return None;
        }
        let (length, part) = (1..=PHRASE.min(words.len() - at))
            .rev()
            .find_map(|length| {
                let phrase = words[at..at + length].join(" ");
                let phrase = phrase.trim_matches(is_mark);
                if phrase.is_empty() {
                    return Some((length, Part::Qualifies));
                }
                PARTS.get(phrase).map(|&part| (length, part))
            })?;
        match part {
            Part::Announces(Announced::References) => found = Some(Announced::References),
            Part::Announces(Announced::Further) => found = found.or(Some(Announced::Further)),
            Part::Qualifies => {}
        }
        at += length;
    }
    found
}

/// What the words before the first colon of `text` announce, and the byte at which the rest begins.
pub(super) fn lead(text: &str, own: &[String]) -> Option<(Announced, usize)> {
    let window = &text.as_bytes()[..text.len().min(LEAD * WIDEST)];
    memchr::memchr2(b':', FULL_WIDTH, window)?;
    let colon = text
        .char_indices()
        .take(LEAD)
        .find(|&(_, c)| matches!(c, ':' | '：'))?;
    let kind = announced(&text[..colon.0], own)?;
    let after = colon.0 + colon.1.len_utf8();
    let rest = text[after..].trim_start_matches(['*', '_', ' ', '\t']);
    Some((kind, text.len() - rest.len()))
}

/// `text` without the name that links go by, `{#refs}`, which some formats leave in sight.
fn without_anchor(text: &str) -> &str {
    let opened = text.strip_suffix('}').and_then(|inner| inner.rfind('{'));
    match opened {
        Some(at) if text[at..].starts_with("{#") => &text[..at],
        _ => text,
    }
}

/// `text` without the number of its section and the marks of its format.
fn unnumbered(text: &str) -> &str {
    let text = text.trim_start_matches(['#', '*', '_', '=', ' ', '\t']);
    let number = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
    let rest = number.trim_start();
    if number.len() < text.len() && rest.len() < number.len() {
        rest
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_announce_lists() {
        for text in [
            "References",
            "REFERENCES",
            "Sources:",
            "**Sources**",
            "7. References",
            "7.2  Normative References",
            "Notes and references",
            "Sources & further reading",
            "Works Cited",
            "## References {#refs}",
        ] {
            assert_eq!(announced(text, &[]), Some(Announced::References), "{text}");
        }
        assert_eq!(announced("Further reading", &[]), Some(Announced::Further));
    }

    #[test]
    fn a_desk_has_headings_of_its_own() {
        let own = ["Wer sagt das?".to_owned()];
        for text in ["Wer sagt das?", "## 3. WER SAGT DAS", "Wer sagt das:"] {
            assert_eq!(announced(text, &own), Some(Announced::References), "{text}");
        }
        assert_eq!(announced("Wer sagt das nicht?", &own), None);
        assert_eq!(announced("Sources", &own), Some(Announced::References));
    }

    #[test]
    fn other_headings_do_not() {
        for text in [
            "",
            "Sources of error",
            "The references we lost",
            "Open source",
            "and",
            "1.",
            "Normative",
        ] {
            assert_eq!(announced(text, &[]), None, "{text}");
        }
    }

    #[test]
    fn a_lead_ends_at_its_colon() {
        assert_eq!(
            lead("References: [1] [2]", &[]),
            Some((Announced::References, 12))
        );
        assert_eq!(
            lead("**Sources:** [1]", &[]),
            Some((Announced::References, 13))
        );
        let long = "Список использованных источников: [1] А";
        assert!(lead(long, &[]).is_some());
        assert_eq!(lead("He names sources: three of them", &[]), None);
    }
}
