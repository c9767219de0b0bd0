//! Bibliographies in CSL-YAML.

use std::collections::HashMap;

use super::{Described, Entry, csl};
use crate::node::{Node, yaml};
use crate::source::{Source, Span};

/// The entries of `source`: a list, or a map that holds one as `references`.
pub(super) fn entries(source: &Source) -> Result<Vec<Entry>, String> {
    let start = source.body();
    let node =
        yaml(&source.text()[start..], start).map_err(|line| format!("line {line} is no YAML"))?;
    let list = node.get("references").unwrap_or(&node);
    listed(list).ok_or_else(|| "it is YAML, and no list of entries".to_owned())
}

/// What `entries` of `source` say.
pub(super) fn described(source: &Source, entries: &[Entry]) -> Vec<Described> {
    let start = source.body();
    let node = yaml(&source.text()[start..], start).ok();
    let list = node
        .as_ref()
        .map(|node| node.get("references").unwrap_or(node));
    let items: HashMap<Span, &Node> = list
        .into_iter()
        .flat_map(Node::items)
        .map(|item| (item.span(), item))
        .collect();
    let item = |entry: &Entry| items.get(&entry.span).copied();
    let described = entries.iter().map(item);
    described
        .map(|item| {
            item.map(|item| csl::described(source, item))
                .unwrap_or_default()
        })
        .collect()
}

/// The entries of `list`; none where it is no list of them.
pub(super) fn listed(list: &Node) -> Option<Vec<Entry>> {
    let Node::List(items, _) = list else {
        return None;
    };
    let entries: Vec<Entry> = items.iter().filter_map(csl::entry).collect();
    (items.is_empty() || !entries.is_empty()).then_some(entries)
}
