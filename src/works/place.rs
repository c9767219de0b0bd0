//! Names in parentheses that are those of places: `the congress (Berlin 2020)`.

use std::cell::OnceCell;
use std::collections::HashSet;

use crate::gazetteer;

/// The places of a text.
pub(super) struct Places<'a> {
    text: &'a str,
    /// Names that the text has as a place's, read when first asked for.
    named: OnceCell<HashSet<&'a str>>,
}

impl<'a> Places<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            named: OnceCell::new(),
        }
    }

    /// Whether `name` is a place's: one that is known, or that the text has something happen in.
    pub(super) fn has(&self, name: &str) -> bool {
        gazetteer::is_place(name) || self.named.get_or_init(|| named(self.text)).contains(name)
    }
}

/// The names that `text` has behind "in": `in Halmouth.`, `in Halmouth they`.
fn named(text: &str) -> HashSet<&str> {
    let mut words = text.split_whitespace().peekable();
    let mut names = HashSet::new();
    while let Some(word) = words.next() {
        let Some(&next) = words.peek() else { break };
        if !gazetteer::is_before_place(word) || !next.starts_with(char::is_uppercase) {
            continue;
        }
        words.next();
        let name = next.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '"', '”', '’']);
        let behind = words.peek().copied().unwrap_or_default();
        // A year or another name goes on with an author's: "in Roe (2020)", "in Roe and Doe", "in Roe's view".
        let ends = name.len() < next.len() && !behind.starts_with(|c: char| c.is_ascii_digit());
        let goes_on = name.len() == next.len()
            && behind.starts_with(char::is_lowercase)
            && !matches!(
                behind,
                "and" | "et" | "und" | "y" | "e" | "en" | "i" | "al."
            );
        if (ends || goes_on) && name.chars().all(|c| c.is_alphabetic() || c == '-') {
            names.insert(name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_tells_its_places() {
        let places = Places::new(
            "It met in Halmouth, and in Ellis again, as in Roe (2020), in Doe and Poe 2021 and in Moe’s book.",
        );
        assert!(
            ["Halmouth", "Ellis", "Tokyo"]
                .iter()
                .all(|name| places.has(name))
        );
        assert!(
            !["Roe", "Doe", "Poe", "Moe"]
                .iter()
                .any(|name| places.has(name))
        );
    }
}
