//! Pairs of numbers at the ends of items and in the cells of tables, where one among them can only be an interval.

use super::apart::{INTERVAL, is_numbers, is_pair};
use super::place::Place;
use crate::document::{BlockKind, Candidate, Layout, Value};

/// Two cells of one column stand no more blocks apart than this.
const ROW: u32 = 16;
/// Of so many intervals in the cells of a table one has to be sure.
const CELLS: usize = 4;

/// Refuses the pairs at the ends of items beside one of them that is an interval, `1. Minute [0,59]`, `3. Day [1,31]`, and those alone in
/// the cells of a table that has such a one.
pub(super) fn refuse(
    layout: &Layout<'_>,
    candidates: &[Candidate],
    places: &[Place<'_>],
    refused: &mut [Option<&'static str>],
) {
    let kind = |block: u32| layout.blocks[block as usize].kind;
    let are_cells = |first: u32, last: u32| {
        last.saturating_sub(first) <= ROW
            && (first..=last).all(|block| kind(block) == BlockKind::Cell)
    };
    let mut at = 0;
    while at < candidates.len() {
        let pairs = candidates[at..].windows(2);
        let next = |pair: &&[Candidate]| {
            let (first, last) = (pair[0].block, pair[1].block);
            last <= first + 1 || are_cells(first, last)
        };
        let end = at + 1 + pairs.take_while(next).count();
        let run = at..end;
        at = end;
        let ends = |at: &usize| {
            let is_item = matches!(kind(candidates[*at].block), BlockKind::Item(_));
            is_item && places[*at].ends_line || places[*at].is_cell
        };
        let is_sure = |at: &usize| refused[*at].is_some_and(is_numbers);
        let sure = run.clone().filter(ends).filter(is_sure).count();
        let others: Vec<usize> = run.clone().filter(ends).filter(|at| !is_sure(at)).collect();
        // As many of the items hold sure ones, or fewer of the cells, which a column makes alike; and none cites otherwise.
        let share = if run.filter(ends).all(|at| places[at].is_cell) {
            CELLS
        } else {
            1
        };
        let is_like = |&at: &usize| {
            is_pair(&candidates[at]) || places[at].is_cell && is_range(&candidates[at])
        };
        if sure * share >= others.len() && others.iter().all(is_like) {
            for at in others {
                refused[at].get_or_insert(INTERVAL);
            }
        }
    }
}

/// Whether it is one range of numbers.
fn is_range(candidate: &Candidate) -> bool {
    matches!(&*candidate.citations, [only] if matches!(only.key.value, Value::Range(..)))
}
