//! What whoever writes tells of himself: "In 2009 I was 34", which he alone knows and nobody cites.

/// Whether `text`, a sentence, tells of whoever writes it by one of these words. Whoever is quoted tells of himself, and a numeral
/// stands behind a name: "World War I".
pub(super) fn tells(text: &str, oneself: &[String]) -> bool {
    if text.contains(['"', '“', '”', '„', '«', '»']) {
        return false;
    }
    let words = || {
        let words = text.split(|c: char| !c.is_alphanumeric());
        words.filter(|word| !word.is_empty())
    };
    let is_own = |word: &str| {
        let mut known = oneself.iter();
        known.any(|own| own == word)
    };
    let first = words().next().unwrap_or_default();
    let opens = is_own(first) || oneself.contains(&first.to_lowercase());
    opens
        || words()
            .zip(words().skip(1))
            .enumerate()
            .any(|(at, (before, word))| {
                is_own(word) && (at == 0 || !before.starts_with(char::is_uppercase))
            })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_tell_of_whoever_writes() {
        let (en, de) = (["I".to_owned()], ["ich".to_owned()]);
        for text in [
            "In 2009 I was 34.",
            "When I went, it cost £4.",
            "I'm told so.",
            "It rose, and I've seen it.",
        ] {
            assert!(tells(text, &en), "{text}");
        }
        for text in [
            "In World War I it fell.",
            "Of Ida it is told.",
            "\"I was 34,\" she said.",
            "",
        ] {
            assert!(!tells(text, &en), "{text}");
        }
        assert!(tells("Ich war 34.", &de) && tells("Damals war ich 34.", &de));
    }
}
