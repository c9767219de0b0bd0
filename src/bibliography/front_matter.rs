//! What the front matter of a draft says of bibliographies: the files that it names, the entries that it holds itself.

use std::sync::Arc;

use super::csl_yaml::listed;
use super::{Bibliography, CSL_YAML, Holdings, Named, State};
use crate::node::{self, Node};
use crate::source::{Source, Span};

/// The keys that speak of bibliographies.
const NAMES: &str = "bibliography";
const HOLDS: &str = "references";
const NOCITES: &str = "nocite";
/// What stands there for all of a bibliography.
const ALL: &str = "@*";

/// Whether the draft `source` begins with what may be front matter that names bibliographies.
pub(crate) fn may_be_named(source: &Source) -> bool {
    let text = &source.text()[source.body()..];
    let fences: &[&str] = if text.starts_with("---") {
        &["---", "..."]
    } else if text.starts_with("+++") {
        &["+++"]
    } else {
        return false;
    };
    // Another line of the kind ends it; where there is none, the first lines are no front matter.
    let mut from = 3;
    let end = loop {
        let Some(line) = memchr::memchr2(b'\n', b'\r', &text.as_bytes()[from..]) else {
            return false;
        };
        from += line + 1;
        if fences.iter().any(|fence| text[from..].starts_with(fence)) {
            break from;
        }
    };
    let text = &text[..end];
    memchr::memmem::find(text.as_bytes(), NAMES.as_bytes()).is_some()
}

/// What the front matter `metadata` of the draft `source` names and holds.
pub(crate) fn front_matter(source: &Source, metadata: Span) -> Holdings {
    let text = source.slice(metadata);
    let mut holdings = Holdings::default();
    let speaks = |key: &str| memchr::memmem::find(text.as_bytes(), key.as_bytes()).is_some();
    let speaks_of_entries = speaks(NAMES) || speaks(HOLDS);
    if !speaks_of_entries && !speaks(NOCITES) {
        return holdings;
    }
    let Some(node) = node::front_matter(text, metadata.start as usize) else {
        holdings.open = speaks_of_entries;
        return holdings;
    };
    if let Some(nocite) = node.get(NOCITES) {
        holdings.uncited = keys(source, nocite.span());
        holdings.lists_all = source.slice(nocite.span()).contains(ALL);
    }
    // A site generator that lays pages out looks for bibliographies in a folder of its own.
    let laid_out = node.get("layout").is_some();
    let mut name = |node: &Node| match node {
        Node::Scalar(path, span) if is_path(path) => holdings.named.push(Named {
            path: path.clone(),
            place: Some(*span),
            is_sure: !laid_out && !path.starts_with(['/', '~']),
            state: State::Unread,
        }),
        Node::Scalar(path, _) if path.is_empty() => {}
        _ => holdings.open = true,
    };
    match node.get(NAMES) {
        Some(Node::List(paths, _)) => paths.iter().for_each(name),
        Some(path) => name(path),
        None => {}
    }
    match node.get(HOLDS).map(|list| (listed(list), list.span())) {
        Some((Some(entries), span)) if !entries.is_empty() => {
            let whole = Source::new(source.path(), source.text());
            holdings.named.push(Named {
                path: source.path().to_owned(),
                place: Some(span),
                is_sure: true,
                state: State::Inline(Arc::new(Bibliography::of(whole, CSL_YAML, entries))),
            });
        }
        Some((None, _)) => holdings.open = true,
        _ => {}
    }
    holdings
}

/// The keys that stand in `span` as citations write them: `@roe2021, @doe20`. All of a bibliography, `@*`, is none of them.
fn keys(source: &Source, span: Span) -> Vec<(Box<str>, Span)> {
    let text = source.slice(span);
    let keys = memchr::memchr_iter(b'@', text.as_bytes()).filter_map(|at| {
        let is_free = !text[..at].ends_with(char::is_alphanumeric);
        let behind = &text[at + 1..];
        let is_of_key = |c: char| c.is_alphanumeric() || "_:.#$%&-+?<>~/".contains(c);
        let length = behind.find(|c| !is_of_key(c)).unwrap_or(behind.len());
        let key = behind[..length].trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_');
        let start = span.start as usize + at;
        (is_free && !key.is_empty()).then(|| (key.into(), Span::new(start, start + 1 + key.len())))
    });
    keys.collect()
}

/// Whether `value` can be the path of a file, as it stands: no address, nothing that a program fills in.
fn is_path(value: &str) -> bool {
    !value.is_empty() && !value.contains(['\n', '`', '{', '$', '<', '*']) && !value.contains("://")
}
