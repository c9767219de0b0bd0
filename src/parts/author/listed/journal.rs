//! Journals whose names begin with what looks like an initial: "A. Moss, K. Orr, J. Phys. Soc. Jpn. 59 (1990) 3–9".

/// The name of a journal has no more words.
const WORDS: usize = 9;
/// So many of them are shortened at least.
const SHORT: usize = 2;
/// Words within such names in small letters.
const SMALL: &[&str] = &["of", "and", "for", "on", "in", "de", "der", "&"];

/// Whether `text` begins with the shortened name of a journal and its volume.
pub(super) fn is_journal(text: &str) -> bool {
    let (mut shortened, mut is_word_short) = (0, false);
    for word in text.split_whitespace().take(WORDS + 1) {
        if word.starts_with(|c: char| c.is_ascii_digit()) {
            return shortened >= SHORT && is_word_short;
        }
        let bare = word.trim_end_matches(',');
        let name = bare.trim_end_matches('.');
        let is_name = name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphabetic);
        let is_short = name.len() < bare.len();
        if !is_name && !SMALL.contains(&bare)
            || bare.len() < word.len() && !is_short && name.len() > 1
        {
            return false;
        }
        shortened += usize::from(is_short);
        is_word_short |= is_short && name.chars().nth(1).is_some();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::is_journal;

    #[test]
    fn journals_are_told_from_people() {
        for text in [
            "J. Phys. Soc. Jpn. 59 (1990) 3514",
            "J. Am. Chem. Soc., 112, 1234",
            "J. Phys. A 59 (1990)",
            "J. Proc. of Riv. 12, 3",
        ] {
            assert!(is_journal(text), "{text}");
        }
        for text in [
            "J. Moss 12 (1990)",
            "J. A. B. Moss 12 (1990)",
            "J. Moss, K. Orr, J. Phys. 59",
            "J. Phys. Soc. Jpn.",
            "J. Moss. Dry rivers. Quay, 1990",
        ] {
            assert!(!is_journal(text), "{text}");
        }
    }
}
