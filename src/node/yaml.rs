//! YAML, as far as it is needed here: one document, without what its aliases stand for.

use granit_parser::{Event, Parser};

use super::Node;
use crate::source::Span;

/// The first document of the YAML `text`, which begins at the byte `start` of its source; the line of the fault where it is none.
pub(crate) fn parse(text: &str, start: usize) -> Result<Node, usize> {
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
