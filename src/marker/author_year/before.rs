//! Known names right before a parenthesis: `As Smith and Lee (2020) say`.

use std::ops::Range;

use super::Listed;
use super::leads::{JOINTS, SHORT};
use super::names::{Names, WORDS, one, without_others};
use super::years::Years;
use crate::words::is_eastern;

/// More names than this do not stand in a sentence.
const MOST: usize = 8;
/// Names in a sentence stand within this many bytes before the year.
const WINDOW: usize = 200;

/// The known names at the end of `before`; the last of them alone, where only that one has works of these `years` and a short word that
/// is "and" in some language stands before it: "la crítica de Smith a Lee (2020)".
pub(super) fn known_before(
    text: &str,
    before: Range<usize>,
    years: &Years,
    listed: &Listed<'_>,
) -> Option<(Names, usize)> {
    let fits = |names: &Names| {
        let mut all = years.all.iter();
        all.all(|year| (listed.fits)(names, &year.shown))
    };
    let all = names_before(text, before.clone(), listed.has)?;
    if all.0.written.len() == 1 || fits(&all.0) {
        return Some(all);
    }
    let last = up_to(1, text, before, listed.has).filter(|(names, start)| {
        let joint = text[..*start].trim_end();
        SHORT.iter().any(|word| joint.ends_with(word)) && fits(names)
    });
    Some(last.unwrap_or(all))
}

/// The names that end right before the parenthesis at the end of `range`, and where they begin. The longest name that is `known` is
/// meant, since nothing else tells a name from the words before it.
pub(super) fn names_before(
    text: &str,
    range: Range<usize>,
    known: &dyn Fn(&str) -> bool,
) -> Option<(Names, usize)> {
    up_to(MOST, text, range, known)
}

/// The names that end right before the parenthesis at the end of `range`, `most` of them at most.
fn up_to(
    most: usize,
    text: &str,
    range: Range<usize>,
    known: &dyn Fn(&str) -> bool,
) -> Option<(Names, usize)> {
    let from = text.ceil_char_boundary(range.end.saturating_sub(WINDOW).max(range.start));
    let shown = &text[from..range.end];
    let bare = without_genitive(shown.trim_end());
    let (listed, others) = without_others(bare)?;
    let mut end = listed.len();
    let mut written: Vec<String> = Vec::new();
    let mut first = String::new();
    let mut start = None;
    while written.len() < most {
        let Some((name, initials, at)) = last_known(&listed[..end], known) else {
            break;
        };
        written.insert(0, name);
        first = initials;
        start = Some(at);
        // Between two names stands a comma or a word for "and".
        let before = &listed[..at];
        let joint = before.trim_end_matches([' ', '\n', '\r', '\t']);
        let joint = JOINTS
            .iter()
            .find_map(|word| joint.strip_suffix(word))
            .map_or(joint, str::trim_end);
        let joint = joint.strip_suffix(',').unwrap_or(joint).trim_end();
        if joint.len() == before.trim_end().len() {
            break;
        }
        end = joint.len();
    }
    let start = from + start?;
    let whole = listed[start - from..].trim().to_owned();
    Some((
        Names {
            written,
            others,
            initials: first,
            whole,
        },
        start,
    ))
}

/// `text` without the ending of a genitive behind a word for further authors: "Smith et al.’s".
fn without_genitive(text: &str) -> &str {
    let ends = ["’s", "'s", "’", "'"].iter();
    let mut bare = ends.filter_map(|end| text.strip_suffix(end));
    let of_others = |bare: &&str| bare.ends_with("al.") || bare.ends_with("colleagues");
    bare.find(of_others).unwrap_or(text)
}

/// The longest known name that `text` ends with, the initials before it, and where both begin.
fn last_known(text: &str, known: &dyn Fn(&str) -> bool) -> Option<(String, String, usize)> {
    let starts: Vec<usize> = text
        .char_indices()
        .rev()
        .filter(|&(at, c)| {
            !c.is_whitespace()
                && (at == 0
                    || text[..at]
                        .ends_with([' ', '\n', '\r', '\t', '(', '[', '“', '"', '‘', '*', '_'])
                    || text[..at].ends_with(is_joined)
                    || is_elided(&text[..at]))
        })
        .map(|(at, _)| at)
        .take(WORDS)
        .collect();
    starts.into_iter().rev().find_map(|at| {
        let (name, initials) = one(&text[at..]).or_else(|| body(&text[at..]))?;
        known(&name).then_some((name, initials, at))
    })
}

/// Whether a foreign name follows `c` without a blank, as it does in scripts that part no words.
fn is_joined(c: char) -> bool {
    is_eastern(c) || matches!(c, '，' | '。' | '；' | '：' | '（' | '「')
}

/// Whether `before` ends with an article that has lost its vowel: "l’".
fn is_elided(before: &str) -> bool {
    let Some(bare) = before.strip_suffix(['’', '\'']) else {
        return false;
    };
    let word = bare.rsplit(|c: char| !c.is_alphanumeric()).next();
    word.is_some_and(|word| ["l", "L", "d", "D"].contains(&word))
}

/// The name of a body that `text` may be, whatever words it has: "Ministère de la Transition écologique".
fn body(text: &str) -> Option<(String, String)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_name = text.starts_with(char::is_uppercase)
        && text
            .chars()
            .all(|c| c.is_alphabetic() || c.is_whitespace() || "-’'".contains(c));
    (is_name && (2..=WORDS).contains(&words.len())).then(|| (words.join(" "), String::new()))
}
