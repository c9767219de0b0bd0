//! Numbers in brackets that do not cite even where an entry has them: pinpoints, intervals, boxes, diagrams, numbering.

use super::facts::{Facts, all_numbers_of};
use super::filename;
use super::interval::{is_interval, is_spread};
use super::numbered::{is_pressed, is_time};
use super::pattern::is_class;
use super::pinpoint::is_pinpoint;
use super::place::Place;
use super::score;
use super::spoken::is_spoken;
use super::tag::{TAG, is_tag, may_be_tag};
use super::vector::VALUE;
use super::word::{last_word, line_before};
use crate::document::{BlockKind, Candidate, Layout, Value};
use crate::marker::counts_sources;
use crate::source::Source;

/// Words before a number of another text: a paragraph of a law report, an entry of another paper's list.
pub(super) const PINPOINTS: &[&str] = &[
    "ref",
    "refs",
    "ref.",
    "refs.",
    "reference",
    "references",
    "citation",
    "no.",
    "at",
    "para",
    "paras",
    "paragraph",
    "paragraphs",
    "para.",
    "paras.",
    "rn",
    "rn.",
    "randnr.",
    "rdnr.",
    "rz",
    "rz.",
];

/// A list of fewer numbers may be of something else than the sources that are counted.
const NUMBERS: usize = 3;

/// Why a zero is refused.
pub(super) const ZERO: &str = "counts from zero";
/// Why an interval is refused.
pub(super) const INTERVAL: &str = "an interval or a list of numbers";
/// Why a score is refused.
pub(super) const SCORE: &str = "a score or another pair of numbers";
/// Why a marker is refused that a text speaks of.
pub(super) const SPOKEN: &str = "a marker that is spoken of, not used";
/// Why an index is refused.
pub(super) const CODE: &str = "code or mathematics";

/// Why the numbers of `candidate` do not cite, though an entry may be `listed` that has one of them; so `many` numbers have entries.
pub(super) fn refused(
    candidate: &Candidate,
    place: &Place<'_>,
    listed: bool,
    many: usize,
) -> Option<&'static str> {
    if is_tag(place) {
        return Some(TAG);
    }
    if filename::is_within(place) {
        return Some("part of a file's name");
    }
    if is_pinpoint(place, listed) {
        return Some("a place in a text that is cited otherwise");
    }
    // Prompts and their answers count the sources that a program was given.
    if !listed && many < NUMBERS && counts_sources(place.inside) {
        return Some("the number of a source in no list");
    }
    if is_interval(candidate, place) || is_spread(candidate, place, listed) {
        return Some(INTERVAL);
    }
    if score::is_score(candidate, place) {
        return Some(SCORE);
    }
    if place.in_element {
        return Some("part of a page of HTML");
    }
    if place.is_box {
        return Some("a box at an item's start");
    }
    let line = line_before(place.lead);
    if is_time(line) || is_pressed(place.lead) {
        return Some("a number of a log or a key");
    }
    if line.contains("├─") || line.contains("└─") || is_option(line) {
        return Some("part of a diagram or a table of options");
    }
    if is_spoken(place, listed) {
        return Some(SPOKEN);
    }
    if is_class(candidate, place, listed) {
        return Some(CODE);
    }
    let token = place.lead.rsplit(char::is_whitespace).next();
    let points = token.is_some_and(|token| token.contains("->") || token.contains("::"));
    (points && place.glued_word().is_some()).then_some(CODE)
}

/// Refuses what is something else for what stands round it: pairs beside an interval, words beside an index, numbered lines.
pub(super) fn refuse_in_company(
    source: &Source,
    layout: &Layout<'_>,
    facts: &Facts,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let mut at = 0;
    while let Some(first) = candidates.get(at) {
        let rest = candidates[at..].iter();
        let end = at + rest.take_while(|one| one.block == first.block).count();
        refuse_in_block(
            facts,
            &candidates[at..end],
            &places[at..end],
            &mut refused[at..end],
        );
        at = end;
    }
    refuse_in_items(layout, candidates, places, refused);
    refuse_numbering(source, candidates, places, refused);
}

/// Refuses the pairs at the ends of items beside one of them that is an interval: `1. Minute [0,59]`, `3. Day [1,31]`.
fn refuse_in_items(
    layout: &Layout<'_>,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let is_item = |block: u32| {
        let kind = layout.blocks[block as usize].kind;
        matches!(kind, BlockKind::Item(_))
    };
    let mut at = 0;
    while at < candidates.len() {
        let pairs = candidates[at..].windows(2);
        let next = |pair: &&[Candidate]| pair[1].block <= pair[0].block + 1;
        let end = at + 1 + pairs.take_while(next).count();
        let run = at..end;
        at = end;
        let ends = |at: &usize| is_item(candidates[*at].block) && places[*at].ends_line;
        let is_sure = |at: &usize| refused[*at].is_some_and(is_numbers);
        let sure = run.clone().filter(ends).filter(is_sure).count();
        let others: Vec<usize> = run.filter(ends).filter(|at| !is_sure(at)).collect();
        // As many of the items hold sure ones, and none cites otherwise.
        if sure >= others.len() && others.iter().all(|&at| is_pair(&candidates[at])) {
            for at in others {
                refused[at].get_or_insert(INTERVAL);
            }
        }
    }
}

fn refuse_in_block(
    facts: &Facts,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let company = candidates.iter().zip(places).zip(&*refused);
    let (mut interval, mut series, mut index, mut tag) = (false, false, false, false);
    let mut zero = false;
    for ((candidate, place), refused) in company.filter(|(_, refused)| refused.is_some()) {
        interval |= is_pair(candidate) && (place.is_code() || refused.is_some_and(is_numbers));
        series |= refused.is_some_and(|why| is_numbers(why) || why == VALUE)
            && candidate.citations.len() > 2;
        zero |= *refused == Some(ZERO) && candidate.citations.len() == 1;
        index |= place.is_code() && place.glued_word().is_some();
        tag |= *refused == Some(TAG);
    }
    if !(interval || series || index || tag || zero) {
        return;
    }
    for ((candidate, place), refused) in candidates.iter().zip(places).zip(refused) {
        if refused.is_some() || candidate.link.is_some() {
            continue;
        }
        let counts = || interval || series && !facts.listed(candidate);
        let in_series = || {
            let mut numbers = all_numbers_of(candidate);
            series && candidate.citations.len() > 2 && numbers.any(|one| !facts.has_number(one))
        };
        if is_pair(candidate) && counts() || in_series() {
            *refused = Some(INTERVAL);
        } else if zero && facts.unlisted(candidate).is_some() && counts_on(place) {
            *refused = Some(ZERO);
        } else if tag && may_be_tag(place) {
            *refused = Some(TAG);
        } else if index
            && (place.may_be_code() || place.glued_word().is_some() && place.names_numbers())
        {
            *refused = Some(CODE);
        }
    }
}

/// Refuses the numbers of lines that are counted from one behind a colon: a list's own numbering.
fn refuse_numbering(
    source: &Source,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let mut at = 0;
    while at < candidates.len() {
        let numbers = candidates[at..].iter().zip(&places[at..]);
        let numbers = numbers.zip(&refused[at..]).zip(1..);
        let counted = numbers
            .take_while(|(((candidate, place), refused), number)| {
                refused.is_none() && is_numbering(candidate, place, *number)
            })
            .count();
        if counted > 1 && follows_colon(source, &candidates[at]) {
            refused[at..at + counted].fill(Some("the numbering of a list"));
        }
        at += counted.max(1);
    }
}

fn is_numbering(candidate: &Candidate, place: &Place<'_>, number: u32) -> bool {
    let [only] = &*candidate.citations else {
        return false;
    };
    only.key.value == Value::Number(number)
        && candidate.link.is_none()
        && place.opens_line
        && place.spaced_after
        && place.after.is_some_and(char::is_alphanumeric)
}

fn follows_colon(source: &Source, candidate: &Candidate) -> bool {
    let before = source.text()[..candidate.span.start as usize].trim_end();
    before.ends_with([':', '：'])
}

/// Whether it stands amid a clause, or ends a count that began at a zero: `from [0] to [7].`
fn counts_on(place: &Place<'_>) -> bool {
    !place.stops || last_word(place.lead) == "to"
}

/// Whether a bracket that was refused for `why` holds numbers of its own.
fn is_numbers(why: &str) -> bool {
    why == INTERVAL || why == ZERO
}

/// Whether it is written as an interval is: two numbers, the lesser first.
pub(super) fn is_pair(candidate: &Candidate) -> bool {
    let [first, second] = &*candidate.citations else {
        return false;
    };
    match (&first.key.value, &second.key.value) {
        (Value::Number(first), Value::Number(second)) => first < second,
        _ => false,
    }
}

/// Whether `line` opens as a table of options does: `-l, --lamp`.
fn is_option(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let short = words.next().unwrap_or_default();
    let is_short = short.len() == 3 && short.starts_with('-') && short.ends_with(',');
    is_short && words.next().is_some_and(|long| long.starts_with("--"))
}
