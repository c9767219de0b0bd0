//! Whether a claim says of something outside the text that it is or was so, by which cues, and by how many.

use super::telling::{self, FIGURE, measures, measures_alone, telling};
use super::{Claim, Cue, Kind};
use crate::words::is_eastern;

/// Any other claim needs so many in a draft judged by its habit: of those with fewer, too many are remarks that nobody would ask a
/// source for.
pub(super) const ENOUGH: usize = 3;
/// The cues by which a verb tells what happened, in all languages; "a closed gate" has a participle, which
/// a figure must stand beside, and "kept" may be one.
pub(super) const VERBS: [&str; 4] = ["change verb", "past tense", "perfect", "level"];
pub(super) const PARTICIPLE: &str = "record verb";
/// Of those that tell what was, the ones that no participle shows, and the ones that it shows as well.
const FINITE: [&str; 4] = [
    "past tense",
    "irregular past",
    "perfect",
    "change that happened",
];
const PARTICIPLES: [&str; 2] = [PARTICIPLE, PAST_FORM];
const PAST_FORM: &str = "past form";
/// The cue of somebody named who did something, of a deed or a change where such a cue stands beside it.
const NAMED_DEED: &str = "deed of somebody named";
/// The cues of when and how often something is so, and of what is beyond all others.
const PLACED: [&str; 8] = [
    "year",
    "date",
    "period",
    "at present",
    "rate",
    "level",
    "measured thing",
    "beyond all others",
];
/// The cues of what measures at any time: a share, a count of the dead.
const SHARES: [&str; 5] = [
    "percent",
    "share in words",
    "multiple",
    "people by the million",
    TOLL,
];
pub(super) const TOLL: &str = "toll";
/// The cue of those who were named before.
const THIRD_PERSON: &str = "third person";
/// The cue of a sentence that begins with what was named before, or with nothing: a verdict, unless it tells of a deed or a figure.
const PRONOUN_FIRST: &str = "pronoun first";
/// The cue of what is drawn from the rest, and those beside which it is told for the first time.
const CONCLUSION: &str = "conclusion";
const DATED: [&str; 4] = ["year", "date", TOLL, PARTICIPLE];
/// The cues of what is read off a thing at hand, and of what one person counted: nobody is asked for these, unless they accuse somebody,
/// tell a share, count others or tell what these did.
const AT_HAND: [&str; 2] = ["thing at hand", "somebody's own count"];
const OTHERS: [&str; 2] = ["matter of others", TOLL];
/// The cues of what was done.
const DONE: [&str; 4] = [PAST_FORM, "irregular past", PARTICIPLE, VERBS[0]];
/// When something was so, in Chinese and Japanese.
const WHEN: [&str; 8] = [
    "去年", "昨年", "前年", "今年", "上月", "先月", "昨天", "昨日",
];
/// A share in fewer words tells too little of what it is of.
const WORDS: usize = 6;

/// Whether `claim` says of something outside the text that it is or was so, by at least so many cues: no wish, no plan, no rule, no
/// example.
pub(super) fn asserts(claim: &Claim, least: usize) -> bool {
    let cues = || claim.cues.iter();
    // Beside what is so now, a participle tells of no deed: "a wall built of brick is stronger".
    let shows = |names: &[&str]| cues().any(|cue| names.contains(&cue.name));
    let now = claim.now && !shows(&FINITE);
    let past = cues().any(|cue| cue.bearing.past && !(now && PARTICIPLES.contains(&cue.name)));
    let accuses = past && claim.kinds.contains(&Kind::Accusation);
    let count = telling(claim);
    // A share is what it is at any time; a sum may be a price that somebody asks.
    let lasts = claim.cues.iter().any(|cue| SHARES.contains(&cue.name));
    let figure = measures(claim) && (past || lasts && stands_alone(claim));
    // How many parts a thing has and how it is set is told by whoever made it; when, how often or that it is the most is not.
    let measured = measures_alone(claim) || measures(claim) && is_placed(claim);
    let least = if lacks_tense(claim) { ENOUGH } else { least };
    let enough = figure && count >= FIGURE || (past || measured) && count >= least;
    let ranks = telling::asks(claim);
    let goes_on = ranks || past && !claim.now && (measures(claim) || is_deed(claim));
    // "So it lost 40 boats in 2019" tells more than what was told before.
    let dated = || accuses || shows(&DATED);
    let hedges = |cue: &Cue| match cue.name {
        PRONOUN_FIRST => !goes_on,
        CONCLUSION => !dated(),
        name if AT_HAND.contains(&name) => !accuses && !lasts && !shows(&OTHERS),
        _ => cue.bearing.hedges,
    };
    let against = cues().any(|cue| cue.points <= -2 || hedges(cue));
    !against && (accuses || enough || ranks)
}

/// Whether `claim` is written in the script of Chinese or Japanese, whose verbs no table here reads, and says in no word when it is so: its
/// share may be that of an example or of a protocol ("33%を制御する攻撃者"), unless more tells beside it.
fn lacks_tense(claim: &Claim) -> bool {
    claim.text.contains(is_eastern) && !WHEN.iter().any(|when| claim.text.contains(when))
}

/// Whether `claim` tells what was, when or how often something is so, or that it is beyond all others.
fn is_placed(claim: &Claim) -> bool {
    let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
    let done = shows(&[PARTICIPLE, VERBS[0]]) && shows(&[NAMED_DEED]);
    shows(&PLACED) || shows(&FINITE) || done || !claim.now && shows(&[PAST_FORM])
}

/// Whether `claim` tells what somebody did, and not what somebody or something was: "It sold the pier", and not "It was a sad sale".
fn is_deed(claim: &Claim) -> bool {
    let shows = |names: &[&str]| claim.cues.iter().any(|cue| names.contains(&cue.name));
    shows(&DONE) && !shows(&[FINITE[0]])
}

/// Whether `claim` tells what it is of: it is no short remark, and no "they" in it is somebody named before.
fn stands_alone(claim: &Claim) -> bool {
    let of_somebody = claim.cues.iter().any(|cue| cue.name == THIRD_PERSON);
    !of_somebody && claim.text.split(' ').nth(WORDS - 1).is_some()
}
