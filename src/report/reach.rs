//! Where a citation leads, in words.

use super::told;
use super::words::{COLUMNS, clean, crop};
use crate::bibliography::{Bibliography, Entry, Field};
use crate::document::Reference;
use crate::paper::Paper;
use crate::resolve::Standing;
use crate::source::{Source, Span};

/// The line and the column at which `span` begins.
pub(super) fn place(source: &Source, span: Span) -> String {
    let position = source.position(span.start);
    format!("{}:{}", position.line, position.column)
}

/// How many entries are told of one citation: a range may reach thousands.
const MOST_ENTRIES: usize = 6;

/// What the citation of index `at` leads to, a line for each entry and so many of them.
pub(super) fn targets(paper: &Paper<'_>, at: usize) -> Vec<String> {
    let entries = paper.resolution.entries(at);
    let mut lines: Vec<String> = entries
        .iter()
        .take(MOST_ENTRIES)
        .map(|&entry| {
            let entry = &paper.document.references[entry as usize];
            let source = paper.document.source;
            format!("{} {}", place(source, entry.span), body(source, entry))
        })
        .collect();
    if entries.len() > MOST_ENTRIES {
        lines.push(format!("{} more", entries.len() - MOST_ENTRIES));
    }
    if lines.is_empty() {
        let end = match paper.resolution.targets[at].standing {
            Standing::Filed(bibliography, entry) | Standing::Blank(bibliography, entry) => {
                filed(paper, (bibliography, entry))
            }
            Standing::Lost => "a bibliography that cannot be read".to_owned(),
            Standing::Linked => "its own address".to_owned(),
            Standing::Noted => "its own note".to_owned(),
            Standing::Unjudged => "a list that is not in this text".to_owned(),
            Standing::Unmatched(_) => "a list without numbers".to_owned(),
            Standing::Hollow(_) => "a list without entries".to_owned(),
            Standing::Reached | Standing::Dangling(_) | Standing::Unlisted => "nothing".to_owned(),
        };
        lines.push(end);
    }
    lines
}

/// The entry of a bibliography that a citation leads to.
fn filed(paper: &Paper<'_>, found: (u32, u32)) -> String {
    let Some((bibliography, entry)) = paper.document.bibliographies.entry(found) else {
        return String::new();
    };
    let source = bibliography.source();
    let at = format!("{}:{}", clean(source.path()), place(source, entry.span));
    format!("{at} {}", summary(bibliography, found.1))
}

/// What the entry of index `at` in `bibliography` says of its source, cropped to what a line can hold.
pub(super) fn summary(bibliography: &Bibliography, at: u32) -> String {
    let parts = bibliography.described().get(at as usize);
    let told = parts.and_then(|described| told::told(&described.parts));
    let told = told.unwrap_or_else(|| written(bibliography, &bibliography.entries()[at as usize]));
    crop(&clean(&told), COLUMNS * 3 / 5).into_owned()
}

/// What `entry` of `bibliography` says of its source, as it is written there.
fn written(bibliography: &Bibliography, entry: &Entry) -> String {
    let fields = [Field::Author, Field::Title, Field::Date, Field::Url].iter();
    let told: Vec<&str> = fields
        .filter_map(|&field| entry.field(field))
        .map(|span| head(bibliography.source().slice(span)))
        .collect();
    told.join(", ")
}

/// What stands behind the label of `entry`, cropped to what a line can hold.
pub(super) fn body(source: &Source, entry: &Reference) -> String {
    let seen = clean(head(source.slice(entry.written).trim()));
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

/// The beginning of the text of `span`, as much as shows which sentence it is.
pub(super) fn excerpt(source: &Source, span: Span) -> String {
    crop(&clean(head(source.slice(span))), COLUMNS * 3 / 5).into_owned()
}

/// As much of `text` as a line could show, and a little more: a place may be as long as the draft.
fn head(text: &str) -> &str {
    let end = text.char_indices().nth(COLUMNS);
    end.map_or(text, |(end, _)| &text[..end])
}
