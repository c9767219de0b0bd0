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
            Standing::Noted => "its own note",
            Standing::Unjudged => "a list that is not in this text",
            Standing::Unmatched(_) => "a list without numbers",
            Standing::Hollow(_) => "a list without entries",
            Standing::Reached | Standing::Dangling(_) | Standing::Unlisted => "nothing",
        };
        lines.push(end.to_owned());
    }
    lines
}

/// What stands behind the label of `entry`, cropped to what a line can hold.
pub(super) fn body(source: &Source, entry: &Reference) -> String {
    let seen = clean(head(source.slice(entry.body).trim()));
    match seen.trim() {
        "" => "(empty)".to_owned(),
        seen if entry.empty => format!("{} (empty)", crop(seen, COLUMNS / 2)),
        seen => crop(seen, COLUMNS * 3 / 5).into_owned(),
    }
}

/// The text of `span` on one line, cropped.
pub(super) fn quote(source: &Source, span: Span) -> String {
    crop(&clean(head(source.slice(span))), COLUMNS * 2 / 5).into_owned()
}

/// As much of `text` as a line could show, and a little more: a place may be as long as the draft.
fn head(text: &str) -> &str {
    let end = text.char_indices().nth(COLUMNS);
    end.map_or(text, |(end, _)| &text[..end])
}
