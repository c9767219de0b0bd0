//! Front matter: the YAML or TOML that a draft begins with. A line `---` further down is a rule, save where sources follow it as data.

use std::ops::Range;

/// A key of front matter has so many words at most: "Here is what we know:" is a sentence.
const WORDS: usize = 3;
/// One that begins small has more.
const SMALL_WORDS: usize = 5;
/// So many lines show whether all of them are keys and values, whatever the first one is.
const LINES: usize = 60;

/// Where the front matter of `text` stands, from its first fence to its last.
pub(super) fn front_matter(text: &str) -> Option<Range<usize>> {
    let shown = text.len() - text.trim_start().len();
    let start = text[..shown].rfind('\n').map_or(0, |line| line + 1);
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
            is_known = fence.starts_with('+') || opens_mapping(content) || is_mapping(&text[at..]);
            if !is_known {
                return None;
            }
        }
        at += line.len();
    }
    None
}

/// Whether `text` up to the next fence is keys and values in every line, one of which opens a mapping for sure.
fn is_mapping(text: &str) -> bool {
    let mut is_sure = false;
    for line in text.lines().take(LINES) {
        let line = line.trim_end();
        if matches!(line, "---" | "...") {
            return is_sure;
        }
        let item = line.strip_prefix("- ").unwrap_or(line);
        let key = item.split_once(": ").map(|(key, _)| key);
        let has_key = key.or(item.strip_suffix(':')).is_some_and(|key| {
            key.split_whitespace().count() <= SMALL_WORDS && !key.contains(['.', '[', '*', '`'])
        });
        is_sure |= opens_mapping(line);
        if !(line.is_empty() || line.starts_with([' ', '\t', '#']) || has_key) {
            return false;
        }
    }
    false
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
    let words = if key.starts_with(char::is_lowercase) {
        SMALL_WORDS
    } else {
        WORDS
    };
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/' | '$' | ' ');
    (value.is_empty() || value.starts_with([' ', '\t']))
        && key.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '$'))
        && key.chars().all(is_plain)
        && key.split_whitespace().count() <= words
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
            (" \n---\ntitle: A\n---\n", Some("---\ntitle: A\n---")),
            (
                "---\nauthor(s): A\ntitle: B [1]\n---\n",
                Some("---\nauthor(s): A\ntitle: B [1]\n---"),
            ),
            (
                "---\nDate of the last change: 1\ntags:\n- a: b\n---\n",
                Some("---\nDate of the last change: 1\ntags:\n- a: b\n---"),
            ),
            (
                "---\n- title: A\n📅 date: 1\ncost: 2\n---\n",
                Some("---\n- title: A\n📅 date: 1\ncost: 2\n---"),
            ),
            (
                "---\nabstract of the text: A\n---\n",
                Some("---\nabstract of the text: A\n---"),
            ),
            ("---\n**A:** it rained.\nSource: B\n---\n", None),
            ("---\n- It rained.\nSource: B\n---\n", None),
            (
                "---\nAs she says to us: it rained.\nIt snowed.\n---\n",
                None,
            ),
            ("    ---\ntitle: A\n---\n", None),
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
