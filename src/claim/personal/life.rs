//! Which sentences tell of a private person's own life: "He sold 12 heifers to make the feed bill".

use crate::claim::{Claim, Kind, Trigger, description};
use crate::words::Speech;

/// What happened before this year is history.
const HISTORY: u16 = 1960;

/// The cues, in all languages, of what concerns others: shares, deaths, wrongs, records.
const OF_OTHERS: [&str; 7] = [
    "percent",
    "share in words",
    "toll",
    "harm by somebody",
    "wrong spoken of",
    "beyond all others",
    "first of a place",
];

/// How a sentence tells whose life it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum About {
    /// It begins with "he" or "his".
    Subject,
    /// It tells of his sister, or of what a thing cost him.
    Beside,
}

/// Whose life `claim` is about, if its own words leave that open: nobody is accused, and nothing concerns others.
pub(super) fn about(claim: &Claim, speech: &Speech) -> Option<About> {
    let of_others = |name: &str| OF_OTHERS.contains(&name);
    let own = claim.trigger == Trigger::FactScore
        && !claim.kinds.contains(&Kind::Accusation)
        && !claim.cues.iter().any(|cue| of_others(cue.name))
        && !is_history(&claim.text);
    own.then(|| whose(&claim.text, speech)).flatten()
}

/// Whether a year long past stands in `text`.
pub(super) fn is_history(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let year = |word: &str| word.len() == 4 && word.starts_with('1');
    let mut years = words.filter(|word| year(word)).flat_map(str::parse);
    years.any(|year: u16| year < HISTORY)
}

fn whose(text: &str, speech: &Speech) -> Option<About> {
    let words: Vec<String> = text.split(' ').map(bare).collect();
    let owns = |at: usize| is_one_of(&speech.owners, &words[at]);
    if description::goes_on(text, speech) || owns(0) {
        return Some(About::Subject);
    }
    let kin = |at: usize| owns(at - 1) && is_one_of(&speech.people, &words[at]);
    let lower = text.to_lowercase();
    let beside =
        (1..words.len()).any(kin) || speech.costs.iter().any(|own| costs(own, &lower, speech));
    beside.then_some(About::Beside)
}

/// Whether `lower`, in small letters, tells with `phrase` what a thing cost somebody: "cost her £400", and not "cost her village 40 homes",
/// where "her" says whose something is.
fn costs(phrase: &str, lower: &str, speech: &Speech) -> bool {
    let whole = |c: char| !c.is_alphanumeric();
    let owns = phrase
        .rsplit(' ')
        .next()
        .is_some_and(|last| is_one_of(&speech.owners, last));
    lower.match_indices(phrase).any(|(at, _)| {
        let behind = &lower[at + phrase.len()..];
        let next = behind.split_whitespace().next().unwrap_or_default();
        lower[..at].chars().next_back().is_none_or(whole)
            && behind.chars().next().is_none_or(whole)
            && (!owns || is_free(next, speech))
    })
}

/// Whether nothing is owned that begins with the word `next`: a figure, an article, a word of when or where.
fn is_free(next: &str, speech: &Speech) -> bool {
    let lists = [
        &speech.definite,
        &speech.indefinite,
        &speech.at,
        &speech.prepositions,
    ];
    !next.starts_with(char::is_alphabetic) || lists.iter().any(|list| is_one_of(list, next))
}

fn is_one_of(list: &[String], word: &str) -> bool {
    list.iter().any(|own| own == word)
}

/// `word` in small letters, without the punctuation around it.
fn bare(word: &str) -> String {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    bare.to_lowercase()
}
