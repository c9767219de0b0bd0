//! The sentence that a title is where nothing sets it apart.

use super::container::placed;

/// How long the first sentence of `shown` is, its stop left out; 0 where a bracket in it never closes.
pub(super) fn sentence(shown: &str) -> usize {
    let bytes = shown.as_bytes();
    let (mut open, mut from) = (0, 0);
    for at in memchr::memchr3_iter(b'.', b'?', b'!', bytes) {
        for byte in &bytes[from..at] {
            open += i32::from(matches!(byte, b'(' | b'[')) - i32::from(matches!(byte, b')' | b']'));
        }
        from = at;
        if open > 0 {
            continue;
        }
        let behind = bytes.get(at + 1);
        let ends = behind.is_none_or(u8::is_ascii_whitespace);
        let word = shown[..at].rsplit([' ', '(']).next().unwrap_or_default();
        let initial = word.chars().count() == 1 && word.starts_with(char::is_uppercase);
        let short = ["vs", "St", "Dr", "Mr", "Mrs", "No", "Vol", "U.S", "U.K"].contains(&word);
        if ends && !(bytes[at] == b'.' && (initial || short)) {
            return if bytes[at] == b'.' { at } else { at + 1 };
        }
    }
    if open > 0 { 0 } else { shown.trim_end().len() }
}

/// Whether the title that `sentence` begins with may end before it does, where `rest` is all that stands behind the date or the names:
/// in styles that part by commas, and before a publisher with its place.
pub(super) fn may_end_before(sentence: &str, rest: &str) -> bool {
    let parted = rest.trim_start_matches([' ', ')']).starts_with(',');
    let mut behind = sentence.match_indices(", ");
    let placed = behind.any(|(at, _)| placed(&sentence[at + 2..]) > 0);
    parted && sentence.contains(", ") || placed
}
