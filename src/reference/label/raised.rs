//! Raised labels: `¹`, `1</sup>`, `1^`.

use std::ops::RangeInclusive;

use super::{ends_word, number};

const CLOSE: &str = "</sup>";
/// What chemists raise numbers before, and which: `¹H`, `¹³CO₂`.
const LIGHT: &[(&str, RangeInclusive<u32>)] = &[
    ("H", 1..=3),
    ("He", 3..=4),
    ("Li", 6..=7),
    ("Be", 7..=10),
    ("B", 10..=11),
    ("C", 11..=14),
    ("N", 13..=15),
    ("O", 15..=18),
    ("F", 18..=19),
];
/// Heavier ones have too many symbols to tell them from words.
const HEAVY: u32 = 19;
/// No symbol has more letters.
const SYMBOL: usize = 2;

/// Whether an entry begins with `rest` right behind its raised `number`, as a capital, a quotation or an address may: `¹Roe, A.`
pub(super) fn is_glued(number: u32, rest: &str) -> bool {
    let opens = rest.starts_with(['"', '“', '„', '«']) || rest.starts_with("http");
    opens || rest.starts_with(char::is_uppercase) && !is_isotope(number, rest)
}

/// Whether `rest` begins with what may be the symbol of an element whose mass is `number`.
fn is_isotope(number: u32, rest: &str) -> bool {
    let end = rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len());
    let word = &rest[..end];
    if word.chars().count() > SYMBOL || rest[end..].starts_with('.') {
        return false;
    }
    let is_light = |(symbol, masses): &(&str, RangeInclusive<u32>)| {
        word.starts_with(symbol) && masses.contains(&number)
    };
    number > HEAVY || LIGHT.iter().any(is_light)
}

/// The number in raised digits that `text` begins with, and the rest.
pub(super) fn raised(text: &str) -> Option<(u32, &str)> {
    let rest = text.trim_start_matches(|c: char| "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(c));
    let digits = text[..text.len() - rest.len()].chars();
    let plain: String = digits
        .map(|c| match c {
            '¹' => '1',
            '²' => '2',
            '³' => '3',
            c => char::from_u32(u32::from(c) - u32::from('⁰') + u32::from('0')).unwrap_or(c),
        })
        .collect();
    Some((number(&plain)?.0, rest))
}

/// The number of `1</sup>`, `[1]</sup>` and `1^`: what raises it is no text where a format reads that.
pub(super) fn tagged(text: &str) -> Option<(u32, &str)> {
    if text.starts_with(['[', '\\']) {
        return closing(text);
    }
    let (number, rest) = number(text)?;
    let raised = rest.strip_prefix('^').filter(|rest| ends_word(rest));
    Some((number, rest.strip_prefix(CLOSE).or(raised)?))
}

/// The number of `<sup>1</sup>` and `<sup>[1]</sup>`.
pub(super) fn wrapped(text: &str) -> Option<(u32, &str)> {
    closing(text.strip_prefix("<sup>")?)
}

/// The number before the tag that closes, brackets round it passed over.
fn closing(text: &str) -> Option<(u32, &str)> {
    let bare = text.strip_prefix('\\').unwrap_or(text);
    let inner = bare.strip_prefix('[');
    let (number, rest) = number(inner.unwrap_or(bare))?;
    let rest = match inner {
        Some(_) => rest.strip_prefix('\\').unwrap_or(rest).strip_prefix(']')?,
        None => rest,
    };
    Some((number, rest.strip_prefix(CLOSE)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_may_stick_to_their_numbers_and_symbols_do() {
        for (number, rest) in [
            (1, "Roe, A."),
            (2, "J. Doe"),
            (3, "Le Quai"),
            (4, "UN report"),
            (5, "“Rain”"),
            (6, "https://quay.org"),
            (23, "Quay Press"),
            (1, "H. Roe"),
        ] {
            assert!(is_glued(number, rest), "{number} {rest}");
        }
        for (number, rest) in [
            (1, "H NMR"),
            (1, "H-NMR"),
            (13, "CO₂ flux"),
            (4, "He was"),
            (18, "O"),
            (90, "Sr in milk"),
            (1, "and so"),
            (2, ")"),
            (3, ""),
        ] {
            assert!(!is_glued(number, rest), "{number} {rest}");
        }
    }
}
