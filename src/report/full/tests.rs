//! Reports as people see them, byte for byte.

use super::*;
use crate::finding::{Finding, Fix, Group, Label, Order, Row, Safety};
use crate::source::{Place, Source, Span};

const COLOURED: Look = Look {
    style: Style::Coloured,
    columns: words::COLUMNS,
};

fn checked(path: &str, text: &str, findings: Vec<Finding>) -> Checked {
    Checked {
        source: Source::new(path, text),
        format: "plain",
        diagnostics: findings
            .into_iter()
            .map(|finding| Diagnostic {
                rule: "dangling-citation",
                level: Level::Error,
                finding,
            })
            .collect(),
        language: None,
        ledger: None,
        citations: 0,
        entries: 0,
        bibliographies: crate::bibliography::Holdings::default(),
    }
}

fn drawn(text: &str, finding: Finding) -> String {
    reporter(Look::default()).render(&checked("a.txt", text, vec![finding]))
}

fn find(text: &str, needle: &str) -> Span {
    let start = text.find(needle).expect("the text holds it");
    Span::new(start, start + needle.len())
}

fn noted(span: Span, note: &str) -> Finding {
    Finding {
        note: note.to_owned(),
        ..Finding::new(span, "something is wrong")
    }
}

fn label(span: Span, message: &str) -> Label {
    Label {
        place: Place::draft(span),
        message: message.to_owned(),
    }
}

fn row(cells: &[&str], spans: &[Span]) -> Row {
    Row {
        cells: cells.iter().map(|&cell| cell.to_owned()).collect(),
        places: spans.iter().map(|&span| Place::draft(span)).collect(),
    }
}

#[test]
fn consequences_are_grouped_below_their_cause() {
    let text = "Harbour Tunnel Opens\n\
        The tunnel cost 40 million crowns, the port authority said [1]. It opens in May [2].\n\
        \"We are proud of it,\" the mayor said [1].\n\
        Sources: [1] [2]\n";
    let at = |line: &str, column: usize| {
        let start = find(text, line).start as usize + column - 1;
        Span::new(start, start + 3)
    };
    let finding = Finding {
        labels: vec![label(at("The tunnel", 60), "cited here")],
        groups: vec![
            Group {
                title: "3 citations and 3 claims rest on this list".to_owned(),
                order: Order::PlacesLast("cited at"),
                rows: vec![
                    row(
                        &["[1]", "2 claims"],
                        &[at("The tunnel", 60), at("\"We", 38)],
                    ),
                    row(&["[2]", "1 claim"], &[at("The tunnel", 81)]),
                ],
            },
            Group {
                title: "settle first".to_owned(),
                order: Order::PlacesFirst,
                rows: vec![
                    row(
                        &["quotation", "\"We are proud of it,\" [1]"],
                        &[at("\"We", 1)],
                    ),
                    row(
                        &["statistic", "\"The tunnel cost 40 million crowns\" [1]"],
                        &[at("The tunnel", 1)],
                    ),
                ],
            },
        ],
        help: Some(
            "give each label its source (who, title, date, address), or ask the writer for both"
                .to_owned(),
        ),
        ..Finding::new(
            find(text, "[1] [2]"),
            "the reference list names no source: [1] and [2] are bare labels",
        )
    };
    let finding = Finding {
        note: "no author, title or address behind either of them".to_owned(),
        ..finding
    };
    let report =
        reporter(Look::default()).render(&checked("harbour tunnel.txt", text, vec![finding]));
    assert_eq!(report, include_str!("groups.txt"));
}

#[test]
fn a_line_of_a_megabyte_is_cut_round_the_place() {
    let text = format!(
        "{}[1]{}[1]{}",
        "word ".repeat(100_000),
        " filler".repeat(110_000),
        " end".repeat(9)
    );
    let first = find(&text, "[1]");
    let last = Span::new(text.len() - 39, text.len() - 36);
    assert_eq!(&text[last.range()], "[1]");
    let finding = Finding {
        labels: vec![label(last, "and here")],
        ..noted(first, "nothing answers to it")
    };
    let report = drawn(&text, finding);
    assert_eq!(report, include_str!("megabyte.txt"));
}

#[test]
fn near_labels_share_the_line_and_far_ones_are_told() {
    let text = format!(
        "See [1] and {} [2] and the rest {} [3].",
        "so on ".repeat(20),
        "and more ".repeat(40)
    );
    let finding = Finding {
        labels: vec![
            label(find(&text, "[2]"), "here it is written so"),
            label(find(&text, "[3]"), "here it is far away"),
        ],
        ..noted(find(&text, "[1]"), "")
    };
    assert_eq!(drawn(&text, finding), include_str!("labels.txt"));
}

#[test]
fn nothing_of_the_draft_is_obeyed_by_a_terminal() {
    let text = "a\x1b[31mred\x07 and [1]\u{202e}hidden\u{9b}\n";
    let mut finding = noted(find(text, "[1]"), "note \x1b[2J");
    finding.message = "message \x1b]0;title\x07".to_owned();
    finding.help = Some("help \u{8}\u{200b}".to_owned());
    finding.labels = vec![label(Span::new(0, 0), "label \x1b")];
    let report = reporter(Look::default()).render(&checked("a\x1b\n.txt", text, vec![finding]));
    assert!(
        !report.chars().any(|c| c.is_control() && c != '\n'),
        "{report:?}"
    );
    assert_eq!(report, include_str!("control.txt"));
}

#[test]
fn marks_stand_under_tabs_wide_and_combined_characters() {
    let cases = [
        "one\ttwo\t[1]",
        "东京の人口は[1]です",
        "e\u{301}a\u{300}o [1] x",
        "a\u{200b}b\u{feff}[1]",
    ];
    let mut reports = String::new();
    for text in cases {
        reports.push_str(&drawn(text, noted(find(text, "[1]"), "here")));
    }
    assert_eq!(reports, include_str!("widths.txt"));
}

#[test]
fn places_without_text_and_over_lines_are_drawn() {
    let text = "first line\r\nsecond [1]\rthird line\nfourth";
    let end = text.len();
    let mut reports = String::new();
    for (start, end, note) in [
        (end, end, "the text ends here"),
        (6, 21, "both of these"),
        (0, end, ""),
        (19, 22, "a lone CR ends this line"),
    ] {
        reports.push_str(&drawn(text, noted(Span::new(start, end), note)));
    }
    reports.push_str(&drawn("", noted(Span::new(0, 0), "there is nothing")));
    reports.push_str(&drawn(
        "one\n",
        noted(Span::new(4, 4), "after the last line"),
    ));
    let long = "line\n".repeat(30);
    reports.push_str(&drawn(&long, noted(Span::new(5, 100), "and 18 lines more")));
    assert_eq!(reports, include_str!("places.txt"));
}

#[test]
fn a_fix_and_wrapped_help_are_told() {
    let mut finding = noted(Span::new(0, 3), "");
    finding.help = Some("words of help ".repeat(12));
    finding.fix = Some(Fix {
        title: "remove the second of both".to_owned(),
        edits: Vec::new(),
        safety: Safety::Safe,
    });
    assert_eq!(drawn("[1]", finding), include_str!("help.txt"));
}

#[test]
fn what_cannot_be_drawn_is_told_plainly() {
    let plainly = || "a.txt:1:1: error: m [r]".to_owned();
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let told = or_plainly(|| panic!("on purpose"), plainly);
    std::panic::set_hook(hook);
    assert_eq!(told, "a.txt:1:1: error: m [r]\n");
    assert_eq!(
        or_plainly(|| Err(fmt::Error), plainly),
        "a.txt:1:1: error: m [r]\n"
    );
}

#[test]
fn a_hundred_thousand_findings_take_their_time_once() {
    let text = "Some words that are cited [1] in one long line. ".repeat(100_000);
    let findings = (0..100_000)
        .map(|at| noted(Span::new(at * 48 + 26, at * 48 + 29), "here"))
        .collect();
    let report = reporter(Look::default()).render(&checked("a.txt", &text, findings));
    assert_eq!(report.matches("dangling-citation").count(), 100_000);
}

#[test]
fn colours_are_there_when_asked_for() {
    let report = reporter(COLOURED).render(&checked(
        "a.txt",
        "[1]",
        vec![noted(Span::new(0, 3), "here")],
    ));
    assert!(
        report.starts_with("\x1b[1;31merror[dangling-citation]\x1b[0m"),
        "{report:?}"
    );
}

#[test]
fn a_narrower_terminal_gets_narrower_reports() {
    let text = "The harbour was dredged twice in ten years [1], and it silted up both times within the year [4].";
    let mut finding = noted(
        Span::new(92, 95),
        "no entry has this key, and none is near it",
    );
    finding.help = Some(
        "add an entry for [4], correct the number, or take the citation out of the sentence".into(),
    );
    for columns in [60, 80] {
        let look = Look {
            columns,
            ..Look::default()
        };
        let findings = vec![finding.clone()];
        let report = reporter(look).render(&checked("a.txt", text, findings));
        let widest = report.lines().map(width).max().unwrap_or_default();
        assert!(widest <= columns, "{columns}: {report}");
        assert!(
            report.contains("silted up") || report.contains("[4]"),
            "{report}"
        );
    }
}
