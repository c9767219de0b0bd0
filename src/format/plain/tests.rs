use super::*;

fn blocks(text: &str) -> Vec<(BlockKind, String)> {
    let source = Source::new("a.txt", text);
    let layout = read(&source);
    let prose = |block| layout.prose(&source, block).text().to_owned();
    layout
        .blocks
        .iter()
        .map(|block| (block.kind, prose(block)))
        .collect()
}

fn long(words: &str) -> String {
    format!(
        "{} {words}",
        "The harbour council voted again on the widening of its quay. "
            .repeat(2)
            .trim()
    )
}

#[test]
fn a_line_each_is_a_paragraph_each() {
    let (one, two) = (long("It passed [1]."), long("“So be it,” she said.[2]"));
    let text =
        format!("Council widens its quay\r\n{one}\r\nBackground\r\n{two}\r\nReferences: [1] [2]");
    assert_eq!(
        blocks(&text),
        [
            (BlockKind::Title, "Council widens its quay".into()),
            (BlockKind::Paragraph, one),
            (BlockKind::Heading(2), "Background".into()),
            (BlockKind::Paragraph, two),
            (BlockKind::Paragraph, "References: [1] [2]".into()),
        ]
    );
}

#[test]
fn hard_wrapped_lines_are_one_paragraph() {
    let text = "\u{feff}The council voted again to widen its northern\nquay before winter storms return and local\n  crews leave [1].\n\nIt passed.\n";
    let joined = "The council voted again to widen its northern quay before winter storms return and local crews leave [1].";
    assert_eq!(
        blocks(text),
        [
            (BlockKind::Paragraph, joined.into()),
            (BlockKind::Paragraph, "It passed.".into())
        ]
    );
}

#[test]
fn items_and_name_lines_are_apart() {
    let text = "It says:\n- one\n- two\n  more\n\nSources:\n1. A\n2. B\n";
    assert_eq!(
        blocks(text),
        [
            (BlockKind::Heading(6), "It says:".into()),
            (BlockKind::Item(None), "- one".into()),
            (BlockKind::Item(None), "- two more".into()),
            (BlockKind::Heading(6), "Sources:".into()),
            (BlockKind::Item(Some(1)), "1. A".into()),
            (BlockKind::Item(Some(2)), "2. B".into()),
        ]
    );
}

#[test]
fn underlined_lines_are_headings() {
    let text = "It passed.\n\nSources\n-------\n1. A\n\n2. Notes\n=====\nIt rained\n---\n";
    assert_eq!(
        blocks(text),
        [
            (BlockKind::Paragraph, "It passed.".into()),
            (BlockKind::Heading(2), "Sources".into()),
            (BlockKind::Item(Some(1)), "1. A".into()),
            (BlockKind::Heading(2), "2. Notes".into()),
            (BlockKind::Heading(2), "It rained".into()),
        ]
    );
}

#[test]
fn wrapped_numbers_and_dashes_open_no_item() {
    let text = "The plan was made in the year 1990 and cost the city some\n12. It was built by crews from the northern\n- or so they said - quay, and lasted.";
    assert_eq!(blocks(text).len(), 1, "{:?}", blocks(text));
}

#[test]
fn grammars_and_diagrams_are_not_prose() {
    let text = "Name ::= SEQUENCE {\n  id [0] TYPE,\n  kind [1] TYPE }\n";
    assert_eq!(blocks(text)[0].0, BlockKind::Opaque);
}

#[test]
fn front_matter_is_no_prose_and_the_title_stands_behind_it() {
    let text = "\u{feff}---\ntitle: Rents [1]\nlang: de\n...\nRents rise\n\nRents rose [1].\n";
    let shown = [
        (BlockKind::Title, "Rents rise".into()),
        (BlockKind::Paragraph, "Rents rose [1].".into()),
    ];
    assert_eq!(blocks(text), shown);
    assert_eq!(blocks(&text.replace('\n', "\r")), shown);
    let source = Source::new("a.txt", text);
    let metadata = read(&source).metadata.expect("the front matter");
    assert_eq!(
        source.slice(metadata),
        "---\ntitle: Rents [1]\nlang: de\n..."
    );
}
