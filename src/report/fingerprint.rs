//! What a finding is known by from one run to the next: nothing that changes when lines move.

use std::collections::HashMap;
use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::Checked;

/// The fingerprints of the findings of one file, in their order: the first 16 hexadecimal digits of the SHA-256 of the rule, the text
/// of the place with its white space folded, and the ordinal (from 0) among those of the file that agree in both, parted by NUL.
pub(super) fn fingerprints(checked: &Checked) -> Vec<String> {
    let mut seen: HashMap<(&str, String), usize> = HashMap::new();
    let mut fingerprints = Vec::with_capacity(checked.diagnostics.len());
    for diagnostic in &checked.diagnostics {
        let text = checked.source.slice(diagnostic.finding.place.span);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut hash = Sha256::new();
        hash.update(diagnostic.rule);
        hash.update("\0");
        hash.update(&text);
        hash.update("\0");
        let ordinal = seen.entry((diagnostic.rule, text)).or_default();
        hash.update(ordinal.to_string());
        *ordinal += 1;
        let mut digits = String::with_capacity(16);
        for byte in &hash.finalize()[..8] {
            // Writing to a string cannot fail.
            let _ = write!(digits, "{byte:02x}");
        }
        fingerprints.push(digits);
    }
    fingerprints
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Diagnostic, Finding, Level};
    use crate::source::{Source, Span};

    fn checked(text: &str, spans: &[(usize, usize)]) -> Checked {
        Checked {
            source: Source::new("a.md", text),
            format: "markdown",
            diagnostics: spans
                .iter()
                .map(|&(start, end)| Diagnostic {
                    rule: "dangling-citation",
                    level: Level::Error,
                    finding: Finding::new(Span::new(start, end), "m"),
                })
                .collect(),
            language: None,
            ledger: None,
            citations: 0,
            entries: 0,
            bibliographies: crate::bibliography::Holdings::default(),
        }
    }

    #[test]
    fn a_fingerprint_survives_moved_lines_and_refolded_text() {
        let before = fingerprints(&checked("a b [1]", &[(0, 3), (4, 7)]));
        let after = fingerprints(&checked("\n\nnew a\n  b [1]", &[(6, 11), (12, 15)]));
        assert_eq!(before, after);
        assert_eq!(before[1].len(), 16);
    }

    #[test]
    fn equals_are_told_apart_by_their_order() {
        let both = fingerprints(&checked("[1] [1]", &[(0, 3), (4, 7)]));
        assert_ne!(both[0], both[1]);
    }

    #[test]
    fn the_recipe_does_not_change() {
        // printf 'dangling-citation\0[1]\0%s' 0 | sha256sum
        assert_eq!(
            fingerprints(&checked("[1]", &[(0, 3)])),
            ["597d5e41ed2f77bd"]
        );
    }
}
