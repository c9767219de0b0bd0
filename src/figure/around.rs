//! What stands before and behind a number, and what that makes of it.

use super::Precision;

/// Words before a number that say that it is not exact.
const ROUGHLY: &[&str] = &[
    "about",
    "around",
    "roughly",
    "nearly",
    "almost",
    "some",
    "over",
    "under",
    "than",
    "least",
    "most",
    "approximately",
    "to",
    "estimated",
    "circa",
    "c.",
    "close",
    "just",
];

/// Capitalised words before a number that are no name that it belongs to.
const OPENERS: &[&str] = &[
    "The", "All", "Some", "About", "Only", "Of", "In", "At", "From", "Nearly", "These",
];

/// Words that make a number in words a part of another: "two million".
const ONWARD: &[&str] = &[
    "hundred",
    "hundreds",
    "thousand",
    "thousands",
    "million",
    "millions",
    "billion",
    "billions",
    "trillion",
    "trillions",
    "dozen",
    "score",
    "half",
    "halves",
    "thirds",
    "quarters",
    "fifths",
    "sixths",
    "sevenths",
    "eighths",
    "ninths",
    "tenths",
];

/// Whether a number between these two is a part of a word, of a time, of a version, of a range: `H5N1`, `12:03`, `3-4`, `1st`.
pub(super) fn stands_in_a_word(before: &str, after: &str) -> bool {
    let joined = |c: char| {
        c.is_alphanumeric() || matches!(c, '-' | '–' | '/' | ':' | '#' | '.' | '_' | '+' | '−')
    };
    let goes_on = |rest: &str| {
        let mut rest = rest.chars();
        match rest.next() {
            Some('-' | '–' | '/' | ':' | '.' | ',') => {
                rest.next().is_some_and(char::is_alphanumeric)
            }
            Some(c) => c.is_alphanumeric() || c == '_' || c == '°',
            None => false,
        }
    };
    before.ends_with(joined) || goes_on(after)
}

/// Whether a number in words goes on in `after`, what stands behind it.
pub(super) fn goes_on_in_words(after: &str) -> bool {
    let next = after
        .trim_start()
        .split(|c: char| !c.is_alphabetic())
        .next();
    let next = next.unwrap_or_default();
    ONWARD.iter().any(|word| word.eq_ignore_ascii_case(next))
}

/// So many days has the longest month.
const DAYS: u32 = 31;

/// Whether a plain number between these two is a year, a day or the number of a thing with a name: `2024`, `3 May`, `Article 5`.
pub(super) fn is_date(number: &str, before: &str, after: &str) -> bool {
    let digits = number.bytes().all(|byte| byte.is_ascii_digit());
    let year = digits && number.len() == 4 && ("1500".."2100").contains(&number);
    let months = || {
        crate::words::tables()
            .iter()
            .flat_map(|table| &table.months)
    };
    let is_month = |word: &str| {
        let word = word
            .trim_matches(|c: char| !c.is_alphabetic())
            .to_lowercase();
        months().any(|month| *month == word)
    };
    let word_before = before.split_whitespace().next_back().unwrap_or_default();
    let word_after = after.split_whitespace().next().unwrap_or_default();
    let named = word_before.chars().next().is_some_and(char::is_uppercase)
        && (before.trim_end().contains(' ') || !OPENERS.contains(&word_before))
        && !word_before.ends_with(['.', ',', ':', ';'])
        && !is_part(after);
    // "In May 40 of 212" counts things: no month has so many days.
    let day = digits && number.parse().is_ok_and(|day: u32| day <= DAYS);
    year || day && is_month(word_before) || is_month(word_after) || named
}

/// Whether a number before `after` is one of another: "12 of 48", "12 out of the 48".
fn is_part(after: &str) -> bool {
    let after = after.trim_start();
    let after = after.strip_prefix("out ").unwrap_or(after);
    let whole = after.strip_prefix("of ").unwrap_or_default();
    let whole = whole.strip_prefix("the ").unwrap_or(whole);
    whole.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether "some" stands right before a number.
pub(super) fn ends_in_some(before: &str) -> bool {
    let last = before.split_whitespace().next_back();
    last.is_some_and(|last| last.eq_ignore_ascii_case("some"))
}

/// How exact the words `before` a number say that it is.
pub fn precision(before: &str) -> Precision {
    let mut words = before.split_whitespace();
    let last = words.next_back().unwrap_or_default();
    let last = last.trim_start_matches(['(', '“', '"']);
    // "From 40 to 50" is exact; "up to 50" is not.
    // What parts "add up to" is what they make.
    let rough = if last == "to" {
        let before = words.next_back().unwrap_or_default().to_lowercase();
        let mut adds = || {
            words
                .next_back()
                .is_some_and(|word| word.starts_with("add"))
        };
        before == "close" || before == "up" && !adds()
    } else {
        ROUGHLY.iter().any(|word| word.eq_ignore_ascii_case(last))
    };
    if rough || last.ends_with('~') {
        Precision::Rough
    } else {
        Precision::Shown
    }
}
