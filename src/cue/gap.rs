//! What stands between two words.

/// The marks that quotations open with, or close where others open.
const MARKS: [char; 6] = ['"', '“', '„', '«', '‘', '»'];

/// The signs that part two words without a blank; others make one of them, as in "and/or".
const PARTING: [char; 6] = ['(', ')', '"', ',', ';', '!'];

/// What parts a word from the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// A blank or a hyphen.
    Blank,
    /// What parts clauses, or the beginning of the sentence.
    Clause,
    /// A quotation mark that opens, or a quotation that is left out for its mark and blanks.
    Mark,
}

impl Gap {
    /// What the text `between` two words is.
    pub(super) fn of(between: &str) -> Self {
        // Most words are parted so.
        if between == " " {
            return Self::Blank;
        }
        let blank = matches!(between.trim(), "" | "-");
        let joins = || between.len() == 1 && !between.starts_with(PARTING);
        if blank || joins() {
            Self::Blank
        } else {
            Self::before_first(between)
        }
    }

    /// What the text `before` the first word is, where a clause begins in any case.
    pub(super) fn before_first(before: &str) -> Self {
        let low = before.len() > 2 && before.ends_with(",,");
        if before.ends_with(MARKS) || low || is_left_out(before) {
            Self::Mark
        } else {
            Self::Clause
        }
    }
}

/// Whether a quotation is left out of `between`, for its mark and blanks.
pub(super) fn is_left_out(between: &str) -> bool {
    let told = between.trim_end_matches(['.', ',', '!', '?', ';']);
    told.ends_with("  ") && told.contains(MARKS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_open_and_punctuation_parts_clauses() {
        for (between, gap) in [
            (" ", Gap::Blank),
            ("/", Gap::Blank),
            (".", Gap::Blank),
            ("(", Gap::Clause),
            ("\"", Gap::Mark),
            ("-", Gap::Blank),
            ("  ", Gap::Blank),
            (", ", Gap::Clause),
            (" (", Gap::Clause),
            (",\" ", Gap::Clause),
            (" \"", Gap::Mark),
            (": “", Gap::Mark),
            (" \"     ", Gap::Mark),
            (" ,,", Gap::Mark),
        ] {
            assert_eq!(Gap::of(between), gap, "{between:?}");
        }
        for (before, gap) in [
            ("", Gap::Clause),
            ("(", Gap::Clause),
            ("-", Gap::Clause),
            ("\"", Gap::Mark),
            ("“", Gap::Mark),
        ] {
            assert_eq!(Gap::before_first(before), gap, "{before:?}");
        }
        assert!(is_left_out(" \"     ."));
        assert!(!is_left_out(".\""));
    }
}
