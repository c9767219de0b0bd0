//! Scenes with somebody who is nobody in particular: "During a game, John says, “Five dollars says that we win”".

use super::super::Claim;
use crate::words::Table;

/// The cues of what happened, and when, in all languages: a scene that is made up has neither.
const HAPPENED: [&str; 7] = [
    "year",
    "date",
    "past tense",
    "irregular past",
    "perfect",
    "past form",
    "change that happened",
];

/// The name with which `claim` goes on behind some occasion, where it tells nothing that happened: a made-up scene, if whoever is so named
/// stands nowhere with another name, as whoever there is is introduced by more than that.
pub(super) fn name<'c>(claim: &'c Claim, table: &Table) -> Option<&'c str> {
    let (lead, rest) = claim.text.split_once(", ")?;
    let is = |list: &[String], word: Option<&str>| {
        word.is_some_and(|word| list.contains(&word.to_lowercase()))
    };
    let mut lead = lead.split(' ');
    let some = is(&table.supposed.scenes, lead.next()) && is(&table.speech.indefinite, lead.next());
    let name = rest.split(' ').next().unwrap_or_default();
    let is_name = name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphabetic);
    let happened = || claim.cues.iter().any(|cue| HAPPENED.contains(&cue.name));
    (some && is_name && !happened()).then_some(name)
}

/// Whether no other name stands beside `name` in `text`.
pub(super) fn stands_alone(text: &str, name: &str, table: &Table) -> bool {
    let part = |c: char| c.is_alphanumeric();
    let mut places = text.match_indices(name).filter(|(at, _)| {
        !text[..*at].ends_with(part) && !text[at + name.len()..].starts_with(part)
    });
    places.all(|(at, _)| {
        let before = text[..at].strip_suffix(' ').unwrap_or_default();
        let word = before.rsplit(char::is_whitespace).next();
        let word = word.unwrap_or_default();
        let behind = text[at + name.len()..].strip_prefix(' ');
        // A sentence begins with a capital whatever its first word is.
        let named = word.starts_with(char::is_uppercase)
            && !word.ends_with([',', ';', ':'])
            && !table.common.contains(&word.to_lowercase());
        !named && !behind.is_some_and(|behind| behind.starts_with(char::is_uppercase))
    })
}
