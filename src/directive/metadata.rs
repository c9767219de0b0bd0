//! What front matter allows: `citedesk: {allow: [rule, ...]}`, or the same as lists of lines.

use super::words::allow;
use super::{Allow, Directive, Form, Order};
use crate::near;
use crate::node::{Node, yaml};
use crate::source::{Source, Span};

/// The key of the front matter under which a draft speaks to this program.
const OWN: &str = "citedesk";
/// The keys below it.
const ALLOW: &str = "allow";
const REASON: &str = "reason";

/// What the front matter `metadata` allows, where it is YAML and allows anything.
pub(super) fn directive(source: &Source, metadata: Span) -> Option<Directive> {
    let text = source.slice(metadata);
    let is_yaml = !text.starts_with("+++");
    if !is_yaml || !text.contains(OWN) {
        return None;
    }
    let Ok(Node::Map(pairs, _)) = yaml(text, metadata.start as usize) else {
        return unread(text, metadata);
    };
    let own = pairs
        .iter()
        .position(|(key, _)| key.scalar() == Some(OWN))?;
    let (key, value) = &pairs[own];
    let Some(allowed) = value.get(ALLOW) else {
        return misspelt(value).map(|key| empty(key, Order::Unknown(key)));
    };
    let allows = allows(source, allowed);
    let end = pairs
        .get(own + 1)
        .map_or(metadata.end, |next| next.0.span().start);
    let entry = source.slice(Span { end, ..key.span() });
    Some(Directive {
        span: allows.first()?.span.join(allows.last()?.span),
        form: form(source, allowed),
        order: Order::AllowFile,
        reasoned: value.text(REASON).is_some() || is_commented(entry),
        allows,
    })
}

/// A directive at `span` that allows nothing.
fn empty(span: Span, order: Order) -> Directive {
    Directive {
        span,
        form: Form::Flow,
        order,
        reasoned: false,
        allows: Vec::new(),
    }
}

/// What the front matter `text`, which is no YAML, asks for all the same.
fn unread(text: &str, metadata: Span) -> Option<Directive> {
    let mut at = 0;
    for line in text.split_inclusive(['\n', '\r']) {
        if line
            .strip_prefix(OWN)
            .is_some_and(|rest| rest.starts_with(':'))
        {
            let start = metadata.start as usize + at;
            return Some(empty(Span::new(start, start + OWN.len()), Order::Unread));
        }
        at += line.len();
    }
    None
}

/// A key of the map `own` that was to be `allow`: it asks for nothing that is known.
fn misspelt(own: &Node) -> Option<Span> {
    let Node::Map(pairs, _) = own else {
        return None;
    };
    let mut keys = pairs.iter().map(|(key, _)| key);
    let is_near = |key: &&Node| {
        key.scalar()
            .is_some_and(|key| near::edits(key, ALLOW).is_some())
    };
    keys.find(is_near).map(Node::span)
}

/// What is named in `allowed`: a list of names, or names that commas part.
fn allows(source: &Source, allowed: &Node) -> Vec<Allow> {
    let one = std::slice::from_ref(allowed);
    let nodes = match allowed {
        Node::List(items, _) => &items[..],
        Node::Scalar(..) => one,
        Node::Map(..) => &[],
    };
    let spans = nodes.iter().filter_map(|node| match node {
        Node::Scalar(text, span) if !text.is_empty() => Some(*span),
        _ => None,
    });
    spans.flat_map(|span| names(source, span)).collect()
}

/// The names that commas part in `span`.
fn names(source: &Source, span: Span) -> impl Iterator<Item = Allow> {
    let mut at = span.start as usize;
    let parts = source.slice(span).split(',').map(move |part| {
        let start = at + (part.len() - part.trim_start().len());
        at += part.len() + 1;
        (start, part.trim())
    });
    let named = parts.filter(|(_, name)| !name.is_empty());
    named.map(|(start, name)| allow(Span::new(start, start + name.len()), Some(name)))
}

/// How `allowed` is written.
fn form(source: &Source, allowed: &Node) -> Form {
    match allowed {
        Node::List(_, span) if source.slice(*span).starts_with('-') => Form::Lines,
        _ => Form::Flow,
    }
}

/// Whether a comment of `entry` says anything.
fn is_commented(entry: &str) -> bool {
    let mut lines = entry.split(['\n', '\r']);
    lines.any(|line| {
        let comment = line.split_once(" #").map(|(_, comment)| comment);
        let comment = comment.or_else(|| line.trim_start().strip_prefix('#'));
        comment.is_some_and(|comment| comment.contains(char::is_alphanumeric))
    })
}
