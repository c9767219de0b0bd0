//! Which scripts characters are of.

/// Whether `c` is of the scripts of Chinese and Japanese: <https://www.unicode.org/charts/>, Hiragana, Katakana and the unified ideographs
/// with their mark of repetition.
pub fn is_eastern(c: char) -> bool {
    matches!(c, '々' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}
