//! Years that stand by themselves.

use super::label::is_told;
use super::shape::YEAR;
use super::{Date, is_counted, may_hold_year};
use crate::gazetteer;
use crate::source::Span;

/// A number that may be a year.
pub(super) struct Year {
    /// The year and its letter.
    pub(super) span: Span,
    /// Parentheses included.
    pub(super) whole: Span,
    pub(super) number: u16,
    letter: Option<char>,
    /// Whether it stands in parentheses.
    pub(super) inner: bool,
}

impl Year {
    /// The year as a date.
    pub(super) fn date(&self) -> Date {
        Date {
            span: self.span,
            year: Some(self.number),
            letter: self.letter,
            month: None,
            day: None,
        }
    }
}

/// The numbers in what is left that may be years: no pages, no volumes, no parts of other numbers.
pub(super) fn years(text: &str) -> Vec<Year> {
    if !may_hold_year(text) {
        return Vec::new();
    }
    let Some(shape) = YEAR.as_ref() else {
        return Vec::new();
    };
    let found = shape.captures_iter(text).filter_map(|found| {
        let whole = found.get(0)?;
        let inner = found.name("inner");
        let year = inner.or(found.name("bare"))?;
        let letter = found.name("l1").or(found.name("l2"));
        let before = &text[..whole.start()];
        let behind = &text[whole.end()..];
        let joined = before.ends_with(['-', '–', '/', '.', ':', '#', '+'])
            || behind.starts_with(['-', '–', '/'])
            || behind.starts_with(':') && !is_paged(before, behind) && !is_named(before, behind)
            || behind.starts_with('.') && behind[1..].starts_with(|c: char| c.is_ascii_digit());
        let is_year = inner.is_some()
            || !joined
                && !is_counted(before)
                && !is_seen(before)
                && (stands_alone(before, behind) || is_named(before, behind));
        is_year.then(|| Year {
            span: Span::new(
                year.start(),
                letter.map_or(year.end(), |letter| letter.end()),
            ),
            whole: Span::new(whole.start(), whole.end()),
            number: year.as_str().parse().unwrap_or_default(),
            letter: letter.and_then(|letter| letter.as_str().chars().next()),
            inner: inner.is_some(),
        })
    });
    found.collect()
}

/// The names that an entry begins with are no longer than this, in bytes, where a year follows without a mark.
const NAMES: usize = 200;

/// Words in front of the year in which somebody looked.
const SEEN: &[&str] = &[
    "accessed",
    "retrieved",
    "viewed",
    "abgerufen",
    "abruf",
    "zugriff",
    "consulté",
    "consultado",
    "consultato",
    "acesso",
    "geraadpleegd",
    "dostęp",
];

/// Whether `before` says of the year behind it that somebody looked then: "(Abruf 2024)".
fn is_seen(before: &str) -> bool {
    let before = before.trim_end_matches([' ', ':']);
    let word = before.rsplit([' ', '(', '[']).next().unwrap_or_default();
    SEEN.contains(&word.to_lowercase().as_str())
}

/// Whether the pages follow in `behind`: "2018: 3-9", and in what medicine writes of a book, "Pier Press; 2018:3-9".
fn is_paged(before: &str, behind: &str) -> bool {
    let is_imprint = before.ends_with("; ") || before.ends_with(", ");
    let glued = behind.strip_prefix(':').filter(|_| is_imprint);
    let pages = behind.strip_prefix(": ").or(glued);
    pages.is_some_and(|pages| pages.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a year stands right behind the names that an entry begins with, the last of which are an initial, a given name or words for
/// others, and a title behind its colon: "Moss, A. 2014: Dry rivers", "Moss et al. 2014: Dry rivers".
fn is_named(before: &str, behind: &str) -> bool {
    let names = before.trim_end();
    let mut letters = names.chars().rev();
    let is_initial = letters.next() == Some('.')
        && letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_none_or(|c| [' ', '.', '-'].contains(&c));
    let is_given = || {
        names.split_once(", ").is_some_and(|(family, given)| {
            let is_word = |word: &str| {
                word.starts_with(char::is_uppercase)
                    && word.chars().all(|c| c.is_alphabetic() || c == '-')
            };
            is_word(family) && is_word(given) && !gazetteer::is_place(given)
        })
    };
    let title = behind.strip_prefix(": ").unwrap_or_default().trim_start();
    let is_title =
        title.starts_with(|c: char| c.is_uppercase() || ['"', '“', '„', '‘'].contains(&c));
    let is_others = [
        " et al.", " u. a.", " u.a.", "(Hrsg.)", "(Hg.)", "(Ed.)", "(Eds.)", "(eds.)",
    ]
    .iter()
    .any(|word| names.ends_with(word));
    let is_short = names.len() < NAMES && !names.contains([':', '"', '“', '„']);
    is_title && is_short && (is_initial || is_others || is_given())
}

/// What the issues of works are called by that come out four times a year: "(Winter 2018 Edition)".
const SEASONS: &[&str] = &["(Spring", "(Summer", "(Fall", "(Autumn", "(Winter"];

/// Whether a number between `before` and `behind` is set off as years are, and no part of a sentence: "up to 1500".
fn stands_alone(before: &str, behind: &str) -> bool {
    let before = before.trim_end();
    let word = before.rsplit(' ').next().unwrap_or_default();
    let marks = [
        ',', '.', ';', ':', '(', '[', '"', '”', '»', '–', '—', '-', '，', '．', '。', '、', '（',
    ];
    let marked = before.is_empty() || before.ends_with(marks);
    // "Bureau of Statistics (BS) 2020, Banks": the initials belong to the name.
    let named = word.trim_start_matches('(').starts_with(char::is_uppercase)
        && !before.is_empty()
        && !is_told(word);
    let behind = behind.trim_start();
    let closes = [
        ',', '.', ';', ')', '(', ']', '"', '“', '«', '„', '，', '．', '。', '、', '）',
    ];
    let ended = behind.is_empty() || behind.starts_with(closes);
    // "A Forecast to 2032: address" ends with a year of its title.
    // "Harbour Institute; 2017 [cited 2020 Mar 3]": what medicine says behind the year.
    let is_issue = behind.starts_with("Edition)") && SEASONS.contains(&word);
    marked && (ended || behind.starts_with([':', '['])) || named && ended || is_issue
}

/// The year of an entry that has no fuller date: the one before a volume, the one in parentheses, else the only one.
pub(super) fn bare_year(text: &str, years: &[Year]) -> Option<Date> {
    let quoted = |year: &&Year| !is_quoted(text, year.span.start as usize);
    let open: Vec<&Year> = years.iter().filter(quoted).collect();
    // "Weir Letters (1982). 2003;57(7):12": the first tells the journal from others of its name.
    if let Some(issued) = open
        .iter()
        .find(|year| !year.inner && is_before_volume(text, year))
    {
        return Some(issued.date());
    }
    let inner: Vec<&&Year> = open.iter().filter(|year| year.inner).collect();
    let first = match (inner.as_slice(), open.as_slice()) {
        ([first, ..], _) => first,
        ([], [first, rest @ ..]) if rest.iter().all(|year| year.number == first.number) => first,
        _ => return None,
    };
    Some(first.date())
}

/// Whether a volume stands behind `year` as medicine writes it: "2003;57".
fn is_before_volume(text: &str, year: &Year) -> bool {
    let volume = text[year.whole.end as usize..].strip_prefix(';');
    volume.is_some_and(|volume| volume.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether the byte `at` stands within quotation marks: a title may name a year.
pub(super) fn is_quoted(text: &str, at: usize) -> bool {
    let before = &text[..at];
    let count = |marks: &[char]| before.matches(marks).count();
    // „So“ closes with the mark that “so” opens with.
    let (opened, closed) = if before.contains('„') {
        (count(&['„', '«']), count(&['“', '”', '»']))
    } else {
        (count(&['“', '«']), count(&['”', '»']))
    };
    opened > closed || before.matches('"').count() % 2 == 1
}
