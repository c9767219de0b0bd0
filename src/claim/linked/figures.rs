//! Runs of figures in a sentence, by which rulings, statutes and identifiers are found.

/// The runs of ASCII figures in `text`, in text order: the bytes where each begins and ends.
pub(super) fn runs(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let bytes = text.as_bytes();
    // Most sentences have no figure, which is found out without looking at each byte by itself.
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
        Some((start, at))
    })
}
