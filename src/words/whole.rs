//! Words at the ends of a text: whole ones, and no part of a longer word.

/// What stands behind `words` in a `text` that begins with them.
pub fn begins_with<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    text.strip_prefix(words)
        .filter(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// What stands before `words` in a `text` that ends with them.
pub fn ends_with<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    text.strip_suffix(words)
        .filter(|rest| !rest.ends_with(char::is_alphanumeric))
}

/// Whether `word` is `pattern`, or ends as that does behind its star: "*er".
pub fn is_like(word: &str, pattern: &str) -> bool {
    pattern
        .strip_prefix('*')
        .map_or(word == pattern, |ending| word.ends_with(ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole() {
        assert_eq!(begins_with("a.m. sharp", "a.m"), Some(". sharp"));
        assert_eq!(begins_with("pm", "pm"), Some(""));
        assert_eq!(begins_with("pma", "pm"), None);
        assert_eq!(ends_with("was aged", "aged"), Some("was "));
        assert_eq!(ends_with("managed", "aged"), None);
    }
}
