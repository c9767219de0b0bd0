//! Titles before a bare address, with nothing but a stop or a comma between them: `Dry rivers of the north. https://quay.org/dry-rivers`.

use super::super::super::mask::Mask;
use super::super::super::{Parts, author};
use super::super::{WORDS, has_initial, set_apart};
use super::{LABELS, SAID};
use crate::source::Span;

/// Such a title has so many words at least.
const FEWEST: usize = 3;
/// So many words in small letters are those of a title, where the address tells nothing.
const SMALL: usize = 2;
/// A word of no more letters joins others.
const SHORT: usize = 3;
/// So many words of an address tell the title, and so many of ten are its words.
const TOLD: usize = 3;
const OF_TEN: usize = 6;
/// What the names of files end with.
const FILES: &[&str] = &[".pdf", ".docx", ".doc", ".txt", ".md", ".csv"];
/// What may stand behind the address beside a day that was read.
const BESIDE: &[&str] = &[
    "accessed",
    "retrieved",
    "on",
    "at",
    "last",
    "visited",
    "viewed",
];

/// The title that all before the address of the work is, in one sentence: the address has its words, or it has words in small letters, which
/// names have not, and none of a remark.
pub(in super::super) fn before_bare(mask: &Mask, parts: &Parts) -> Option<Span> {
    let (text, url) = (mask.text(), parts.url.as_ref()?);
    let is_set = mask.emphasised.iter().any(|mark| !mark.bold);
    if is_set || set_apart(mask).is_some() {
        return None;
    }
    // An address that was read left blanks.
    let at = text.find("        ")?;
    let (title, behind) = (&text[..at], &text[at..]);
    let is_beside = |word: &str| BESIDE.contains(&word.to_lowercase().as_str());
    let mut words = behind.split(|c: char| !c.is_alphanumeric());
    if !words.all(|word| word.is_empty() || is_beside(word)) {
        return None;
    }
    let title = title.trim_end_matches([' ', '<', '>', '[', ']', '(', ')', '.', ',', ';']);
    let words = title.split_whitespace().count();
    let last = title.rsplit(' ').next().unwrap_or_default();
    let is_one = (FEWEST..=WORDS).contains(&words)
        && title.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        && !title.contains(['@', ';', '"', '“', '«', '|', '\n'])
        && ![". ", " — ", " – ", " - "]
            .iter()
            .any(|mark| title.contains(mark))
        && !title.ends_with(':')
        && !LABELS.contains(&last)
        && !FILES.iter().any(|end| last.ends_with(end))
        && !has_initial(title);
    // "Jane Roe, Dry rivers": somebody's name before a comma.
    let parted = title.split_once(", ");
    let is_named = parted.is_some_and(|(name, rest)| {
        rest.starts_with(char::is_uppercase) && name.split(' ').count() <= FEWEST
    });
    let is_title = is_one && !is_named && (is_told(title, &url.text) || is_sentence(title));
    is_title.then(|| Span::new(0, title.len()))
}

/// Whether the last part of the path of `address` is made of words that `title` has.
fn is_told(title: &str, address: &str) -> bool {
    let path = address.split_once("://").map_or(address, |(_, rest)| rest);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let folded = title.to_lowercase();
    let own: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).collect();
    let mut segments = path.split('/').skip(1);
    segments.any(|segment| {
        let words = segment.split(['-', '_', '.', '+']).filter(|word| {
            word.len() > SHORT && word.bytes().all(|byte| byte.is_ascii_alphabetic())
        });
        let words: Vec<String> = words.map(str::to_lowercase).collect();
        let had = words.iter().filter(|word| own.contains(&word.as_str()));
        words.len() >= TOLD && had.count() * 10 >= words.len() * OF_TEN
    })
}

/// Whether `title` has words in small letters, as sentences and titles have, and says nothing of a work itself.
fn is_sentence(title: &str) -> bool {
    let words = || title.split_whitespace();
    let is_small = |word: &&str| word.starts_with(char::is_lowercase) && word.len() > SHORT;
    let is_said = |word: &str| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        SAID.contains(&bare.to_lowercase().as_str())
    };
    // "Ministry of Tides, press release": who brought it out may stand before a comma.
    words().filter(is_small).count() >= SMALL
        && words().nth(FEWEST).is_some()
        && !title.contains([',', ':', '(', '['])
        && !words().any(is_said)
        && !author::is_remark(title)
        && !author::is_organisation(title)
}
