//! Names with the ending of a case: the German genitive, `Wolfs (2010) Ansatz`, `Wolf und Lees (2010) drei Ansätze`, what Slavic
//! languages have, `Wolfa i in. (2010)`, and what Turkish parts from names, `Wolf'un (2010)`.

use std::ops::Range;

use super::Listed;
use super::before::names_before;
use super::names::{Names, without_others};
use super::years::Years;

/// They stand within this many bytes before their year.
const REACH: usize = 60;

/// Endings of Slavic names, the longer ones first.
const ENDINGS: &[&str] = &[
    "’ego", "'ego", "’a", "'a", "owi", "ego", "em", "om", "ie", "a", "u", "ом", "а", "у",
];

/// Endings of Turkish cases behind an apostrophe.
const PARTED: &[&str] = &[
    "in", "ın", "un", "ün", "nin", "nın", "nun", "nün", "e", "a", "ye", "ya", "i", "ı", "u", "ü",
    "yi", "yı", "yu", "yü", "de", "da", "te", "ta", "den", "dan", "ten", "tan",
];

/// Words for "and" behind the first of two such names.
const AND: &[&str] = &[" i", " oraz", " a", " и", " та", " й", " ve"];

/// The names at the end of `before`, the last with the ending of a case, where the list has their work of these `years`.
pub(super) fn genitive(
    text: &str,
    before: Range<usize>,
    years: &Years,
    listed: &Listed<'_>,
) -> Option<(Names, usize)> {
    let from = text.ceil_char_boundary(before.end.saturating_sub(REACH).max(before.start));
    let whole = text[from..before.end].trim_end();
    let (shown, others) = without_others(whole)?;
    let word = shown.rsplit(char::is_whitespace).next()?;
    if !word.starts_with(char::is_uppercase) {
        return None;
    }
    let start = from + shown.len() - word.len();
    let fits = |names: &Names| {
        let mut all = years.all.iter();
        all.all(|year| (listed.fits)(names, &year.shown))
    };
    let one = |name: &str| Names {
        others,
        ..Names::one(name)
    };
    let slavic = || {
        let stems = ENDINGS
            .iter()
            .filter_map(|ending| word.strip_suffix(ending));
        let stems = stems.chain(parted(word));
        let mut names = stems.filter(|stem| stem.chars().nth(1).is_some()).map(one);
        names.find(|names| fits(names)).map(|names| (names, start))
    };
    let Some(name) = word.strip_suffix('s').filter(|_| !others) else {
        return pair(text, from..start, word, &fits).or_else(slavic);
    };
    if !name.chars().all(char::is_alphabetic) {
        return None;
    }
    let behind = text[before.end..].split_once(')');
    // A noun follows, which German begins with a capital: "Roberts (2015) argues" is of Roberts.
    let is_owner =
        behind.is_some_and(|(_, behind)| behind.trim_start().starts_with(char::is_uppercase));
    let several = names_before(text, from..start + name.len(), listed.has)
        .filter(|(names, _)| names.written.len() > 1 && fits(names));
    several.or_else(|| {
        let names = is_owner.then(|| one(name))?;
        fits(&names).then_some((names, start))
    })
}

/// The two names of which `word` is the second, each as it may be called in a case: `Kowalskiej i Nowaka (2021)`. The first stands at
/// the end of `before`, with a word for "and" behind it.
fn pair(
    text: &str,
    before: Range<usize>,
    word: &str,
    fits: &dyn Fn(&Names) -> bool,
) -> Option<(Names, usize)> {
    let shown = text[before.clone()].trim_end();
    let shown = AND
        .iter()
        .find_map(|and| shown.strip_suffix(and))?
        .trim_end();
    let first = shown.rsplit(char::is_whitespace).next()?;
    if !first.starts_with(char::is_uppercase) {
        return None;
    }
    let start = before.start + shown.len() - first.len();
    let seconds = called(word);
    let pairs = called(first).into_iter().flat_map(|first| {
        let pair = move |second: &String| vec![first.clone(), second.clone()];
        seconds.iter().map(pair)
    });
    let names = pairs.map(|written| Names {
        whole: written.join(" & "),
        written,
        others: false,
        initials: String::new(),
    });
    names
        .into_iter()
        .find(|names| fits(names))
        .map(|names| (names, start))
}

/// `word` without the ending of a Turkish case.
fn parted(word: &str) -> Option<&str> {
    let (name, ending) = word.rsplit_once(['\'', '’'])?;
    PARTED.contains(&ending).then_some(name)
}

/// What somebody may be called whom a case calls `word`.
fn called(word: &str) -> Vec<String> {
    let stems = ENDINGS
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .chain(parted(word))
        .map(str::to_owned);
    let feminine = word.strip_suffix("ej").map(|stem| {
        let hard = stem.strip_suffix('i').unwrap_or(stem);
        format!("{hard}a")
    });
    let adjective = word.strip_suffix("ego").map(str::to_owned);
    stems
        .chain(feminine)
        .chain(adjective)
        .chain([word.to_owned()])
        .filter(|name| name.chars().nth(1).is_some())
        .collect()
}
