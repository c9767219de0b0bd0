//! Claims that should be cited and are not, judged by what the document itself does.

use std::cell::LazyCell;

use super::again::Given;
use super::apart;
use super::fault::{self, Fault};
use super::habit::Habit;
use super::inner::Inner;
use super::otherwise::Otherwise;
use super::personal::Personal;
use super::telling::{self, FIGURE, measures, measures_alone, telling};
use super::{Claim, Cue, Kind, Section, State, Trigger, drawn, oneself, outweighed, talk, verdict};
use crate::document::{BlockKind, Document, Inline};
use crate::sentence;
use crate::settings::Require;
use crate::source::Span;
use crate::words::{Table, is_eastern};

/// Any other claim needs so many in a draft judged by its habit: of those with fewer, too many are remarks that nobody would ask a
/// source for.
const ENOUGH: usize = 3;
/// The cues by which a verb tells what happened, in all languages; "a closed gate" has a participle, which
/// a figure must stand beside, and "kept" may be one.
const VERBS: [&str; 4] = ["change verb", "past tense", "perfect", "level"];
const PARTICIPLE: &str = "record verb";
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
const TOLL: &str = "toll";
/// The cue of those who were named before.
const THIRD_PERSON: &str = "third person";
/// The cue of a sentence that begins with whoever writes it.
const FIRST_PERSON: &str = "first person";
/// The cue of a sentence that begins with what was named before, or with nothing: a verdict, unless it tells of a deed or a figure.
const PRONOUN_FIRST: &str = "pronoun first";
/// The cue of what is drawn from the rest, and those beside which it is told for the first time.
const CONCLUSION: &str = "conclusion";
const DATED: [&str; 4] = ["year", "date", TOLL, PARTICIPLE];
/// The cues of what is read off a thing at hand, and of what one person counted: nobody is asked for these, unless they accuse somebody or
/// tell a share.
const AT_HAND: [&str; 2] = ["thing at hand", "somebody's own count"];
/// The cues of what was done.
const DONE: [&str; 4] = [PAST_FORM, "irregular past", PARTICIPLE, VERBS[0]];
/// When something was so, in Chinese and Japanese.
const WHEN: [&str; 8] = [
    "去年", "昨年", "前年", "今年", "上月", "先月", "昨天", "昨日",
];
/// A share in fewer words tells too little of what it is of.
const WORDS: usize = 6;
/// A text with so many stretches of code explains what it shows, and is no report.
const CODE: usize = 3;

/// A claim that should be cited and is not.
#[derive(Clone, Copy, Debug)]
pub struct Bare {
    /// The claim, by index.
    pub claim: u32,
    /// What is wrong with it: one sentence has one fault.
    pub fault: Fault,
}

/// The claims among those of `document` that should be cited and are not, in text order; those of `sections` are the sections' fault.
/// All are read by `table`.
pub fn bare(
    document: &Document<'_>,
    claims: &[Claim],
    sections: &[Section],
    require: Require,
    table: &'static Table,
) -> Vec<Bare> {
    if require == Require::Never {
        return Vec::new();
    }
    let inner = Inner::new(document, table);
    let personal = Personal::new(document, claims, table);
    // A desk that asks for every claim's source hears whoever is named as it hears everybody else.
    let answered = |claim: &Claim| require != Require::Always && personal.tells(claim);
    // Whoever speaks in a record of talk is named before, and whoever holds a speech is known: they answer for what they say.
    let is_talk = LazyCell::new(|| talk::is_talk(document) || talk::is_speech(document, table));
    let asks = |claim: &Claim, least| {
        let first = || {
            let told = outweighed::told_first(claim, table);
            told.is_some_and(|first| asserts(document, &first, least))
        };
        !is_sourced(claim)
            && (asserts(document, claim, least) || first())
            && !tells_of_oneself(claim, table)
            && !*is_talk
            && !inner.tells(claim)
            && !answered(claim)
    };
    let open = || {
        (0..)
            .zip(claims)
            .filter(|(_, claim)| claim.state == State::Uncited)
    };
    let habit = match require {
        Require::Always => Habit::ALWAYS,
        _ => Habit::of(document, claims, || {
            let asked = open().filter(|(_, claim)| is_told(document, claim) && asks(claim, FIGURE));
            asked.count()
        }),
    };
    let least = match require {
        Require::Always => FIGURE,
        _ => ENOUGH,
    };
    let given = LazyCell::new(|| Given::new(claims, &table.figures));
    let otherwise = LazyCell::new(|| Otherwise::new(document));
    open()
        .filter_map(|(at, claim)| {
            let fault = fault::first(document, claim.span, Some(claim))?;
            let needed = habit.asks_for(claim) && asks(claim, least);
            let owned = || {
                sections
                    .iter()
                    .any(|section| section.span.contains(claim.span))
            };
            let wanted = match fault {
                Fault::Placeholder | Fault::Malformed | Fault::Swallowed | Fault::Unverified => {
                    false
                }
                Fault::Nameless => true,
                Fault::Unspoken => habit.all || needed,
                Fault::Uncited => needed && !is_known(document, claim, &given, table) && !owned(),
            };
            let reported =
                wanted && is_told(document, claim) && !otherwise.may_cite(document, claim);
            reported.then_some(Bare { claim: at, fault })
        })
        .collect()
}

/// Whether the text gives the figures of `claim` elsewhere, or what they follow from.
fn is_known(
    document: &Document<'_>,
    claim: &Claim,
    given: &Given<'_>,
    table: &'static Table,
) -> bool {
    measures(claim)
        && (given.holds(claim)
            || drawn::follows(document, claim, table)
            || verdict::retells(document, claim, table))
}

/// Whether `claim` tells of whoever writes it, whatever words he puts in quotation marks.
fn tells_of_oneself(claim: &Claim, table: &Table) -> bool {
    let begins = || claim.cues.iter().any(|cue| cue.name == FIRST_PERSON);
    let own = claim.trigger == Trigger::FactScore && begins();
    own || oneself::tells(&claim.text, &[&table.oneself])
}

/// Whether `claim` is one that a document which cites would not leave without a citation.
pub(super) fn needs_source(document: &Document<'_>, claim: &Claim) -> bool {
    !is_sourced(claim) && asserts(document, claim, ENOUGH) && is_told(document, claim)
}

/// Whether somebody in the text answers for `claim`. Whoever is named with his words is the source of a report; a figure needs more than
/// that, unless it is of himself.
fn is_sourced(claim: &Claim) -> bool {
    claim.attributed && (!measures(claim) || is_toll_in_words(claim))
        || claim.of_speaker && !claim.kinds.contains(&Kind::Accusation)
}

/// Whether all that `claim` measures is a count of the dead, and no number in digits: "three men were killed", as the police tell it.
fn is_toll_in_words(claim: &Claim) -> bool {
    let mut alone = claim.cues.iter().filter(|cue| cue.bearing.measures_alone);
    !claim.counts && alone.all(|cue| cue.name == TOLL)
}

/// Whether `claim` says of something outside the text that it is or was so, by at least so many cues: no wish, no plan, no rule, no
/// example.
fn asserts(document: &Document<'_>, claim: &Claim, least: usize) -> bool {
    let cues = || claim.cues.iter();
    // Beside what is so now, a participle tells of no deed: "a wall built of brick is stronger".
    let shows = |names: &[&str]| cues().any(|cue| names.contains(&cue.name));
    let now = claim.now && !shows(&FINITE);
    let past = cues().any(|cue| cue.bearing.past && !(now && PARTICIPLES.contains(&cue.name)));
    let accuses = past && claim.kinds.contains(&Kind::Accusation);
    let count = telling(claim);
    // A share is what it is at any time; a sum may be a price that somebody asks.
    let lasts = claim.cues.iter().any(|cue| SHARES.contains(&cue.name));
    let figure = measures(claim) && (past || lasts && stands_alone(document, claim));
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
        name if AT_HAND.contains(&name) => !accuses && !lasts,
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

/// Whether `claim` goes on with nothing: no citation stands before it in its paragraph, and no "they" in it is somebody named there.
fn stands_alone(document: &Document<'_>, claim: &Claim) -> bool {
    let layout = &document.layout;
    let before = layout.block_at(claim.span.start).map(|at| Span {
        start: layout.blocks[at].span.start,
        end: claim.span.start,
    });
    let cited = before.is_some_and(|before| !document.markers_in(before).is_empty());
    let of_somebody = claim.cues.iter().any(|cue| cue.name == THIRD_PERSON);
    !cited && !of_somebody && claim.text.split(' ').nth(WORDS - 1).is_some()
}

/// Whether `claim` is a whole sentence of running text or of a list, without code in it, and no line of a table of contents.
fn is_told(document: &Document<'_>, claim: &Claim) -> bool {
    let layout = &document.layout;
    let block = layout
        .block_at(claim.span.start)
        .map(|at| &layout.blocks[at]);
    let apart = block.is_some_and(|block| {
        block.kind == BlockKind::Cell || apart::is_apart(document, block.span)
    });
    let in_contents = claim.text.contains("....");
    let listed = || {
        let item = |kind| matches!(kind, BlockKind::Item(_) | BlockKind::Continuation);
        block.is_some_and(|block| item(block.kind)) && is_item(claim)
    };
    let whole = || sentence::closes(&claim.text) || listed();
    !apart && !in_contents && whole() && !holds_code(document, claim.span)
}

/// Whether `claim`, all of a list's item without a stop, is a sentence all the same: a verb tells what happened.
fn is_item(claim: &Claim) -> bool {
    let acts = |cue: &Cue| VERBS.contains(&cue.name) || cue.name == PARTICIPLE && measures(claim);
    let has_verb = claim.cues.iter().any(acts);
    has_verb && claim.text.starts_with(char::is_uppercase) && !claim.text.ends_with(':')
}

fn holds_code(document: &Document<'_>, span: Span) -> bool {
    let segments = &document.layout.segments;
    let first = segments.partition_point(|segment| segment.span.end <= span.start);
    segments[first..]
        .iter()
        .take_while(|segment| segment.span.start < span.end)
        .any(|segment| segment.inline == Inline::Code)
}

/// Whether `document` explains code: a manual or a specification, whose claims are its own.
pub(super) fn is_technical(document: &Document<'_>) -> bool {
    let layout = &document.layout;
    let spans = layout
        .segments
        .iter()
        .filter(|segment| segment.inline == Inline::Code);
    let front = layout.metadata;
    let blocks = layout
        .blocks
        .iter()
        .filter(|block| block.kind == BlockKind::Opaque && Some(block.span) != front)
        .filter(|block| layout.further.binary_search(&block.span).is_err());
    spans
        .map(|_| ())
        .chain(blocks.map(|_| ()))
        .take(CODE)
        .count()
        == CODE
}
