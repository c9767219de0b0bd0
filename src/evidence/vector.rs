//! Numbers of one bracket that are one value: the shape of an array, a colour, the name of a group.

use super::facts::Facts;
use super::place::Place;
use super::units::opens_with_unit;
use crate::document::{Candidate, Value};

/// Why they are refused.
pub(super) const VALUE: &str = "numbers that are one value";

/// Words before numbers that are one value.
const VALUES: &[&str] = &[
    "axes",
    "axis",
    "colour",
    "color",
    "coordinates",
    "dimension",
    "dimensions",
    "dims",
    "factors",
    "group",
    "kernel",
    "padding",
    "point",
    "rgb",
    "rgba",
    "shape",
    "shapes",
    "size",
    "sizes",
    "state",
    "stride",
    "strides",
    "tensor",
    "triple",
    "tuple",
    "value",
    "vector",
    "weights",
];

/// Words for several numbers, which follow where this is said: "the list is".
const LISTS: &[&str] = &[
    "array",
    "list",
    "matrix",
    "numbers",
    "permutation",
    "sequence",
    "set",
    "subset",
    "values",
];

/// So many numbers in one bracket of which most are out of the list's reach are counts, not citations.
const MANY: usize = 5;

/// Words between such a word and its numbers.
const BETWEEN: &[&str] = &["of", "in", "is", "are", "was", "equals", "to", "as"];

/// Why the numbers of `candidate` are one value and no citations.
pub(super) fn refused(
    candidate: &Candidate,
    place: &Place<'_>,
    facts: &Facts,
) -> Option<&'static str> {
    let mut numbers: Vec<u32> = Vec::with_capacity(candidate.citations.len());
    for cited in &candidate.citations {
        match cited.key.value {
            Value::Number(number) if cited.locator.is_none() => numbers.push(number),
            _ => return None,
        }
    }
    if numbers.len() < 2 {
        return None;
    }
    // `[3,3]-sigmatropic`
    let named = !place.spaced_after && {
        let rest = place.behind.strip_prefix('-');
        rest.is_some_and(|rest| rest.starts_with(char::is_lowercase))
    };
    if is_measured(place) || is_doubling(&numbers) && is_told(place.lead) || is_far(&numbers, facts)
    {
        return Some(VALUE);
    }
    let outside = facts.has_numbers() && !numbers.iter().all(|&number| facts.has_number(number));
    numbers.sort_unstable();
    let repeated = numbers.windows(2).any(|pair| pair[0] == pair[1]);
    let thrice = numbers.windows(3).any(|run| run[0] == run[2]);
    let is_value =
        named || thrice || repeated && outside || (repeated || outside) && is_told(place.lead);
    is_value.then_some(VALUE)
}

/// Whether a unit stands behind the numbers: `[2, 4, 8] mm`.
fn is_measured(place: &Place<'_>) -> bool {
    place.spaced_after && opens_with_unit(place.behind)
}

/// Whether each of three numbers or more is twice the one before: `[4, 8, 16]`.
fn is_doubling(numbers: &[u32]) -> bool {
    let twice = |pair: &[u32]| pair[0].checked_mul(2) == Some(pair[1]);
    numbers.len() > 2 && numbers.windows(2).all(twice)
}

/// Whether more than half of many numbers are greater than any that an entry has.
fn is_far(numbers: &[u32], facts: &Facts) -> bool {
    let Some(last) = facts.last_number() else {
        return false;
    };
    let far = numbers.iter().filter(|&&number| number > last).count();
    numbers.len() >= MANY && 2 * far > numbers.len()
}

/// Whether `lead` says that one value follows: "shape", "an RGB value of".
fn is_told(lead: &str) -> bool {
    let words = lead.rsplit(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty()).map(str::to_lowercase);
    let mut between = 0;
    let mut words = words.skip_while(|word| {
        let is_between = BETWEEN.contains(&word.as_str());
        between += usize::from(is_between);
        is_between
    });
    let word = words.next().unwrap_or_default();
    VALUES.contains(&word.as_str()) || between > 0 && LISTS.contains(&word.as_str())
}
