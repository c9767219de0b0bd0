//! The figures of a sentence: numbers that measure something, each with its unit and the rounding that its digits allow.

mod around;
mod comma;

use std::sync::LazyLock;

use num_rational::Ratio;
use regex::{Captures, Regex};

use crate::source::Span;
pub use around::precision;
use around::{ends_in_some, goes_on_in_words, is_date, stands_in_a_word};
pub use comma::figures as figures_in;

/// An exact number.
pub type Exact = Ratio<i128>;

/// Numbers of more digits than this are codes.
const DIGITS: usize = 12;
/// No figure is greater than this, nor told in finer parts than `FINEST`.
const GREATEST: i128 = 1_000_000_000_000_000;
/// See `GREATEST`.
const FINEST: i128 = 1_000_000;
/// Smaller numbers that are no fives have been counted.
const COUNTED: i128 = 1_000;

/// A number as English writes it, with its currency, its scale and its unit.
static NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    // Digits and letters of ASCII alone: those of all scripts cost more to compile than most drafts to check.
    let number = r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?";
    let scale = r"(?:\s|-)?(?P<scale>(?i-u:thousand|million|billion|trillion|bn|tn|k|m))\b";
    let share = r"(?:(?i-u:percentage[ -]points?)|(?i-u:per)\s?(?i-u:cent))\b";
    let word = format!("(?i-u:{WORDS})");
    Regex::new(&format!(
        r"(?P<money>[$€£¥]\s?)?(?:(?P<number>{number})(?:{scale})?(?:\s?(?P<unit>%|{share}|pp\b))?|\b(?:(?P<share>(?i-u:one)|{word})(?P<told>\s{share})|(?P<word>{word})\b))"
    ))
    .ok()
});

/// Numbers in words, as far as they count things.
const WORDS: &str = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\
    thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\
    thirty|forty|fifty|sixty|seventy|eighty|ninety";
/// From twenty on these are tens.
const TWENTY: i128 = 20;

/// What stands before a change that a sign tells: "(+20%)".
const SIGNED: [&str; 4] = [" (+", " (-", " (−", " (–"];

/// A number that measures something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// Its bytes in the text that it was read from, sign and unit included.
    pub span: Span,
    /// What it says.
    pub value: Exact,
    /// How far the true number may lie from it to either side, by the digits that are shown.
    pub slack: Exact,
    /// What it measures in.
    pub unit: Unit,
    /// How exact it is said to be.
    pub precision: Precision,
}

/// What a figure measures in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Things: what they are is told by the words behind.
    Count,
    /// A share or a change.
    Percent,
    /// A change of a share.
    PercentagePoints,
    /// Money, by its sign.
    Money(char),
}

/// How exact a figure is said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// As its digits show.
    Shown,
    /// "About", "more than", "nearly".
    Rough,
}

impl Figure {
    /// The least and the greatest number that it can stand for.
    pub fn bounds(&self) -> (Exact, Exact) {
        (self.value - self.slack, self.value + self.slack)
    }
}

/// The figures of `text`, which is English prose, in text order. Years, dates, ordinals, times and codes are none.
pub fn figures(text: &str) -> Vec<Figure> {
    let Some(number) = NUMBER.as_ref() else {
        return Vec::new();
    };
    // Most sentences have no digit, and two numbers in words say little.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    number
        .captures_iter(text)
        .filter_map(|found| figure(text, &found))
        .collect()
}

fn figure(text: &str, found: &Captures<'_>) -> Option<Figure> {
    let whole = found.get(0)?;
    let (before, after) = (&text[..whole.start()], &text[whole.end()..]);
    let money = found
        .name("money")
        .and_then(|sign| sign.as_str().chars().next());
    let unit = found.name("unit").or_else(|| found.name("told"));
    let unit = match (money, unit.map(|unit| unit.as_str())) {
        (Some(sign), _) => Unit::Money(sign),
        (_, None) => Unit::Count,
        (_, Some(unit)) if unit == "pp" || unit.to_ascii_lowercase().contains("point") => {
            Unit::PercentagePoints
        }
        _ => Unit::Percent,
    };
    let word = found.name("word").or_else(|| found.name("share"));
    let (value, slack) = match (found.name("number"), word) {
        (Some(number), _) => {
            let scale = found.name("scale").map_or("", |scale| scale.as_str());
            let plain = unit == Unit::Count && scale.is_empty();
            // "(+20%)" is a change with its sign.
            let signed = unit == Unit::Percent && SIGNED.iter().any(|sign| before.ends_with(sign));
            if !signed && stands_in_a_word(before, after)
                || (plain && is_date(number.as_str(), before, after))
            {
                return None;
            }
            read(number.as_str(), scale)?
        }
        // "Two million", "two thirds" and "twenty-two" are no two.
        (_, Some(_)) if stands_in_a_word(before, after) || goes_on_in_words(after) => return None,
        (_, Some(word)) => {
            let slack = i128::from(unit != Unit::Count);
            (Exact::from(in_words(word.as_str())?), Exact::new(slack, 2))
        }
        _ => return None,
    };
    Some(Figure {
        span: Span::new(whole.start(), whole.end()),
        value,
        slack,
        unit,
        // "Some 11 of 58" has been counted.
        precision: if unit == Unit::Count && is_counted(value) && ends_in_some(before) {
            Precision::Shown
        } else {
            precision(before)
        },
    })
}

/// Whether nobody would round to `value`.
fn is_counted(value: Exact) -> bool {
    let five = Exact::from(5);
    value.is_integer() && value < Exact::from(COUNTED) && !(value / five).is_integer()
}

/// The value of `number` times its scale, and half the worth of its last digit.
fn read(number: &str, scale: &str) -> Option<(Exact, Exact)> {
    let plain = number.replace(',', "");
    if plain.len() > DIGITS {
        return None;
    }
    let digits: i128 = plain.replace('.', "").parse().ok()?;
    let decimals = plain
        .split_once('.')
        .map_or(0, |(_, decimals)| decimals.len());
    let value = Exact::new(digits, 10_i128.pow(u32::try_from(decimals).ok()?));
    // In a great round number the last digits that are zero may not be known.
    let zeros = plain.len() - plain.trim_end_matches('0').len();
    let round = decimals == 0 && plain.len() > 3 && zeros > 1;
    let last = if round {
        Exact::from(10_i128.pow(u32::try_from(zeros).ok()?))
    } else {
        Exact::new(1, 10_i128.pow(u32::try_from(decimals).ok()?))
    };
    let factor = Exact::from(match scale.to_ascii_lowercase().as_str() {
        "thousand" | "k" => 1_000_i128,
        "million" | "m" => 1_000_000,
        "billion" | "bn" => 1_000_000_000,
        "trillion" | "tn" => 1_000_000_000_000,
        _ => 1,
    });
    let half = last / Exact::from(2);
    let value = value * factor;
    bounded(value).then_some((value, half * factor))
}

/// Whether what is worked out of `value` stays exact.
fn bounded(value: Exact) -> bool {
    *value.numer() <= GREATEST && *value.denom() <= FINEST
}

fn in_words(word: &str) -> Option<i128> {
    if word.eq_ignore_ascii_case("one") {
        return Some(1);
    }
    let at = WORDS
        .split('|')
        .position(|known| known.eq_ignore_ascii_case(word))?;
    let number = i128::try_from(at + 2).ok()?;
    Some(if number > TWENTY {
        (number - TWENTY + 2) * 10
    } else {
        number
    })
}

#[cfg(test)]
mod tests;
