//! What those said whom whoever writes asked himself: "54% of respondents said so", in a text that tells of "our survey".

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::words::{self, Table};

/// The words of all languages by which a text tells of a survey of its own.
static OWN: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let phrases = words::tables()
        .iter()
        .flat_map(|table| &table.findings.surveys);
    let mut builder = AhoCorasick::builder();
    builder.ascii_case_insensitive(true).build(phrases).ok()
});

/// Whether `text` tells of a survey that whoever writes it held himself.
pub(super) fn is_own(text: &str) -> bool {
    let is_part = |c: char| c.is_alphanumeric();
    OWN.as_ref().is_some_and(|own| {
        own.find_iter(text).any(|found| {
            !text[..found.start()].ends_with(is_part) && !text[found.end()..].starts_with(is_part)
        })
    })
}

/// Whether `text` speaks of those who were asked, and of no survey that has a name: "In the Halm survey".
pub(super) fn speaks(text: &str, table: &Table) -> bool {
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let is = |list: &[String], at: usize| {
        let word = words.get(at).map(|word| word.to_lowercase());
        word.is_some_and(|word| list.contains(&word))
    };
    let asked = |at: usize| is(&table.findings.respondents, at);
    let named = |at: usize| {
        let name = at > 0 && words[at].starts_with(char::is_uppercase);
        name && is(&table.works, at + 1) && !asked(at + 2)
    };
    (0..words.len()).any(asked) && !(0..words.len()).any(named)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::table;

    #[test]
    fn surveys_of_ones_own_are_told_from_others() {
        for text in [
            "It is what our survey shows.",
            "We surveyed 40 pilots.",
            "A commissioned survey of 40 pilots.",
        ] {
            assert!(is_own(text), "{text}");
        }
        for text in ["The survey shows it.", "Your surveyor went.", ""] {
            assert!(!is_own(text), "{text}");
        }
        let english = table("en").expect("the table");
        for (text, spoken) in [
            ("54% of respondents had 40 boats.", true),
            ("54% of UK survey respondents had 40 boats.", true),
            (
                "Of those whom the Halm survey asked, 54% of respondents had boats.",
                false,
            ),
            ("54% of pilots had 40 boats.", false),
        ] {
            assert_eq!(speaks(text, english), spoken, "{text}");
        }
    }
}
