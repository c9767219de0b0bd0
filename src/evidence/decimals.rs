//! Intervals of whole numbers beside ones of decimals: "0.4 [0.1, 0.7] against 3 [2, 4] days".

use super::apart::{INTERVAL, is_pair};
use super::place::Place;
use super::word::last_word;
use crate::document::{Candidate, Layout};
use crate::source::Source;

/// An interval of decimals has at most so many bytes between its brackets.
const LONGEST: usize = 24;

/// Refuses the pairs of numbers that stand right behind a figure in a block that has an interval of decimals.
pub(super) fn refuse(
    source: &Source,
    layout: &Layout<'_>,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let mut last = None;
    for ((candidate, place), refused) in candidates.iter().zip(places).zip(refused) {
        let is_free = refused.is_none() && candidate.link.is_none();
        if !is_free || !is_pair(candidate) || !is_behind_figure(place) {
            continue;
        }
        let found = match last {
            Some((block, found)) if block == candidate.block => found,
            _ => holds_interval(source.slice(layout.blocks[candidate.block as usize].span)),
        };
        last = Some((candidate.block, found));
        if found {
            *refused = Some(INTERVAL);
        }
    }
}

fn is_behind_figure(place: &Place<'_>) -> bool {
    let word = last_word(place.lead).trim_end_matches('%');
    place.spaced && word.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether brackets of `text` hold two numbers, the lesser first, of which one is a decimal.
fn holds_interval(text: &str) -> bool {
    memchr::memchr_iter(b'[', text.as_bytes()).any(|at| {
        let inside = &text[at + 1..text.floor_char_boundary((at + 1 + LONGEST).min(text.len()))];
        inside
            .split_once(']')
            .is_some_and(|(inside, _)| is_interval(inside))
    })
}

fn is_interval(inside: &str) -> bool {
    let parts = [", ", ",", "; ", ";", " to ", "–", "-"];
    let parts = parts.iter().find_map(|apart| inside.split_once(apart));
    let numbers = parts.and_then(|(low, high)| {
        let read = |number: &str| number.trim().trim_end_matches('%').parse::<f64>().ok();
        read(low).zip(read(high))
    });
    inside.contains('.') && numbers.is_some_and(|(low, high)| low < high)
}
