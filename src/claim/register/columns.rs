//! Tables that say what the columns of a data set hold: "Column | Definition". Whom the end of such a cell names is where its values are from:
//! "Party of the legislator, according to the register".

use crate::claim::form;
use crate::claim::{Claim, Kind, State};
use crate::document::{Block, BlockKind, Document};
use crate::source::Span;
use crate::words::{self, Table};

/// Leaves out those of `claims` that stand in such a table and only name where values are from; whoever is quoted in one or accused, and
/// what it cites for, stays.
pub(super) fn strike(document: &Document<'_>, table: &Table, claims: &mut Vec<Claim>) {
    if claims.is_empty() || table.fields.is_empty() {
        return;
    }
    let tables = columns(document, table);
    if tables.is_empty() {
        return;
    }
    claims.retain(|claim| {
        let after = tables.partition_point(|own| own.end <= claim.span.start);
        let within = tables
            .get(after)
            .is_some_and(|own| own.contains(claim.span));
        let told =
            claim.kinds.contains(&Kind::Quotation) || claim.kinds.contains(&Kind::Accusation);
        !within || told || claim.state != State::Uncited || !names_origin(&claim.text, table)
    });
}

/// Whether `text`, a sentence of a cell, names whom it lays itself to behind its first words: what begins "According to" is a statement.
fn names_origin(text: &str, table: &Table) -> bool {
    let own = form::unlabelled(text.trim_start_matches('(')).to_lowercase();
    let words: Vec<&str> = own
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut before = table.speech.before.iter();
    before.any(|phrase| {
        let phrase: Vec<&str> = phrase.split(' ').collect();
        words
            .windows(phrase.len())
            .skip(1)
            .any(|here| here == phrase)
    })
}

/// Where the tables of `document` stand whose first two cells are the heads of such a table, in text order.
fn columns(document: &Document<'_>, table: &Table) -> Vec<Span> {
    let is_cell = |block: &Block| block.kind == BlockKind::Cell;
    let runs = document
        .layout
        .blocks
        .chunk_by(|one, next| is_cell(one) && is_cell(next));
    runs.filter(|run| is_cell(&run[0]) && is_headed(document, run, table))
        .map(|run| Span {
            start: run[0].span.start,
            end: run[run.len() - 1].span.end,
        })
        .collect()
}

/// Whether the first two of these `cells` are such heads.
fn is_headed(document: &Document<'_>, cells: &[Block], table: &Table) -> bool {
    let [first, second, ..] = cells else {
        return false;
    };
    let has = |list: &[String], block: &Block| {
        let head = document.source.slice(block.span);
        let head = words::small(head.trim_matches(|c: char| !c.is_alphanumeric()));
        list.iter().any(|own| *own == head)
    };
    has(&table.fields, first) && has(&table.definitions, second)
}

#[cfg(test)]
mod tests {
    use super::names_origin;
    use crate::check;
    use crate::format;
    use crate::settings::Settings;
    use crate::source::Source;
    use crate::words::table;

    /// How many claims a draft makes that has a table of these `heads`, with a row that ends with `cell`, beside one claim of its own.
    fn claims(heads: &str, cell: &str) -> Option<usize> {
        let text = format!(
            "The port grew by 40 boats [1].\n\n{heads}\n--- | ---\nowner | {cell}\n\n## Sources\n\n1. Ida Holm, Ports, 2019\n"
        );
        let format = format::by_name("markdown").expect("the format");
        let checked = check(Source::new("a", &text), format, &Settings::default());
        checked.ledger.map(|ledger| ledger.total - 1)
    }

    #[test]
    fn whom_a_cell_names_is_told_by_whole_words() {
        for (code, found, text) in [
            ("de", true, "Eigner des Boots, laut Hafenamt"),
            ("de", false, "Das Boot, dessen Name Ida lautet"),
            ("de", true, "Wortlaut des Vertrags, laut Hafenamt"),
            ("fr", true, "Patron du bateau, d'apr\u{e8}s le port"),
            ("fr", false, "D'apr\u{e8}s le port, patron du bateau"),
            ("en", true, "According to law, or according to Holm"),
        ] {
            let table = table(code).expect("the table");
            assert_eq!(names_origin(text, table), found, "{text}");
        }
    }

    #[test]
    fn where_the_values_of_a_column_are_from_is_no_statement() {
        let origin = "Owner of the boat, according to Tidewatch.";
        let quoted = "Ida Holm said: \"It is the owner of the boat.\"";
        let stated = "(Note: according to Ida Holm, the owner sank the boat.)";
        for (found, heads, cell) in [
            (0, "Column | Definition", origin),
            (0, "**Field** | Meaning", origin),
            (1, "Column | Definition", quoted),
            (1, "Column | Definition", stated),
            (
                1,
                "Column | Definition",
                "Ida Holm said that the owner sank the boat.",
            ),
            (1, "Year | Description", origin),
            (1, "Column | Year", origin),
        ] {
            assert_eq!(claims(heads, cell), Some(found), "{heads}: {cell}");
        }
    }
}
