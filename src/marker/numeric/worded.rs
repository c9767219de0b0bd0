//! Numbers in parentheses, and the words that may stand before the first number: `(3)`, `(Source 3)`, `[see Ref. 3]`.

use super::super::locator::{SIGNALS, counts_sources};
use crate::source::Span;

/// A number in parentheses that has more is a year or a count.
const ROUND_DIGITS: usize = 3;
/// What leads to the first number is no longer than this, in bytes.
const SIGNAL: usize = 16;

/// Where such parentheses may begin, outside of `lists`, which are in text order and apart: before a number that is no year, or before
/// a word for what it counts, `(Source 3)`.
pub(in crate::marker) fn round_places(text: &str, lists: &[Span]) -> Vec<usize> {
    let is_number = |at: usize| {
        let inside = text[at + 1..].trim_start();
        let inside = &inside[led(inside)..].trim_start();
        let digits = inside.len()
            - inside
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .len();
        let after = lists.partition_point(|list| list.start as usize <= at);
        let listed = after
            .checked_sub(1)
            .is_some_and(|last| at < lists[last].end as usize);
        (1..=ROUND_DIGITS).contains(&digits) && !listed && !text[..at].ends_with(']')
    };
    let places = memchr::memchr_iter(b'(', text.as_bytes());
    places.filter(|&at| is_number(at)).collect()
}

/// Where parentheses may begin whose number stands behind a word for what it counts, `(Ref. 3)`, which needs no list of bare numbers.
pub(in crate::marker) fn worded_places(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let opens = |at: &usize| bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic);
    let places = memchr::memchr_iter(b'(', bytes).filter(opens);
    places.filter(|&at| led(&text[at + 1..]) > 0).collect()
}

/// Whether the number in `parentheses` stands behind a word for what it counts.
pub(crate) fn is_worded(parentheses: &str) -> bool {
    parentheses
        .strip_prefix('(')
        .is_some_and(|inside| led(inside) > 0)
}

/// How long the words for sources are that lead to the number in `inside`: `Sources 1`, `see ref. 2`.
fn led(inside: &str) -> usize {
    let length = signal(inside);
    let words = inside[..length].to_lowercase();
    let word = words.rsplit(' ').next().unwrap_or_default();
    if word.trim_end_matches(['.', 's']) == "ref" || counts_sources(word) {
        length
    } else {
        0
    }
}

/// How long the words are that lead to the number in `inside`, the text behind a bracket; a number must stand behind them.
pub(crate) fn signal(inside: &str) -> usize {
    let near = &inside.as_bytes()[..inside.len().min(SIGNAL + 1)];
    let number = near.iter().position(u8::is_ascii_digit).unwrap_or(0);
    let words = inside[..number].trim_end();
    // "see Ref. 2", and "see. Ref. 2" by a slip.
    let leads = |words: &str| match words.rsplit_once(' ') {
        Some((first, last)) if is_signal(first.trim_end_matches('.')) => names_number(last),
        _ => false,
    };
    if words.len() < number && (names_number(words) || leads(words)) {
        words.len()
    } else {
        0
    }
}

/// Whether `words` may stand before the first number in a bracket.
fn names_number(words: &str) -> bool {
    is_signal(words) || counts_sources(words)
}

fn is_signal(words: &str) -> bool {
    let mut signals = SIGNALS.iter();
    signals.any(|signal| signal.eq_ignore_ascii_case(words) || *signal == words)
}
