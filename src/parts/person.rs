//! What may be somebody's name in full, where nothing else tells.

/// Such a name has no more words.
const WORDS: usize = 3;

/// Whether `text` may be the name of somebody, in full: "Ada Moss".
pub(super) fn may_be(text: &str) -> bool {
    let words = || text.split(' ');
    (2..=WORDS).contains(&words().count())
        && words().all(|word| {
            word.starts_with(char::is_uppercase)
                && word
                    .chars()
                    .all(|c| c.is_alphabetic() || ['.', '-', '’', '\''].contains(&c))
        })
}
