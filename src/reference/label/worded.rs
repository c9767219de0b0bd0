//! Labels that a word opens: `Source 1:`, `Ref. 2:`.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::{ends_word, number};
use crate::words;

static WORDS: LazyLock<HashSet<&'static str>> = LazyLock::new(|| {
    let tables = words::tables().iter();
    let words = tables.flat_map(|table| &table.numbering);
    words.map(String::as_str).collect()
});

/// The number behind the word that `text` begins with, and what follows its colon.
pub(super) fn worded(text: &str) -> Option<(u32, &str)> {
    let (word, rest) = text.split_once(' ')?;
    let (number, rest) = number(rest)?;
    let rest = rest.strip_prefix(':').filter(|rest| ends_word(rest))?;
    let word = word.trim_end_matches('.').to_lowercase();
    WORDS.contains(word.as_str()).then_some((number, rest))
}
