//! What stands between the brackets of a marker badly made.

use crate::document::Slip;

/// Numbers of more digits are something else.
const DIGITS: usize = 3;

/// A number with its first byte and the one behind its last.
pub(super) type Number = (u32, usize, usize);

/// What stands in brackets of a draft for what it is: the others that look so do as well.
#[derive(Default)]
pub(super) struct Spoilt {
    letters: bool,
    ell: bool,
    numeral: bool,
    rows: bool,
}

impl Spoilt {
    pub(super) fn add(&mut self, inside: &str) {
        match inside {
            "l" => self.ell = true,
            "I" => self.numeral = true,
            _ => {
                self.letters |= is_lettered(inside);
                self.rows |= is_spaced(inside);
            }
        }
    }

    pub(super) fn holds(&self, slip: Slip, shown: &str) -> bool {
        match slip {
            Slip::Letter => {
                self.letters
                    || if shown == "[l]" {
                        self.ell
                    } else {
                        self.numeral
                    }
            }
            Slip::LostSeparator => self.rows,
            _ => false,
        }
    }
}

/// The numbers in `inside`, which begins at the byte `base`, each with its first byte and the one behind its last.
pub(super) fn numbers(inside: &str, base: usize) -> Option<Vec<Number>> {
    let mut numbers = Vec::new();
    let mut at = 0;
    while let Some(skip) = inside[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + skip;
        let rest = &inside[start..];
        let length = rest
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(rest.len());
        if length > DIGITS {
            return None;
        }
        numbers.push((
            rest[..length].parse().ok()?,
            base + start,
            base + start + length,
        ));
        at = start + length;
    }
    (!numbers.is_empty()).then_some(numbers)
}

/// The gaps round `numbers` between the bytes `from` and `until` that are not as they are in a marker.
pub(super) fn faulty(
    text: &str,
    numbers: &[Number],
    from: usize,
    until: usize,
) -> Vec<(usize, usize)> {
    let starts = numbers.iter().map(|one| one.1).chain([until]);
    let ends = [from].into_iter().chain(numbers.iter().map(|one| one.2));
    let gaps = ends.zip(starts).enumerate();
    gaps.filter(|&(at, (end, start))| {
        let gap = text[end..start].trim();
        let outer = at == 0 || at == numbers.len();
        if outer {
            !gap.is_empty()
        } else {
            !matches!(gap, "," | ";")
        }
    })
    .map(|(_, gap)| gap)
    .collect()
}

/// Whether `inside` is a letter or numeral that stands for itself: `[a]`, `[II]`.
fn is_lettered(inside: &str) -> bool {
    !inside.is_empty()
        && (inside.len() == 1 && inside.starts_with(|c: char| c.is_ascii_alphabetic())
            || inside
                .bytes()
                .all(|byte| matches!(byte, b'I' | b'V' | b'X')))
}

/// Whether `inside` is numbers in a row, with nothing but white space between some of them.
fn is_spaced(inside: &str) -> bool {
    let mut words = inside.trim().split(' ').filter(|word| !word.is_empty());
    let ends = |word: &str| word.ends_with(|c: char| c.is_ascii_digit());
    words.next().is_some_and(ends) && words.next().is_some()
}
