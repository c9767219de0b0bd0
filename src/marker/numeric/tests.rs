//! Which brackets are read as numbers, and which are not.

use super::*;

fn shown(text: &str) -> String {
    let Some(read) = read(text, 0, text.len()) else {
        return "none".to_owned();
    };
    let keys: Vec<_> = read
        .citations
        .iter()
        .map(|cited| {
            let locator = cited.locator.map_or("", |span| &text[span.range()]);
            match cited.key.value {
                Value::Number(number) => format!("{number}{locator}"),
                Value::Range(first, last) => format!("{first}..{last}{locator}"),
                Value::Label(_) => "label".to_owned(),
            }
        })
        .collect();
    format!("{} = {}", &text[..read.end], keys.join(" "))
}

#[test]
fn every_form_is_read() {
    for (text, expected) in [
        ("[1] x", "[1] = 1"),
        ("[ 1 ]", "[ 1 ] = 1"),
        ("[01]", "[01] = 1"),
        ("[1, 2]", "[1, 2] = 1 2"),
        ("[1,2;5]", "[1,2;5] = 1 2 5"),
        ("[1-3]", "[1-3] = 1..3"),
        ("[1 – 3, 7]", "[1 – 3, 7] = 1..3 7"),
        ("[5-3]", "[5-3] = 5..3"),
        ("[1]-[3]", "[1]-[3] = 1..3"),
        ("[1][2]", "[1] = 1"),
        ("[[1]]", "[[1]] = 1"),
        ("[[1, 2]]", "[[1, 2]] = 1 2"),
        ("[1, Part II]", "[1, Part II] = 1Part II"),
        ("[1; p. 3]", "[1; p. 3] = 1p. 3"),
        ("[1, 14:30]", "[1, 14:30] = 114:30"),
        ("[1, \"Rents\"]", "[1, \"Rents\"] = 1\"Rents\""),
        ("[1, Vorwort]", "[1, Vorwort] = 1Vorwort"),
        ("[1, p. 23]", "[1, p. 23] = 1p. 23"),
        ("[1, pp. 2-4; 2]", "[1, pp. 2-4; 2] = 1pp. 2-4 2"),
        ("[1: 23]", "[1: 23] = 123"),
        ("[1, § 4]", "[1, § 4] = 1§ 4"),
        ("[1--3]", "[1--3] = 1..3"),
        ("[3, с. 15]", "[3, с. 15] = 3с. 15"),
        ("[3. С. 15; 4]", "[3. С. 15; 4] = 3С. 15 4"),
        ("[3，第15页]", "[3，第15页] = 3第15页"),
        ("[3 p. 15]", "[3 p. 15] = 3p. 15"),
        ("[3, passim]", "[3, passim] = 3passim"),
        (
            "[3, and references therein]",
            "[3, and references therein] = 3and references therein",
        ),
        ("[see 3]", "[see 3] = 3"),
        ("[cf. 3, 4]", "[cf. 3, 4] = 3 4"),
        ("[2 and 3]", "[2 and 3] = 2 3"),
        ("[2, 3 & 4]", "[2, 3 & 4] = 2 3 4"),
        ("[2, and 3]", "[2, and 3] = 2 3"),
        ("[2, 3, and 4]", "[2, 3, and 4] = 2 3 4"),
        ("［1］", "［1］ = 1"),
        ("【1】", "【1】 = 1"),
        ("[1-999999999]", "[1-999999999] = 1..999999999"),
    ] {
        assert_eq!(shown(text), expected);
    }
}

#[test]
fn other_brackets_are_not() {
    for text in [
        "[]",
        "[ ]",
        "[x]",
        "[1",
        "[1,]",
        "[,1]",
        "[1 2]",
        "[[1]](a)",
        "[[1]",
        "[1; a]",
        "[1.2]",
        "[1/3]",
        "[12:03]",
        "[1:02:03]",
        "[-1]",
        "[1]]"[..2].into(),
        "[2-x]",
        "[12345678901]",
        "[1, two]",
        "[1, and so on]",
        "[1, and2]",
        "[1, n]",
        "[1 and all]",
        "[section 3]",
        "[3 apples]",
        "[10 s 20]",
        "[1 at 5]",
        "[ver 3]",
        "[s. 3]",
        "[1.p]",
        "[1】",
        "[...]",
        "[1\\]",
    ] {
        assert_eq!(shown(text), "none", "{text}");
    }
}
