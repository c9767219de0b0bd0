//! Numbers that begin a line of a numbered item only because the line was wrapped before them: `Living Reviews,` and under it `2015.`

/// From here on a number is a year or a page among items that count from one.
const MANY: u32 = 1000;
/// A longer number counts no items, in digits.
const DIGITS: usize = 9;
/// An abbreviation has no more letters than this, as `vol.` has.
const ABBREVIATION: usize = 4;

/// The number that a line begins with as items do, and what stands behind it.
pub(super) fn number(line: &str) -> Option<(u32, &str)> {
    let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = &line[..line.len() - rest.len()];
    let behind = rest.strip_prefix(['.', ')'])?;
    let ends = behind.chars().next().is_none_or(char::is_whitespace);
    let number = digits.parse().ok().filter(|_| digits.len() <= DIGITS)?;
    ends.then_some((number, behind.trim()))
}

/// Whether the `line` right under the line `above`, which belongs to the item `last`, goes on with it though a number begins it;
/// `next` is the number of the item that follows.
pub(super) fn is_wrapped(last: u32, above: &str, line: &str, next: Option<u32>) -> bool {
    let Some((number, behind)) = number(line) else {
        return false;
    };
    if number <= last.saturating_add(1) {
        return false;
    }
    let breaks = above.ends_with([',', ':', '-', '–', '—', '&', '(', '/']);
    let is_many = number >= MANY && last < MANY;
    // Numbers may leave some out; those that count on behind this one say that it is not among them.
    is_many
        || match next {
            Some(next) => next == last + 1 && (breaks || behind.is_empty() || !closes(above)),
            None => breaks,
        }
}

/// Whether `line` ends what it says, and not with an abbreviation.
fn closes(line: &str) -> bool {
    let last = line.split_whitespace().next_back().unwrap_or_default();
    let is_short = last
        .strip_suffix('.')
        .is_some_and(|word| word.len() <= ABBREVIATION && word.chars().all(char::is_lowercase));
    !is_short && line.ends_with(['.', '!', '?', '。', ')', ']', '>', '"', '”', '»'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_and_pages_are_no_items() {
        for (last, above, line, next) in [
            (
                1,
                "Roe, A. Rain in the north. Leeds,",
                "1997. Quay Press.",
                Some(2),
            ),
            (3, "Roe, A. Rain in the north.", "2015.", None),
            (3, "Roe, A. Rain. Leeds: Quay, pp. 1–", "40.", None),
            (3, "Roe, A. Rain. Leeds: Quay, vol.", "12.", Some(4)),
            (3, "Roe, A. Letters on rain", "12. Leeds", Some(4)),
        ] {
            assert!(is_wrapped(last, above, line, next), "{line}");
        }
    }

    #[test]
    fn items_are_items() {
        for (last, above, line, next) in [
            (1, "Roe, A. Rain.", "2. Doe, B. Snow.", None),
            (1, "Roe, A. Rain,", "1. Doe, B. Snow.", None),
            (2, "Roe, A. Rain,", "4. Doe, B. Snow.", Some(5)),
            (2, "Roe, A. Rain", "4. Doe, B. Snow.", None),
            (2, "Roe, A. Rain.", "4. Doe, B. Snow.", Some(3)),
            (2, "Roe, A. Rain,", "4.5 metres", None),
        ] {
            assert!(!is_wrapped(last, above, line, next), "{line}");
        }
    }
}
