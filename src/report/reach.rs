//! Where a citation leads, in words.

use super::words::{COLUMNS, clean, crop};
use crate::document::Reference;
use crate::paper::Paper;
use crate::resolve::Standing;
use crate::source::{Source, Span};

/// The line and the column at which `span` begins.
pub(super) fn place(source: &Source, span: Span) -> String {
    let position = source.position(span.start);
    format!("{}:{}", position.line, position.column)
}

/// What the citation of index `at` leads to, a line for each entry and `most` lines of them.
pub(super) fn told(paper: &Paper<'_>, at: usize, most: usize) -> Vec<String> {
    let entries = paper.resolution.entries(at);
    let mut lines: Vec<String> = entries
        .iter()
        .take(most)
        .map(|&entry| {
            let entry = &paper.document.references[entry as usize];
            let source = paper.document.source;
            format!("{} {}", place(source, entry.span), body(source, entry))
        })
        .collect();
    if entries.len() > most {
        lines.push(format!("{} more", entries.len() - most));
    }
    if lines.is_empty() {
        let end = match paper.resolution.targets[at].standing {
            Standing::Linked => "its own address",
            Standing::Unjudged => "a list that is not in this text",
            Standing::Reached
            | Standing::Hollow(_)
            | Standing::Dangling(_)
            | Standing::Unlisted => "nothing",
        };
        lines.push(end.to_owned());
    }
    lines
}

/// What stands behind the label of `entry`, cropped to what a line can hold.
pub(super) fn body(source: &Source, entry: &Reference) -> String {
    // Only what could be seen is made safe: a body may be as long as the draft.
    let body = source.slice(entry.body).trim();
    let end = body
        .char_indices()
        .nth(COLUMNS)
        .map_or(body.len(), |(end, _)| end);
    let seen = clean(&body[..end]);
    match seen.trim() {
        "" => "(empty)".to_owned(),
        seen if entry.empty => format!("{} (empty)", crop(seen, COLUMNS / 2)),
        seen => crop(seen, COLUMNS * 3 / 5).into_owned(),
    }
}
