//! Numbers in brackets or parentheses that count the items of a sentence: `the crate holds [1] a lamp, [2] a key and [3] a boat`.

use super::before::Before;
use super::facts::family;
use super::place::Place;
use super::word::last_word;
use crate::document::{Candidate, System, Value};
use crate::marker::Family;
use crate::source::Source;

/// An item is no longer than this, in bytes.
const ITEM: usize = 600;

/// Words that part the last items.
const JOINTS: &[&str] = &["and", "or", "und", "oder", "et", "ou", "y", "e"];

/// Words that a number belongs to as a source: `in [1]`.
const POINTING: &[&str] = &[
    "after",
    "also",
    "and",
    "as",
    "at",
    "both",
    "by",
    "cf",
    "following",
    "from",
    "in",
    "like",
    "of",
    "on",
    "or",
    "per",
    "ref",
    "reference",
    "references",
    "refs",
    "see",
    "than",
    "to",
    "under",
    "using",
    "via",
    "where",
    "with",
];

/// Words that an item begins with.
pub(super) const DETERMINERS: &[&str] = &[
    "a", "all", "an", "any", "das", "der", "die", "each", "ein", "eine", "einen", "el", "every",
    "his", "her", "its", "la", "le", "les", "los", "no", "one", "our", "some", "that", "the",
    "their", "these", "this", "un", "una", "une", "your",
];

/// Words that a verb completes, before which no source is cited: "may [1] pay, [2] leave".
const MODALS: &[&str] = &[
    "can", "could", "darf", "debe", "deben", "deve", "doit", "doivent", "kan", "kann", "may",
    "might", "moet", "must", "muss", "peut", "peuvent", "pode", "puede", "pueden", "può", "shall",
    "should", "will", "would",
];

/// Words that a second item of two begins with, besides: those of a clause.
const PRONOUNS: &[&str] = &["he", "i", "it", "she", "they", "we", "you"];

/// Words that say what a source does or is cited for.
const SOURCES: &[&str] = &[
    "and", "are", "as", "but", "by", "et", "for", "had", "has", "have", "in", "is", "on", "or",
    "show", "to", "was", "were", "where", "which", "while", "who", "with",
];

/// Refuses the numbers that rise by one from one, each before the words of its item.
pub(super) fn refuse(
    source: &Source,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let mut at = 0;
    while at < candidates.len() {
        let rest = candidates[at..].iter().zip(&places[at..]);
        let free = rest.zip(&refused[at..]);
        let items: Vec<&str> = free
            .take_while(|(_, refused)| refused.is_none())
            .zip(1..)
            .map_while(|(((candidate, place), _), number)| {
                let before = (number > 1).then(|| &candidates[at + number as usize - 2]);
                item(source.text(), before, candidate, place, number)
            })
            .collect();
        if is_enumeration(places[at].lead, &items) {
            refused[at..at + items.len()].fill(Some("the count of a sentence's items"));
        }
        at += items.len().max(1);
    }
}

/// The first word of the item that `candidate` counts as the one of this `number`; `before` counts the item before it.
fn item<'a>(
    text: &'a str,
    before: Option<&Candidate>,
    candidate: &Candidate,
    place: &Place<'_>,
    number: u32,
) -> Option<&'a str> {
    let [only] = &*candidate.citations else {
        return None;
    };
    let is_bare =
        candidate.link.is_none() && matches!(family(candidate), Family::Bracket | Family::Round);
    let counts = only.key.system == System::Numeric && only.key.value == Value::Number(number);
    if !is_bare || !counts || only.locator.is_some() || !place.spaced || !place.spaced_after {
        return None;
    }
    let follows = before.map_or_else(|| opens(place), |before| joins(text, before, candidate));
    if !follows {
        return None;
    }
    let behind = text[candidate.span.end as usize..].trim_start();
    let end = behind.find(|c: char| !c.is_alphanumeric())?;
    (end > 0).then_some(&behind[..end])
}

/// Whether the first item of a sentence may begin here: behind its words, and behind none that a source belongs to.
fn opens(place: &Place<'_>) -> bool {
    match place.before {
        Before::Word => !POINTING.contains(&&*last_word(place.lead).to_lowercase()),
        Before::Close => true,
        _ => false,
    }
}

/// Whether words and a mark or a conjunction stand between two numbers, within one sentence.
fn joins(text: &str, before: &Candidate, candidate: &Candidate) -> bool {
    let gap = before.span.end as usize..candidate.span.start as usize;
    if gap.len() > ITEM || before.block != candidate.block {
        return false;
    }
    let words = text[gap].trim();
    let joint = JOINTS.iter().find_map(|joint| {
        let rest = words.strip_suffix(joint)?;
        rest.ends_with([' ', '\n', ',', ';']).then_some(rest)
    });
    let item = joint.unwrap_or(words).trim_end();
    let parted = joint.is_some() || item.ends_with([',', ';']);
    let mut stops = item.match_indices(['.', '!', '?']);
    let ends = stops.any(|(at, _)| {
        let behind = &item[at + 1..];
        let next = behind.trim_start();
        next.len() < behind.len() && next.starts_with(char::is_uppercase)
    });
    parted && !ends && item.starts_with(|c: char| c.is_alphanumeric() || c == '"' || c == '“')
}

/// Whether numbers behind `lead` count items that begin with `words`.
fn is_enumeration(lead: &str, words: &[&str]) -> bool {
    let is_lower = |word: &&str| word.starts_with(char::is_lowercase);
    let folded: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let is_verb = |word: &String| word.len() > 3 && (word.ends_with('s') || word.ends_with("ed"));
    let cited = folded.iter().any(|word| SOURCES.contains(&&**word))
        || folded.iter().take(2).all(is_verb)
        || !words.iter().any(is_lower);
    let determined = |word: &String| DETERMINERS.contains(&&**word);
    match &*folded {
        [] | [_] => false,
        _ if MODALS.contains(&last_word(lead)) => words.iter().all(is_lower),
        [first, second] => {
            let clause = PRONOUNS.contains(&&**second);
            !cited && determined(first) && (determined(second) || clause)
        }
        many => !cited && (lead.ends_with(':') || many.iter().any(determined)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_begin_with_what_a_source_does_not() {
        for (lead, words) in [
            ("the crate holds", &["a", "a", "a"][..]),
            ("what you do:", &["distribution", "alteration", "any"]),
            ("described below,", &["the", "YOU"]),
            ("readers may", &["pay", "leave"]),
        ] {
            assert!(is_enumeration(lead, words), "{words:?}");
        }
        for (lead, words) in [
            ("recent work,", &["proposes", "extends", "tests"][..]),
            ("several papers:", &["on", "on", "on"]),
            ("the authors:", &["Roe", "Doe", "Poe"]),
            ("as was said", &["locks", "the"]),
            ("readers pay", &["pay", "leave", "stay"]),
            ("the crate holds", &["a"]),
        ] {
            assert!(!is_enumeration(lead, words), "{words:?}");
        }
    }
}
