//! Sayings that a sentence only speaks of, and that pass nothing on: "regardless of what the mayor says".

mod told;

use super::place::Place;
use super::saying;
use crate::cue::{Cues, Finder};
use crate::words::Table;
pub(super) use told::without_told;

/// So many words may stand between what introduces such a saying and its verb.
const BETWEEN: usize = 4;

/// The marks that quotations open or close with.
const MARKS: [char; 8] = ['"', '”', '“', '„', '«', '»', '’', '\''];

/// Whether `text`, the part of the sentence at `place` with these `cues`, says that somebody said so.
pub(super) fn attributes(place: &Place<'_>, text: &str, cues: &Cues, finder: &mut Finder) -> bool {
    let table = place.table;
    if !cues.attributes() || place.is_chat(text) {
        return false;
    }
    if says_nothing(place, text) {
        return false;
    }
    if !cues.names_source() && saying::passes_on_a_proverb(text, table) {
        return false;
    }
    let told = without_told(text, table, place.whole.talk);
    let rest = told.as_deref().unwrap_or(text);
    let left = without_mention(rest, table).or(told);
    left.is_none_or(|left| finder.find(&left).attributes())
}

/// Whether `text` is somebody's name or role and a verb of saying, and no more: "Ida Holm explains." What stands in marks right before it or
/// behind it may be what he said.
fn says_nothing(place: &Place<'_>, text: &str) -> bool {
    let Some(told) = text.trim_end().strip_suffix('.') else {
        return false;
    };
    let speech = &place.table.speech;
    let (before, verb) = told.rsplit_once(' ').unwrap_or(("", told));
    let has = |list: &Vec<String>, word: &str| list.contains(&word.to_lowercase());
    let names = |word: &str| {
        let great =
            word.starts_with(char::is_uppercase) || word.starts_with(|c: char| c.is_ascii_digit());
        let plain = word
            .chars()
            .all(|c| c.is_alphanumeric() || c == '-' || c == '.');
        plain
            && (great && !has(&place.table.common, word)
                || has(&speech.offices, word)
                || has(&speech.definite, word))
    };
    let is_verb = speech.verbs.iter().any(|own| own == verb);
    is_verb && !before.is_empty() && before.split(' ').all(names) && !is_beside_quotation(place)
}

/// Whether a quotation mark stands right before the sentence at `place` or right behind it.
fn is_beside_quotation(place: &Place<'_>) -> bool {
    let sentence = place.sentence.range();
    let before = place.text[..sentence.start].trim_end();
    let behind = place.text[sentence.end..].trim_start();
    before.ends_with(MARKS) || behind.starts_with(MARKS) || !place.quotations.is_empty()
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
