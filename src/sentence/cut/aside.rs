//! Sentences in parentheses: behind which another begins.

use super::{mask, short};
use crate::words::Table;

/// What a marker leaves where it is blanked.
const MARKER: &str = "   ";

/// A sentence in parentheses is no longer, in bytes.
const LONG: usize = 2000;

/// The marks that a sentence may open with.
const MARKS: [char; 9] = ['"', '“', '„', '«', '‘', '‹', '「', '(', '['];

/// What stands behind the parenthesis that closes in `rest`, behind a stop: where that ends a sentence, which is `sentence` so far.
pub(super) fn behind<'t>(sentence: &str, rest: &'t str, table: &Table) -> Option<&'t str> {
    // A marker may stand before the parenthesis that closes, blanked or not: "(It was not.[2])".
    let marked = mask::number(rest).map_or(rest, |length| &rest[length..]);
    let next = marked.trim_start().strip_prefix([')', ']'])?;
    let begins = next.trim_start();
    let parted = begins.len() < next.len();
    let begins = begins.trim_start_matches(MARKS);
    if !parted || !begins.starts_with(char::is_uppercase) {
        return None;
    }
    let stem = sentence.strip_suffix('.');
    let ends = is_behind_marker(next)
        || is_whole(sentence)
        || stem.is_some_and(|stem| ends_within(stem, begins, table));
    ends.then_some(next)
}

/// Whether a marker stood where `rest` begins, behind a stop and a parenthesis: what ends within the parenthesis is a sentence then.
fn is_behind_marker(rest: &str) -> bool {
    rest.starts_with(MARKER)
}

/// Whether `sentence` stands in the parenthesis that it opens with as a whole: "(It was not.) Then it rained."
fn is_whole(sentence: &str) -> bool {
    let sentence = sentence.trim_start();
    let within = |open: char, close: char| {
        let inner = sentence.strip_prefix(open);
        inner.is_some_and(|inner| inner.len() <= LONG && !inner.contains([open, close]))
    };
    within('(', ')') || within('[', ']')
}

/// Whether the words of `stem` end a sentence within a parenthesis, and `next` begins with a word that begins sentences: "He said (it is over.) She left."
fn ends_within(stem: &str, next: &str, table: &Table) -> bool {
    let word = stem.rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_word = word.chars().nth(2).is_some() && word.chars().all(char::is_lowercase);
    let first = next.split(|c: char| !c.is_alphabetic()).next();
    let first = first.unwrap_or_default().to_lowercase();
    is_word
        && !short::is_shortened(word, table)
        && !short::is_numbered(word, table)
        && table.common.contains(&first)
}
