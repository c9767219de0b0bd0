//! Words by which somebody who is not named judged a thing: "the plan was dismissed as “a wall of lies”".

mod described;

use super::naming::is_of_nobody;
use super::quotation::words_of;
use crate::source::Span;
use crate::words::{self, Table};
use described::describes;
pub(super) use described::{is_described, without_judgement};

/// What parts the words before a quotation from those behind it, in the word table.
const WORDS: &str = " ... ";

/// Whether the `quotation` in the `sentence` of `text` holds such words, and nothing there says whose they are.
pub(super) fn is_judged(text: &str, sentence: Span, quotation: Span, table: &Table) -> bool {
    if quotation.start <= sentence.start || quotation.end > sentence.end {
        return false;
    }
    let before = &text[sentence.start as usize..quotation.start as usize];
    let behind = &text[quotation.end as usize..sentence.end as usize];
    let inside = words_of(&text[quotation.range()]);
    (judges(before, behind, &table.judged, table) || describes(before, inside, behind, table))
        && is_bare(before, behind, table)
}

/// Whether what stands right before the words and right behind them tells by one of `phrases` that a thing was judged so.
fn judges(before: &str, behind: &str, phrases: &[String], table: &Table) -> bool {
    let before = before.trim_end();
    let behind = behind.trim_start();
    phrases.iter().any(|phrase| match phrase.split_once(WORDS) {
        None => words::ends_with(before, phrase)
            .is_some_and(|before| ends_passively(before.trim_end(), table)),
        Some((lead, verb)) => {
            // The verb behind the words parts them from the one that stands somewhere before.
            words::begins_with(behind, verb).is_some()
                && words::ends_with(before, lead).is_some_and(|before| is_passive(before, table))
        }
    })
}

/// Whether `before` ends with a verb that tells what was done to a thing: whoever "condemned as" something judged himself.
fn ends_passively(before: &str, table: &Table) -> bool {
    let mut passives = table.passives.iter();
    passives.any(|verb| words::ends_with(before, verb).is_some())
}

/// Whether such a verb stands anywhere in `before`.
fn is_passive(before: &str, table: &Table) -> bool {
    let mut words = before.split(' ');
    words.any(|word| table.passives.iter().any(|verb| verb == word))
}

/// Whether nothing round the words says whose they are, names a place where they may stand, or tells that nobody judged so. What the
/// writer judged, or has to hear, needs nobody else.
fn is_bare(before: &str, behind: &str, table: &Table) -> bool {
    let of = |list: &[String], word: &str| list.iter().any(|known| known == word);
    let says = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        words.any(|word| {
            let lower = word.to_lowercase();
            of(&table.unjudged, &lower) || of(&table.selves, &lower)
        })
    };
    let mut words = behind.split(|c: char| !c.is_alphanumeric());
    let told = words.any(|word| of(&table.agents, word));
    let opening = before.find(' ').unwrap_or(before.len());
    !told
        && !says(before)
        && !says(behind)
        && !has_name(&before[opening..], table)
        && !has_name(behind, table)
}

/// Whether some word of `text` is a name, or two together where all nouns have capitals.
fn has_name(text: &str, table: &Table) -> bool {
    let needed = if table.speech.capital_nouns { 2 } else { 1 };
    let mut run = 0;
    text.split(|c: char| !c.is_alphanumeric()).any(|word| {
        let capital = word.starts_with(char::is_uppercase);
        let is_name = capital && !is_of_nobody(&word.to_lowercase(), table);
        run = if is_name { run + 1 } else { 0 };
        run >= needed
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::table;

    fn judged(code: &str, before: &str, behind: &str) -> bool {
        let table = table(code).expect("the table");
        judges(before, behind, &table.judged, table) && is_bare(before, behind, table)
    }

    #[test]
    fn who_judged_so_is_not_told() {
        for (code, before, behind) in [
            ("en", "The plan was dismissed as ", " in June."),
            ("en", "The plan had been branded as ", "."),
            ("de", "Der Plan wurde im Mai als ", " kritisiert."),
            ("fr", "Le projet a \u{e9}t\u{e9} qualifi\u{e9} de ", "."),
            ("es", "El plan fue tachado de ", "."),
            ("it", "Il piano \u{e8} stato bollato come ", "."),
            ("nl", "Het plan werd als ", " afgedaan."),
        ] {
            assert!(judged(code, before, behind), "{before}…{behind}");
        }
    }

    #[test]
    fn who_judged_so_is_told_or_is_nobody() {
        for (code, before, behind) in [
            // Whoever is the subject judged so.
            (
                "en",
                "The court threw it out and condemned as ",
                " the act.",
            ),
            ("en", "The commission rejected as ", " the complaint."),
            ("en", "The ministry slammed as ", " the offer of the firm."),
            (
                "en",
                "The critics dismissed as ",
                " what they had not read.",
            ),
            ("fr", "Le tribunal a qualifi\u{e9} de ", " le d\u{e9}cret."),
            ("es", "El tribunal lo ha tachado de ", "."),
            // The writer judged so, or was judged.
            ("en", "I dismissed as ", " what I had not read."),
            ("en", "My plan was dismissed as ", ", and I wept."),
            // Nobody has judged so yet.
            ("en", "The plan should not be dismissed as ", " at all."),
            ("en", "If the plan is dismissed as ", ", it fails."),
            ("en", "If the plan was dismissed as ", ", it failed."),
            ("en", "No plan was dismissed as ", "."),
            ("en", "Whoever asks is mocked as ", " and sent home."),
            ("de", "Der Plan wurde nie als ", " kritisiert."),
            // What a machine, a rule or a name on a thing says.
            (
                "en",
                "The request is rejected as ",
                " where the port is shut.",
            ),
            ("en", "A mail that is rejected as ", " comes back."),
            ("en", "The vote was rejected as ", " under article 4."),
            ("en", "The boat was branded ", " in letters of gold."),
            ("en", "The product is branded ", " on the tin."),
            ("en", "A horse branded ", " won."),
            // It is told who or where.
            ("en", "The plan was dismissed as ", " by a rival."),
            ("en", "The work was praised as ", " in the Hull Post."),
            ("en", "In the Post the work was praised as ", "."),
            ("en", "The film was hailed as ", " in reviews."),
            (
                "de",
                "Der Plan wurde als ",
                " kritisiert, von wem auch immer.",
            ),
            // People speak so of a thing.
            ("en", "Reality is often dismissed as ", " in such talk."),
            ("en", "A play once condemned as ", " now fills the house."),
            (
                "fr",
                "Ce r\u{e9}gime est souvent qualifi\u{e9} de ",
                " en droit.",
            ),
            // No word of judgement.
            ("en", "The plan was defined as ", "."),
            ("en", "Dismissed as ", ", it fell."),
            ("de", "Der Plan wurde als ", " eingereicht."),
        ] {
            assert!(!judged(code, before, behind), "{before}…{behind}");
        }
    }
}
