//! Whether numbers that stick to words and stops cite: only where many do, they fit a list, and come in its order.

use super::facts::Facts;
use super::facts::family;
use crate::document::{Candidate, Value};
use crate::marker::Family;

/// Fewer different numbers show nothing.
const DISTINCT: usize = 3;
/// How many parts in a hundred of such numbers have to be in the list.
const FITTING: usize = 80;
/// How many parts in a hundred of the list have to be among them.
const COVERED: usize = 30;
/// How many parts in a hundred of the numbers have to be greater than all before them where they come first.
const ORDERED: usize = 50;

/// Whether the numbers that stick to words cite, in a document with `bracketed` numbers in brackets that are in the list.
pub(super) fn cites(facts: &Facts, candidates: &[Candidate], bracketed: usize) -> bool {
    let own = || {
        candidates
            .iter()
            .filter(|candidate| family(candidate) == Family::Lost)
    };
    let all = own().count();
    if all == 0 || bracketed >= all {
        return false;
    }
    let fitting = own().filter(|candidate| facts.listed(candidate)).count();
    let (mut seen, mut ordered, mut greatest) = (Vec::new(), 0, 0);
    for cited in own().flat_map(|candidate| &candidate.citations) {
        let Value::Number(number) = cited.key.value else {
            continue;
        };
        if !facts.has_number(number) {
            continue;
        }
        let Err(at) = seen.binary_search(&number) else {
            continue;
        };
        seen.insert(at, number);
        if number > greatest {
            ordered += 1;
        }
        greatest = greatest.max(number);
    }
    fitting * 100 >= all * FITTING
        && seen.len() >= DISTINCT
        && seen.len() * 100 >= facts.numbers() * COVERED
        && ordered * 100 >= seen.len() * ORDERED
}
