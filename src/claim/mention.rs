//! Sayings that a sentence only speaks of, and that pass nothing on: "regardless of what the mayor says".

use super::place::Place;
use crate::cue::{Cues, Finder};
use crate::words::Table;

/// So many words may stand between what introduces such a saying and its verb.
const BETWEEN: usize = 4;

/// Whether `text`, the part of the sentence at `place` with these `cues`, says that somebody said so.
pub(super) fn attributes(place: &Place<'_>, text: &str, cues: &Cues, finder: &mut Finder) -> bool {
    if !cues.attributes() || place.is_chat(text) {
        return false;
    }
    without_mention(text, place.table).is_none_or(|rest| finder.find(&rest).attributes())
}

/// `text` with the first saying that it only speaks of blanked, if it has one.
fn without_mention(text: &str, table: &Table) -> Option<String> {
    let lower = text.to_ascii_lowercase();
    let mut phrases = table.mentions.iter();
    let (start, behind) = phrases.find_map(|phrase| {
        let start = lower.find(phrase.as_str())?;
        let behind = start + phrase.len();
        let begins = start == 0 || lower[..start].ends_with(|c: char| !c.is_alphanumeric());
        let ends = lower[behind..].starts_with([' ', '\'', '’']);
        (begins && ends).then_some((start, behind))
    })?;
    let base = lower.as_ptr() as usize;
    let clause = lower[behind..].split([',', ';', ':']).next()?;
    // "Everything he says about the 300 dead is false" tells of what he says, and of no other thing.
    let is_all = start == 0 && clause.len() == lower.len() - behind;
    if is_all && clause.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let mut words = clause.split_whitespace().take(BETWEEN + 1);
    let verb = words.find_map(|word| {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let end = bare.as_ptr() as usize - base + bare.len();
        let says = table.speech.verbs.iter().any(|verb| verb == bare);
        says.then_some(end)
    })?;
    let blank = " ".repeat(verb - start);
    Some([&text[..start], &blank, &text[verb..]].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words;

    #[test]
    fn sayings_that_are_spoken_of_are_left_out() {
        for (code, text, rest) in [
            (
                "en",
                "It may take an hour, regardless of what the upstream says.",
                Some("It may take an hour, ."),
            ),
            (
                "en",
                "Whenever he says so, Ida Holm said, it is late.",
                Some("so, Ida Holm said, it is late."),
            ),
            (
                "it",
                "Ogni volta che annuncia qualcosa piove.",
                Some("qualcosa piove."),
            ),
            ("en", "The mayor said that it would take an hour.", None),
            ("en", "Whatever it takes in time and money, he said.", None),
            (
                "en",
                "Everything he says about the 300 dead is false.",
                None,
            ),
        ] {
            let table = words::table(code).expect("the table");
            let found = without_mention(text, table);
            let folded = found.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
            assert_eq!(folded.as_deref(), rest, "{text}");
        }
    }
}
