//! Numbers in brackets that belong to lines and not to what these say: the steps of a log, the answers of a session, the lines of a poem.

use super::facts::{Facts, family, numbers_of};
use super::place::Place;
use crate::document::{Candidate, Layout, System};
use crate::marker::Family;
use crate::source::Source;

/// So many lines in a row show that lines are numbered.
const LINES: usize = 3;
/// A number at a line's end stands so far from its words, in blanks.
const APART: usize = 4;
/// What a session prompts with.
const PROMPTS: &[&str] = &["> ", ">>> ", "$ ", "% "];

const WHY: &str = "the number of a line";

/// Refuses the numbers that open several lines in a row, those beside the prompts of a session, and those far behind a line's words.
pub(super) fn refuse(
    source: &Source,
    layout: &Layout<'_>,
    facts: &Facts,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let text = source.text();
    let opens = |at: usize| {
        let (candidate, place) = (&candidates[at], &places[at]);
        is_bare(candidate)
            && place.opens_line
            && place.spaced_after
            && !facts.is_label(candidate.span)
    };
    let openers: Vec<usize> = (0..candidates.len()).filter(|&at| opens(at)).collect();
    let next = |pair: &[usize]| is_next_line(text, &candidates[pair[0]], &candidates[pair[1]]);
    for run in openers.chunk_by(|&one, &other| next(&[one, other])) {
        if run.len() >= LINES && are_numbered(facts, candidates, places, run) {
            for &at in run {
                refused[at].get_or_insert(WHY);
            }
        }
    }
    if !layout.guessed {
        return;
    }
    let block = |at: usize| candidates[at].block;
    for own in openers.chunk_by(|&one, &other| block(one) == block(other)) {
        if is_session(source.slice(layout.blocks[block(own[0]) as usize].span)) {
            for &at in own {
                refused[at].get_or_insert(WHY);
            }
        }
    }
    let far = candidates.iter().zip(0..);
    let far = far.filter(|(candidate, at)| {
        refused[*at].is_none() && is_bare(candidate) && is_far(text, candidate)
    });
    let far: Vec<usize> = far.map(|(_, at)| at).collect();
    // Columns hold what cites as well.
    let unlisted = far.iter().filter(|&&at| !facts.listed(&candidates[at]));
    if unlisted.count() * 2 >= far.len() {
        for at in far {
            refused[at] = Some(WHY);
        }
    }
}

fn is_bare(candidate: &Candidate) -> bool {
    let [only] = &*candidate.citations else {
        return false;
    };
    family(candidate) == Family::Bracket
        && only.key.system == System::Numeric
        && only.locator.is_none()
        && candidate.link.is_none()
}

/// Whether `other` opens the line below the one that `one` opens.
fn is_next_line(text: &str, one: &Candidate, other: &Candidate) -> bool {
    let between = text.get(one.span.end as usize..other.span.start as usize);
    let ends = between.map(|between| between.trim_end_matches([' ', '\t']));
    ends.and_then(|between| {
        between
            .strip_suffix("\r\n")
            .or_else(|| between.strip_suffix(['\n', '\r']))
    })
    .is_some_and(|line| !line.contains(['\n', '\r']))
}

/// Whether the lines of a `run` are numbered: by numbers that no entry has, or each by the next number before no word of a clause, as
/// what a source says begins with.
fn are_numbered(
    facts: &Facts,
    candidates: &[Candidate],
    places: &[Place<'_>],
    run: &[usize],
) -> bool {
    let unlisted = run.iter().filter(|&&at| !facts.listed(&candidates[at]));
    let number = |at: usize| numbers_of(&candidates[at]).next().unwrap_or(0);
    // A log says again and again by which of its programs a line was written.
    let repeats = run
        .windows(2)
        .any(|pair| number(pair[1]) == number(pair[0]));
    if unlisted.count() * 2 > run.len() || repeats {
        return true;
    }
    let counts = run
        .windows(2)
        .all(|pair| number(pair[1]) == number(pair[0]) + 1);
    counts
        && run
            .iter()
            .all(|&at| places[at].after.is_some_and(|c| !c.is_lowercase()))
}

/// Whether the paragraph `block` shows what was typed into a session.
fn is_session(block: &str) -> bool {
    let mut lines = block.split(['\n', '\r']);
    lines.any(|line| PROMPTS.iter().any(|prompt| line.starts_with(prompt)))
}

/// Whether nothing stands behind it on its line, and it stands far from the words before.
fn is_far(text: &str, candidate: &Candidate) -> bool {
    let (before, behind) = (
        &text[..candidate.span.start as usize],
        &text[candidate.span.end as usize..],
    );
    let behind = behind.trim_start_matches([' ', '\t']);
    let ends = behind.is_empty() || behind.starts_with(['\n', '\r']);
    let words = before.trim_end_matches([' ', '\t']);
    let gap = &before[words.len()..];
    let is_apart = gap.len() >= APART || gap.contains('\t');
    ends && is_apart && !words.is_empty() && !words.ends_with(['\n', '\r'])
}
