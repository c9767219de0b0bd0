//! Bibliographies in CSL-YAML, and YAML as far as it is needed here.

use std::collections::HashMap;

use granit_parser::{Event, Parser};

use super::node::Node;
use super::{Described, Entry, csl};
use crate::source::{Source, Span};

/// The entries of `source`: a list, or a map that holds one as `references`.
pub(super) fn entries(source: &Source) -> Result<Vec<Entry>, String> {
    let start = source.body();
    let node =
        parse(&source.text()[start..], start).map_err(|line| format!("line {line} is no YAML"))?;
    let list = node.get("references").unwrap_or(&node);
    listed(list).ok_or_else(|| "it is YAML, and no list of entries".to_owned())
}

/// What `entries` of `source` say.
pub(super) fn described(source: &Source, entries: &[Entry]) -> Vec<Described> {
    let start = source.body();
    let node = parse(&source.text()[start..], start).ok();
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

/// The first document of the YAML `text`, which begins at the byte `start` of its source; the line of the fault where it is none.
pub(super) fn parse(text: &str, start: usize) -> Result<Node, usize> {
    let mut open: Vec<Open> = Vec::new();
    for event in Parser::new_from_str(text) {
        let (event, span) = event.map_err(|error| error.marker().line())?;
        let span = span.byte_range().unwrap_or_default();
        let span = Span::new(start + span.start, start + span.end);
        let node = match event {
            Event::Scalar(value, ..) => Node::Scalar(value.into_owned(), bare(text, start, span)),
            // What is said elsewhere is not copied here.
            Event::Alias(..) => Node::Scalar(String::new(), span),
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                open.push(Open {
                    span,
                    is_map: matches!(event, Event::MappingStart(..)),
                    nodes: Vec::new(),
                });
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                Some(closed) => {
                    // A bracket that closes a list or a map is of it; where indentation closes one, nothing is.
                    let written = text.get(span.start as usize - start..span.end as usize - start);
                    let end = if matches!(written, Some("]" | "}")) {
                        span
                    } else {
                        closed.span
                    };
                    closed.node(end)
                }
                None => continue,
            },
            Event::DocumentEnd => break,
            _ => continue,
        };
        match open.last_mut() {
            Some(around) => around.nodes.push(node),
            None => return Ok(node),
        }
    }
    Ok(Node::Scalar(String::new(), Span::new(start, start)))
}

/// A list or a map whose end is still to come.
struct Open {
    span: Span,
    is_map: bool,
    nodes: Vec<Node>,
}

impl Open {
    fn node(self, end: Span) -> Node {
        let last = self.nodes.last().map(Node::span);
        let span = last
            .map_or(self.span, |last| self.span.join(last))
            .join(end);
        if !self.is_map {
            return Node::List(self.nodes, span);
        }
        let mut pairs = Vec::with_capacity(self.nodes.len() / 2);
        let mut nodes = self.nodes.into_iter();
        while let (Some(key), Some(value)) = (nodes.next(), nodes.next()) {
            pairs.push((key, value));
        }
        Node::Map(pairs, span)
    }
}

/// `span` without the quotation marks round it.
fn bare(text: &str, start: usize, span: Span) -> Span {
    let range = span.start as usize - start..span.end as usize - start;
    let shown = text.get(range).unwrap_or_default();
    let marks = ['"', '\'']
        .iter()
        .any(|&mark| shown.len() > 1 && shown.starts_with(mark) && shown.ends_with(mark));
    let trimmed = shown.trim_end().len() as u32;
    if marks {
        return Span {
            start: span.start + 1,
            end: span.end - 1,
        };
    }
    Span {
        start: span.start,
        end: span.start + trimmed,
    }
}
