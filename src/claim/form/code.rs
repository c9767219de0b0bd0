//! Code that stands among prose, its marks lost.

/// What code is told by wherever it stands, values of attributes, strings of many lines, and how many bytes of that stand before its
/// first quotation mark, parenthesis or backslash.
const SIGNS: [(usize, &str); 8] = [
    (1, "=\""),
    (0, "\"\"\""),
    (2, "=$("),
    (0, "();"),
    (0, "\": \""),
    (0, "\\'"),
    (3, " = \""),
    (4, " = [\""),
];

/// What a line of code begins with.
const STATEMENTS: [&str; 5] = ["def ", "import ", "class ", "return ", "from "];

/// Whether `text` is code: a statement, a comment, or what has a sign of one anywhere.
pub(super) fn is_code(text: &str) -> bool {
    is_signed(text) || is_statement(text) || is_comment(text)
}

/// Whether one of the signs of code stands in `text`.
fn is_signed(text: &str) -> bool {
    // Each of the signs has one of these bytes, and most sentences have none.
    let mut bytes = memchr::memchr3_iter(b'"', b'(', b'\\', text.as_bytes());
    bytes.any(|at| {
        let signs = SIGNS.iter().any(|(before, sign)| {
            at.checked_sub(*before)
                .is_some_and(|start| text.as_bytes()[start..].starts_with(sign.as_bytes()))
        });
        signs || text.as_bytes()[at] == b'(' && is_defined(&text[..at])
    })
}

/// Whether `before` a parenthesis a function is named that is defined: "def rise(by)".
fn is_defined(before: &str) -> bool {
    let name = before.rsplit(' ').next().unwrap_or_default();
    !name.is_empty() && before[..before.len() - name.len()].ends_with(" def ")
}

/// Whether `text` begins as a comment does: no heading, as it stands within a paragraph.
fn is_comment(text: &str) -> bool {
    text.strip_prefix("# ")
        .is_some_and(|rest| rest.starts_with(char::is_alphabetic))
}

/// Whether `text` begins as lines of code do.
fn is_statement(text: &str) -> bool {
    let Some(keyword) = STATEMENTS.iter().find(|one| text.starts_with(**one)) else {
        return false;
    };
    let name = text[keyword.len()..].split(' ').next().unwrap_or_default();
    // Prose that begins with a small letter goes on in words.
    match *keyword {
        "from " => text[keyword.len() + name.len()..].starts_with(" import "),
        "def " | "class " => name.contains('(') || name.ends_with(':'),
        _ => name.contains(['_', '.', '(']),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_told_from_prose() {
        for text in [
            "def rise(by): it rose by 40",
            "from tides import rise as rose",
            "import numpy.tides of 2021",
            "# Slow: it rose by 40 because of the tide",
            "The tide = [\"rose\", \"by 40\"]",
            "Then tide = \"rose by 40\"",
            "It rose by 40 def rise(by): return by",
            "place=\"the pier\"",
        ] {
            assert!(is_code(text), "{text}");
        }
        for text in [
            "from spring on it rose",
            "class action suits rose by 40 percent",
            "import duties rose by 40 percent",
            "# 1 in the charts",
            "It rose by 40 (\"a def\") def (by)",
            "The mayor (\"Bob\") said: \"It rose.\"",
        ] {
            assert!(!is_code(text), "{text}");
        }
    }
}
