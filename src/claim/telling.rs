//! Which of a claim's cues tell what it asserts, and whether it measures something.

use super::{Claim, Cue, Kind};

/// So many cues that each say something make a share, or a figure of the past, one that needs a source.
pub(super) const FIGURE: usize = 2;

/// The cues, in all languages, of a time, and of a time or a deed, beside which other words tell more.
const TIMES: [&str; 2] = ["year", "date"];
const DEEDS: [&str; 3] = ["year", "date", "record verb"];

/// The cues of words that speak of a report or of research, and pass nothing on.
const SPOKEN_OF: [&str; 3] = ["finding word", "reported talk", "evidence noun"];

/// The cues of a share and of a number in digits.
const PERCENT: &str = "percent";
const FIGURE_CUE: &str = "figure";

/// The cue of a number in words, and what makes an amount of it.
const NUMBER_WORD: &str = "number word";
const CHANGES: [&str; 2] = ["change verb", "toll"];

/// The cue of what is beyond all others of its kind, where only some of its words are surely meant so, and those that say that they are.
const SUPERLATIVE: &str = "superlative";
const BEYOND: [&str; 2] = ["beyond all others", "first of a place"];

/// How many cues tell what `claim` asserts; names and length alone do not, nor does a number that is part of a name.
pub(super) fn telling(claim: &Claim) -> usize {
    claim.cues.iter().filter(|cue| tells(claim, cue)).count()
}

/// Whether `cue`, one of those of `claim`, tells what it asserts.
fn tells(claim: &Claim, cue: &Cue) -> bool {
    let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
    let meant = match cue.name {
        // "One of the two" measures nothing.
        NUMBER_WORD => claim.kinds.contains(&Kind::Statistic) || shows(&DEEDS) || shows(&CHANGES),
        // "Only when nobody asks", "most of us", "the first was".
        SUPERLATIVE => shows(&BEYOND) || shows(&TIMES),
        name if SPOKEN_OF.contains(&name) => shows(&DEEDS),
        _ => true,
    };
    let figure = cue.bearing.measures;
    let told = !figure || measures_alone(claim) || claim.counts;
    cue.points > 0 && cue.bearing.tells && told && meant
}

/// Whether `claim` holds a share or a sum; a percentage without a number is neither.
pub(super) fn measures_alone(claim: &Claim) -> bool {
    let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
    let mut cues = claim.cues.iter();
    cues.any(|cue| {
        cue.bearing.measures_alone && (cue.name != PERCENT || shows(&[FIGURE_CUE, NUMBER_WORD]))
    })
}

/// Whether `claim` holds a share, a sum, or a count together with what became of it.
pub(super) fn measures(claim: &Claim) -> bool {
    measures_alone(claim) || claim.measured && claim.counts && telling(claim) >= FIGURE
}

/// Whether one of the cues of `claim` asks for a source by itself: "the oldest lock in Europe", "more people drown here than in Hull".
pub(super) fn asks(claim: &Claim) -> bool {
    claim.cues.iter().any(|cue| cue.bearing.asks)
}
