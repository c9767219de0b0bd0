//! The ledger as people read it: two lines a claim, in columns.

use super::basis::Names;
use super::group::groups;
use super::row::Row;
use super::{Detail, Grouping};
use crate::claim::Ledger;
use crate::paper::Paper;
use crate::report::reach::{place, quote, targets};
use crate::report::words::{COLUMNS, clean, count, crop, push_line, width, wrap};

/// How many citations of one claim are told one by one.
const MOST_CITATIONS: usize = 20;

/// The kinds, the citations and the sources are no wider than this.
const WIDEST: [usize; 3] = [30, 14, 36];

/// What the place of a claim and the word for its state take of a line, blanks between columns included.
const BESIDE: usize = 34;

/// How wide the columns may be in `all` columns of a terminal: what fits is shared where there are fewer than usual.
fn widest(all: usize) -> [usize; 3] {
    let shared: usize = WIDEST.iter().sum();
    let room = all.saturating_sub(BESIDE);
    if all >= COLUMNS {
        return WIDEST;
    }
    WIDEST.map(|wide| wide * room.min(shared) / shared)
}

/// The cells of one claim, as wide as they may be.
struct Cells<'c> {
    row: Row<'c>,
    place: String,
    /// Its kinds, what its citations name, its sources.
    columns: [String; 3],
}

/// How wide each column is in one draft.
struct Widths {
    /// How many columns of a terminal there are for all of them.
    all: usize,
    place: usize,
    columns: [usize; 3],
}

/// The ledger of one draft; empty where nothing is listed.
pub(super) fn ledger(
    paper: &Paper<'_>,
    detail: Detail,
    grouping: Option<Grouping>,
    columns: usize,
) -> String {
    let grouped = grouping.map(|grouping| groups(paper, grouping));
    let claims = paper.claims();
    let listed = grouped
        .as_ref()
        .map_or(!claims.is_empty(), |groups| !groups.is_empty());
    let judged_less = paper.tongue().is_judged_less();
    // That nothing is listed of a draft whose language is hardly known is no sign that it claims nothing.
    if !(listed || judged_less && claims.is_empty()) {
        return String::new();
    }
    let mut names = Names::default();
    let all: Vec<Cells<'_>> = claims
        .iter()
        .map(|claim| Cells::new(Row::new(paper, claim, &mut names), columns))
        .collect();
    let widths = all.iter().fold(Widths::of(columns), Widths::with);
    let mut text = format!("{}\n", clean(paper.document.source.path()));
    if judged_less {
        push_line(
            &mut text,
            2,
            "no cues are known for its language: judged by quotation marks and figures alone",
        );
    }
    let Some(grouped) = grouped else {
        for cells in &all {
            push_claim(&mut text, paper, cells, &widths, 2, detail);
        }
        return text;
    };
    for group in grouped {
        let at = group.span.map(|span| place(paper.document.source, span));
        let at = at.map_or_else(String::new, |at| format!(" ({at})"));
        let claims = count(group.claims.len(), "claim");
        push_line(
            &mut text,
            2,
            &format!("{}{at}: {claims}", clean(&group.name)),
        );
        for claim in group.claims {
            push_claim(&mut text, paper, &all[claim], &widths, 4, detail);
        }
    }
    text
}

impl<'c> Cells<'c> {
    fn new(row: Row<'c>, all: usize) -> Self {
        let place = format!("{}:{}", row.place.0, row.place.1);
        let columns = [
            &row.kinds.join(", "),
            &row.citations.join(", "),
            &row.sources.join("; "),
        ];
        let mut widest = widest(all).into_iter();
        let columns = columns.map(|column| {
            let column = if column.is_empty() { "-" } else { column };
            crop(&clean(column), widest.next().unwrap_or_default()).into_owned()
        });
        Self {
            row,
            place,
            columns,
        }
    }
}

impl Widths {
    fn of(all: usize) -> Self {
        Self {
            all,
            place: 0,
            columns: [0; 3],
        }
    }

    fn with(self, cells: &Cells<'_>) -> Self {
        let [kinds, citations, sources] = self.columns;
        let [own_kinds, own_citations, own_sources] = &cells.columns;
        Self {
            all: self.all,
            place: self.place.max(width(&cells.place)),
            columns: [
                kinds.max(width(own_kinds)),
                citations.max(width(own_citations)),
                sources.max(width(own_sources)),
            ],
        }
    }
}

/// The place and the claim on one line, the other columns on the next; where there is room for it, why it is a claim and where its
/// citations lead below.
fn push_claim(
    text: &mut String,
    paper: &Paper<'_>,
    cells: &Cells<'_>,
    widths: &Widths,
    indent: usize,
    detail: Detail,
) {
    let below = indent + widths.place + 2;
    let claim = crop(
        &clean(&cells.row.claim.text),
        widths.all.saturating_sub(below),
    )
    .into_owned();
    push_line(
        text,
        indent,
        &format!("{}{claim}", padded(&cells.place, widths.place)),
    );
    let columns = cells.columns.iter().zip(widths.columns);
    let columns: String = columns.map(|(cell, wide)| padded(cell, wide)).collect();
    push_line(
        text,
        below,
        &format!("{columns}{}", clean(&cells.row.state())),
    );
    if detail == Detail::Brief {
        return;
    }
    push_line(text, below, &cells.row.reason());
    let citations = cells.row.claim.citations.clone();
    for at in citations.clone().take(MOST_CITATIONS) {
        push_citation(text, paper, at as usize, below);
    }
    if citations.len() > MOST_CITATIONS {
        push_line(
            text,
            below,
            &format!("{} more citations", citations.len() - MOST_CITATIONS),
        );
    }
}

/// `cell` with blanks up to the next column.
fn padded(cell: &str, wide: usize) -> String {
    format!(
        "{cell}{:blanks$}",
        "",
        blanks = wide.saturating_sub(width(cell)) + 2
    )
}

fn push_citation(text: &mut String, paper: &Paper<'_>, at: usize, indent: usize) {
    let citation = &paper.document.citations[at];
    let source = paper.document.source;
    let seen = quote(source, citation.span);
    let lead = format!("{seen} at {}", place(source, citation.span));
    for told in targets(paper, at) {
        push_line(text, indent, &format!("{lead} -> {told}"));
    }
}

/// The counts over `files` drafts on one line, but in fewer `columns` than usual.
pub(super) fn totals(ledger: &Ledger, files: usize, columns: usize) -> String {
    let line = counts(ledger, files);
    if columns < COLUMNS {
        wrap("", &line, 2, columns) + "\n"
    } else {
        line + "\n"
    }
}

fn counts(ledger: &Ledger, files: usize) -> String {
    let states: Vec<String> = [
        (ledger.supported, "supported"),
        (ledger.resting_on_nothing, "resting on nothing"),
        (ledger.unread, "resting on what is not read"),
        (ledger.uncited, "uncited"),
        (ledger.declared, "declared"),
    ]
    .into_iter()
    .filter(|&(number, _)| number > 0)
    .map(|(number, state)| format!("{number} {state}"))
    .collect();
    let claims = count(ledger.total, "claim");
    let files = count(files, "file");
    if states.is_empty() {
        format!("{claims} in {files}")
    } else {
        format!(
            "{claims} in {files}: {}{}",
            states.join(", "),
            reasons(ledger)
        )
    }
}

/// The kinds of the declared reasons, in parentheses behind their number.
fn reasons(ledger: &Ledger) -> String {
    let reasons = ledger.reasons.iter();
    let told: Vec<String> = reasons
        .map(|(reason, count)| format!("{count} {}", clean(reason)))
        .collect();
    if told.is_empty() {
        String::new()
    } else {
        format!(" ({})", told.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::{BESIDE, WIDEST, totals, widest};
    use crate::claim::Ledger;

    #[test]
    fn columns_share_what_a_narrower_terminal_has() {
        assert_eq!(widest(100), WIDEST);
        for columns in [60, 80, 99] {
            let shared: usize = widest(columns).iter().sum();
            assert!(shared + BESIDE <= columns, "{columns}");
        }
    }

    #[test]
    fn counts_stand_on_one_line_but_on_a_narrower_terminal() {
        let ledger = Ledger {
            total: 9,
            supported: 4,
            resting_on_nothing: 3,
            uncited: 2,
            ..Ledger::default()
        };
        assert_eq!(totals(&ledger, 2, 100).lines().count(), 1);
        let narrow = totals(&ledger, 2, 60);
        assert!(
            narrow.ends_with("resting on nothing, 2\n  uncited\n"),
            "{narrow}"
        );
    }
}
