//! Numbers that stick to so many sentences' ends, over and over, that a list of sources was cut off behind them.

use std::collections::HashSet;

use super::stick::sticks;
use super::{digits, lead};
use crate::document::Layout;
use crate::source::Source;

/// At the ends of fewer different words they show nothing.
const WORDS: usize = 10;
/// So many parts in a hundred are no greater than the one before: what only counts verses or lines goes up.
const RETURNS: usize = 25;
/// A shorter word may be an abbreviation.
const LETTERS: usize = 3;
/// A number of more digits counts no source.
const DIGITS: usize = 3;

/// Where they begin, in a text without lists.
pub(in super::super) fn places(source: &Source, layout: &Layout<'_>) -> Vec<usize> {
    let text = source.text();
    // Most texts without lists have hardly a digit behind a sentence's end.
    let bytes = text.as_bytes();
    let mut stops = memchr::memchr_iter(b'.', bytes).filter(|&at| {
        let is_digit = bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
        is_digit
            && bytes[..at]
                .last()
                .is_some_and(|byte| !byte.is_ascii() || byte.is_ascii_lowercase())
    });
    if stops.nth(WORDS - 1).is_none() {
        return Vec::new();
    }
    let mut words = HashSet::new();
    let (mut last, mut returns) = (0, 0);
    let places = digits(source, layout, &[], |block, _, at| {
        let lead = lead(text, block, at);
        let behind = &text[at..block.span.end as usize];
        let Some((word, number)) = last_word(lead).zip(ending(behind)) else {
            return false;
        };
        if !sticks(lead) {
            return false;
        }
        words.insert(word);
        returns += usize::from(number <= last);
        last = number;
        true
    });
    if words.len() >= WORDS && returns * 100 >= places.len() * RETURNS {
        places
    } else {
        Vec::new()
    }
}

/// The word in small letters behind which the full stop stands that `lead` ends with.
fn last_word(lead: &str) -> Option<&str> {
    let sentence = lead.strip_suffix('.')?;
    let rest = sentence.trim_end_matches(char::is_lowercase);
    let word = &sentence[rest.len()..];
    let is_whole = !rest.ends_with(char::is_alphanumeric);
    (is_whole && word.chars().count() >= LETTERS).then_some(word)
}

/// The number that `text` begins with, where a sentence begins behind it or nothing stands there.
fn ending(text: &str) -> Option<u32> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let behind = &text[digits..];
    let next = behind.trim_start();
    let ends = next.is_empty() || next.len() < behind.len() && next.starts_with(char::is_uppercase);
    let number = text[..digits].parse().ok()?;
    (ends && digits <= DIGITS && number > 0).then_some(number)
}
