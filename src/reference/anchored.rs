//! Entries that links lead to: `[2](#ferry)` means the entry with the anchor `<a id="ferry">`, whatever numbers say, and
//! `[2](address)` entry 2 where that holds the address.

mod label;

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::References;
use crate::address;
use crate::document::{Block, Candidate, Key, Layout, ListKind, System, Value};
use crate::source::Source;
pub(crate) use label::labelled;

/// What gives a place a name.
const NAMING: &[&str] = &["id=", "name=", "{#"];
/// What stands between a place's name and the entry that begins behind it is no longer than this, in bytes.
const GAP: usize = 80;
/// How a number begins that is a link of HTML within the text: raised, in brackets.
const LINKED: &[&str] = &["<sup><a href=\"#", "[<a href=\"#"];

/// Tells each candidate whose link leads to the anchor of an entry which entry that is. An entry without a key takes the number.
pub(crate) fn anchored(
    source: &Source,
    layout: &Layout<'_>,
    candidates: &mut [Candidate],
    references: &mut References,
) {
    let wanted = |candidate: &Candidate| {
        let [only] = &*candidate.citations else {
            return None;
        };
        let name = if let Some(link) = candidate.link {
            layout.links[link as usize].address.strip_prefix('#')?
        } else {
            let shown = source.slice(candidate.span);
            name_at(LINKED.iter().find_map(|open| shown.strip_prefix(open))?)
        };
        // A range leads to the first of its entries, or to their list.
        let is_one = matches!(only.key.value, Value::Number(_));
        (only.key.system == System::Numeric && is_one && !name.is_empty()).then_some(name)
    };
    let mut names: HashMap<&str, Named<'_>> = HashMap::new();
    for candidate in &*candidates {
        let Some(name) = wanted(candidate) else {
            continue;
        };
        Named::put(&mut names, name, &candidate.citations[0].key.value);
    }
    if names.is_empty() || references.entries.is_empty() {
        return;
    }
    let entries = entries_at(source.text(), &names, references);
    if entries.is_empty() {
        return;
    }
    let numbers = |(list, key): (u32, &Key)| match key.value {
        Value::Number(number) => Some((list, number)),
        _ => None,
    };
    let mut taken: HashSet<(u32, u32)> = references
        .entries
        .iter()
        .flat_map(|entry| entry.keys.iter().map(|key| (entry.list, key)))
        .filter_map(numbers)
        .collect();
    for candidate in candidates {
        let Some(&at) = wanted(candidate).and_then(|name| entries.get(name)) else {
            continue;
        };
        candidate.entry = Some(at);
        let entry = &mut references.entries[at as usize];
        let key = &candidate.citations[0].key;
        let Value::Number(number) = key.value else {
            continue;
        };
        let kind = references.lists[entry.list as usize].kind;
        let is_free = matches!(kind, ListKind::Written | ListKind::Further);
        if is_free && entry.keys.is_empty() && taken.insert((entry.list, number)) {
            entry.keys.push(key.clone());
        }
    }
}

/// Tells each candidate whose link leads where the entry of its number does which entry that is.
pub(crate) fn addressed(
    source: &Source,
    layout: &Layout<'_>,
    candidates: &mut [Candidate],
    references: &References,
) {
    let wanted = |candidate: &Candidate| {
        let link = &layout.links[candidate.link? as usize];
        let [only] = &*candidate.citations else {
            return None;
        };
        let Value::Number(number) = only.key.value else {
            return None;
        };
        let leads_out = candidate.entry.is_none() && link.address.starts_with("http");
        leads_out.then_some((number, &*link.address))
    };
    let numbers: HashSet<u32> = candidates
        .iter()
        .filter_map(|candidate| Some(wanted(candidate)?.0))
        .collect();
    if numbers.is_empty() {
        return;
    }
    let mut shown: HashMap<(u32, String), u32> = HashMap::new();
    for (at, entry) in (0..).zip(&references.entries) {
        let known = entry.keys.iter().filter_map(|key| match key.value {
            Value::Number(number) => numbers.contains(&number).then_some(number),
            _ => None,
        });
        for number in known {
            for page in address::pages(source.slice(entry.span)) {
                shown.entry((number, page)).or_insert(at);
            }
        }
    }
    for candidate in candidates {
        let Some((number, address)) = wanted(candidate) else {
            continue;
        };
        let page = address::pages(address).into_iter().next();
        candidate.entry = page.and_then(|page| shown.get(&(number, page)).copied());
    }
}

/// By what numbers or labels a name goes.
struct Named<'c> {
    /// The first.
    value: &'c Value,
    /// Whether there are others.
    many: bool,
}

impl<'c> Named<'c> {
    /// Takes note among `names` that `name` goes by `value`.
    fn put<'n>(names: &mut HashMap<&'n str, Self>, name: &'n str, value: &'c Value) {
        let named = names.entry(name).or_insert(Self { value, many: false });
        named.many |= named.value != value;
    }
}

/// The names that links within `source` can go by: those that tags and headings have, and those made of the words of headings.
pub(crate) fn names(source: &Source, layout: &Layout<'_>) -> HashSet<String> {
    let text = source.text();
    let mut names: HashSet<String> = HashSet::new();
    for naming in NAMING {
        let found = memchr::memmem::find_iter(text.as_bytes(), naming);
        names.extend(found.map(|at| name_at(&text[at + naming.len()..]).to_owned()));
    }
    names.extend(attributed(text).map(str::to_owned));
    let is_heading = |block: &&Block| block.kind.is_heading();
    let headings = layout.blocks.iter().filter(is_heading);
    names.extend(headings.map(|block| {
        let words = layout.prose(source, block).text().to_lowercase();
        let kept = words
            .chars()
            .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    }));
    names
}

/// The names that attributes in braces or a line in parentheses give: `{: .note #gale}`, `(gale)=`.
fn attributed(text: &str) -> impl Iterator<Item = &str> {
    let braced = memchr::memmem::find_iter(text.as_bytes(), "{:").filter_map(|at| {
        let near = &text[at..text.floor_char_boundary((at + GAP).min(text.len()))];
        let (inside, _) = near.split_once('}')?;
        inside
            .split_whitespace()
            .find_map(|word| word.strip_prefix('#'))
    });
    let lines = memchr::memmem::find_iter(text.as_bytes(), ")=").filter_map(|at| {
        let near = &text[text.ceil_char_boundary(at.saturating_sub(GAP))..at];
        let (before, name) = near.rsplit_once('(')?;
        let opens = before.is_empty() || before.ends_with(['\n', '\r']);
        opens.then_some(name)
    });
    braced.chain(lines)
}

/// The entries by those of `names` that stand in them or open them, the first place of each name. What stands before a list and goes by
/// several numbers, or is the name of its heading, is the place of the list.
fn entries_at<'a>(
    text: &'a str,
    names: &HashMap<&str, Named<'_>>,
    references: &References,
) -> HashMap<&'a str, u32> {
    // Lists are in text order, but their entries may stand among each other's.
    let mut order: Vec<u32> = (0..references.entries.len() as u32).collect();
    order.sort_by_key(|&at| references.entries[at as usize].span);
    let start_of = |entry: u32| references.entries[entry as usize].span.start as usize;
    let end_of = |entry: u32| references.entries[entry as usize].span.end as usize;
    let mut found = HashMap::new();
    for naming in NAMING {
        for at in memchr::memmem::find_iter(text.as_bytes(), naming) {
            let name = name_at(&text[at + naming.len()..]);
            let Some(named) = names.get(name) else {
                continue;
            };
            let end = at + naming.len() + name.len();
            let next = order.partition_point(|&entry| end_of(entry) <= end);
            let before = next.checked_sub(1).map(|before| order[before]);
            let closed = before.filter(|&before| {
                let after = order.get(next).map(|&next| start_of(next));
                closes(text, end_of(before)..at, end..after.unwrap_or(text.len()))
            });
            if let Some(before) = closed {
                found.entry(name).or_insert(before);
                continue;
            }
            let Some(&entry) = order.get(next) else {
                continue;
            };
            let begins = start_of(entry);
            let list = references.entries[entry as usize].list as usize;
            let is_first = references.lists[list].entries.start == entry;
            let gap = text.get(end..begins).unwrap_or_default();
            let of_heading = gap.starts_with('}') && gap.contains(['\n', '\r']);
            let is_lists = begins >= end && is_first && (named.many || of_heading);
            if !is_lists && (begins < end || opens(gap)) {
                found.entry(name).or_insert(entry);
            }
        }
    }
    found
}

/// Whether the place of a name in `text` closes the entry before it: nothing but the bytes `before` parts it from the end of that, on one
/// line, and the next entry stands behind the bytes `after`, on another.
fn closes(text: &str, before: Range<usize>, after: Range<usize>) -> bool {
    let holds_end = |range: Range<usize>| {
        let gap = text.get(range).unwrap_or_default();
        gap.contains(['\n', '\r'])
    };
    let near = text.floor_char_boundary(after.start + GAP).min(after.end);
    before.len() <= GAP
        && !holds_end(before)
        && (near == text.len() || holds_end(after.start..near))
}

/// The name that `rest` begins with, its quotation mark left out.
fn name_at(rest: &str) -> &str {
    let bare = rest.trim_start_matches(['"', '\'']);
    let end = bare.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '>' | '}' | '<'));
    &bare[..end.unwrap_or(0)]
}

/// Whether an entry begins behind the `gap` that follows a place's name: nothing but the tag's end, a bullet or a number stands there.
fn opens(gap: &str) -> bool {
    let words = gap.trim_start_matches(['"', '\'']).split('>').skip(1);
    let bare = |part: &str| {
        let text = part.split('<').next().unwrap_or_default();
        text.chars()
            .all(|c| c.is_whitespace() || c.is_ascii_digit() || "-*+.)([]".contains(c))
    };
    gap.len() <= GAP && (gap.starts_with('}') || gap.contains('>')) && words.into_iter().all(bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_opens_the_entry_behind_its_tag() {
        for gap in ["\"></a> ", "\">", "\"></a>\n- ", "'></a>\n\n12. <b>"] {
            assert!(opens(gap), "{gap:?}");
        }
        for gap in ["\"></a> The ferry.\n- ", "\" ", ""] {
            assert!(!opens(gap), "{gap:?}");
        }
    }

    #[test]
    fn names_are_read_with_and_without_quotation_marks() {
        for rest in ["\"gale\">", "'gale'>", "gale>", "gale}"] {
            assert_eq!(name_at(rest), "gale", "{rest}");
        }
    }
}
