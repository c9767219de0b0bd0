//! Sections by their headings: those that hold worked examples, and those that sum the text up.

use crate::document::Document;
use crate::source::Span;
use crate::words::{Table, begins_with};

/// Such a heading has so many bytes at most.
const HEADING: usize = 80;
/// A section that is more than one of so many parts of its text sums up nothing.
const PART: u32 = 3;

/// A section whose heading was seen.
#[derive(Clone, Copy)]
struct Open {
    start: u32,
    level: u8,
    /// Whether it sums the text up.
    sums: bool,
}

/// Those sections of `document`, in text order.
pub(super) fn sections(document: &Document<'_>, table: &Table) -> Vec<Span> {
    let all = document.source.text().len() as u32;
    let (mut sections, mut open): (Vec<Span>, Option<Open>) = (Vec::new(), None);
    let mut close = |one: Open, end: u32| {
        let section = Span {
            start: one.start,
            end,
        };
        if !one.sums || (end - one.start) * PART <= all {
            sections.push(section);
        }
    };
    let blocks = document.layout.blocks.iter();
    for (block, level) in blocks.filter_map(|block| Some((block, block.kind.level()?))) {
        let start = block.span.start;
        if let Some(one) = open.take_if(|one| level <= one.level) {
            close(one, start);
        }
        let heading = document.source.slice(block.span);
        let sums = || is_headed(heading, &table.summaries);
        if open.is_none() && (is_headed(heading, &table.supposed.worked) || sums()) {
            open = Some(Open {
                start,
                level,
                sums: sums(),
            });
        }
    }
    if let Some(one) = open {
        close(one, all);
    }
    sections
}

/// Whether `heading` is one of `phrases`, whatever number stands before it or behind: "3.1 Worked example", "Example 2: Two boats".
pub(in crate::claim) fn is_headed(heading: &str, phrases: &[String]) -> bool {
    if heading.len() > HEADING {
        return false;
    }
    let bare = heading
        .trim_start_matches(|c: char| !c.is_alphabetic())
        .to_lowercase();
    phrases.iter().any(|phrase| {
        begins_with(&bare, phrase).is_some_and(|rest| {
            let rest = rest.trim_matches(|c: char| c.is_whitespace() || "*_:.#".contains(c));
            rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_digit())
        })
    })
}
