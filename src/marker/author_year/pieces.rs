//! The pieces of a marker in parentheses, each with works of one author or several.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::before::names_before;
use super::leads::OF;
use super::names::{Names, names};
use super::small::{leads, small};
use super::term::behind_term;
use super::years::{Years, first_year, years};
use super::{Called, Certainty, Listed, called};

/// Where another citation begins within a piece: `Smith 2020, cf. Lee 2019`.
static TURNS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?:;|,\s+(?:cf\.|see|vgl\.|siehe|voir|but see)\s)").ok());

/// What stands between a work that was not seen and the one that tells of it: `Jones, 1999, as cited in Lee, 2010`.
static SECOND_HAND: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?:^|,\s*|\s)(?:(?:as\s+)?(?:cited|quoted)\s+(?:in|by)|(?:zit\.|zitiert)\s+(?:n\.|nach|in|bei)|citée?\s+(?:dans|par)|(?:tal\s+)?como\s+se\s+cit[aó]\s+en|citad[oa]\s+(?:en|por|em)|citat[oa]\s+(?:in|da)|cit\.\s+(?:in|em|en)|(?:zoals\s+)?geciteerd\s+in|(?:cyt\.\s+)?za:?|apud)\s").ok()
});

/// Words behind a year that say how the work is cited: with them it is written as markers are.
const TAILS: &[&str] = &[
    "for",
    "emphasis",
    "italics",
    "my",
    "our",
    "own",
    "author’s",
    "author's",
    "translated",
    "translation",
    "among",
    "and references",
    "Hervorhebung",
    "eigene",
];
/// A title in a marker has no more words than this.
const TITLE: usize = 20;

/// The works that `inside` names: `see Smith, 2020; Doe et al., 2019`, pieces that name works, and perhaps others that do not.
pub(super) fn works(text: &str, inside: Range<usize>, listed: &Listed<'_>) -> Vec<Called> {
    let mut works: Vec<Called> = Vec::new();
    let Some(turns) = TURNS.as_ref() else {
        return works;
    };
    let mut start = inside.start;
    // Where names began that a semicolon parts from the year: `SMITH; LEE, 2020`.
    let mut open = None;
    let turns = turns.find_iter(&text[inside.clone()]);
    let ends = turns.map(|turn| inside.start + turn.start());
    for end in ends.chain([inside.end]) {
        let piece = start..end;
        start = (end + 1).min(inside.end);
        let Some(first) = first_year(text, piece.clone()) else {
            let known = names(text, piece.clone()).is_some_and(|(names, _)| {
                !names.others && names.written.iter().all(|name| (listed.has)(name))
            });
            open = known.then(|| open.unwrap_or(piece.start));
            continue;
        };
        let goes_on = end < inside.end;
        if let Some(names) = goes_on.then(|| telling(text, piece.clone())).flatten() {
            works.extend(told(text, piece, listed));
            open = Some(names);
            continue;
        }
        let parted = || {
            let works = open.map(|start| told(text, start..end, listed));
            works.filter(|works| {
                works
                    .iter()
                    .any(|work| (listed.fits)(&work.names, &work.year))
            })
        };
        if text[piece.start..first].trim().is_empty() {
            if works.is_empty()
                && let Some(found) = parted()
            {
                works.extend(found);
                open = None;
                continue;
            }
            let again = works.last().and_then(|last| same(text, first..end, last));
            works.extend(again.unwrap_or_else(|| second_hand(text, piece, listed)));
        } else {
            works.extend(parted().unwrap_or_else(|| told(text, piece, listed)));
        }
        open = None;
    }
    works
}

/// Where the names of a work that tells of another begin whose year stands behind a semicolon: `Roe, 2019 apud DUNN; LEE, 2012`.
fn telling(text: &str, piece: Range<usize>) -> Option<usize> {
    let found = SECOND_HAND.as_ref()?.find(&text[piece.clone()])?;
    let from = piece.start + found.end();
    first_year(text, from..piece.end).is_none().then_some(from)
}

/// The works of the years alone in `piece`, by the authors of `last`.
fn same(text: &str, piece: Range<usize>, last: &Called) -> Option<Vec<Called>> {
    let years = years(text, piece.clone())?;
    let tail = tail(&text[years.end..piece.end])?;
    let certainty = if tail == Certainty::Sure {
        last.certainty
    } else {
        tail
    };
    let first = years.all.first()?.span.start;
    Some(called(first, &last.names, &years, certainty))
}

/// The works of one piece; the work of which another tells is tentative, since no list has to have it.
fn told(text: &str, piece: Range<usize>, listed: &Listed<'_>) -> Vec<Called> {
    let found = SECOND_HAND
        .as_ref()
        .and_then(|found| found.find(&text[piece.clone()]));
    let Some(found) = found else {
        return works_of(text, piece, listed);
    };
    let (end, from) = (piece.start + found.start(), piece.start + found.end());
    let mut works = works_of(text, piece.start..end, listed);
    for work in &mut works {
        work.certainty = Certainty::Tentative;
    }
    works.extend(works_of(text, from..piece.end, listed));
    if works.is_empty() {
        works.extend(told_by(text, piece.start..end, from..piece.end, listed));
    }
    works
}

/// The work of the names in `told` and the year in `telling`, where the list has it: `Roe zitiert nach tide.org 2020`.
fn told_by(
    text: &str,
    told: Range<usize>,
    telling: Range<usize>,
    listed: &Listed<'_>,
) -> Vec<Called> {
    let work = || {
        let first = first_year(text, telling.clone())?;
        let years = years(text, first..telling.end)?;
        let (names, start) = names_before(text, told, listed.has)?;
        let mut all = years.all.iter();
        let fits = all.all(|year| (listed.fits)(&names, &year.shown));
        fits.then(|| called(start, &names, &years, Certainty::Tentative))
    };
    work().unwrap_or_default()
}

/// The work that tells of one which the sentence names: `1914 apud Lee, 2010`.
fn second_hand(text: &str, piece: Range<usize>, listed: &Listed<'_>) -> Vec<Called> {
    let found = SECOND_HAND
        .as_ref()
        .and_then(|found| found.find(&text[piece.clone()]));
    found.map_or_else(Vec::new, |found| {
        works_of(text, piece.start + found.end()..piece.end, listed)
    })
}

/// The works of one piece: `see Smith & Lee, 2020a, 2021, p. 3`, `Smith 2020, Lee 2019`.
fn works_of(text: &str, piece: Range<usize>, listed: &Listed<'_>) -> Vec<Called> {
    one(text, piece, listed).unwrap_or_default()
}

fn one(text: &str, piece: Range<usize>, listed: &Listed<'_>) -> Option<Vec<Called>> {
    let first = first_year(text, piece.clone())?;
    let years: Years = years(text, first..piece.end)?;
    let small = small(text, piece.start..first, &years, listed)
        .filter(|(_, start)| leads(&text[piece.start..*start]));
    let small = small.map(|(names, start)| (names, start, Certainty::Tentative));
    let (names, start, written) = small.or_else(|| named(text, piece.start..first, listed))?;
    let found = behind_term(text, start..first, (&names, &years), listed);
    let (names, start, written) = found.unwrap_or((names, start, written));
    let tail = tail(&text[years.end..piece.end])?;
    let mut more = works_of(text, years.end..piece.end, listed);
    for work in &mut more {
        work.certainty = Certainty::Tentative;
    }
    let certainty = match (written, tail, more.is_empty()) {
        (Certainty::Sure, Certainty::Sure, _) | (Certainty::Sure, _, false) => Certainty::Sure,
        _ => Certainty::Tentative,
    };
    let mut works = called(start, &names, &years, certainty);
    works.append(&mut more);
    Some(works)
}

/// Who is named in `range`, where the names begin, and how sure that is: nothing but names, a title, or names of the list behind words.
fn named(
    text: &str,
    range: Range<usize>,
    listed: &Listed<'_>,
) -> Option<(Names, usize, Certainty)> {
    let shown = text[range.clone()].trim_end();
    let end = range.start + shown.trim_end_matches([':', ';']).len();
    let marked = end < range.start + shown.len();
    if let Some((names, start)) = names(text, range.start..end) {
        if marked {
            return Some((names, start, Certainty::Tentative));
        }
        let dated = names.without_month().filter(|_| !shown.ends_with(','));
        let is_led = OF.contains(&text[range.start..start].trim());
        return Some(match dated {
            Some(names) => (names, start, Certainty::Tentative),
            None if is_led => (names, start, Certainty::Tentative),
            None => (names, start, Certainty::Sure),
        });
    }
    if let Some(end) = before_day(shown)
        && let Some((names, start)) = names(text, range.start..range.start + end)
    {
        return Some((names, start, Certainty::Tentative));
    }
    let shown = shown.trim_end_matches(',');
    let known = || names_before(text, range.start..range.start + shown.len(), listed.has);
    let titled = || titled(text, range.clone());
    let (names, start) = title(text, range.clone()).or_else(titled).or_else(known)?;
    Some((names, start, Certainty::Tentative))
}

/// Where the names end in `shown`, which closes with a day: `Smith, 3 May`, `Smith, May 3,`, `Smith, 3 de mayo de`.
fn before_day(shown: &str) -> Option<usize> {
    let bare = shown.trim_end_matches([' ', ',']);
    let (names, day) = bare.rsplit_once(',')?;
    let mut words = day.split_whitespace().filter(|&word| word != "de");
    let (one, two) = (words.next()?, words.next()?);
    let is_day = |word: &str| {
        let digits = word.trim_end_matches(['.', 'º']);
        matches!(digits.len(), 1..=2) && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_month = |word: &str| {
        let word = word.to_lowercase();
        let mut tables = crate::words::tables().iter();
        tables.any(|table| table.months.contains(&word))
    };
    let is_dated = is_day(one) && is_month(two) || is_month(one) && is_day(two);
    (is_dated && words.next().is_none()).then_some(names.len())
}

/// The names before the title of their work: `Smith, *Weirs*,`, `Smith, "Banks of the Ouse,"`.
fn titled(text: &str, range: Range<usize>) -> Option<(Names, usize)> {
    let shown = &text[range.clone()];
    let opens = |(at, _): &(usize, &str)| {
        shown[at + 1..]
            .trim_start()
            .starts_with(['"', '“', '„', '«', '*', '_'])
    };
    let (at, _) = shown.match_indices(',').find(opens)?;
    let behind = range.start + at + 1;
    title(text, behind..range.end)?;
    names(text, range.start..range.start + at)
}

/// The title that stands for its authors where a work names none: `"Banks of the Ouse,"`, `*Weirs*,`.
fn title(text: &str, range: Range<usize>) -> Option<(Names, usize)> {
    let shown = text[range.clone()].trim_start();
    let start = range.end - shown.len();
    let shown = shown.trim_end().trim_end_matches(',');
    let pairs = [
        ('"', '"'),
        ('“', '”'),
        ('„', '“'),
        ('«', '»'),
        ('*', '*'),
        ('_', '_'),
    ];
    let inside = pairs.iter().find_map(|&(open, close)| {
        let inside = shown.strip_prefix(open)?.strip_suffix(close)?;
        (!inside.contains([open, close])).then_some(inside)
    })?;
    let whole = inside.trim_end_matches([',', '.', ' ']);
    let words = whole.split_whitespace().count();
    (1..=TITLE)
        .contains(&words)
        .then(|| (Names::one(whole), start))
}

/// How sure the words behind a year leave it that a work is cited; none where the year is part of something else.
fn tail(rest: &str) -> Option<Certainty> {
    let bare = rest.trim_start();
    let shown = bare.trim_start_matches([',', ':', ' ', '.']);
    let is_known = |tail: &str| {
        shown
            .strip_prefix(tail)
            .is_some_and(|behind| !behind.starts_with(char::is_alphanumeric))
    };
    if shown.is_empty() || rest != shown && TAILS.iter().any(|tail| is_known(tail)) {
        return Some(Certainty::Sure);
    }
    let parted = bare.starts_with([',', ':']);
    let words = bare.len() < rest.len()
        && bare.starts_with(|c: char| c.is_alphabetic() || "“‘\"'(*[".contains(c));
    (parted || words).then_some(Certainty::Tentative)
}
