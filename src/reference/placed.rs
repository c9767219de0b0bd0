//! Bullets that had numbers once: an export left these out, and the text cites the entries by their places. `the sluice.3 Then`

use std::collections::HashSet;

use super::{Entry, List, Text};
use crate::document::{Block, BlockKind, Candidate, Inline, Key, ListKind, System};
use crate::parts;
use crate::source::Span;

/// So many entries in a hundred are written as exports write them.
const EXPORTED: usize = 80;
/// Fewer numbers at the ends of sentences show nothing.
const NUMBERS: usize = 5;
/// Nor do fewer different ones.
const DISTINCT: usize = 3;
/// One entry in so many is among those that are cited at the ends of sentences.
const COVERED: usize = 3;
/// A shorter word may be an abbreviation.
const LETTERS: usize = 3;
/// A number of more digits counts no source.
const DIGITS: usize = 3;
/// What may stand between the last word of a sentence and its full stop, markup included.
const CLOSERS: &[char] = &['*', '_', ')', '"', '”'];

/// Gives the entries of the only list among `lists` their places for numbers, where the text cites these and hardly anything in brackets.
pub(super) fn number(text: &Text<'_>, candidates: &[Candidate], lists: &mut [List]) {
    let mut own = lists.iter_mut().filter(|list| !list.entries.is_empty());
    let (Some(list), None) = (own.next(), own.next()) else {
        return;
    };
    if is_in_turn(text, candidates, list) {
        give_places(list);
        return;
    }
    if !is_bare(text, list) {
        return;
    }
    let numbers = numbers(text, list.whole());
    let distinct: HashSet<u32> = numbers.iter().copied().collect();
    let bracketed = candidates.iter().filter(|candidate| {
        let mut cited = candidate.citations.iter();
        cited.any(|cited| cited.key.system == System::Numeric)
    });
    let count = list.entries.len();
    let cites = numbers.len() >= NUMBERS
        && distinct.len() >= DISTINCT
        && distinct.len() * COVERED >= count
        && numbers.iter().all(|&number| number as usize <= count)
        && bracketed.count() < numbers.len();
    if cites {
        give_places(list);
    }
}

fn give_places(list: &mut List) {
    for (entry, number) in list.entries.iter_mut().zip(1..) {
        entry.keys = vec![Key::numeric(number)];
    }
}

/// Whether the numbers that may cite outside of `list` name its entries each in its turn, the first before the second, and these are set
/// apart by no bullets, which say that their order means nothing: as lists copied from an encyclopaedia are.
fn is_in_turn(text: &Text<'_>, candidates: &[Candidate], list: &List) -> bool {
    let is_entry = |entry: &Entry| {
        let at = text.layout.block_at(entry.span.start);
        let kind = at.map(|at| text.layout.blocks[at].kind);
        entry.keys.is_empty() && !matches!(kind, Some(BlockKind::Item(_) | BlockKind::Cell))
    };
    let is_list = list.kind == ListKind::Written
        && list.heading.is_some()
        && list.entries.len() >= DISTINCT
        && list.entries.iter().all(is_entry);
    if !is_list {
        return false;
    }
    let whole = list.whole();
    let outside = candidates.iter().filter(|one| !whole.contains(one.span));
    let cited = outside.flat_map(|candidate| &candidate.citations);
    let mut greatest = 0;
    for cited in cited.filter(|cited| cited.key.system == System::Numeric) {
        let Some((first, last)) = cited.key.value.numbers() else {
            return false;
        };
        if first == 0 || first > greatest + 1 {
            return false;
        }
        greatest = greatest.max(last);
    }
    greatest as usize == list.entries.len()
}

/// Whether an export left `list`, whose entries are bullets.
fn is_bare(text: &Text<'_>, list: &List) -> bool {
    let blocks = &text.layout.blocks;
    let is_bullet = |start| {
        let at = text.layout.block_at(start);
        at.is_some_and(|at| blocks[at].kind == BlockKind::Item(None))
    };
    let exported = || {
        let own = list.entries.iter();
        own.filter(|entry| parts::is_exported(text.slice(entry.body)))
            .count()
    };
    list.heading.is_some()
        && list.kind == ListKind::Written
        && list
            .entries
            .iter()
            .all(|entry| entry.keys.is_empty() && is_bullet(entry.span.start))
        && exported() * 100 >= list.entries.len() * EXPORTED
}

/// The numbers that stick to the ends of sentences outside of `list`.
fn numbers(text: &Text<'_>, list: Span) -> Vec<u32> {
    let source = text.source.text();
    let mut found = Vec::new();
    for block in &text.layout.blocks {
        let is_listed = list.start <= block.span.start && block.span.start < list.end;
        if is_listed || block.kind.is_heading() || block.note.is_some() {
            continue;
        }
        let segments = text.layout.segments_of(block).iter();
        for segment in segments.filter(|segment| segment.inline == Inline::Text) {
            let shown = text.slice(segment.span).as_bytes();
            for at in memchr::memchr_iter(b'.', shown) {
                let stop = segment.span.start as usize + at;
                found.extend(cited(source, block, stop).into_iter().flatten());
            }
        }
    }
    found
}

/// The numbers behind the full stop at the byte `stop` of `block`, where a sentence ends with them.
fn cited(source: &str, block: &Block, stop: usize) -> Option<Vec<u32>> {
    let behind = &source[stop + 1..block.span.end as usize];
    let length = behind
        .bytes()
        .take_while(|byte| byte.is_ascii_digit() || *byte == b',')
        .count();
    if length == 0 {
        return None;
    }
    let lead = source[block.span.start as usize..stop].trim_end_matches(CLOSERS);
    let mut letters = lead.chars().rev();
    let is_word = letters.next().is_some_and(char::is_lowercase)
        && letters
            .take(LETTERS - 1)
            .filter(|c| c.is_alphabetic())
            .count()
            == LETTERS - 1;
    let rest = behind[length..].trim_start_matches(CLOSERS);
    let next = rest.trim_start();
    let ends = next.is_empty() || next.len() < rest.len() && !next.starts_with(char::is_lowercase);
    if !is_word || !ends {
        return None;
    }
    let number = |part: &str| {
        let is_plain = part.len() <= DIGITS && !part.starts_with('0');
        part.parse().ok().filter(|_| is_plain)
    };
    behind[..length].split(',').map(number).collect()
}
