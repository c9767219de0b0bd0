//! Which scripts characters are of.

/// Whether `c` is of the scripts of Chinese and Japanese: <https://www.unicode.org/charts/>, Hiragana, Katakana and the unified ideographs
/// with their mark of repetition.
pub fn is_eastern(c: char) -> bool {
    matches!(c, '々' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

/// Whether `c` is a letter of a script in which a number may stand right against a word: those of Chinese and Japanese, of Korean, of
/// Arabic, of Thai.
pub fn touches_numbers(c: char) -> bool {
    is_eastern(c)
        || matches!(c, '\u{0620}'..='\u{065f}' | '\u{066e}'..='\u{06d5}' | '\u{06fa}'..='\u{06ff}')
        || matches!(c, '\u{0e01}'..='\u{0e4e}' | '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7a3}')
}

/// The digit of ASCII that stands for `c`, a decimal digit of Arabic, Persian or Hindi, or a wide one.
pub fn western_digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06f0}'..='\u{06f9}' => 0x06f0,
        '\u{0966}'..='\u{096f}' => 0x0966,
        '\u{ff10}'..='\u{ff19}' => 0xff10,
        _ => return None,
    };
    char::from_digit(c as u32 - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_other_scripts_are_told() {
        let western: String = "٣۵४５7".chars().filter_map(western_digit).collect();
        assert_eq!(western, "35457");
        assert_eq!(western_digit('٪'), None);
        assert_eq!(western_digit('三'), None);
        assert!(
            ['约', 'か', '만', 'ف', 'ก']
                .into_iter()
                .all(touches_numbers)
        );
        assert!(
            !['é', 'б', 'α', '٣', '7', '。']
                .into_iter()
                .any(touches_numbers)
        );
    }
}
