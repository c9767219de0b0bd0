//! Small drafts, and what they are read as.

use super::*;

fn blocks(text: &str) -> Vec<(BlockKind, String)> {
    let source = Source::new("a.md", text);
    let layout = read(&source);
    let prose = |block| layout.prose(&source, block).text().to_owned();
    layout
        .blocks
        .iter()
        .map(|block| (block.kind, prose(block)))
        .collect()
}

#[test]
fn blocks_lose_their_markup() {
    let text = "\u{feff}# T &amp; U\n\n> A *b* `c[1]`\n> d [1].\n\n3. x\n\n   y\n4. z\n";
    assert_eq!(
        blocks(text),
        [
            (BlockKind::Title, "T & U".into()),
            (BlockKind::Paragraph, "A b c[1] d [1].".into()),
            (BlockKind::Item(Some(3)), "x".into()),
            (BlockKind::Continuation, "y".into()),
            (BlockKind::Item(Some(4)), "z".into()),
        ]
    );
}

#[test]
fn numeric_links_stay_whole_and_labels_are_kept() {
    let source = Source::new(
        "a.md",
        "A [1][2], b ([site][4]).\n\n[2]: /two\n[4]: /four\n[2]: /again\n",
    );
    let layout = read(&source);
    let inlines: Vec<_> = layout
        .segments
        .iter()
        .map(|part| (source.slice(part.span), part.inline))
        .collect();
    assert!(inlines.contains(&("[4]", Inline::Label)), "{inlines:?}");
    assert_eq!(inlines[0], ("A [1][2], b (", Inline::Text));
    let labels: Vec<_> = layout
        .definitions
        .iter()
        .map(|found| source.slice(found.label))
        .collect();
    assert_eq!(
        labels,
        ["2", "4", "2"],
        "a label defined twice is listed twice"
    );
    assert_eq!(layout.links[1].address, "/four");
}

#[test]
fn markup_headings_are_headings_and_comments_are_nothing() {
    assert_eq!(
        blocks("<h2>Sources</h2>\n"),
        [(BlockKind::Heading(2), "Sources".into())]
    );
    assert_eq!(blocks("<!-- a -->\n"), []);
    assert_eq!(
        blocks("<table>\n</table>\n"),
        [(BlockKind::Opaque, String::new())]
    );
    assert_eq!(
        blocks("```\n[1]\n```\n"),
        [(BlockKind::Opaque, String::new())]
    );
}

#[test]
fn notes_are_listed_with_their_labels() {
    let source = Source::new("a.md", "A[^x].\n\n[^x]: One\n\n[^x]: Two\n");
    let layout = read(&source);
    let labels: Vec<_> = layout
        .notes
        .iter()
        .map(|note| source.slice(note.label))
        .collect();
    assert_eq!(labels, ["x", "x"]);
    assert_eq!(layout.blocks[1].note, Some(0));
}

#[test]
fn numbered_lines_that_are_underlined_are_headings() {
    assert_eq!(
        blocks(
            "It rained.\n\n9. The *sources*\n====\n\nRoe, A.\n\n1. One\n\n   more\n   ===\n2. Two\n==\n"
        ),
        [
            (BlockKind::Paragraph, "It rained.".into()),
            (BlockKind::Heading(1), "The sources".into()),
            (BlockKind::Paragraph, "Roe, A.".into()),
            (BlockKind::Item(Some(1)), "One".into()),
            (BlockKind::Title, "more".into()),
            (BlockKind::Item(Some(2)), "Two ==".into()),
        ]
    );
}
