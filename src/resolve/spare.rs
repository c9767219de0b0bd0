//! Entries too many: those that nothing cites, and those whose key another entry has.

use std::collections::{HashMap, HashSet};

use super::Target;
use super::group::Groups;
use super::index::{Index, is_lettered_label};
use crate::address;
use crate::document::{Document, Key, ListKind, Reference, Value};

/// The entries, by index, whose key an earlier entry of the same list has, with that earlier one.
pub(super) fn repeated(document: &Document<'_>) -> Vec<(u32, u32)> {
    let mut repeated = Vec::new();
    let mut first_with: HashMap<(u32, &Key), u32> = HashMap::new();
    for (at, entry) in document.references.iter().enumerate() {
        if document.lists[entry.list as usize].kind == ListKind::Unread {
            continue;
        }
        let Some(key) = entry.keys.first() else {
            continue;
        };
        match first_with.get(&(entry.list, key)) {
            Some(&first) => repeated.push((at as u32, first)),
            None => {
                first_with.insert((entry.list, key), at as u32);
            }
        }
    }
    repeated
}

/// The entries, by index, that nothing cites in lists that are cited.
pub(super) fn unused(
    document: &Document<'_>,
    groups: &Groups,
    index: &Index,
    targets: &[Target],
) -> Vec<u32> {
    // Ranges are marked by their ends, so that no range is walked.
    let mut ends = vec![0_i64; index.order.len() + 1];
    for target in targets.iter().filter(|target| !target.entries.is_empty()) {
        ends[target.entries.start as usize] += 1;
        ends[target.entries.end as usize] -= 1;
    }
    let mut open = 0;
    let mut used: HashSet<u32> = HashSet::new();
    for (&entry, end) in index.order.iter().zip(&ends) {
        open += end;
        if open > 0 {
            used.insert(entry);
        }
    }
    let place = |entry: &Reference| {
        (
            groups.of_list(entry.list),
            document.lists[entry.list as usize].kind as u8,
        )
    };
    // A list of which less than half is cited may be cited in ways that are not read.
    let mut share: HashMap<_, i64> = HashMap::new();
    for (at, entry) in document.references.iter().enumerate() {
        *share.entry(place(entry)).or_default() += if used.contains(&(at as u32)) { 1 } else { -1 };
    }
    // Entries of one key stand or fall together: which of them is meant is another question.
    let keys: HashSet<(u32, &Key)> = used
        .iter()
        .map(|&entry| &document.references[entry as usize])
        .flat_map(|entry| entry.keys.iter().map(|key| (entry.list, key)))
        .collect();
    let spare = document.references.iter().enumerate().filter(|(_, entry)| {
        let kind = document.lists[entry.list as usize].kind;
        !matches!(kind, ListKind::Further | ListKind::Unread)
            && !entry.empty
            && !entry.keys.is_empty()
            && !entry
                .keys
                .iter()
                .any(|key| keys.contains(&(entry.list, key)))
            && !entry.keys.iter().all(is_lettered_label)
            && share[&place(entry)] >= 0
            && address::is_like_source(document.source.slice(entry.body))
    });
    spare.map(|(at, _)| at as u32).collect()
}

/// Whether one slip of the pen makes one key of the other: an edit in a label of four characters or more, two digits
/// swapped, one dropped or doubled in a number of two or more.
pub(super) fn is_slip(cited: &Key, entry: &Key) -> bool {
    match (&cited.value, &entry.value) {
        (Value::Number(cited), Value::Number(entry)) => {
            let (cited, entry) = (cited.to_string(), entry.to_string());
            cited.len() > 1
                && entry.len() > 1
                && (is_swap(&cited, &entry) || is_drop(&cited, &entry) || is_drop(&entry, &cited))
        }
        (Value::Label(cited), Value::Label(entry)) if cited.chars().count() > 3 => {
            crate::near::edits(cited, entry) == Some(1)
        }
        _ => false,
    }
}

fn is_swap(one: &str, other: &str) -> bool {
    let apart: Vec<usize> = if one.len() == other.len() {
        (0..one.len())
            .filter(|&at| one.as_bytes()[at] != other.as_bytes()[at])
            .collect()
    } else {
        Vec::new()
    };
    let [first, second] = apart[..] else {
        return false;
    };
    second == first + 1
        && one.as_bytes()[first] == other.as_bytes()[second]
        && one.as_bytes()[second] == other.as_bytes()[first]
}

/// Whether `short` is `long` with one digit left out.
fn is_drop(short: &str, long: &str) -> bool {
    long.len() == short.len() + 1
        && (0..long.len()).any(|at| {
            long[..at] == short[..at.min(short.len())]
                && long[at + 1..] == short[at.min(short.len())..]
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::System;

    #[test]
    fn slips_are_told_from_other_numbers() {
        let number = |number| Key {
            system: System::Numeric,
            value: Value::Number(number),
        };
        for (cited, entry, slip) in [
            (12, 21, true),
            (12, 122, true),
            (122, 12, true),
            (13, 12, false),
            (1, 2, false),
            (1, 11, false),
            (123, 321, false),
        ] {
            assert_eq!(
                is_slip(&number(cited), &number(entry)),
                slip,
                "{cited} {entry}"
            );
        }
        let label = |label: &str| Key {
            system: System::Footnote,
            value: Value::Label(label.into()),
        };
        assert!(is_slip(&label("smith"), &label("smyth")));
        assert!(!is_slip(&label("a"), &label("b")));
    }
}
