//! Which sentences tell of a private person's own life: "He sold 12 heifers to make the feed bill".

use crate::claim::telling::{self, measures_alone};
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

/// The cues, in all languages, of what is no person's own work either: how others fare, what research found.
const OF_MANY: [&str; 6] = [
    "multiple",
    "people by the million",
    "matter of others",
    "finding word",
    "reported talk",
    "evidence noun",
];

/// The cues of what was done, in all languages.
const DEEDS: [&str; 6] = [
    "deed of somebody named",
    "record verb",
    "change verb",
    "irregular past",
    "perfect",
    "past form",
];

/// The cue of what compares with others, which no deed of one's own is.
const SUPERLATIVE: &str = "superlative";

/// Beside the dates of a life nobody tells why something came about and how it changed.
const OF_CHANGE: [&str; 2] = ["change verb", "cause"];

/// So many words in small letters may stand between whose life it is and what it tells of that: "was", "had been".
const BETWEEN: usize = 3;

/// In what way whoever is named may answer for a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    /// He is said to say so.
    Says,
    /// He expects so: "Ida Holm hopes to sell 40 boats".
    Expects,
    /// It tells where and when a life began or ended, and with whom it was shared.
    Lives,
    /// He did it: "Ida Holm has set 1,240 bones".
    Works,
}

/// In which way whoever is named may answer for `claim`, which is laid to nobody.
pub(super) fn answer(claim: &Claim, speech: &Speech) -> Option<Answer> {
    let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
    if claim.trigger != Trigger::FactScore {
        return None;
    }
    let words: Vec<&str> = claim.text.split(' ').collect();
    if words
        .iter()
        .any(|word| is_one_of(&speech.foreseeing, &bare(word)))
    {
        return Some(Answer::Expects);
    }
    if shows(&OF_OTHERS) || shows(&OF_MANY) {
        return None;
    }
    if !shows(&OF_CHANGE) && !measures_alone(claim) && is_vital(&words, speech) {
        return Some(Answer::Lives);
    }
    let works = shows(&DEEDS) && !shows(&[SUPERLATIVE]) && !telling::asks(claim);
    (works && !is_history(&claim.text)).then_some(Answer::Works)
}

/// Whether a sentence of these `words` says of its subject that he was born, died or married, and goes on with nothing else.
fn is_vital(words: &[&str], speech: &Speech) -> bool {
    let parted = |at: usize| at > 0 && words[at - 1].ends_with(',');
    let vital = |at: usize| {
        let mut phrases = speech.vital.iter();
        phrases.any(|phrase| {
            let mut parts = phrase.split(' ').zip(&words[at..]);
            parts.all(|(part, word)| part == bare(word))
                && words.len() - at >= phrase.split(' ').count()
        })
    };
    let Some(found) = (0..words.len()).find(|&at| vital(at)) else {
        return false;
    };
    let turns = |at: usize| {
        let word = bare(words[at]);
        parted(at) && (is_one_of(&speech.and, &word) || is_one_of(&speech.turns, &word))
    };
    let small = |word: &&&str| word.starts_with(char::is_lowercase);
    let person = |word: &&str| is_one_of(&speech.persons, &bare(word));
    let subject = words[..found].iter().position(person);
    let between = words[subject.unwrap_or(0)..found].iter();
    // The participle stands last where other verbs stand second: "Sie wurde 1931 in Kiel geboren."
    let closes = || {
        let end = words[found].ends_with(['.', ',']);
        speech.inverts && !speech.head_first && end
    };
    let near = parted(found) || between.filter(small).count() <= BETWEEN || closes();
    near && !(1..words.len()).any(turns)
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

pub(super) fn whose(text: &str, speech: &Speech) -> Option<About> {
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
