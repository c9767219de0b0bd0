//! TOML, as the front matter of some site generators is written.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Node;
use crate::source::Span;

/// The TOML `text`, which begins at the byte `start` of its source; nothing where it is none.
pub(crate) fn parse(text: &str, start: usize) -> Option<Node> {
    let table = DeTable::parse(text).ok()?;
    let span = Span::new(start, start + text.len());
    Some(map(table.get_ref(), span, start))
}

fn map(table: &DeTable<'_>, span: Span, start: usize) -> Node {
    let key = |key: &Spanned<_>| {
        let shown: &str = AsRef::<str>::as_ref(key.get_ref());
        Node::Scalar(shown.to_owned(), place(key, start))
    };
    let pairs = table.iter();
    Node::Map(
        pairs
            .map(|(name, value)| (key(name), node(value, start)))
            .collect(),
        span,
    )
}

/// Numbers, dates and truth values are none of what is read here.
fn node(value: &Spanned<DeValue<'_>>, start: usize) -> Node {
    let span = place(value, start);
    match value.get_ref() {
        DeValue::String(text) => {
            // The quotation marks are no part of the text.
            let marks = u32::from(span.end > span.start + 1);
            let inner = Span {
                start: span.start + marks,
                end: span.end - marks,
            };
            Node::Scalar(text.to_string(), inner)
        }
        DeValue::Array(items) => {
            Node::List(items.iter().map(|item| node(item, start)).collect(), span)
        }
        DeValue::Table(table) => map(table, span, start),
        _ => Node::Scalar(String::new(), span),
    }
}

fn place<T>(value: &Spanned<T>, start: usize) -> Span {
    let range = value.span();
    Span::new(start + range.start, start + range.end)
}
