//! The words that have a number at their end, where that is an export's habit and no part of a name.

use std::collections::{HashMap, HashSet};

use super::super::word::last_word;
use super::DANGLING;

/// Fewer words with a number at their end are names.
const WORDS: usize = 3;
/// No word is longer than this, in bytes.
const WORD: usize = 60;

/// The words with a number of `places` at their end, if that is the habit of a text with `all` numbers behind marks: each of them has
/// a number once, in code and in capitals as well, or it is a name.
pub(super) fn words(
    text: &str,
    places: impl Iterator<Item = usize>,
    all: usize,
) -> HashSet<String> {
    let mut counts: HashMap<String, usize> = places
        .map(|at| (word_before(text, at).to_lowercase(), 0))
        .collect();
    if counts.len() < WORDS {
        return HashSet::new();
    }
    let bytes = text.as_bytes();
    for at in 1..bytes.len() {
        if !bytes[at].is_ascii_digit() || bytes[at - 1].is_ascii_digit() {
            continue;
        }
        let word = word_before(text, at);
        if let Some(count) = counts.get_mut(&word.to_lowercase()) {
            *count += 1;
        }
    }
    counts.retain(|_, count| *count == 1);
    if counts.len() < WORDS || counts.len() * DANGLING < all {
        return HashSet::new();
    }
    counts.into_keys().collect()
}

/// The word before the byte `at`, a hyphen or blank between them passed over.
fn word_before(text: &str, at: usize) -> &str {
    let near = &text[text.ceil_char_boundary(at.saturating_sub(WORD))..at];
    last_word(near.trim_end_matches(['-', '_', ' ']))
}
