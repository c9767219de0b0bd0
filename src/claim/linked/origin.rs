//! Sentences that say where the figures before them come from: "The figure comes from the land registry."

use std::sync::LazyLock;

use crate::words::{self, Openings};

/// Such a sentence is no longer, in bytes.
const SENTENCE: usize = 160;

/// What such sentences begin with, in all languages.
static ORIGINS: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(words::tables().iter().flat_map(|table| &table.origins)));

/// Whether `text` begins as such a sentence does, and goes on with where that is and with nothing else.
pub(super) fn is_told(text: &str) -> bool {
    text.len() <= SENTENCE
        && ORIGINS
            .at(text)
            .any(|words| text[words.len()..].starts_with(' '))
        && !text.contains([',', ';'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_say_where_figures_come_from() {
        for text in [
            "The figure comes from the land registry.",
            "Die Zahlen stammen aus dem Grundbuch.",
            "Los datos proceden del registro.",
        ] {
            assert!(is_told(text), "{text}");
        }
        for text in [
            "The figure comes as a surprise.",
            "The figures come fromage.",
            "The fish come from the north.",
            "The figure comes from a leak, and the firm was charged.",
        ] {
            assert!(!is_told(text), "{text}");
        }
    }
}
