//! What front matter allows: `citedesk: {allow: [rule, ...]}`, or the same as lists of lines. A reader of this one entry alone.

use super::words::allow;
use super::{Allow, Directive, Form, Order};
use crate::near;
use crate::source::{Source, Span};

/// What the front matter `metadata` allows, where it is YAML and allows anything.
pub(super) fn directive(source: &Source, metadata: Span) -> Option<Directive> {
    let text = source.slice(metadata);
    if source.text()[source.body()..].starts_with("+++") {
        return None;
    }
    let entry = entry(text)?;
    let value = entry.find("allow").and_then(|key| {
        let behind = &entry[key + "allow".len()..];
        behind
            .trim_start_matches(['"', '\'', ' '])
            .strip_prefix(':')
    });
    let Some(value) = value else {
        return misspelt(entry, metadata, text);
    };
    let offset =
        |part: &str| metadata.start as usize + (part.as_ptr() as usize - text.as_ptr() as usize);
    let first = value.trim_start();
    let line = value.split(['\n', '\r']).next().unwrap_or_default().trim();
    let (form, listed) = if let Some(inner) = first.strip_prefix('[') {
        (Form::Flow, vec![&inner[..inner.find(']')?]])
    } else if !line.is_empty() && !line.starts_with('#') {
        // One name needs no brackets.
        (Form::Flow, vec![line])
    } else {
        (Form::Lines, items(value))
    };
    let allows: Vec<Allow> = listed
        .iter()
        .flat_map(|part| names(part))
        .map(|name| {
            let start = offset(name);
            allow(Span::new(start, start + name.len()), Some(name))
        })
        .collect();
    let whole = allows.first()?.span.join(allows.last()?.span);
    Some(Directive {
        span: whole,
        form,
        order: Order::AllowFile,
        reasoned: is_reasoned(entry),
        allows,
    })
}

/// A key of `entry` that was to be `allow`: it asks for nothing that is known.
fn misspelt(entry: &str, metadata: Span, text: &str) -> Option<Directive> {
    let keys = entry.split(['\n', '\r', '{', ',']);
    let mut keys = keys.filter_map(|part| Some(part.split_once(':')?.0.trim()));
    let key = keys.find(|key| near::edits(key, "allow").is_some())?;
    let start = metadata.start as usize + (key.as_ptr() as usize - text.as_ptr() as usize);
    let span = Span::new(start, start + key.len());
    Some(Directive {
        span,
        form: Form::Flow,
        order: Order::Unknown(span),
        reasoned: false,
        allows: Vec::new(),
    })
}

/// Whether a comment of `entry` says anything.
fn is_reasoned(entry: &str) -> bool {
    let mut lines = entry.split(['\n', '\r']);
    lines.any(|line| {
        let comment = line.split_once(" #").map(|(_, comment)| comment);
        let comment = comment.or_else(|| line.trim_start().strip_prefix('#'));
        comment.is_some_and(|comment| comment.contains(char::is_alphanumeric))
    })
}

/// The value of the entry `citedesk:`, with the indented lines that go on with it.
fn entry(text: &str) -> Option<&str> {
    let mut at = 0;
    let mut start = None;
    for line in text.split_inclusive(['\n', '\r']) {
        match start {
            None => {
                start = line
                    .starts_with("citedesk:")
                    .then_some(at + "citedesk:".len());
            }
            Some(start) if line.starts_with(|c: char| !c.is_whitespace()) => {
                return Some(&text[start..at]);
            }
            Some(_) => {}
        }
        at += line.len();
    }
    start.map(|start| &text[start..])
}

/// What stands behind the dashes of the lines of `value`, as far as they are items.
fn items(value: &str) -> Vec<&str> {
    let lines = value.split(['\n', '\r']).map(str::trim);
    lines
        .skip_while(|line| line.is_empty())
        .map_while(|line| match line.strip_prefix('-') {
            Some(item) => Some(item),
            None => (line.is_empty() || line.starts_with('#')).then_some(""),
        })
        .collect()
}

/// The names in `part`, parted by commas, without quotation marks and comments.
fn names(part: &str) -> impl Iterator<Item = &str> {
    let part = part.split(" #").next().unwrap_or_default();
    let part = if part.starts_with('#') { "" } else { part };
    part.split(',')
        .map(|name| name.trim_matches(['"', '\'', '}', ' ', '\t']))
        .filter(|name| !name.is_empty())
}
