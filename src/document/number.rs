//! Numbers as texts write them: in European figures, also at full width, in those of Arabic and in those of Persian.

/// No number that counts sources has more figures.
const FIGURES: usize = 9;

/// The Roman numerals of lists that are not long.
pub(crate) const NUMERALS: &[&str] = &[
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
    "xvi", "xvii", "xviii", "xix", "xx",
];

/// The value of the figure `c`.
fn figure(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '０'..='９' => '０',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    Some(u32::from(c) - u32::from(zero))
}

/// Whether `c` is a figure of a number.
pub(crate) fn is_figure(c: char) -> bool {
    figure(c).is_some()
}

/// The number that `text` begins with, and what stands behind it; none where it has too many figures.
pub(crate) fn leading_number(text: &str) -> Option<(u32, &str)> {
    let rest = text.trim_start_matches(is_figure);
    let own = &text[..text.len() - rest.len()];
    let count = own.chars().take(FIGURES + 1).count();
    let number = || {
        own.chars()
            .filter_map(figure)
            .fold(0, |all, one| all * 10 + one)
    };
    (1..=FIGURES).contains(&count).then(|| (number(), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_several_scripts_are_read() {
        for (text, number, rest) in [
            ("12] a", 12, "] a"),
            ("١٢. أ", 12, ". أ"),
            ("۱۲", 12, ""),
            ("１２］", 12, "］"),
            ("٠", 0, ""),
            ("123456789", 123_456_789, ""),
        ] {
            assert_eq!(leading_number(text), Some((number, rest)), "{text}");
        }
        for text in ["", "a1", "1234567890", "²", "-1"] {
            assert_eq!(leading_number(text), None, "{text}");
        }
    }
}
