//! What of a BibTeX file some of its entries need to say all that they say.

use std::collections::{BTreeSet, HashMap, HashSet};

use biblatex::{RawChunk, RawEntry, Spanned};

use super::super::{Entry, Excerpt};
use super::plain::{blocks, plain};
use super::{Part, each_part};
use crate::source::{Source, Span};

/// The fields that name other entries.
const NAMING: &[&str] = &["crossref", "xref", "xdata", "related", "entryset"];

/// What the `chosen` of the `entries` of `source`, by index, need: the entries that they name, the abbreviations that they use, and what
/// a file begins with. An entry that cannot be read is left out.
pub(in super::super) fn excerpt(source: &Source, entries: &[Entry], chosen: &[u32]) -> Excerpt {
    let start = source.body();
    let text = plain(&source.text()[start..]);
    let mut raws: HashMap<usize, RawEntry<'_>> = HashMap::new();
    let mut values: HashMap<String, Vec<String>> = HashMap::new();
    each_part(&text, |part| {
        if let Part::Read(raw, at) = part {
            for pair in raw.abbreviations {
                values.insert(pair.key.v.to_lowercase(), abbreviations(&pair.value.v));
            }
            let own = raw.entries.into_iter().map(|entry| entry.v);
            raws.extend(own.map(|raw| (start + at + raw.key.span.start, raw)));
        }
    });
    let mut by_key: HashMap<&str, u32> = HashMap::new();
    for (at, entry) in (0..).zip(entries) {
        by_key.entry(&entry.key).or_insert(at);
    }
    let mut kept = BTreeSet::new();
    let mut words: Vec<String> = Vec::new();
    let mut open = chosen.to_vec();
    while let Some(at) = open.pop() {
        let entry = &entries[at as usize];
        let raw = raws.get(&(entry.label.start as usize));
        let Some(raw) = raw.filter(|_| entry.fault.is_none() && kept.insert(at)) else {
            continue;
        };
        for pair in &raw.fields {
            words.extend(abbreviations(&pair.value.v));
            if NAMING
                .iter()
                .any(|name| pair.key.v.eq_ignore_ascii_case(name))
            {
                open.extend(named(&pair.value.v).filter_map(|key| by_key.get(key)));
            }
        }
    }
    let used = closure(words, &values);
    let heads = blocks(&text).into_iter().filter(|block| {
        let shown = &text[block.clone()];
        is_preamble(shown) || abbreviation(shown).is_some_and(|name| used.contains(&name))
    });
    Excerpt {
        heads: heads
            .map(|block| Span::new(start + block.start, start + block.end))
            .collect(),
        entries: kept.into_iter().collect(),
    }
}

/// The abbreviations in `value`, in lower case.
fn abbreviations(value: &[Spanned<RawChunk<'_>>]) -> Vec<String> {
    let names = value.iter().filter_map(|chunk| match chunk.v {
        RawChunk::Abbreviation(name) => Some(name.to_lowercase()),
        RawChunk::Normal(_) => None,
    });
    names.collect()
}

/// The keys that `value` names.
fn named<'v>(value: &'v [Spanned<RawChunk<'_>>]) -> impl Iterator<Item = &'v str> {
    value.iter().flat_map(|chunk| {
        let (RawChunk::Normal(keys) | RawChunk::Abbreviation(keys)) = chunk.v;
        keys.split(',').map(str::trim)
    })
}

/// The abbreviations that `words` are, and those that stand in their `values`.
fn closure(mut words: Vec<String>, values: &HashMap<String, Vec<String>>) -> HashSet<String> {
    let mut used = HashSet::new();
    while let Some(word) = words.pop() {
        if let Some(inner) = values.get(&word)
            && used.insert(word)
        {
            words.extend(inner.iter().cloned());
        }
    }
    used
}

/// Whether `block` is what a file begins with: `@preamble{...}`.
fn is_preamble(block: &str) -> bool {
    let kind = block.get(1.."@preamble".len());
    kind.is_some_and(|kind| kind.eq_ignore_ascii_case("preamble"))
}

/// The name, in lower case, of the abbreviation that `block` explains: `@string{ht = "Harbour Times"}`.
fn abbreviation(block: &str) -> Option<String> {
    let kind = block.get(1.."@string".len())?;
    let open = block.find(['{', '('])?;
    let (name, _) = block[open + 1..].split_once('=')?;
    kind.eq_ignore_ascii_case("string")
        .then(|| name.trim().to_lowercase())
}
