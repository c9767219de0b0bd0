//! Ranges that end with a number which looks like a year: "a number from 0-2047".

/// A year has so many digits.
const YEAR: usize = 4;

/// Whether the number `text` ends a range, what stands `before` it being a shorter number that belongs to no date: no year begins a range so,
/// and "3-10-2004" is a day.
pub(super) fn ends_range(text: &str, before: &str) -> bool {
    let Some(before) = before.strip_suffix(['-', '–']) else {
        return false;
    };
    let rest = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = before.len() - rest.len();
    text.len() == YEAR
        && text.bytes().all(|byte| byte.is_ascii_digit())
        && (1..YEAR).contains(&digits)
        && (rest.is_empty() || rest.ends_with([' ', '(']))
}

#[cfg(test)]
mod tests {
    use super::ends_range;

    #[test]
    fn a_shorter_number_before_tells_that_it_is_no_year() {
        for before in ["a number from 0-", "a number (1–", "12-"] {
            assert!(ends_range("2047", before), "{before}");
        }
        for before in ["in 1998-", "on 3-10-", "in mid-", "in ", "at v0.2-", ""] {
            assert!(!ends_range("2004", before), "{before}");
        }
        assert!(!ends_range("12", "a number from 0-"));
    }
}
