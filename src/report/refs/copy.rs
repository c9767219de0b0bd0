//! Entries of a BibTeX file as they are written there.

use std::collections::HashSet;

use super::item::stem;
use crate::bibliography::{Bibliography, Excerpt};
use crate::source::Span;

/// The text of `excerpt`, an empty line behind each block but the last. An entry whose key is one of `names`, which its key becomes, has
/// another one.
pub(super) fn text(
    bibliography: &Bibliography,
    excerpt: &Excerpt,
    names: &mut HashSet<String>,
) -> String {
    let source = bibliography.source();
    let heads = excerpt.heads.iter();
    let mut blocks: Vec<String> = heads.map(|&head| source.slice(head).to_owned()).collect();
    let stem = stem(source.path());
    for &at in &excerpt.entries {
        let entry = &bibliography.entries()[at as usize];
        let own = entry.key.to_string();
        let name = if names.contains(&own) {
            format!("{stem}-{}", at + 1)
        } else {
            own
        };
        let (before, behind) = (
            Span {
                end: entry.label.start,
                ..entry.span
            },
            Span {
                start: entry.label.end,
                ..entry.span
            },
        );
        blocks.push(format!(
            "{}{name}{}",
            source.slice(before),
            source.slice(behind)
        ));
        names.insert(name);
    }
    let mut text = blocks.join("\n\n");
    if !text.is_empty() {
        text.push('\n');
    }
    text
}
