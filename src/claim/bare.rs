//! Claims that should be cited and are not, judged by what the document itself does.

use std::cell::LazyCell;

use super::again::Given;
use super::apart;
use super::asserted::{ENOUGH, PARTICIPLE, TOLL, VERBS, asserts};
use super::fault::{self, Fault};
use super::habit::Habit;
use super::inner::Inner;
use super::otherwise::Otherwise;
use super::personal::Personal;
use super::telling::{FIGURE, measures};
use super::{
    Claim, Cue, Kind, Section, State, Trigger, counted, drawn, oneself, outweighed, talk, today,
    verdict,
};
use crate::document::{BlockKind, Document, Inline};
use crate::sentence;
use crate::settings::Require;
use crate::source::Span;
use crate::words::Table;

/// The cue of a sentence that begins with whoever writes it.
const FIRST_PERSON: &str = "first person";
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
    let heard = |claim: &Claim| personal.tells(claim) || today::is_news(document, claim, table);
    let answered = |claim: &Claim| require != Require::Always && heard(claim);
    // Whoever speaks in a record of talk is named before, and whoever holds a speech is known: they answer for what they say.
    let is_talk = LazyCell::new(|| talk::is_talk(document) || talk::is_speech(document, table));
    let asks = |claim: &Claim, least| {
        let first = || {
            let told = outweighed::told_first(claim, table);
            told.is_some_and(|first| asserts(&first, least))
        };
        !is_sourced(claim)
            && (asserts(claim, least) || first())
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
            || counted::goes_on(document, claim, table)
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
    !is_sourced(claim) && asserts(claim, ENOUGH) && is_told(document, claim)
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
