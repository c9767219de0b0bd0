//! Entries by key: found without looking at any entry twice, ranges without writing them out.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::group::Groups;
use crate::document::{Document, Key, System, Value};

/// The group of lists that serve the whole document.
const EVERYWHERE: u32 = u32::MAX;

/// A group and a place.
type Placed = (u32, u32);

/// Entries by key.
#[derive(Debug)]
pub(super) struct Index {
    /// Entries by group, then number, then place; behind them those that have no number.
    pub(super) order: Vec<u32>,
    /// The group and number of each numbered entry of `order`.
    numbers: Vec<(u32, u32)>,
    /// The groups of entries with this label and their places in `order`, ascending.
    labels: HashMap<(System, Box<str>), Vec<Placed>>,
    /// The groups that have an entry of this number, ascending.
    groups: HashMap<u32, Vec<u32>>,
    /// The place in `order` of each entry, where links lead to entries.
    places: HashMap<u32, u32>,
    /// Numbers that stand for several entries, each with a letter behind: `[2a]`, `[2b]`.
    lettered: HashSet<u32>,
}

impl Index {
    pub(super) fn new(document: &Document<'_>, groups: &Groups) -> Self {
        let mut numbered: Vec<(u32, u32, u32)> = Vec::new();
        let mut labelled: Vec<(System, Box<str>, Placed)> = Vec::new();
        for (at, entry) in document.references.iter().enumerate() {
            let group = groups.of_list(entry.list).unwrap_or(EVERYWHERE);
            for key in &entry.keys {
                match &key.value {
                    Value::Number(number) => numbered.push((group, *number, at as u32)),
                    Value::Label(label) => {
                        labelled.push((key.system, label.clone(), (group, at as u32)));
                    }
                    Value::Range(..) => {}
                }
            }
        }
        numbered.sort_unstable();
        let mut index = Self {
            order: numbered.iter().map(|row| row.2).collect(),
            numbers: numbered.iter().map(|row| (row.0, row.1)).collect(),
            labels: HashMap::new(),
            groups: HashMap::new(),
            places: HashMap::new(),
            lettered: labelled
                .iter()
                .filter_map(|(_, label, _)| lettered(label))
                .collect(),
        };
        for &(group, number) in &index.numbers {
            let known = index.groups.entry(number).or_default();
            if known.last() != Some(&group) {
                known.push(group);
            }
        }
        // Markers are numbers in brackets: where some list has its labels in brackets, `1.` and `1)` count something else.
        for known in index.groups.values_mut() {
            if known.iter().any(|&group| groups.is_bracketed(group)) {
                known.retain(|&group| groups.is_bracketed(group));
            }
        }
        for (system, label, (group, entry)) in labelled {
            index
                .labels
                .entry((system, label))
                .or_default()
                .push((group, index.order.len() as u32));
            index.order.push(entry);
        }
        for known in index.labels.values_mut() {
            known.sort_unstable();
        }
        if document.markers.iter().any(|marker| marker.entry.is_some()) {
            index.places = index.order.iter().copied().zip(0..).collect();
        }
        index
    }

    /// The entries of `system` that `value`, cited in text that the group `own` governs, names: those of its own
    /// group or the next one that has the key, else of the nearest before.
    pub(super) fn find(&self, system: System, value: &Value, own: u32) -> Option<Range<u32>> {
        match (system, value) {
            (System::Numeric, Value::Range(first, last)) => self.between(*first, *last, own),
            (System::Numeric, value) => self.numbered(as_number(value)?, own),
            (_, Value::Label(label)) => self.labelled(system, label, own),
            (_, Value::Number(number)) => self.labelled(system, &number.to_string(), own),
            (_, Value::Range(..)) => None,
        }
    }

    /// The entry of index `entry`.
    pub(super) fn place(&self, entry: u32) -> Option<Range<u32>> {
        let &at = self.places.get(&entry)?;
        Some(at..at + 1)
    }

    fn numbered(&self, number: u32, own: u32) -> Option<Range<u32>> {
        let groups = self.groups.get(&number)?;
        let next = groups.partition_point(|&group| group < own);
        let nearest = next.checked_sub(1).map(|before| groups[before]);
        let group = match groups.get(next) {
            Some(&EVERYWHERE) => nearest.unwrap_or(EVERYWHERE),
            Some(&group) => group,
            None => nearest?,
        };
        let first = self.numbers.partition_point(|&row| row < (group, number));
        Some(first as u32..first as u32 + 1)
    }

    /// The entries between two numbers, in whichever order these stand, within one group.
    fn between(&self, first: u32, last: u32, own: u32) -> Option<Range<u32>> {
        let (low, high) = (first.min(last), first.max(last));
        let groups = [
            Some(own),
            own.checked_add(1),
            own.checked_sub(1),
            Some(EVERYWHERE),
        ];
        groups.into_iter().flatten().find_map(|group| {
            let start = self.numbers.partition_point(|&row| row < (group, low));
            let end = self.numbers.partition_point(|&row| row <= (group, high));
            (start < end).then_some(start as u32..end as u32)
        })
    }

    fn labelled(&self, system: System, label: &str, own: u32) -> Option<Range<u32>> {
        let labelled = self.labels.get(&(system, label.into()))?;
        let first = |group: u32| labelled.partition_point(|row| row.0 < group);
        let next = first(own);
        let place = match labelled.get(next) {
            Some(&(group, _)) if group != EVERYWHERE => next,
            _ => next
                .checked_sub(1)
                .map_or(next, |before| first(labelled[before].0)),
        };
        let &(_, at) = labelled.get(place)?;
        Some(at..at + 1)
    }

    /// Whether `value` is the number of entries that letters tell apart.
    pub(super) fn is_lettered(&self, value: &Value) -> bool {
        as_number(value).is_some_and(|number| self.lettered.contains(&number))
    }

    /// The entry whose number is nearest to `number` in the group `own`, ties to the lower.
    pub(super) fn nearest(&self, number: u32, own: u32) -> Option<u32> {
        let after = self.numbers.partition_point(|&row| row < (own, number));
        let in_group = |at: &usize| self.numbers.get(*at).is_some_and(|row| row.0 == own);
        let below = after.checked_sub(1).filter(in_group);
        let above = Some(after).filter(in_group);
        let distance = |at: usize| self.numbers[at].1.abs_diff(number);
        let at = match (below, above) {
            (Some(below), Some(above)) if distance(above) < distance(below) => above,
            (Some(below), _) => below,
            (None, above) => above?,
        };
        Some(self.order[at])
    }

    /// Whether some number of the range has no entry in the group of the entries `found`.
    pub(super) fn misses(&self, first: u32, last: u32, found: &Range<u32>) -> bool {
        let (low, high) = (first.min(last), first.max(last));
        let rows = &self.numbers[found.start as usize..found.end as usize];
        let ends = rows.first().map(|row| row.1) != Some(low)
            || rows.last().map(|row| row.1) != Some(high);
        ends || rows.windows(2).any(|pair| pair[1].1 > pair[0].1 + 1)
    }
}

/// Whether `key` is one of the labels that a letter tells apart.
pub(super) fn is_lettered_label(key: &Key) -> bool {
    matches!(&key.value, Value::Label(label) if key.system == System::Label && lettered(label).is_some())
}

/// The number of a label such as `2a`.
fn lettered(label: &str) -> Option<u32> {
    label
        .strip_suffix(|c: char| c.is_ascii_lowercase())?
        .parse()
        .ok()
}

/// A value as a number, where it is one in whatever system.
pub(super) fn as_number(value: &Value) -> Option<u32> {
    match value {
        Value::Number(number) => Some(*number),
        Value::Label(label) => label.parse().ok(),
        Value::Range(..) => None,
    }
}
