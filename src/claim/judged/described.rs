//! What a thing was described as by somebody who is not named: "the plan was called “a gift to nobody who sails”".

use super::{WORDS, judges};
use crate::source::Span;
use crate::words::{self, Table};

/// What a thing is described as has so many words at least: fewer are a term.
const LEAST: usize = 5;

/// Whether words such as "called", in whatever language, stand right before what is `inside` of the quotation at `place` of `text`, and that
/// is no name.
pub(in crate::claim) fn is_described(text: &str, place: Span, inside: &str) -> bool {
    let before = &text[..place.start as usize];
    let start = before
        .rfind(['.', '!', '?', '\n'])
        .map_or(0, |stop| stop + 1);
    let before = before[start..].trim_start();
    words::tables()
        .iter()
        .any(|table| describes(before, inside, "", table))
}

/// `told`, a sentence whose quotations are left out for their marks, without the words by which it says what a thing was called or judged:
/// those are no saying of somebody.
pub(in crate::claim) fn without_judgement(told: &str, table: &Table) -> String {
    let mut told = told.to_owned();
    for phrase in table.described.iter().chain(&table.judged) {
        match phrase.split_once(WORDS) {
            None => told = told.replace(&format!(" {phrase} \""), " \""),
            Some((_, verb)) => {
                let behind = told.rfind('"').map(|mark| told[mark + 1..].trim_start());
                let rest = behind.and_then(|behind| words::begins_with(behind, verb));
                let start = rest.map(|rest| told.len() - rest.len());
                if let Some(start) = start {
                    told.replace_range(start - verb.len()..start, "");
                }
            }
        }
    }
    told
}

/// Whether a thing is told to have been described by what is `inside` of the marks, which begins with "a" and so is neither a name nor a
/// rule, and it is not told where.
pub(super) fn describes(before: &str, inside: &str, behind: &str, table: &Table) -> bool {
    let speech = &table.speech;
    let first = inside.split_whitespace().next().unwrap_or_default();
    let any = speech.indefinite.iter().any(|article| article == first);
    let among = |lists: &[&[String]], word: &str| {
        let word = word.to_lowercase();
        lists.iter().any(|list| list.contains(&word))
    };
    let mut words = words_in(before);
    // A film is called what it is called, and in a poem much is said.
    let lead = words.next().unwrap_or_default();
    let led = among(&[&speech.at, &speech.prepositions], lead);
    let mut subject = before.split(' ').take(LEAST);
    let works =
        subject.any(|word| among(&[&table.bearers, &table.titles], word) && word != "called");
    let enough = inside.split_whitespace().nth(LEAST - 1).is_some();
    any && enough
        && !led
        && !works
        && !says_where(behind, table)
        && judges(before, behind, &table.described, table)
}

/// Whether `behind` tells where something stands: "in the leaflet", and not only when.
fn says_where(behind: &str, table: &Table) -> bool {
    let words: Vec<String> = words_in(behind).map(str::to_lowercase).collect();
    let articles = [
        &table.speech.definite,
        &table.speech.indefinite,
        &table.speech.determiners,
    ];
    words.windows(2).any(|pair| {
        let at = table.speech.at.contains(&pair[0]);
        at && articles.iter().any(|list| list.contains(&pair[1]))
    })
}

/// The words of `text`.
fn words_in(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}

#[cfg(test)]
mod tests {
    use super::super::is_judged;
    use super::*;
    use crate::words::table;

    #[test]
    fn words_of_judgement_are_left_out() {
        for (code, told, rest) in [
            ("en", "It was called \"    \".", "It was \"    \"."),
            (
                "de",
                "Er wurde als \"     kritisiert.",
                "Er wurde als \"     .",
            ),
            (
                "en",
                "It was read, one said, \"   \".",
                "It was read, one said, \"   \".",
            ),
        ] {
            assert_eq!(
                without_judgement(told, table(code).expect("the table")),
                rest
            );
        }
    }

    #[test]
    fn things_are_described_by_nobody() {
        for (code, text, told) in [
            (
                "en",
                "The plan was called “a gift to nobody who sails”.",
                true,
            ),
            (
                "en",
                "The plan was described as “a gift to nobody who sails” in May.",
                true,
            ),
            (
                "de",
                "Der Plan wurde als “ein Geschenk an niemanden, der fährt” bezeichnet.",
                true,
            ),
            (
                "fr",
                "Le plan a été décrit comme “un cadeau à personne qui navigue”.",
                true,
            ),
            (
                "es",
                "El plan fue descrito como “un regalo para nadie que navegue”.",
                true,
            ),
            (
                "pt",
                "O plano foi descrito como “um presente para ninguém que navega”.",
                true,
            ),
            (
                "it",
                "Il piano è stato definito “un regalo per nessuno che naviga”.",
                true,
            ),
            (
                "nl",
                "Het plan werd als “een cadeau voor niemand die vaart” omschreven.",
                true,
            ),
            // A name, a term, a work, somebody, a place.
            (
                "en",
                "The plan was called “the end of all the roads”.",
                false,
            ),
            ("en", "The rule was called “a day a week”.", false),
            (
                "en",
                "The song was called “a gift to nobody who sails”.",
                false,
            ),
            (
                "en",
                "The plan was described as “a gift to nobody who sails” in the leaflet.",
                false,
            ),
            (
                "en",
                "In a poem the quay was called “a gift to nobody who sails”.",
                false,
            ),
            (
                "en",
                "The plan was described as “a gift to nobody who sails” by a rival.",
                false,
            ),
            (
                "en",
                "The plan is called “a gift to nobody who sails”.",
                false,
            ),
            (
                "en",
                "The Halmouth plan was called “a gift to nobody who sails”.",
                false,
            ),
        ] {
            let table = table(code).expect("the table");
            let place = |mark: char| text.find(mark).expect("a mark");
            let quotation = Span::new(place('“'), place('”') + '”'.len_utf8());
            let found = is_judged(text, Span::new(0, text.len()), quotation, table);
            assert_eq!(found, told, "{text}");
        }
    }
}
