//! Sentences that say where the figures before them come from: "The figure comes from the land registry."

use crate::words;

/// Whether `text` begins as such a sentence does, and goes on with where that is and with nothing else.
pub(super) fn is_told(text: &str) -> bool {
    if text.contains([',', ';']) {
        return false;
    }
    let mut origins = words::tables().iter().flat_map(|table| &table.origins);
    origins.any(|words| {
        let head = text.get(..words.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(words))
            && text[words.len()..].starts_with(' ')
    })
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
