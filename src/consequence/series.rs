//! Numbers of series, as labels and texts write them: "RFC2119", "RFC 2119", "BCP-64".

use std::ops::RangeInclusive;

/// The name of a series has so many letters.
const LETTERS: RangeInclusive<usize> = 2..=8;
/// A number of more digits is of no series.
const DIGITS: usize = 6;
/// What may stand between the name of a series and a number of it.
const GAP: [char; 5] = [' ', '-', '\n', '\r', '\u{a0}'];
/// That gap is no longer than this, in bytes.
const NEAR: usize = 20;

/// The series and the number that `label` consists of.
pub(crate) fn series(label: &str) -> Option<(&str, &str)> {
    let at = label.find(|c: char| c.is_ascii_digit())?;
    let (name, number) = label.split_at(at);
    let name = name.trim_end_matches(GAP);
    let is_name = LETTERS.contains(&name.len()) && name.bytes().all(|c| c.is_ascii_alphabetic());
    (is_name && is_number(number)).then_some((name, number))
}

/// The numbers of the series `name` in `text`, each with that name.
pub(crate) fn told<'t>(text: &'t str, name: &str) -> Vec<(&'t str, &'t str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(gap) = text[from..].find(|c: char| c.is_ascii_digit()) {
        let start = from + gap;
        let rest = text[start..].trim_start_matches(|c: char| c.is_ascii_digit());
        from = text.len() - rest.len();
        let number = &text[start..from];
        let near = &text[text.ceil_char_boundary(start.saturating_sub(NEAR + name.len()))..start];
        let before = near.trim_end_matches(GAP);
        let Some(at) = before.len().checked_sub(name.len()) else {
            continue;
        };
        let is_named = before
            .get(at..)
            .is_some_and(|own| own.eq_ignore_ascii_case(name));
        let is_whole = is_named
            && !before[..at].ends_with(char::is_alphanumeric)
            && !rest.starts_with(char::is_alphanumeric);
        if is_whole && is_number(number) {
            found.push((&text[start - (near.len() - at)..from], number));
        }
    }
    found
}

/// Whether two numbers of a series are one: "64" and "0064".
pub(crate) fn is_same(one: &str, other: &str) -> bool {
    one.trim_start_matches('0') == other.trim_start_matches('0')
}

fn is_number(text: &str) -> bool {
    (1..=DIGITS).contains(&text.len()) && text.bytes().all(|c| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_of_series_have_a_name_and_a_number() {
        assert_eq!(series("RFC2119"), Some(("RFC", "2119")));
        assert_eq!(series("BCP 64"), Some(("BCP", "64")));
        for label in [
            "Smi20b",
            "2119",
            "X.680",
            "RFC",
            "I-D.quay-2",
            "RFC21191234",
        ] {
            assert_eq!(series(label), None, "{label}");
        }
    }

    #[test]
    fn texts_tell_numbers_with_the_name_of_their_series() {
        let text = "Roe, A., \"Weirs\", BCP 64, RFC\n  4520, see bcp-0064 and BCPs 7 and XBCP 8.";
        let shown: Vec<_> = told(text, "BCP").into_iter().map(|told| told.1).collect();
        assert_eq!(shown, ["64", "0064"]);
        assert_eq!(told(text, "rfc"), [("RFC\n  4520", "4520")]);
        assert!(is_same("64", "0064") && !is_same("64", "640"));
    }
}
