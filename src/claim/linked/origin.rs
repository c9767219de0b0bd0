//! Sentences that say where the figures before them come from: "The figure comes from the land registry."

use std::sync::LazyLock;

use crate::words::{self, Openings};

/// Such a sentence is no longer, in bytes.
const SENTENCE: usize = 160;

/// What such sentences begin with, in all languages.
static ORIGINS: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(words::tables().iter().flat_map(|table| &table.origins)));

/// Whether `text` begins as such a sentence does, and goes on with where that is and with nothing else.
pub(in super::super) fn is_told(text: &str) -> bool {
    if text.len() > SENTENCE {
        return false;
    }
    // Only letters of ASCII are found however they are written: "È quanto emerge dai dati."
    let lower = text.starts_with(['È', 'É']).then(|| text.to_lowercase());
    let text = lower.as_deref().unwrap_or(text);
    let mut origins = ORIGINS.at(text);
    let begins = |words: &str| text[words.len()..].starts_with(' ') || words.ends_with(['\'', '’']);
    origins.any(begins) && !text.contains([',', ';'])
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
            "That is according to the land registry.",
            "Das teilte das Grundbuchamt mit.",
            "Das geht aus Zahlen des Grundbuchamts hervor.",
            "C'est ce qu'indique le registre.",
            "C’est ce que montrent les chiffres du registre.",
            "Así lo indica el registro.",
            "Lo dice il registro.",
            "È quanto emerge dai dati del registro.",
            "É o que mostram os dados do registo.",
            "Dat meldt het register.",
            "Dat blijkt uit cijfers van het register.",
        ] {
            assert!(is_told(text), "{text}");
        }
        for text in [
            "The figure comes as a surprise.",
            "The figures come fromage.",
            "Das ist das Grundbuch.",
            "Das sagt mir nichts.",
            "È quanto basta.",
            "Dat is het register.",
            "Dat heeft de stad niet.",
            "Das gab der Stadt neuen Mut.",
            "Lo riporta a casa ogni sera.",
            "The fish come from the north.",
            "The figure comes from a leak, and the firm was charged.",
        ] {
            assert!(!is_told(text), "{text}");
        }
    }
}
