//! Points of short forms and of ordinals: behind which a sentence goes on, and behind which another begins.

use super::quotation::Quotations;
use super::{aside, glued, initial, source};
use crate::source::Span;
use crate::words::{self, Table};

/// A short form with a capital has so many letters at most: "Corp.".
const LETTERS: usize = 5;

/// A number that tells which of several has so many digits at most.
const DIGITS: usize = 3;

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
        let glued = || glued::behind(&piece[..at], &piece[at + 1..]);
        let from = sentences.last().map_or(start, |last| last.start as usize);
        // The address of a source that was gone over has stops too.
        if start + at < from {
            continue;
        }
        let (head, rest) = piece.split_at(at + 1);
        let aside = || aside::behind(&text[from..=start + at], rest, table);
        let anew = || {
            let begins = rest.starts_with(' ') && head.ends_with('.');
            (begins && begins_anew(&head[..at], rest, table)).then_some(rest)
        };
        let sourced = || {
            let behind = || source::behind(text, start + at + 1, links, table) - start;
            let next = rest.starts_with(' ').then(behind)?;
            (next > at + 1).then(|| piece.get(next..).unwrap_or_default())
        };
        let Some(next) = glued().or_else(aside).or_else(anew).or_else(sourced) else {
            continue;
        };
        // What stands in quotation marks is left in one piece. Few stops come so far, and marks are looked for only then.
        if quotations.hold(at) && glued().is_none() {
            continue;
        }
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
    if head.ends_with(|c: char| !c.is_whitespace()) && initial::goes_on(head, next, table) {
        return false;
    }
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
    lone && bare != "I" || bare.contains(|c: char| c.is_ascii_digit()) || is_roman(bare)
}

/// Whether `next` begins with a Roman numeral: "XIX".
pub(super) fn is_roman(next: &str) -> bool {
    let word = next.split(|c: char| !c.is_alphanumeric()).next();
    word.is_some_and(|word| word.len() > 1 && word.bytes().all(|byte| b"IVXLC".contains(&byte)))
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
    let word = word.rsplit(['\'', '’']).next().unwrap_or_default();
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

/// Whether `word` behind a day is short for a month, and `following` begins with the year: "3 sept" before "2019".
pub(super) fn is_month(word: &str, following: &str, table: &Table) -> bool {
    let lower = words::small(word);
    let year = following.split(|c: char| !c.is_alphanumeric()).next();
    let is_year = |year: &str| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
    lower.chars().nth(2).is_some()
        && year.is_some_and(is_year)
        && table.months.iter().any(|month| month.starts_with(&*lower))
}

/// Whether `following`, which nothing parts from the point behind `stem`, goes on with a name in it: "ASP.NET", ".NET".
pub(super) fn is_glued(stem: &str, following: &str) -> bool {
    let capitals = |text: &str| {
        text.len()
            - text
                .trim_start_matches(|c: char| c.is_ascii_uppercase())
                .len()
    };
    let word = stem.rsplit(' ').next().unwrap_or_default();
    // A blank parts words; a marker leaves more of them.
    if word.is_empty() {
        return !stem.ends_with("  ");
    }
    capitals(word) == word.len() && capitals(following) > 1
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
    let counts = |number: &str| {
        (1..=DIGITS).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !counts(number) {
        return false;
    }
    let next = following.split(|c: char| !c.is_alphabetic()).next();
    let next = next.unwrap_or_default();
    let is_date = || number.len() <= 2 && has(&table.months, next);
    if has(&ordinals.of, next) || is_date() {
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
    // "In der 12. und 85. Minute": the one before has a point as well.
    let which = |number: &str| {
        number
            .trim_end_matches(',')
            .strip_suffix('.')
            .is_some_and(counts)
    };
    let tied = || which(before) || has(&ordinals.ties, before) && which(earlier);
    has(&ordinals.before, before) || tied() || serves() || once() && goes_on()
}
