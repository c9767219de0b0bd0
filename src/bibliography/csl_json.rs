//! Bibliographies in CSL-JSON.

use std::collections::HashMap;

use serde_json::value::RawValue;

use super::{Described, Entry, csl};
use crate::node::Node;
use crate::source::{Source, Span};

/// What lies deeper in an item than this is not read.
const DEPTH: usize = 6;

type Object<'a> = HashMap<String, &'a RawValue>;

/// The entries of `source`: a list, or an object that holds one as `references` or `items`.
pub(super) fn entries(source: &Source) -> Result<Vec<Entry>, String> {
    let text = &source.text()[source.body()..];
    let items = match serde_json::from_str::<Vec<&RawValue>>(text) {
        Ok(items) => items,
        Err(error) => match listed(text) {
            Some(items) => items,
            None if text.trim_start().starts_with('{') && is_json(text) => {
                return Err("it is JSON, and no list of entries".to_owned());
            }
            None => return Err(format!("line {} is no CSL-JSON", error.line())),
        },
    };
    let items = items.into_iter();
    Ok(items
        .filter_map(|item| csl::entry(&node(source, item.get(), 1)))
        .collect())
}

/// What `entries` of `source` say.
pub(super) fn described(source: &Source, entries: &[Entry]) -> Vec<Described> {
    let items = entries.iter().map(|entry| source.slice(entry.span));
    items
        .map(|item| csl::described(source, &node(source, item, DEPTH)))
        .collect()
}

/// What the one item `written` in `source` says; none where it is no item.
pub(super) fn item(source: &Source, written: &str) -> Option<Described> {
    let item = node(source, written, DEPTH);
    item.get("title")?;
    Some(csl::described(source, &item))
}

/// The value that is written as `part` of `source`, as deep as `depth`.
fn node(source: &Source, part: &str, depth: usize) -> Node {
    let start = part.as_ptr() as usize - source.text().as_ptr() as usize;
    let whole = Span::new(start, start + part.len());
    let inner = |part: &RawValue| node(source, part.get(), depth - 1);
    if depth > 0
        && let Ok(object) = serde_json::from_str::<Object<'_>>(part)
    {
        let pairs = object.into_iter();
        let pair = |(name, value): (String, &RawValue)| (Node::Scalar(name, whole), inner(value));
        return Node::Map(pairs.map(pair).collect(), whole);
    }
    if depth > 0
        && let Ok(list) = serde_json::from_str::<Vec<&RawValue>>(part)
    {
        return Node::List(list.into_iter().map(inner).collect(), whole);
    }
    match serde_json::from_str::<String>(part) {
        Ok(text) => Node::Scalar(text, Span::new(start + 1, start + part.len() - 1)),
        Err(_) if part == "null" => Node::Scalar(String::new(), whole),
        Err(_) => Node::Scalar(part.to_owned(), whole),
    }
}

fn listed(text: &str) -> Option<Vec<&RawValue>> {
    let object: Object<'_> = serde_json::from_str(text).ok()?;
    let list = ["references", "items"]
        .iter()
        .find_map(|name| object.get(*name))?;
    serde_json::from_str(list.get()).ok()
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<&RawValue>(text).is_ok()
}
