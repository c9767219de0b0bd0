//! What is read as a label, and what is none.

use super::*;

fn shown(text: &str) -> Option<(Style, &str, &str)> {
    let label = label(text, 0)?;
    Some((
        label.style,
        &text[label.span.range()],
        &text[label.body as usize..],
    ))
}

#[test]
fn every_form_is_read() {
    for (text, style, label, body) in [
        ("[1] A", Style::Bracket, "[1]", "A"),
        ("[1]: A", Style::Bracket, "[1]", "A"),
        ("[1]", Style::Bracket, "[1]", ""),
        ("[1] —", Style::Bracket, "[1]", "—"),
        ("[[1]] A", Style::Bracket, "[[1]]", "A"),
        ("[1\\] A", Style::Bracket, "[1\\]", "A"),
        ("[1](/u)", Style::Bracket, "[1]", "(/u)"),
        ("【1】 A", Style::Bracket, "【1】", "A"),
        ("[^a]: A", Style::Note, "[^a]", "A"),
        ("[^a]\\: A", Style::Note, "[^a]", "A"),
        ("[Footnote 1: A]", Style::Bracket, "[Footnote 1:", "A]"),
        ("[RFC2119] A", Style::Word, "[RFC2119]", "A"),
        ("12. A", Style::Ordinal, "12.", "A"),
        ("1) A", Style::Ordinal, "1)", "A"),
        ("(1) A", Style::Round, "(1)", "A"),
        ("^1 A", Style::Caret, "^1", "A"),
        ("1 A", Style::Bare, "1", "A"),
        ("1.** A", Style::Ordinal, "1.**", "A"),
        ("**1.** A", Style::Ordinal, "**1.**", "A"),
        ("**[1]** A", Style::Bracket, "**[1]", "A"),
        ("**1** A", Style::Loose, "**1**", "A"),
        ("\\[1\\] A", Style::Bracket, "\\[1\\]", "A"),
        ("[i] A", Style::Word, "[i]", "A"),
        ("1\\. A", Style::Ordinal, "1\\.", "A"),
        ("1.</a> A", Style::Ordinal, "1.</a>", "A"),
        ("1.) A", Style::Ordinal, "1.)", "A"),
        ("1.- A", Style::Ordinal, "1.-", "A"),
        ("1](#c1) A", Style::Bracket, "1](#c1)", "A"),
        ("1</a>. A", Style::Loose, "1</a>", "A"),
        ("1</a> : A", Style::Loose, "1</a>", "A"),
        ("[1]</a>: A", Style::Bracket, "[1]</a>", "A"),
        ("[1]</span> A", Style::Bracket, "[1]</span>", "A"),
        ("1.</span> A", Style::Ordinal, "1.</span>", "A"),
        (
            "[1]<a name=\"r1\"></a> A",
            Style::Bracket,
            "[1]<a name=\"r1\"></a>",
            "A",
        ),
        ("[ROE18]</a>: A", Style::Word, "[ROE18]</a>", "A"),
        ("1", Style::Alone, "1", ""),
        ("١. أ", Style::Ordinal, "١.", "أ"),
        ("[۱۲] أ", Style::Bracket, "[۱۲]", "أ"),
        ("1: A", Style::Loose, "1:", "A"),
        ("1/ A", Style::Loose, "1/", "A"),
        ("1° A", Style::Loose, "1°", "A"),
        ("#1 A", Style::Loose, "#1", "A"),
        ("1.Author", Style::Loose, "1.", "Author"),
        ("Ref. 1: A", Style::Loose, "Ref. 1:", "A"),
        ("Quelle 1: A", Style::Loose, "Quelle 1:", "A"),
        ("↑ A", Style::Arrow, "↑", "A"),
        ("^1^ A", Style::Caret, "^1^", "A"),
        ("<sup>1</sup> A", Style::Caret, "<sup>1</sup>", "A"),
        ("<sup>[1]</sup> A", Style::Caret, "<sup>[1]</sup>", "A"),
        ("[1]</sup> A", Style::Caret, "[1]</sup>", "A"),
        ("\\[1\\]</sup> A", Style::Caret, "\\[1\\]</sup>", "A"),
        ("1^ A", Style::Caret, "1^", "A"),
        ("¹) A", Style::Caret, "¹)", "A"),
        ("¹Roe, A.", Style::Caret, "¹", "Roe, A."),
        ("[[1]](#r1) A", Style::Bracket, "[[1]]", "A"),
    ] {
        assert_eq!(shown(text), Some((style, label, body)), "{text}");
    }
}

#[test]
fn other_beginnings_are_not() {
    for text in [
        "",
        "A",
        "[x] done",
        "[ ] open",
        "1.5 A",
        "[1]st",
        "12345. A",
        "(a) A",
        "[a](b)",
        "[]",
        "2nd",
        "1^2",
        "¹H NMR",
        "²and",
        "12:30 A",
        "1.a",
        "#a",
        "#1st",
        "Table 1: A",
        "Source A",
        "1](u) A",
        "<sup>[1</sup> A",
        "[1]<a href=\"u\">A</a>",
        "[1]<span>A</span>",
        "[1]</i>",
        "<sup>[1]A",
    ] {
        assert_eq!(shown(text), None, "{text}");
    }
}
