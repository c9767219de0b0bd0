//! Labels that a word opens: `Source 1:`, `Ref. 2:`, `[Source 1]`.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::{ends_word, number};
use crate::words;

/// No such word is longer than this, in bytes.
const LONGEST: usize = 32;

static WORDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let tables = words::tables().iter();
    let words = tables.flat_map(|table| &table.numbering);
    words.map(String::as_str).collect()
});

/// The number behind the word that begins `name`, which stands in brackets: `[Source 1]`.
pub(super) fn boxed(name: &str) -> Option<u32> {
    let (word, rest) = name.split_once(' ')?;
    let (number, "") = number(rest)? else {
        return None;
    };
    let word = word.trim_end_matches('.').to_lowercase();
    WORDS.contains(word.as_str()).then_some(number)
}

/// The number behind the word that `text` begins with, and what follows its colon.
pub(super) fn worded(text: &str) -> Option<(u32, &str)> {
    let window = &text.as_bytes()[..text.len().min(LONGEST)];
    let space = memchr::memchr(b' ', window)?;
    let (word, rest) = (&text[..space], &text[space + 1..]);
    if !rest.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let (number, rest) = number(rest)?;
    // The word and its number may be set in bold: `**Source 1:** Roe`.
    let behind = rest.trim_start_matches('*').strip_prefix(':')?;
    let rest = Some(behind.trim_start_matches('*')).filter(|rest| ends_word(rest))?;
    let word = word.trim_end_matches('.').to_lowercase();
    WORDS.contains(word.as_str()).then_some((number, rest))
}
