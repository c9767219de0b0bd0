//! What stands below a drawn finding: consequences in rows, labels that were not drawn, and what to do.

use std::fmt::Write as _;

use super::reach::place as at;
use super::words::{clean, crop, width, wrap};
use crate::finding::{Finding, Group, Order, Row, Safety};
use crate::source::{Place, Source};
use crate::{Checked, STANDARD_INPUT};

/// How many places a row names, and how many lines stand for labels that were not drawn.
const MOST_PLACES: usize = 6;

/// How wide a column may get that is not the last.
const WIDEST: usize = 40;

/// The lines for `groups`, of `columns` at most, each ending with a line feed.
pub(super) fn groups(source: &Source, groups: &[Group], columns: usize) -> String {
    let mut lines = String::new();
    for group in groups {
        lines.push_str(&wrap(
            "  ",
            &format!("{}:", clean(&group.title)),
            4,
            columns,
        ));
        lines.push('\n');
        let rows: Vec<Vec<String>> = group
            .rows
            .iter()
            .map(|row| cells(source, row, group.order))
            .collect();
        lines.push_str(&table(&rows, columns));
    }
    lines
}

fn cells(source: &Source, row: &Row, order: Order) -> Vec<String> {
    let texts = row.cells.iter().map(|cell| clean(cell).into_owned());
    let places = places(source, &row.places);
    match order {
        Order::PlacesFirst => std::iter::once(places).chain(texts).collect(),
        Order::PlacesLast(_) if row.places.is_empty() => texts.collect(),
        Order::PlacesLast(words) => texts
            .chain(std::iter::once(format!("{words} {places}")))
            .collect(),
    }
}

fn places(source: &Source, places: &[Place]) -> String {
    let named: Vec<String> = places
        .iter()
        .take(MOST_PLACES)
        .map(|place| at(source, place.span))
        .collect();
    let more = places.len() - named.len();
    let named = named.join(", ");
    match more {
        0 => named,
        more => format!("{named} and {more} more"),
    }
}

/// Sets `rows` in cells, on lines of `columns` at most; what does not fit goes on below the start of its last cell.
fn table(rows: &[Vec<String>], columns: usize) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        let cells = row.len().saturating_sub(1);
        widths.resize(widths.len().max(cells), 0);
        for (column, cell) in widths.iter_mut().zip(&row[..cells]) {
            *column = (*column).max(width(cell).min(WIDEST));
        }
    }
    let mut lines = String::new();
    for row in rows {
        let Some((last, cells)) = row.split_last() else {
            continue;
        };
        let mut lead = String::from("    ");
        for (cell, &column) in cells.iter().zip(&widths) {
            let cell = crop(cell, column);
            lead.push_str(&cell);
            lead.push_str(&" ".repeat(column + 2 - width(&cell)));
        }
        lines.push_str(wrap(&lead, last, width(&lead), columns).trim_end());
        lines.push('\n');
    }
    lines
}

/// The lines for labels of `finding` that are not among `drawn`.
pub(super) fn elsewhere(
    source: &Source,
    finding: &Finding,
    drawn: &[usize],
    columns: usize,
) -> String {
    let mut lines = String::new();
    let left = finding.labels.len() - drawn.len();
    let labels = finding.labels.iter().enumerate();
    let rest = labels.filter(|(number, _)| !drawn.contains(number));
    for (_, label) in rest.take(MOST_PLACES) {
        let lead = format!("  also at {}: ", at(source, label.place.span));
        lines.push_str(wrap(&lead, &clean(&label.message), 4, columns).trim_end());
        lines.push('\n');
    }
    if left > MOST_PLACES {
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "  and {} more", left - MOST_PLACES);
    }
    lines
}

/// What to do: the help of `finding`, the command that shows more, the title of its fix.
pub(super) fn advice(checked: &Checked, finding: &Finding, columns: usize) -> String {
    let mut advice = Vec::new();
    advice.extend(finding.help.as_deref().map(|help| clean(help).into_owned()));
    if !finding.groups.is_empty() && checked.source.path() != STANDARD_INPUT {
        let path = quoted(&clean(checked.source.path()));
        advice.push(format!("`citedesk claims {path}` lists every claim"));
    }
    let mut lines = String::new();
    for (number, text) in advice.iter().enumerate() {
        let lead = if number == 0 { "  help: " } else { "        " };
        lines.push_str(&wrap(lead, text, 8, columns));
        lines.push_str(if number + 1 < advice.len() {
            ";\n"
        } else {
            "\n"
        });
    }
    if let Some(fix) = &finding.fix {
        let lead = match fix.safety {
            Safety::Safe => "  fix: ",
            Safety::Unsafe => "  fix (unsafe): ",
        };
        lines.push_str(&wrap(lead, &clean(&fix.title), 8, columns));
        lines.push('\n');
    }
    lines
}

/// `path` as a shell takes it for one word.
fn quoted(path: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "/._-+,:@%=".contains(c);
    if path.chars().all(plain) {
        path.to_owned()
    } else {
        format!("'{}'", path.replace('\'', r"'\''"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Label;
    use crate::report::words::COLUMNS;
    use crate::source::Span;

    fn row(cells: &[&str], places: &[usize]) -> Row {
        Row {
            cells: cells.iter().map(|&cell| cell.to_owned()).collect(),
            places: places
                .iter()
                .map(|&at| Place::draft(Span::new(at, at + 1)))
                .collect(),
        }
    }

    #[test]
    fn rows_stand_in_columns_and_name_six_places() {
        let source = Source::new("a", "x".repeat(50));
        let group = Group {
            title: "these rest on it".to_owned(),
            order: Order::PlacesLast("cited at"),
            rows: vec![
                row(&["[1]", "12 claims"], &[0, 1, 2, 3, 4, 5, 6, 7]),
                row(&["[10]", "1 claim"], &[40]),
                row(&["[中]", "none"], &[]),
            ],
        };
        assert_eq!(
            groups(&source, &[group], COLUMNS),
            "  these rest on it:\n    \
             [1]   12 claims  cited at 1:1, 1:2, 1:3, 1:4, 1:5, 1:6 and 2 more\n    \
             [10]  1 claim    cited at 1:41\n    \
             [中]  none\n"
        );
    }

    #[test]
    fn long_cells_go_on_below_themselves() {
        let source = Source::new("a", "x");
        let group = Group {
            title: "settle first".to_owned(),
            order: Order::PlacesFirst,
            rows: vec![row(&["quotation", &"many words ".repeat(12)], &[0])],
        };
        let text = groups(&source, &[group], COLUMNS);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines.len(), 3);
        assert!(
            lines[1].starts_with("    1:1  quotation  many words"),
            "{text}"
        );
        assert!(
            lines[2].starts_with("                    many words"),
            "{text}"
        );
        assert!(lines.iter().all(|line| width(line) <= COLUMNS));
    }

    #[test]
    fn labels_that_are_not_drawn_are_told_in_lines() {
        let source = Source::new("a", "x\n".repeat(20));
        let mut finding = Finding::new(Span::new(0, 1), "m");
        finding.labels = (0..9)
            .map(|at| Label {
                place: Place::draft(Span::new(at * 2, at * 2 + 1)),
                message: "cited".to_owned(),
            })
            .collect();
        let text = elsewhere(&source, &finding, &[0], COLUMNS);
        assert!(text.starts_with("  also at 2:1: cited\n"), "{text}");
        assert!(
            text.ends_with("  also at 7:1: cited\n  and 2 more\n"),
            "{text}"
        );
    }

    #[test]
    fn paths_are_quoted_where_a_shell_would_split_them() {
        assert_eq!(quoted("drafts/a-1.md"), "drafts/a-1.md");
        assert_eq!(quoted("my draft's.md"), r"'my draft'\''s.md'");
    }
}
