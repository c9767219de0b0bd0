//! Labels that are links to entries, `[[GALE21]](#ref-gale)`: what the link leads to has the label, where no entry has it of itself.

use std::collections::{HashMap, HashSet};

use super::{Named, entries_at};
use crate::document::{Candidate, Cited, Key, Layout, Link, SyntaxId, System, Value};
use crate::reference::References;
use crate::source::Source;

/// No label is longer than this, in bytes.
const LABEL: usize = 40;

/// The links to the places of entries that show a label, which those entries take, as candidates of `syntax`.
pub(crate) fn labelled(
    source: &Source,
    layout: &Layout<'_>,
    references: &mut References,
    syntax: SyntaxId,
) -> Vec<Candidate> {
    let within = (0..).zip(&layout.links).filter_map(|(at, link)| {
        let name = link.address.strip_prefix('#')?;
        Some((at, link, name, label(source, link)?))
    });
    let links: Vec<(u32, &Link<'_>, &str, Value)> = within.collect();
    if links.is_empty() || references.entries.is_empty() {
        return Vec::new();
    }
    let mut names: HashMap<&str, Named<'_>> = HashMap::new();
    for (.., name, value) in &links {
        Named::put(&mut names, name, value);
    }
    let entries = entries_at(source.text(), &names, references);
    let keys = references.entries.iter().flat_map(|entry| &entry.keys);
    let labels = keys.filter(|key| key.system == System::Label);
    let mut known: HashSet<Key> = labels.cloned().collect();
    let mut found = Vec::new();
    for (at, link, name, value) in &links {
        let Some((&entry, block)) = entries.get(name).zip(layout.block_at(link.span.start)) else {
            continue;
        };
        let key = Key {
            system: System::Label,
            value: value.clone(),
        };
        if known.insert(key.clone()) {
            references.entries[entry as usize].keys.push(key.clone());
        }
        found.push(Candidate {
            span: link.span,
            syntax,
            citations: vec![Cited {
                span: link.span,
                key,
                locator: None,
            }],
            link: Some(*at),
            entry: None,
            block: block as u32,
            escaped: false,
        });
    }
    found
}

/// The label that `link` shows, in brackets or without: letters and digits in one word.
fn label(source: &Source, link: &Link<'_>) -> Option<Value> {
    let shown = source.slice(link.text);
    let bare = shown.trim_matches(['[', ']', '\\']);
    let is_label = (2..=LABEL).contains(&bare.len())
        && bare.starts_with(char::is_alphanumeric)
        && bare.contains(char::is_uppercase)
        && (bare.len() < shown.len() || bare.contains(|c: char| c.is_ascii_digit()))
        && bare
            .chars()
            .all(|c| c.is_alphanumeric() || "-_.:+".contains(c));
    is_label.then(|| Value::Label(bare.to_lowercase().into()))
}
