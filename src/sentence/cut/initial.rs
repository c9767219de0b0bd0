//! Initials and other short forms behind which a name goes on.

use super::short;
use crate::words::Table;

/// First names of which two letters are kept.
const TWOS: [&str; 3] = ["Ch", "Ph", "Th"];

/// A sentence has more words than this before the era that it ends with.
const DATE: usize = 5;

/// Whether the sentence goes on with `next` behind the point that follows `stem`, because a name does.
pub(super) fn goes_on(stem: &str, next: &str, table: &Table) -> bool {
    if !next.starts_with(char::is_uppercase) {
        return false;
    }
    let mut words = stem.rsplit(char::is_whitespace);
    let word = words.next().unwrap_or_default();
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let before = words.find(|word| !word.is_empty());
    if is_era(word, before) {
        return false;
    }
    // "J.-M. Le Pen" has a small word that is none.
    if is_double(word) && word.contains('.') {
        return true;
    }
    if opens(next, table) {
        return false;
    }
    // "Les plans A et B" and "the groups A, B" are no names.
    let earlier = words.find(|word| !word.is_empty()).unwrap_or_default();
    let lists = |before: &str| {
        let and = table.speech.and.iter().any(|and| and == before);
        is_initial(before.trim_end_matches(',')) || and && is_initial(earlier.trim_end_matches(','))
    };
    let led = |before: &str| leads(before, table) && !lists(before);
    // The cutters of these two know initials.
    let known = ["en", "de"].contains(&table.language.as_str());
    is_double(word)
        || !known && is_initial(word) && before.is_none_or(led)
        || TWOS.contains(&word) && before.is_none_or(|before| led(before) || is_name(before))
        || leads_name(word, table)
        || leads_body(word, before, next, table)
        || is_pair(word)
}

/// Whether `stem` is no more than the date of an era, before `next`: "En 52 av. J.-C. César entra".
pub(super) fn is_dated(stem: &str, next: &str, table: &Table) -> bool {
    let mut words = stem.split_whitespace().rev();
    let (word, before) = (words.next().unwrap_or_default(), words.next());
    is_era(word, before) && !opens(next, table) && words.nth(DATE - 2).is_none()
}

/// Whether `word` is a single capital letter.
fn is_initial(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// Whether `word` has initials that a hyphen ties: "J.-C", "Karl-H".
fn is_double(word: &str) -> bool {
    let Some((first, last)) = word.rsplit_once('-') else {
        return false;
    };
    let mut parts = first.split(['-', '.']).filter(|part| !part.is_empty());
    let named = parts.clone().next().is_some() && parts.all(is_name);
    named && (is_initial(last) || first.ends_with('.') && TWOS.contains(&last))
}

/// Whether `word` is written as names are: a capital and small letters.
fn is_name(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.all(char::is_lowercase)
}

/// Whether `word` is a capital letter twice, as plurals are shortened: "EE. UU", "JJ. OO"; no Roman numeral.
fn is_pair(word: &str) -> bool {
    word.len() == 2
        && word
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() && !b"IVXC".contains(&byte))
        && word.as_bytes().first() == word.as_bytes().last()
}

/// Whether `word` behind `before` ends the date of an era.
fn is_era(word: &str, before: Option<&str>) -> bool {
    match word {
        "J.-C" => before.is_some_and(|before| before.ends_with('.')),
        "C" => before.is_some_and(|before| matches!(before, "a." | "d.")),
        _ => matches!(word, "a.C" | "d.C"),
    }
}

/// Whether a name may stand behind `before`: a small word that goes on, a verb of saying, an office, what a comma ends, another short form.
fn leads(before: &str, table: &Table) -> bool {
    let speech = &table.speech;
    let lower = before.to_lowercase();
    let known = || {
        let lists = [
            &table.common,
            &speech.prepositions,
            &speech.offices,
            &speech.honours,
        ];
        lists.iter().any(|words| words.contains(&lower)) || speech.quotes_by(&lower)
    };
    let shortened = || {
        let stem = before.strip_suffix('.');
        stem.is_some_and(|stem| short::is_shortened(stem, table) || is_initial(stem))
    };
    before.ends_with([',', ';', ':']) || known() || shortened()
}

/// Whether `word` is a short form that a name follows: "then-Sen", "Frl".
fn leads_name(word: &str, table: &Table) -> bool {
    let bare = word.rsplit(['\'', '’', '-']).next().unwrap_or_default();
    let tied = bare.len() < word.len() && bare.starts_with(char::is_uppercase);
    let knows = |word: &str| table.before_names.iter().any(|known| known == word);
    knows(bare) || tied && short::is_shortened(bare, table)
}

/// Whether `word` is short for a place to which what `next` begins with belongs, because an article or nothing stands `before`, or because
/// that is a body or an office: "the Mass. Senate", "former Mass. Gov. Ida Holm".
fn leads_body(word: &str, before: Option<&str>, next: &str, table: &Table) -> bool {
    if !table.short_places.iter().any(|known| known == word) {
        return false;
    }
    let speech = &table.speech;
    let articles = [&speech.definite, &speech.indefinite];
    let is_article = |before: &str| {
        articles
            .iter()
            .any(|own| own.contains(&before.to_lowercase()))
    };
    let first = next.split_whitespace().next().unwrap_or_default();
    let bare = first.trim_end_matches(|c: char| !c.is_alphanumeric());
    let lower = bare.to_lowercase();
    let titles = || first.ends_with('.') && short::is_shortened(bare, table);
    before.is_none_or(is_article)
        || titles()
        || [&speech.institutions, &speech.offices]
            .iter()
            .any(|own| own.contains(&lower))
}

/// Whether `text` begins with a word that begins sentences.
pub(super) fn opens(text: &str, table: &Table) -> bool {
    let first = text.split(|c: char| !c.is_alphanumeric()).next();
    let first = first.unwrap_or_default();
    let lower = first.to_lowercase();
    table.oneself.iter().any(|word| word == first)
        || [&table.common, &table.openers, &table.speech.openers]
            .iter()
            .any(|words| words.contains(&lower))
}
