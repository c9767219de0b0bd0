//! Figures as languages write them that have a comma before decimals, and a point or a blank between thousands.

use super::{DIGITS, Exact, Figure, Precision, Unit, bounded, is_counted};
use crate::source::Span;
use crate::words::Table;

/// Between thousands.
const GROUPS: [char; 5] = ['.', ' ', '\u{a0}', '\u{202f}', '’'];
/// So many digits stand in a group.
const GROUP: usize = 3;
/// Numbers of this many digits may be years.
const YEAR: usize = 4;

/// The figures of `text`, prose in the language of `table`, in text order; none at all where one could be read in two ways. Years, days and
/// ordinals are none.
pub fn figures(text: &str, table: &Table) -> Vec<Figure> {
    let mut figures = Vec::new();
    let mut at = 0;
    while let Some(found) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + found;
        let Some(number) = number(text, start) else {
            return Vec::new();
        };
        at = number.end;
        figures.extend(figure(text, start, &number, table));
    }
    figures
}

/// A number as it is written.
struct Number {
    /// Its end in the text.
    end: usize,
    /// Its digits without groups, and how many of them stand behind the comma.
    digits: String,
    decimals: usize,
    /// Whether its thousands are parted.
    grouped: bool,
}

/// The number that begins at `start`; none where it could be meant in two ways, or is part of a word or a code.
fn number(text: &str, start: usize) -> Option<Number> {
    let before = text[..start].chars().next_back();
    if before.is_some_and(|c| c.is_alphanumeric() || "-–/:.,_#".contains(c)) {
        return None;
    }
    let digits = |from: usize| {
        let rest = &text[from..];
        let end = rest.find(|c: char| !c.is_ascii_digit());
        &rest[..end.unwrap_or(rest.len())]
    };
    let first = digits(start);
    let mut number = Number {
        end: start + first.len(),
        digits: first.to_owned(),
        decimals: 0,
        grouped: false,
    };
    while let Some(mark) = text[number.end..].chars().next() {
        let group = digits(number.end + mark.len_utf8());
        let grouped = GROUPS.contains(&mark) && group.len() == GROUP && first.len() <= GROUP;
        if !grouped {
            break;
        }
        number.digits.push_str(group);
        number.end += mark.len_utf8() + group.len();
        number.grouped = true;
    }
    if text[number.end..].starts_with(',') {
        let decimals = digits(number.end + 1);
        // "1,234" is a thousand and more in other places.
        if decimals.len() == GROUP && !number.grouped && first.len() <= GROUP {
            return None;
        }
        if !decimals.is_empty() {
            number.digits.push_str(decimals);
            number.decimals = decimals.len();
            number.end += 1 + decimals.len();
        }
    }
    let mut behind = text[number.end..].chars();
    let goes_on = match behind.next() {
        Some('-' | '–' | '/' | ':' | '.' | ',') => {
            behind.next().is_some_and(char::is_alphanumeric)
        }
        Some(c) => c.is_alphanumeric() || c == '_' || c == '°',
        None => false,
    };
    (!goes_on && number.digits.len() <= DIGITS).then_some(number)
}

/// The figure that `number` at `start` is, if it is one.
fn figure(text: &str, start: usize, number: &Number, table: &Table) -> Option<Figure> {
    let rest = text[number.end..].trim_start();
    let ordinal = rest.starts_with('.') && !rest[1..].trim().is_empty();
    let per_cent = if rest.starts_with('%') {
        Some("%")
    } else {
        phrase_at(rest, &table.figures.per_cent)
    };
    let bare = !number.grouped && number.decimals == 0 && per_cent.is_none();
    let year = bare && number.digits.len() == YEAR && ("15"..="20").contains(&&number.digits[..2]);
    if ordinal || year {
        return None;
    }
    let sums = &table.sums;
    let scale = [
        (&sums.thousand, 1_000),
        (&sums.million, 1_000_000),
        (&sums.milliard, 1_000_000_000),
    ];
    let scaled = scale
        .into_iter()
        .find_map(|(words, factor)| Some((phrase_at(rest, words)?, factor)));
    let factor = Exact::from(scaled.map_or(1, |(_, factor)| factor));
    let tail = per_cent.or(scaled.map(|(word, _)| word));
    let end = tail.map_or(number.end, |tail| text.len() - rest.len() + tail.len());
    let digits: i128 = number.digits.parse().ok()?;
    let tens = 10_i128.pow(u32::try_from(number.decimals).ok()?);
    let value = Exact::new(digits, tens) * factor;
    // In a great round number the last digits that are zero may not be known.
    let zeros = number.digits.len() - number.digits.trim_end_matches('0').len();
    let round = number.decimals == 0 && number.digits.len() > GROUP && zeros > 1;
    let zeros = if round { u32::try_from(zeros).ok()? } else { 0 };
    let last = Exact::new(10_i128.pow(zeros), tens) * factor;
    let unit = if per_cent.is_some() {
        Unit::Percent
    } else {
        Unit::Count
    };
    let word = text[..start].trim_end().rsplit(' ').next();
    let rough = word.is_some_and(|word| {
        let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
        sums.rough.contains(&word.to_lowercase())
    });
    let precision = if rough && !(unit == Unit::Count && is_counted(value)) {
        Precision::Rough
    } else {
        Precision::Shown
    };
    bounded(value).then_some(Figure {
        span: Span::new(start, end),
        value,
        slack: last / Exact::from(2),
        unit,
        precision,
    })
}

/// The one of `phrases`, in small letters, that `text` begins with as whole words.
fn phrase_at<'t>(text: &'t str, phrases: &[String]) -> Option<&'t str> {
    phrases.iter().find_map(|phrase| {
        let head = text.get(..phrase.len())?;
        let ends = !text[phrase.len()..].starts_with(char::is_alphanumeric);
        (ends && head.to_lowercase() == *phrase).then_some(head)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    fn shown(code: &str, text: &str) -> Vec<String> {
        let table = words::table(code).expect("the table");
        let figures = figures(text, table);
        let told = figures.iter().map(|figure| {
            let unit = if figure.unit == Unit::Percent {
                "%"
            } else {
                ""
            };
            format!("{}{unit}", figure.value)
        });
        told.collect()
    }

    #[test]
    fn numbers_are_read_as_their_language_writes_them() {
        for (code, text, wanted) in [
            (
                "de",
                "Am 3. Mai 2019 waren es 1.234 Boote, 2,5 Mio. Tonnen und 12 Prozent.",
                "1234 2500000 12%",
            ),
            (
                "fr",
                "Il y a 1 234 bateaux et 12,5 % de plus.",
                "1234 25/2%",
            ),
            (
                "es",
                "Son 12 000 barcos y 3 millones de kilos.",
                "12000 3000000",
            ),
            (
                "it",
                "Sono 1.234,5 tonnellate, il 12 per cento.",
                "2469/2 12%",
            ),
            ("pt", "São 40 barcos, 12 por cento.", "40 12%"),
            ("nl", "Het zijn 40 boten, 12 procent.", "40 12%"),
            // What could be read in two ways.
            ("es", "Son 1,234 barcos.", ""),
            ("de", "Es waren 2.5 Tonnen.", ""),
            ("de", "Der A380 hat 40 Sitze.", ""),
        ] {
            assert_eq!(shown(code, text).join(" "), wanted, "{text}");
        }
    }
}
