//! Sentences in the form of what somebody is reported to say, which need no verb of saying: "Die Tür sei offen."

use super::naming::{Sight, names};
use super::place::outside;
use super::reading::Reading;
use crate::sentence::Passage;
use crate::source::Span;
use crate::words::{Speech, Table};

/// Tells those of `readings` to be reported that are in the form of it and stand behind a sentence by which somebody speaks, or which
/// names somebody.
pub(super) fn go_on(
    passage: &Passage<'_>,
    quotations: &[Span],
    readings: &mut [Reading],
    table: &Table,
) {
    if table.speech.reported.is_empty() {
        return;
    }
    for at in 1..readings.len() {
        let own = &passage.sentences[at];
        if readings[at].by_itself() || !is_reported(passage.text(own), &table.speech) {
            continue;
        }
        let before = passage.sentences[at - 1].prose;
        let told = || outside(passage.prose.text(), before, quotations);
        readings[at].reported = readings[at - 1].by_itself() || names(&told(), table, Sight::Near);
    }
}

/// Whether the verb of the sentence `text` has the form of what somebody is reported to say, and no other verb tells that it is so.
pub(super) fn is_reported(text: &str, speech: &Speech) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let (mut reported, mut first) = (false, true);
    for word in words.filter(|word| !word.is_empty()) {
        let lower = word.to_lowercase();
        // A command begins with such a verb, and so does what holds in any case: "Sei es im Hafen, sei es auf See".
        if first && speech.reported.contains(&lower) {
            return false;
        }
        reported |= speech.reported.iter().any(|verb| verb == word);
        first = false;
        if speech.asserting.contains(&lower) {
            return false;
        }
    }
    reported
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn the_verb_tells_that_it_is_reported() {
        let table = words::table("de").expect("the table");
        for text in [
            "Dies sei allen Leuten klar gewesen.",
            "Man habe es nicht öffnen können.",
            "Der Schaden müsse noch geprüft werden.",
        ] {
            assert!(is_reported(text, &table.speech), "{text}");
        }
        for text in [
            "Sei am Montag da.",
            "Sei es im Hafen, sei es auf See, er gehe.",
            "Das Tor war zu, als sei niemand da.",
            "Ich habe es gesehen.",
            "Es sei denn, sie kommen morgen.",
            "Das Tor steht offen.",
        ] {
            assert!(!is_reported(text, &table.speech), "{text}");
        }
    }
}
