//! Words in small letters.

use std::borrow::Cow;

/// `word` in small letters: most words have no others, and are not copied.
pub(crate) fn small(word: &str) -> Cow<'_, str> {
    let is_small = |byte: &u8| byte.is_ascii() && !byte.is_ascii_uppercase();
    if word.as_bytes().iter().all(is_small) {
        Cow::Borrowed(word)
    } else {
        Cow::Owned(word.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_words_with_other_letters_are_copied() {
        assert!(matches!(small("harbour's"), Cow::Borrowed("harbour's")));
        assert!(matches!(small("ÉTÉ"), Cow::Owned(own) if own == "été"));
        assert!(matches!(small("Hull"), Cow::Owned(own) if own == "hull"));
    }
}
