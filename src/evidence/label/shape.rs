//! The shape that all labels of a list have: `[HAL11]`, `[ROT61]`, `[LOW98]`.

use super::super::facts::Facts;
use super::COMPARED;

/// So many labels show that all are of one shape.
const SHAPED: usize = 3;

/// Whether `label` has another shape than all labels of entries, which have one and are several.
pub(super) fn is_other(facts: &Facts, label: &str) -> bool {
    let mut shapes = facts.names().iter().take(COMPARED).map(|name| shape(name));
    let Some(first) = shapes.next() else {
        return false;
    };
    let (mut others, mut count) = (false, 1);
    for other in shapes {
        others |= other != first;
        count += 1;
    }
    count >= SHAPED && !others && shape(label) != first
}

/// How many letters, digits and signs `label` has in a row, each with its kind: three letters and two digits for `HAL11`.
fn shape(label: &str) -> Vec<(u8, usize)> {
    let mut runs: Vec<(u8, usize)> = Vec::new();
    for c in label.chars() {
        let kind = match c {
            c if c.is_alphabetic() => b'a',
            c if c.is_ascii_digit() => b'0',
            _ => b'-',
        };
        match runs.last_mut() {
            Some((last, count)) if *last == kind => *count += 1,
            _ => runs.push((kind, 1)),
        }
    }
    runs
}
