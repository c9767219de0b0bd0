//! The entries of drafts as a table for people.

use std::fmt::Write as _;

use super::{Counts, Item};
use crate::parts::Parts;
use crate::report::reach::place;
use crate::report::words::{COLUMNS, clean, count, crop, width};
use crate::source::Source;

/// A column is no wider than this, the last aside.
const WIDEST: usize = 28;

/// The table of one file; empty where it has no entry.
pub(super) fn rows(source: &Source, items: &[Item<'_>], columns: usize) -> String {
    if items.is_empty() {
        return String::new();
    }
    let head = ["place", "key", "cited", "authors", "date"].map(str::to_owned);
    let mut rows = vec![(head, "title".to_owned())];
    let widest = WIDEST * columns / COLUMNS;
    for item in items {
        let cells = [
            place(source, item.span),
            item.key.clone().unwrap_or_else(|| "-".into()),
            item.cited.to_string(),
            authors(&item.parts),
            item.parts
                .date
                .as_ref()
                .and_then(crate::parts::Date::iso)
                .unwrap_or_else(|| "-".into()),
        ];
        let cells = cells.map(|cell| crop(&clean(&cell), widest).into_owned());
        rows.push((
            cells,
            title(&item.parts).unwrap_or_else(|| item.shown.clone()),
        ));
    }
    let widths: Vec<usize> = (0..5)
        .map(|column| {
            rows.iter()
                .map(|row| width(&row.0[column]))
                .max()
                .unwrap_or_default()
        })
        .collect();
    let mut text = format!("{}\n", clean(source.path()));
    for (cells, last) in rows {
        let mut line = String::from("  ");
        for (cell, &wide) in cells.iter().zip(&widths) {
            line.push_str(cell);
            line.push_str(&" ".repeat(wide.saturating_sub(width(cell)) + 2));
        }
        let room = columns.saturating_sub(width(&line)).max(widest);
        line.push_str(&crop(&clean(&last), room));
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

/// The counts over all drafts on one line.
pub(super) fn totals(counts: Counts) -> String {
    let entries = count(counts.entries, "entry");
    let files = count(counts.files, "file");
    if counts.entries == 0 {
        return format!("{entries} in {files}\n");
    }
    format!("{entries} in {files}, {} cited\n", counts.cited)
}

fn authors(parts: &Parts) -> String {
    let name = |at: usize| {
        let author = &parts.authors[at];
        author.family.clone().unwrap_or_else(|| author.name.clone())
    };
    match (parts.authors.len(), parts.others) {
        (0, _) => "-".to_owned(),
        (1, false) => name(0),
        (2, false) => format!("{} & {}", name(0), name(1)),
        _ => format!("{} et al.", name(0)),
    }
}

fn title(parts: &Parts) -> Option<String> {
    let title = &parts.title.as_ref()?.text;
    Some(match &parts.container {
        Some(container) => format!("{title} ({})", container.text),
        None => title.clone(),
    })
}
