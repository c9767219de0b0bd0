//! Words for "and" between names, one home for all who look for them.

/// All of them, by how often they are met.
pub(super) const ANDS: [&str; 18] = [
    "and", "&", "und", "et", "y", "e", "en", "i", "oraz", "a", "och", "og", "ja", "ve", "és", "și",
    "и", "та",
];
/// Those of them that stand between two names wherever they stand.
pub(super) const SURE: [&str; 8] = ["and", "&", "und", "et", "oraz", "och", "og", "ve"];
/// The others, which are within names as well, "José Ortega y Gasset".
pub(super) const WITHIN: [&str; 10] = ["et", "y", "e", "en", "i", "a", "ja", "és", "și", "и"];

/// Whether a word that joins two names stands within `text`.
pub(super) fn is_joined(text: &str) -> bool {
    SURE.iter().any(|and| split(text, and).is_some())
}

/// What stands in `text` before and behind the first `and` that is a word within it.
pub(super) fn split<'t>(text: &'t str, and: &str) -> Option<(&'t str, &'t str)> {
    let mut places = text.match_indices(and).map(|(at, _)| at);
    places.find_map(|at| {
        let before = text[..at].strip_suffix(' ')?;
        Some((before, text[at + and.len()..].strip_prefix(' ')?))
    })
}

/// What stands behind the word for "and" that `text` begins with.
pub(super) fn behind(text: &str) -> Option<&str> {
    let mut words = ANDS.iter().filter_map(|and| text.strip_prefix(and));
    words.find_map(|rest| rest.strip_prefix(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_and_are_told_from_parts_of_words() {
        assert_eq!(behind("und Kit Orr"), Some("Kit Orr"));
        assert_eq!(behind("e Kit Orr"), Some("Kit Orr"));
        assert_eq!(behind("Andersen"), None);
        assert_eq!(behind("energia"), None);
        assert_eq!(behind("a Kit Orr"), Some("Kit Orr"));
        assert!(is_joined("Ada Moss et Kit Orr"));
        assert!(is_joined("Ada Moss och Kit Orr"));
        assert!(!is_joined("Ada Moss y Gasset"));
        assert!(!is_joined("Land&Sea"));
        assert_eq!(split("Land and Sea", "and"), Some(("Land", "Sea")));
    }
}
