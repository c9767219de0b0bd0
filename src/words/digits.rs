//! Runs of digits in a text.

use std::ops::Range;

/// The runs of ASCII digits in `text`, in text order, by their bytes.
pub(crate) fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    // Most sentences have no digit, which is found out without looking at each byte by itself.
    let any = bytes
        .iter()
        .fold(false, |any, byte| any | byte.is_ascii_digit());
    let mut at = if any { 0 } else { bytes.len() };
    std::iter::from_fn(move || {
        let start = at + bytes[at..].iter().position(u8::is_ascii_digit)?;
        let length = bytes[start..]
            .iter()
            .take_while(|byte| byte.is_ascii_digit());
        at = start + length.count();
        Some(start..at)
    })
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
        ] {
            let found: Vec<&str> = runs(text).map(|run| &text[run]).collect();
            assert_eq!(found, wanted, "{text}");
        }
    }
}
