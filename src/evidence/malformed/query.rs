//! What a desk asks of a source within its marker: `[2?]`, `[2 - check!]`.

/// What is asked is no longer than this, in bytes.
const LONGEST: usize = 24;
/// Words that ask it.
const WORDS: &[&str] = &["check", "verify", "confirm", "prüfen", "vérifier"];
/// What may stand between the number and what is asked.
const BETWEEN: &[char] = &[' ', ',', '-', '–', '—', ':'];

/// How long what is asked is that `rest` begins with, behind a number and before the bracket that closes.
pub(super) fn length(rest: &str) -> Option<usize> {
    let near = &rest[..rest.floor_char_boundary(LONGEST.min(rest.len()))];
    let length = near.find([']', '[', '\n', '\r'])?;
    let asked = near[..length].trim_start_matches(BETWEEN);
    let word = asked.trim_end_matches(['?', '!']);
    let is_mark = word.is_empty() && !asked.is_empty();
    let is_word = WORDS.contains(&word.to_lowercase().as_str());
    (near[length..].starts_with(']') && (is_mark || is_word)).then_some(length)
}

#[cfg(test)]
mod tests {
    use super::length;

    #[test]
    fn marks_and_words_ask() {
        for rest in ["?]", " ?]", "!]", " - check!]", ", check]", "??] so"] {
            assert_eq!(length(rest), rest.find(']'), "{rest}");
        }
        for rest in [
            "]",
            ", p. 4]",
            "? and so on",
            " checks]",
            " of them?]",
            "?\n]",
        ] {
            assert_eq!(length(rest), None, "{rest}");
        }
    }
}
