//! Front matter: the YAML or TOML that a draft begins with. A line `---` further down is a rule, save where sources follow it as data.

use std::ops::Range;

/// A key of front matter has so many words at most: "Here is what we know:" is a sentence.
const WORDS: usize = 3;

/// Where the front matter of `text` stands, from its first fence to its last.
pub(super) fn front_matter(text: &str) -> Option<Range<usize>> {
    let start = text.len() - text.trim_start_matches(['\r', '\n']).len();
    let mut lines = text[start..].split_inclusive('\n');
    let fence = lines.next()?;
    let closes: &[&str] = match fence.trim_end() {
        "---" => &["---", "..."],
        "+++" => &["+++"],
        _ => return None,
    };
    let mut at = start + fence.len();
    let mut is_known = false;
    for (index, line) in lines.enumerate() {
        let content = line.trim_end();
        if closes.contains(&content) {
            return is_known.then(|| start..at + content.len());
        }
        if index == 0 && content.is_empty() {
            return None;
        }
        if !is_known && !content.is_empty() && !content.starts_with('#') {
            is_known = fence.starts_with('+') || opens_mapping(content);
            if !is_known {
                return None;
            }
        }
        at += line.len();
    }
    None
}

/// Whether a mapping of YAML can begin with `line`.
pub(super) fn opens_mapping(line: &str) -> bool {
    if line.starts_with('{') {
        return true;
    }
    let Some((key, value)) = line.split_once(':') else {
        return false;
    };
    let key = key.trim_end().trim_matches(['"', '\'']);
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | '$' | ' ');
    (value.is_empty() || value.starts_with([' ', '\t']))
        && key.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$'))
        && key.chars().all(is_plain)
        && key.split_whitespace().count() <= WORDS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_is_a_mapping_at_the_beginning() {
        for (text, found) in [
            ("---\ntitle: A\n---\n", Some("---\ntitle: A\n---")),
            (
                "\n---\r\n# A\r\ntitle: A\r\n...\r\nB",
                Some("---\r\n# A\r\ntitle: A\r\n..."),
            ),
            (
                "---\ndate created: 1\n\ntags:\n- a\n---  \nB",
                Some("---\ndate created: 1\n\ntags:\n- a\n---"),
            ),
            (
                "---\n{\"title\": \"A\"}\n---\n",
                Some("---\n{\"title\": \"A\"}\n---"),
            ),
            ("+++\ntitle = 'A'\n+++\n", Some("+++\ntitle = 'A'\n+++")),
            ("---\n## A\n\nIt rained.\n\n---\n", None),
            ("---\n**A:** it rained.\n---\n", None),
            ("---\nHere is what we know: it rained.\n---\n", None),
            ("---\nhttps://pier.org/a\n---\n", None),
            ("---\n\ntitle: A\n---\n", None),
            ("---\n---\n", None),
            ("---\ntitle: A\n", None),
            ("A\n---\ntitle: A\n---\n", None),
            ("", None),
        ] {
            assert_eq!(
                front_matter(text).map(|span| &text[span]),
                found,
                "{text:?}"
            );
        }
    }
}
