//! The ledger as a table for spreadsheets: comma-separated values, <https://www.rfc-editor.org/rfc/rfc4180>.

use std::borrow::Cow;

use csv::{Terminator, WriterBuilder};

use super::Grouping;
use super::basis::Names;
use super::group::{Group, groups};
use super::row::Row;
use crate::paper::Paper;
use crate::report::words::clean;

/// The columns, in their order.
const COLUMNS: [&str; 12] = [
    "path",
    "line",
    "column",
    "claim",
    "kinds",
    "points",
    "cues",
    "citations",
    "sources",
    "state",
    "reason",
    "unverified",
];

/// What parts the things of one cell.
const AND: &str = "; ";

/// A spreadsheet takes a cell that begins so for a formula, the full-width forms too.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// The line that names the columns.
pub(super) fn head(grouping: Option<Grouping>) -> String {
    let leading = grouping.map(|grouping| match grouping {
        Grouping::Source => "source",
        Grouping::Speaker => "speaker",
    });
    let cells = leading.into_iter().chain(COLUMNS);
    record(cells.map(Cow::Borrowed))
}

/// The rows of one draft: one for each claim, or for each claim of each group.
pub(super) fn rows(paper: &Paper<'_>, grouping: Option<Grouping>) -> String {
    let mut names = Names::default();
    let claims = paper.claims();
    let Some(grouping) = grouping else {
        return claims
            .iter()
            .map(|claim| record(cells(paper, &Row::new(paper, claim, &mut names))))
            .collect();
    };
    let mut text = String::new();
    for Group {
        name, claims: of, ..
    } in groups(paper, grouping)
    {
        for at in of {
            let row = Row::new(paper, &claims[at], &mut names);
            let leading = std::iter::once(safe(name.as_str().into()));
            text.push_str(&record(leading.chain(cells(paper, &row))));
        }
    }
    text
}

fn cells<'r>(paper: &'r Paper<'_>, row: &'r Row<'_>) -> impl Iterator<Item = Cow<'r, str>> {
    let claim = row.claim;
    let cues = claim.cues.iter().map(|cue| match cue.points {
        0 => cue.name.to_owned(),
        points => format!("{} {points:+}", cue.name),
    });
    let cues: Vec<String> = cues.collect();
    [
        safe(paper.document.source.path().into()),
        row.place.0.to_string().into(),
        row.place.1.to_string().into(),
        safe(clean(&claim.text)),
        row.kinds.join(AND).into(),
        claim.points.to_string().into(),
        safe(cues.join(AND).into()),
        safe(row.citations.join(AND).into()),
        safe(row.sources.join(AND).into()),
        claim.state.name().into(),
        safe(claim.reason.as_deref().unwrap_or_default().into()),
        if claim.unverified.is_some() {
            "yes"
        } else {
            "no"
        }
        .into(),
    ]
    .into_iter()
}

/// `cell` in a form that no spreadsheet takes for a formula: an apostrophe before it makes it text.
/// <https://owasp.org/www-community/attacks/CSV_Injection>
fn safe(cell: Cow<'_, str>) -> Cow<'_, str> {
    if cell.starts_with(FORMULA) {
        Cow::Owned(format!("'{cell}"))
    } else {
        cell
    }
}

/// One line of `cells`, which ends with CR LF.
fn record<'c>(cells: impl Iterator<Item = Cow<'c, str>>) -> String {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .from_writer(Vec::new());
    // Writing to memory cannot fail.
    let _ = writer.write_record(cells.map(|cell| cell.into_owned().into_bytes()));
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        for (cells, line) in [
            (&["a", "b c"][..], "a,b c\r\n"),
            (&["a, b", "say \"no\""], "\"a, b\",\"say \"\"no\"\"\"\r\n"),
            (&["two\nlines.md", ""], "\"two\nlines.md\",\r\n"),
            (&["\r"], "\"\r\"\r\n"),
        ] {
            assert_eq!(record(cells.iter().map(|&cell| cell.into())), line);
        }
    }

    #[test]
    fn no_cell_is_a_formula() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("+49 million came", "'+49 million came"),
            ("-3 per cent", "'-3 per cent"),
            ("@ida said so", "'@ida said so"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("＝1+1", "'＝1+1"),
            ("a = 1", "a = 1"),
            ("", ""),
        ] {
            assert_eq!(safe(cell.into()), written);
        }
    }
}
