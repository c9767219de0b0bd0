//! The numbers in the text of a document whose citations have lost what raised them, each of which may be one that was not read.

use std::collections::HashSet;
use std::ops::Range;

use crate::document::{Block, Document, Inline, Layout, Marker};
use crate::marker::{Family, SYNTAXES};
use crate::prose::Prose;
use crate::source::Source;
use crate::words;

/// As far to either side of a number is looked, in bytes.
const WINDOW: usize = 40;
/// So many digits stand behind the comma of a thousand.
const THOUSAND: usize = 3;
/// So many digits make a year.
const YEAR: usize = 4;

/// Signs that a number belongs to behind them, and before them.
const OWNERS: &[char] = &[
    '$', '€', '£', '¥', '#', '§', '~', '≈', '+', '−', '±', '<', '>', '≤', '≥', '=', '×', '/', '@',
];
const OWNED: &[char] = &['%', '‰', '°', '+', '×', '€', '£', '$'];
const DASHES: &[char] = &['-', '‑', '–'];
/// What a number stands free behind.
const OPENERS: &[char] = &['(', '[', '{', '"', '“', '„', '«', '‘'];

/// Units that are written behind a number and read as nothing else.
const UNITS: &[&str] = &[
    "kg", "mg", "µg", "km", "cm", "mm", "nm", "µm", "ml", "mL", "GB", "MB", "KB", "kB", "TB", "PB",
    "Hz", "kHz", "MHz", "GHz", "kW", "MW", "GW", "TW", "kWh", "MWh", "GWh", "TWh", "kV", "mAh",
    "kcal", "kJ", "MJ", "hPa", "kPa", "MPa", "GPa", "dB", "fps", "mph", "ppm", "rpm", "percent",
    "million", "billion", "trillion",
];

/// The numbers that stand by themselves in the text of `document` and count, measure and name nothing.
pub(super) fn numbers(document: &Document<'_>) -> HashSet<u32> {
    let family = |marker: &Marker| SYNTAXES[usize::from(marker.syntax)].family;
    let mut loose = HashSet::new();
    if !document
        .markers
        .iter()
        .any(|marker| family(marker) == Family::Lost)
    {
        return loose;
    }
    for block in &document.layout.blocks {
        let after = document
            .lists
            .partition_point(|list| list.span.start <= block.span.start);
        let listed = after
            .checked_sub(1)
            .is_some_and(|list| document.lists[list].span.contains(block.span));
        if !listed {
            let prose = without_code(&document.layout, document.source, block);
            let text = prose.text();
            let own = words_of_digits(text).filter(|own| may_cite(text, own));
            loose.extend(own.filter_map(|own| text[own].parse::<u32>().ok()));
        }
    }
    loose
}

/// What a reader sees of `block`, with blanks for its code.
fn without_code<'s>(layout: &'s Layout<'_>, source: &'s Source, block: &Block) -> Prose<'s> {
    let mut prose = layout.prose(source, block);
    for segment in layout.segments_of(block) {
        if segment.inline == Inline::Code {
            prose.blank(prose.from_source(segment.span));
        }
    }
    prose
}

/// Where the numbers stand that are words of `text`, or stick to the last word of a sentence.
fn words_of_digits(text: &str) -> impl Iterator<Item = Range<usize>> {
    words::runs(text).filter(|own| {
        let behind = &text[own.end..];
        let is_apart = !text[..own.start].ends_with(char::is_alphanumeric);
        (is_apart || ends(behind)) && !behind.starts_with(char::is_alphanumeric)
    })
}

/// Whether the number `own` of `text` may be a citation, for all that stands right beside it.
fn may_cite(text: &str, own: &Range<usize>) -> bool {
    let before = &text[text.ceil_char_boundary(own.start.saturating_sub(WINDOW))..own.start];
    let behind = &text[own.end..text.floor_char_boundary(own.end + WINDOW)];
    // What a number is part of begins with a digit: `3.12`, `10:30`, `6-12`.
    let joins = |c: char| c.is_ascii_digit() || ".,:/".contains(c) || DASHES.contains(&c);
    let head = before.trim_end_matches(joins);
    let parts = &before[head.len()..];
    let is_owned = before.ends_with(OWNERS) || behind.starts_with(OWNED);
    if is_owned || parts.starts_with(DASHES) {
        return false;
    }
    if is_word_end(head) || parts.starts_with(['.', ',', ':']) {
        return true;
    }
    // A marker that lost its brackets may stand alone in a table's cell.
    let opens = head.is_empty() && own.start == before.len();
    if opens && (!behind.is_empty() || parts.contains('.')) {
        return false;
    }
    match parts.chars().next_back() {
        None => !goes_on(behind) && !is_measured(head, behind),
        Some('.') => !goes_on(behind) && !in_sentence(behind),
        Some(',') => own.len() != THOUSAND,
        Some(_) => false,
    }
}

/// Whether a number behind `head` sticks to it, as lost citations do.
fn is_word_end(head: &str) -> bool {
    let last = head.chars().next_back();
    last.is_some_and(|c| {
        !c.is_whitespace()
            && !OPENERS.contains(&c)
            && !OWNERS.contains(&c)
            && !DASHES.contains(&c)
            && c != '\\'
    })
}

/// Whether a number goes on with `behind`: `.5`, `,000`, `:30`, `-bit`.
fn goes_on(behind: &str) -> bool {
    let mut chars = behind.chars();
    let joint = chars.next();
    let digits = chars.as_str().bytes().take_while(u8::is_ascii_digit);
    match joint {
        Some('.' | ':') => digits.count() > 0,
        Some(',') => digits.count() == THOUSAND,
        Some('/') => chars.next().is_some_and(char::is_alphanumeric),
        Some(c) => DASHES.contains(&c) && chars.next().is_some_and(char::is_alphanumeric),
        None => false,
    }
}

/// Whether a sentence ends at the full stop that `behind` begins with.
fn ends(behind: &str) -> bool {
    behind
        .strip_prefix('.')
        .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

fn in_sentence(behind: &str) -> bool {
    behind
        .trim_start_matches(' ')
        .starts_with(char::is_lowercase)
}

/// Whether a number between `head` and `behind` is a date's or a part's, or measures something.
fn is_measured(head: &str, behind: &str) -> bool {
    let last = word_before(head);
    let mut next = behind.split_whitespace();
    let (first, second) = (next.next().unwrap_or_default(), next.next());
    let is_apart = behind.starts_with(char::is_whitespace);
    let unit = first.trim_end_matches(|c: char| c.is_ascii_punctuation());
    if is_apart && UNITS.contains(&unit) {
        return true;
    }
    let (before, unit) = (last.to_lowercase(), unit.to_lowercase());
    let mut tables = words::tables().iter();
    let is_year = |word: Option<&str>| {
        let digits = word.unwrap_or_default().bytes();
        digits.take_while(u8::is_ascii_digit).count() == YEAR
    };
    tables.any(|table| {
        let names = |word: &String| table.months.contains(word);
        let is_part = last.starts_with(char::is_uppercase) && table.divisions.contains(&before);
        is_part
            || is_apart && names(&unit) && is_year(second)
            || names(&before) && first == "," && is_year(second)
    })
}

fn word_before(head: &str) -> &str {
    let head = head.trim_end_matches(' ');
    let rest = head.trim_end_matches(char::is_alphabetic);
    &head[rest.len()..]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format;

    /// The numbers of `text`, as Markdown, that may cite.
    fn loose(text: &str) -> Vec<String> {
        let source = Source::new("a", text);
        let format = format::by_name("markdown").expect("a format of this name");
        let layout = (format.read)(&source);
        let mut loose = Vec::new();
        for block in &layout.blocks {
            let prose = without_code(&layout, &source, block);
            let text = prose.text();
            let own = words_of_digits(text).filter(|own| may_cite(text, own));
            // A year is no entry's number.
            let own = own.filter(|own| own.len() < YEAR);
            loose.extend(own.map(|own| text[own].to_owned()));
        }
        loose
    }

    #[test]
    fn a_number_by_itself_may_cite() {
        for (text, wanted) in [
            ("The gate 12 was shut", "12"),
            ("As 12 notes, it was shut", "12"),
            ("It was shut.12", "12"),
            ("It was shut by 2030.12 The town flooded", "12"),
            ("It was shut at 54.3.12 The town flooded", "12"),
            ("It was shut (12).", "12"),
            ("The \"gate\"12 was shut", "12"),
            ("The report on Boom Gates 12, which May wrote", "12"),
            ("The gate, shut in May 12", "12"),
            ("| Gate | Source |\n| --- | --- |\n| North | 12 |", "12"),
            ("It was shut in:\n\n.12", "12"),
            ("It was [12] shut", "12"),
            ("It was drawn as a PDF12. It leaked", "12"),
        ] {
            assert_eq!(loose(text), [wanted], "{text}");
        }
        assert_eq!(loose("It was shut.3–5 It leaked"), ["3", "5"]);
        assert_eq!(loose("It was shut.3,12 It leaked"), ["3", "12"]);
    }

    #[test]
    fn a_number_that_counts_measures_or_names_does_not() {
        for text in [
            "It weighs 12 kg, the crew said",
            "At 12:30 it was shut",
            "It cost $12,000 and then $12",
            "It rose by 12.5 percent",
            "It rose by 3.12 percent, to 3.12%",
            "## 12. The end",
            "**12\\. The end**",
            "#### 4.12 The end",
            "Set `x = 12` at the gate",
            "It was shut on 12 May 1990 and on May 12, 1991",
            "Between 12–13 and (12-13) it was shut",
            "A 12-month gate of 12+ and ~12 tons",
            "It was 12% shut",
            "See Chapter 12 for it",
            "In 1912 the gate A12 stood, as image12.png shows",
            "| Gate | Level |\n| --- | --- |\n| North | 43.12 |",
            "It stands at −12 and -12",
        ] {
            assert_eq!(loose(text), [] as [&str; 0], "{text}");
        }
    }
}
