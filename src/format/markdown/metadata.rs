//! Metadata further down: front matter behind comments, and the blocks of YAML that Pandoc reads sources from wherever they stand.

use std::ops::Range;

use crate::document::{BlockKind, Layout};
use crate::format::front_matter::{front_matter, opens_mapping};
use crate::source::Span;

/// No draft has more such blocks than this.
const BLOCKS: usize = 20;

/// Where such blocks of `text` stand, each from its first fence to its last.
pub(super) fn further(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    // Tildes fence such a block for the parser: where others stand they could be taken for each other.
    let has = |signs: &[u8]| memchr::memmem::find(text.as_bytes(), signs).is_some();
    if !has(b"\n---") || has(b"~~~") {
        return found;
    }
    let mut at = front_matter(text).map_or(0, |matter| matter.end);
    let lead = behind_comments(text);
    if let Some(matter) = front_matter(&text[lead..]).filter(|_| lead > at) {
        let matter = lead + matter.start..lead + matter.end;
        at = matter.end;
        found.push(matter);
    }
    let mut open = None;
    let mut is_free = false;
    for line in text[at..].split_inclusive('\n') {
        let content = line.trim_end();
        let is_fence = content == "---";
        let closed = open.filter(|_| is_fence || content == "...");
        let block = closed.map(|start| start..at + content.len());
        if found.len() == BLOCKS {
            break;
        }
        if let Some(block) = block.filter(|block| holds_sources(&text[block.clone()])) {
            found.push(block);
            open = None;
        } else if is_fence || closed.is_some() {
            open = (is_fence && is_free).then_some(at);
        }
        is_free = content.is_empty();
        at += line.len();
    }
    found
}

/// Where the first line of `text` begins that is no comment.
fn behind_comments(text: &str) -> usize {
    let mut at = 0;
    loop {
        let rest = text[at..].trim_start();
        let Some((_, behind)) = rest
            .strip_prefix("<!--")
            .and_then(|rest| rest.split_once("-->"))
        else {
            return at;
        };
        let Some((empty, next)) = behind.split_once('\n') else {
            return at;
        };
        if !empty.trim().is_empty() {
            return at;
        }
        at = text.len() - next.len();
    }
}

/// `text` with fences of code round its `blocks`, none of which the parser is to read.
pub(super) fn as_code(text: &str, blocks: &[Range<usize>]) -> String {
    let mut fenced = String::with_capacity(text.len());
    let mut at = 0;
    for Range { start, end } in blocks {
        fenced.push_str(&text[at..*start]);
        fenced.push_str("~~~");
        fenced.push_str(&text[start + 3..end - 3]);
        fenced.push_str("~~~");
        at = *end;
    }
    fenced + &text[at..]
}

/// Whether `span` is a block of its own, and no part of another.
pub(super) fn is_block(layout: &Layout<'_>, span: Span) -> bool {
    let at = layout
        .blocks
        .partition_point(|block| block.span.start < span.start);
    layout
        .blocks
        .get(at)
        .is_some_and(|block| block.kind == BlockKind::Opaque && block.span.start == span.start)
}

/// Whether `block`, with its fences, is a mapping of YAML that has a list of sources or cites some.
fn holds_sources(block: &str) -> bool {
    let lines = || block[3..block.len() - 3].lines().skip(1);
    let is_mapping = |line: &str| {
        line.trim().is_empty() || line.starts_with([' ', '\t', '-', '#']) || opens_mapping(line)
    };
    let has_key = |line: &str| {
        let bare = line.trim_start_matches([' ', '-', '{']);
        bare.starts_with("id:")
    };
    let lists = || lines().any(|line| line.starts_with("references:")) && lines().any(has_key);
    let cites = || lines().any(|line| line.starts_with("nocite:")) && block.contains('@');
    lines().next().is_some_and(opens_mapping) && lines().all(is_mapping) && (lists() || cites())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_that_hold_sources_are_metadata_wherever_they_stand() {
        for (text, found) in [
            (
                "A\n\n---\nreferences:\n- id: roe\n  title: B\n---\n",
                &["---\nreferences:\n- id: roe\n  title: B\n---"][..],
            ),
            (
                "---\ntitle: A\n---\n\n---  \r\nlang: en\r\nreferences:\r\n\r\n- {id: roe}\r\n...\r\n\r\n---\n\nC",
                &["---  \r\nlang: en\r\nreferences:\r\n\r\n- {id: roe}\r\n..."],
            ),
            (
                "A\n\n---\nnocite: |\n  @roe\n...\n",
                &["---\nnocite: |\n  @roe\n..."],
            ),
            (
                "<!-- a -->\n\n<!--\nb -->\n---\ntitle: A [1]\n---\nB",
                &["---\ntitle: A [1]\n---"],
            ),
            ("<!-- a --> A\n---\ntitle: A [1]\n---\nB", &[]),
            ("A\n---\nreferences:\n- id: roe\n---\n", &[]),
            ("A\n\n---\nreferences:\n- Roe, A. Quays. 2019.\n---\n", &[]),
            (
                "A\n\n---\nreferences:\n\nIt rained.\n\n- id: roe\n\n---\n",
                &[],
            ),
            ("A\n\n---\n\nreferences:\n- id: roe\n---\n", &[]),
            ("A\n\n---\nIt rained.\n\n---\n", &[]),
            ("A\n\n---\nreferences:\n- id: roe\n", &[]),
        ] {
            let blocks = further(text);
            assert_eq!(as_code(text, &blocks).len(), text.len());
            let shown: Vec<&str> = blocks.into_iter().map(|block| &text[block]).collect();
            assert_eq!(shown, found, "{text:?}");
        }
    }
}
