//! Headings that speak of sources beside what else they say: `Sources we relied on`, `本文参考资料`.

use std::sync::LazyLock;

use super::{Announced, FIRST, PARTS, Part, in_lower_case, part_at};
use crate::words;
use crate::work::is_combining_mark;

/// The phrases for a list of sources in scripts that set no blanks between words, those of one sign left out.
static UNSPACED: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let is_unspaced =
        |phrase: &&str| phrase.chars().all(words::is_eastern) && phrase.chars().nth(1).is_some();
    let announced = PARTS.iter().filter(|(_, part)| announces(**part));
    let phrases = announced.map(|(phrase, _)| &**phrase);
    phrases.filter(is_unspaced).collect()
});

/// Whether some words of the heading `text` are those for a list of sources, whatever else it says.
pub(in crate::reference) fn speaks_of_sources(text: &str) -> bool {
    let folded = in_lower_case(text);
    let is_between = |c: char| !c.is_alphanumeric() && !is_combining_mark(c);
    let words: Vec<&str> = folded
        .split(is_between)
        .filter(|word| !word.is_empty())
        .collect();
    let speaks = |at: usize| {
        // Most words begin no phrase, and none is put together from them.
        FIRST.contains(words[at]) && part_at(&words[at..]).is_some_and(|(_, part)| announces(part))
    };
    // Few headings have a letter of those scripts, and each phrase has.
    let may_be_unspaced = || folded.contains(words::is_eastern);
    let is_unspaced = || UNSPACED.iter().any(|phrase| folded.contains(phrase));
    (0..words.len()).any(speaks) || may_be_unspaced() && is_unspaced()
}

fn announces(part: Part) -> bool {
    matches!(part, Part::Announces(kind) if kind != Announced::Further)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_for_sources_stands_anywhere() {
        for text in [
            "Sources we relied on",
            "The sources behind this story",
            "Works cited by the town's own historians",
            "Die wichtigsten Quellen",
            "Quelques références",
            "Fuentes y enlaces",
            "Исторические источники",
            "主要参考文献一览",
            "本文参考资料",
            "المصادر التاريخية",
        ] {
            assert!(speaks_of_sources(text), "{text}");
        }
        for text in ["Resourceful ferries", "Further reading", "渡轮", ""] {
            assert!(!speaks_of_sources(text), "{text}");
        }
    }
}
