//! Entries too many: those that nothing cites, and those whose key another entry has.

mod offered;
mod share;

use std::collections::{HashMap, HashSet};

use super::Target;
use super::group::Groups;
use super::index::{Index, is_lettered_label};
use super::linked::Linked;
use super::sourced::is_source;
use super::{loose, mentioned, parallel, through, told};
use crate::document::{Block, BlockKind, Document, Key, ListKind, Reference, System, Value};
use crate::marker;
use share::Shares;

/// No label in brackets is longer than this, in bytes.
const LABEL: usize = 60;
/// No more numbers of a range are told apart.
const RANGE: usize = 50;

/// The entries, by index, whose key an earlier entry of the same list has, with that earlier one.
pub(super) fn repeated(document: &Document<'_>) -> Vec<(u32, u32)> {
    let uses = Uses::new(document);
    let mut repeated = Vec::new();
    let mut first_with: HashMap<(u32, u32, &Key), u32> = HashMap::new();
    let mut chapter = 0;
    for (at, entry) in document.references.iter().enumerate() {
        if document.lists[entry.list as usize].kind == ListKind::Unread {
            continue;
        }
        let before = at.checked_sub(1).map(|last| &document.references[last]);
        if before.is_some_and(|before| counts_anew(document, before, entry)) {
            chapter += 1;
        }
        // Two works by one author from one year are two entries: only what cites them is in doubt.
        let Some(key) = entry
            .keys
            .first()
            .filter(|key| key.system != System::AuthorYear)
        else {
            continue;
        };
        match first_with.get(&(entry.list, chapter, key)) {
            Some(&first) if !uses.parts(key, &document.references[first as usize], entry) => {
                repeated.push((at as u32, first));
            }
            _ => {
                first_with.insert((entry.list, chapter, key), at as u32);
            }
        }
    }
    repeated
}

/// Whether `entry` is the first of a chapter's notes: the number one below a heading, behind the entry `before` of the same list.
fn counts_anew(document: &Document<'_>, before: &Reference, entry: &Reference) -> bool {
    let blocks = &document.layout.blocks;
    let is_first = entry.keys.first() == Some(&Key::numeric(1));
    let from = || blocks.partition_point(|block| block.span.start < before.span.end);
    let between = |block: &&Block| block.span.start < entry.span.start;
    before.list == entry.list
        && is_first
        && blocks[from()..]
            .iter()
            .take_while(between)
            .any(|block| matches!(block.kind, BlockKind::Heading(_)))
}

/// Where the footnotes of a plain text are cited, by their keys: those of chapters may count anew in each.
#[derive(Default)]
struct Uses<'d> {
    places: HashMap<&'d Key, Vec<u32>>,
}

impl<'d> Uses<'d> {
    fn new(document: &'d Document<'_>) -> Self {
        let mut uses = Self::default();
        if document.layout.guessed {
            for citation in &document.citations {
                if citation.key.system == System::Footnote {
                    let of = uses.places.entry(&citation.key).or_default();
                    of.push(citation.span.start);
                }
            }
        }
        uses
    }

    /// Whether `key` is cited between the entries `first` and `second`, so that it counts anew.
    fn parts(&self, key: &Key, first: &Reference, second: &Reference) -> bool {
        let Some(places) = self.places.get(key) else {
            return false;
        };
        let next = places.partition_point(|&place| place < first.span.end);
        places
            .get(next)
            .is_some_and(|&place| place < second.span.start)
    }
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
    used.extend(document.doubts.iter().flat_map(|doubt| &doubt.entries));
    let apart = &parallel::lists(document, groups) | &offered::lists(document);
    let shares = Shares::new(document, groups, &used, &apart);
    // Entries of one key stand or fall together, those of lists that count as one too: which of them is meant is another question.
    let whole = |entry: &Reference| groups.of_list(entry.list).ok_or(entry.list);
    let keys: HashSet<_> = used
        .iter()
        .map(|&entry| &document.references[entry as usize])
        .flat_map(|entry| entry.keys.iter().map(move |key| (whole(entry), key)))
        .collect();
    let seen = bracketed_labels(document, shares.are_any_small());
    let is_seen = |key: &Key, list: u32| match &key.value {
        Value::Label(label) => key.system == System::Label && seen.contains(&**label),
        Value::Number(number) => {
            !shares.are_most(document, groups, list) && seen.contains(&number.to_string())
        }
        Value::Range(..) => false,
    };
    let loose = loose_numbers(document);
    let is_loose =
        |key: &Key| matches!(key.value, Value::Number(number) if loose.contains(&number));
    let linked = Linked::new(document);
    let spare = document.references.iter().enumerate().filter(|(_, entry)| {
        let list = &document.lists[entry.list as usize];
        !matches!(list.kind, ListKind::Further | ListKind::Unread)
            && !list.mixed
            && !apart.contains(&entry.list)
            && !entry.empty
            && !entry.keys.is_empty()
            && !entry
                .keys
                .iter()
                .any(|key| keys.contains(&(whole(entry), key)))
            && !entry.keys.iter().all(is_lettered_label)
            && !entry
                .keys
                .iter()
                .any(|key| is_loose(key) || is_seen(key, entry.list))
            && shares.are_enough(document, groups, entry.list)
            // A footnote that nothing refers to is not printed, whatever it says.
            && (list.kind == ListKind::Footnotes
                || is_source(document, entry))
            && !linked.has(entry)
    });
    let spare: Vec<u32> = spare.map(|(at, _)| at as u32).collect();
    mentioned::unnamed(document, &spare)
}

/// The numbers that may be cited in ways that are not read.
fn loose_numbers(document: &Document<'_>) -> HashSet<u32> {
    let mut loose = loose::numbers(document);
    loose.extend(through::between(document));
    loose.extend(numbers_in_markup(document));
    loose.extend(told::notes(document));
    loose
}

/// The numbers that are cited in markup which is not read, and in paragraphs that are indented as code is.
fn numbers_in_markup(document: &Document<'_>) -> HashSet<u32> {
    let unread = marker::unread(document.source, &document.layout);
    let indented = marker::indented(document.source, &document.layout);
    let all = unread.iter().chain(&indented);
    let cited = all.flat_map(|one| &one.citations);
    let ranges = cited.filter_map(|cited| cited.key.value.numbers());
    ranges
        .flat_map(|(first, last)| (first..=last).take(RANGE))
        .collect()
}

/// What stands in brackets anywhere outside of the lists, folded as labels are, where entries have labels or `always`: one that is shown
/// in code or in a diagram is used there.
fn bracketed_labels(document: &Document<'_>, always: bool) -> HashSet<String> {
    let mut seen = HashSet::new();
    let keys = document.references.iter().flat_map(|entry| &entry.keys);
    if !always && !keys.into_iter().any(|key| key.system == System::Label) {
        return seen;
    }
    let text = document.source.text();
    for at in memchr::memchr_iter(b'[', text.as_bytes()) {
        let after = document
            .lists
            .partition_point(|list| list.span.start as usize <= at);
        let listed = after
            .checked_sub(1)
            .is_some_and(|list| at < document.lists[list].span.end as usize);
        let window = &text[at + 1..text.floor_char_boundary((at + LABEL).min(text.len()))];
        if let (false, Some(end)) = (listed, window.find(']')) {
            let label: String = window[..end].split_whitespace().collect();
            seen.insert(label.to_lowercase());
        }
    }
    seen
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

    #[test]
    fn slips_are_told_from_other_numbers() {
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
                is_slip(&Key::numeric(cited), &Key::numeric(entry)),
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
