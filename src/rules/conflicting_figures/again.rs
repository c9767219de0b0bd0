//! Sentences that tell one thing twice in the same words, but for a figure.

use super::back::ASIDES;
use super::beside::{OPENINGS, words_of};
use crate::source::Span;

/// Words that set nothing apart.
const IDLE: [&str; 7] = ["the", "a", "an", "its", "their", "that", "which"];
/// Whoever these stand for may be another one in the other sentence.
const PRONOUNS: [&str; 10] = [
    "he", "she", "it", "they", "we", "i", "his", "her", "this", "these",
];
/// What a clause within commas is about stands before it in so many words at most.
const HEAD: usize = 5;
/// One of them has so many letters at least.
const LETTERS: usize = 4;

/// A sentence, and where its figure stands with what that counts.
#[derive(Clone, Copy)]
pub(super) struct Told<'t> {
    pub(super) text: &'t str,
    pub(super) figure: Span,
    /// The clause that the figure stands in, or all of the sentence.
    pub(super) clause: Span,
}

/// Whether `later` says what `first` says, word for word.
pub(super) fn word_for_word(first: Told<'_>, later: Told<'_>) -> bool {
    let all = |told: Told<'_>| {
        let opening = OPENINGS.iter().find(|words| told.text.starts_with(**words));
        let start = opening.map_or(0, |words| words.len());
        words(told, Span::new(start, told.text.len()))
    };
    let (mut one, mut other) = (all(first), all(later));
    let named = one.first().is_some_and(|word| !is_pronoun(word));
    one.sort_unstable();
    other.sort_unstable();
    named && one == other
}

/// Whether both tell the figure in a clause within commas, in the same words and of the same thing: "The fire, which killed 71 people, ".
pub(super) fn in_one_aside(first: Told<'_>, later: Told<'_>) -> bool {
    let aside = |told: Told<'_>| {
        let behind = &told.text[told.clause.start as usize..];
        ASIDES.iter().any(|aside| behind.starts_with(aside))
    };
    let head = |told: Told<'_>| words(told, Span::new(0, told.clause.start as usize));
    let own = |told: Told<'_>| words(told, told.clause);
    let heads = head(first);
    let told = heads.len() <= HEAD
        && heads.iter().any(|word| word.len() >= LETTERS)
        && !heads.iter().any(|word| is_pronoun(word));
    let another = later.text.starts_with("A ") || later.text.starts_with("An ");
    aside(first)
        && aside(later)
        && told
        && !another
        && heads == head(later)
        && own(first) == own(later)
}

/// The words of `told` within `place` in small letters, without its figure and what sets nothing apart.
fn words(told: Told<'_>, place: Span) -> Vec<String> {
    let all = words_of(told.text).filter(|&(at, word)| {
        let figure = told.figure.start <= at && at < told.figure.end;
        !word.is_empty() && !figure && place.start <= at && at < place.end
    });
    let all = all.map(|(_, word)| word.to_lowercase());
    all.filter(|word| !IDLE.contains(&word.as_str())).collect()
}

fn is_pronoun(word: &str) -> bool {
    PRONOUNS.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::super::back::clause;
    use super::*;

    fn told(text: &str) -> Told<'_> {
        let start = text.find(|c: char| c.is_ascii_digit()).unwrap_or_default();
        let end = text.rfind(|c: char| c.is_ascii_digit()).unwrap_or_default();
        let figure = Span::new(start, end + 1);
        Told {
            text,
            figure,
            clause: clause(text, figure),
        }
    }

    #[test]
    fn the_same_words_are_told_from_others() {
        for (first, later, same) in [
            ("The wall cost 34 crowns.", "The wall cost 43 crowns.", true),
            (
                "The wall cost 34 crowns.",
                "In short, the wall cost 43 crowns.",
                true,
            ),
            (
                "The old wall cost 34 crowns.",
                "The new wall cost 43 crowns.",
                false,
            ),
            ("It cost 34 crowns.", "It cost 43 crowns.", false),
        ] {
            assert_eq!(word_for_word(told(first), told(later)), same, "{later}");
        }
    }

    #[test]
    fn one_aside_is_told_from_others() {
        let first = "The fire, which killed 17 people, began in the kitchen.";
        for (later, same) in [
            ("The fire, which killed 71 people, was put out.", true),
            ("The flood, which killed 71 people, was over.", false),
            ("The fire, which hurt 71 people, was put out.", false),
            ("A fire, which killed 71 people, was put out.", false),
            ("The fire killed 71 people.", false),
        ] {
            assert_eq!(in_one_aside(told(first), told(later)), same, "{later}");
        }
    }
}
