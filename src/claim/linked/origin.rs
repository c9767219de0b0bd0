//! Sentences that say where the figures before them come from: "The figure comes from the land registry."

use crate::words;

/// Such a sentence is no longer, in bytes.
const SENTENCE: usize = 160;

/// Whether `text` begins as such a sentence does, and goes on with where that is and with nothing else.
pub(super) fn is_told(text: &str) -> bool {
    let Some(first) = text.bytes().next().filter(|_| text.len() <= SENTENCE) else {
        return false;
    };
    let first = first.to_ascii_lowercase();
    let mut origins = words::tables().iter().flat_map(|table| &table.origins);
    origins.any(|words| {
        let is_next = words.as_bytes().first() == Some(&first);
        let head = text.get(..words.len()).filter(|_| is_next);
        head.is_some_and(|head| head.eq_ignore_ascii_case(words))
            && text[words.len()..].starts_with(' ')
    }) && !text.contains([',', ';'])
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
