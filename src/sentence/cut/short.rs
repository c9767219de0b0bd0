//! Points of short forms and of ordinals: behind which a sentence goes on, and behind which another begins.

use super::quotation::Quotations;
use super::{aside, source};
use crate::source::Span;
use crate::words::{self, Table};

/// A short form with a capital has so many letters at most: "Corp.".
const LETTERS: usize = 5;

/// A quotation of fewer words may be a title, or the name that somebody goes by.
const QUOTED: usize = 4;

/// The marks that open quotations.
const MARKS: [char; 9] = ['"', '“', '”', '„', '«', '»', '‘', '‹', '「'];

/// Divides the last of `sentences`, which the cutter's piece from the byte `start` on belongs to, where another sentence begins in it.
/// `links` are the places of what links show.
pub(super) fn divide(
    text: &str,
    sentences: &mut Vec<Span>,
    start: usize,
    links: &[Span],
    table: &Table,
) {
    let Some(whole) = sentences.last().copied() else {
        return;
    };
    let piece = &text[start..whole.end as usize];
    let mut quotations = Quotations::of(piece);
    for at in memchr::memchr3_iter(b'.', b'!', b'?', piece.as_bytes()) {
        // What stands in quotation marks is left in one piece.
        if quotations.hold(at) {
            continue;
        }
        let from = sentences.last().map_or(start, |last| last.start as usize);
        let (head, rest) = piece.split_at(at + 1);
        let aside = || aside::behind(&text[from..start + at + 1], rest, table);
        let anew = || {
            let begins = rest.starts_with(' ') && head.ends_with('.');
            (begins && begins_anew(&head[..at], rest, table)).then_some(rest)
        };
        let sourced = || {
            let next = source::behind(text, start + at + 1, links, table) - start;
            (rest.starts_with(' ') && next > at + 1).then(|| &piece[next.min(piece.len())..])
        };
        let Some(next) = aside().or_else(anew).or_else(sourced) else {
            continue;
        };
        let next = (start + piece.len() - next.trim_start().len()) as u32;
        if next >= whole.end {
            return;
        }
        if let Some(last) = sentences.last_mut() {
            last.end = next;
        }
        sentences.push(Span {
            start: next,
            end: whole.end,
        });
    }
}

/// Whether a quotation begins with `next` that is long enough to be somebody's sentence: `"Nobody came to see us," she said.`
fn quotes(next: &str) -> bool {
    let inner = next.trim_start_matches(MARKS);
    let end = inner.find(['"', '”', '“', '»', '’', '›', '」']);
    let inside = &inner[..end.unwrap_or(0)];
    inner.len() < next.len()
        && inner.starts_with(char::is_uppercase)
        && inside.split_whitespace().nth(QUOTED - 1).is_some()
}

/// Whether a sentence begins with `rest` behind the stop that follows `head`, which the cutter takes for a short form's or a pause.
fn begins_anew(head: &str, rest: &str, table: &Table) -> bool {
    let next = rest.trim_start();
    let quotes = quotes(next);
    if !next.starts_with(char::is_uppercase) && !quotes {
        return false;
    }
    // A marker stood where a blank parts the word from its stop.
    let words = head.trim_end();
    let word = words.rsplit(char::is_whitespace).next().unwrap_or_default();
    let bare = word.rsplit(['\'', '’']).next().unwrap_or_default();
    let whole = |word: &str| table.unshortened.iter().any(|known| known == word);
    let lower = bare.to_lowercase();
    // "May" is a month wherever it has its capital, and nothing is numbered by it.
    if table.months.contains(&lower) && whole(&lower) {
        return true;
    }
    if whole(bare) {
        return !numbers(next, table);
    }
    let word = if words.len() < head.len() { "" } else { word };
    let letters = word.chars().count();
    let capital = word.starts_with(char::is_uppercase) && (2..=LETTERS).contains(&letters);
    let short = word.is_empty() || word.contains('.') || capital;
    let first = next.split(|c: char| !c.is_alphabetic()).next();
    let common = || {
        let first = first.unwrap_or_default().to_lowercase();
        table.common.contains(&first)
    };
    short && !is_shortened(word, table) && (quotes && !is_numbered(word, table) || common())
}

/// Whether `next` begins with what numbers an article, a volume: "IV", "L. 123", "A2".
fn numbers(next: &str, table: &Table) -> bool {
    let first = next.split(char::is_whitespace).next().unwrap_or_default();
    let bare = first.trim_end_matches(|c: char| !c.is_alphanumeric());
    let lone = bare.chars().nth(1).is_none() && !table.common.contains(&bare.to_lowercase());
    lone && bare != "I"
        || bare.contains(|c: char| c.is_ascii_digit())
        || bare.len() > 1 && bare.bytes().all(|byte| b"IVXLC".contains(&byte))
}

/// Whether no sentence ends with the short form `word`, whose last point is left out.
pub(super) fn is_shortened(word: &str, table: &Table) -> bool {
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let bare = word.rsplit(['\'', '’']).next().unwrap_or_default();
    let bare = words::small(bare);
    table.shortened.iter().any(|known| *known == bare)
}

/// Whether a number belongs to the short form `word` before it, whose last point is left out: "Nr", "Abs".
pub(super) fn is_numbered(word: &str, table: &Table) -> bool {
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let word = word.to_lowercase();
    let is = |known: &String| match known.strip_prefix('*') {
        Some(end) => word.ends_with(end),
        None => *known == word,
    };
    table.numbered.iter().any(is)
}

/// Whether `word` behind a number is short for a great one, and `following` begins with what is counted: "70 Mill." before "Euro".
pub(super) fn is_scale(word: &str, following: &str, table: &Table) -> bool {
    let knows = |known: &Vec<String>, word: &str| known.contains(&word.to_lowercase());
    let counted = following.split(|c: char| !c.is_alphanumeric()).next();
    knows(&table.scales, word) && counted.is_some_and(|counted| knows(&table.scaled, counted))
}

/// Whether `word` is short for a day of the week, and `following` begins with the day of a month: "Wed" before "Sept. 24".
pub(super) fn is_weekday(word: &str, following: &str, table: &Table) -> bool {
    let capital = word.starts_with(char::is_uppercase) && (2..=LETTERS).contains(&word.len());
    let names_day = || {
        let lower = word.to_lowercase();
        table.weekdays.iter().any(|day| day.starts_with(&lower))
    };
    if !capital || !names_day() {
        return false;
    }
    let bare = |word: &str| {
        word.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    };
    let mut words = following.split_whitespace().map(bare);
    let (first, second) = (words.next(), words.next());
    let is_month = |word: &Option<String>| {
        word.as_ref()
            .is_some_and(|word| table.months.contains(word))
    };
    let is_day = |word: &Option<String>| {
        word.as_ref()
            .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
    };
    is_month(&first) && is_day(&second) || is_day(&first) && is_month(&second)
}

/// Whether `stem` ends with a number whose point tells which of several: "des 16", before "Jahrhunderts".
pub(super) fn tells_which(stem: &str, following: &str, table: &Table) -> bool {
    let ordinals = &table.ordinals;
    if ordinals.before.is_empty() {
        return false;
    }
    let has = |known: &[String], word: &str| known.contains(&word.to_lowercase());
    let mut words = stem.rsplit(char::is_whitespace);
    let mut last = || words.next().unwrap_or_default();
    let (number, before, earlier) = (last(), last(), last());
    let is_ordinal =
        (1..=2).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    if !is_ordinal {
        return false;
    }
    let next = following.split(|c: char| !c.is_alphabetic()).next();
    let next = next.unwrap_or_default();
    if has(&ordinals.of, next) {
        return true;
    }
    let begins = [&table.common, &table.openers, &table.speech.openers];
    if begins.iter().any(|words| has(words, next)) {
        return false;
    }
    // "Mehr als 40" counts.
    let serves = || has(&ordinals.r#as, before) && !has(&ordinals.comparing, earlier);
    // "Sie war damals 45" is an age, unless what she was goes on behind a comma.
    let once = || has(&ordinals.once, before) && earlier.ends_with(',');
    let goes_on = || {
        let behind = following.split(' ').nth(1).unwrap_or_default();
        has(&ordinals.before, behind)
    };
    has(&ordinals.before, before) || serves() || once() && goes_on()
}
