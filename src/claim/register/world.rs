//! What a claim tells of the world outside of a text that lays something down.

use crate::claim::{Claim, Kind};

/// With more points a sentence of a proposal tells of more than how something works.
const WORKINGS: i32 = 3;

/// The cues by which a verb tells what happened, in all languages.
const VERBS: [&str; 5] = [
    "past tense",
    "irregular past",
    "perfect",
    "change that happened",
    "cause of what happened",
];

/// The cues of a date and of a deed beside it, whose verb tells as much where it counts something.
const DATES: [&str; 2] = ["year", "date"];
const DEEDS: [&str; 2] = ["record verb", "change verb"];

/// The cues of what such a text does not lay down itself: when it happened, and how much of the world outside it was.
const OUTSIDE: [&str; 7] = [
    "year",
    "date",
    "percent",
    "money or millions",
    "toll",
    "first of a place",
    "evidence noun",
];

/// Whether `claim`, one of a proposal, tells what happened, or how much of something there is, and not only how what is proposed would work.
pub(super) fn is_of_world(claim: &Claim) -> bool {
    let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
    shows(&VERBS) || shows(&DEEDS) || shows(&OUTSIDE) || claim.measured || claim.points > WORKINGS
}

/// Whether `claim` tells a share, a sum of money or a toll, which no licence grants; what a share means there is laid down.
pub(super) fn measures_world(claim: &Claim) -> bool {
    let mut cues = claim.cues.iter();
    !claim.now && cues.any(|cue| ["percent", "money or millions", "toll"].contains(&cue.name))
}

/// Whether `claim`, one of a specification, tells what happened outside of it.
pub(super) fn happened(claim: &Claim) -> bool {
    let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
    let dated = shows(&DATES) && shows(&DEEDS) && claim.counts;
    shows(&VERBS) && (shows(&OUTSIDE) || claim.kinds.contains(&Kind::Accusation)) || dated
}
