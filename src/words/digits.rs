//! Runs of digits in a text.

use std::ops::Range;

/// So many bytes are looked at together.
const STRETCH: usize = 32;

/// The runs of ASCII digits in `text`, in text order, by their bytes.
pub(crate) fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + first(&bytes[at..])?;
        let length = bytes[start..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit());
        at = start + length.count();
        Some(start..at)
    })
}

/// Where the first ASCII digit stands in `bytes`.
pub(crate) fn first(bytes: &[u8]) -> Option<usize> {
    let mut stretches = bytes.chunks(STRETCH);
    // Most stretches have no digit, which is found out without looking at each byte by itself.
    let has = |stretch: &[u8]| {
        let digits = stretch.iter().map(u8::is_ascii_digit);
        digits.fold(false, |any, is_one| any | is_one)
    };
    let before = stretches.position(has)? * STRETCH;
    let within = bytes[before..].iter().position(u8::is_ascii_digit);
    within.map(|at| before + at)
}

#[cfg(test)]
mod tests {
    use super::runs;

    #[test]
    fn runs_are_whole_and_in_order() {
        for (text, wanted) in [
            ("", &[][..]),
            ("no digit – none", &[]),
            ("7", &["7"]),
            ("12, é3.45 and ٣6", &["12", "3", "45", "6"]),
            (
                "7 stands in the first of the stretches, 40 in the next",
                &["7", "40"],
            ),
        ] {
            let found: Vec<&str> = runs(text).map(|run| &text[run]).collect();
            assert_eq!(found, wanted, "{text}");
        }
    }
}
