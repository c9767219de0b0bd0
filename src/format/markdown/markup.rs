//! The HTML that matters within Markdown: line breaks and headings.

use std::ops::Range;

/// The name of the tag that `text` begins with, in small letters; that of a tag that closes keeps its slash.
pub(super) fn name(text: &str) -> String {
    let inner = text.strip_prefix('<').unwrap_or(text);
    let word = inner.trim_start_matches('/');
    let end = word.find(|c: char| !c.is_ascii_alphanumeric());
    let length = inner.len() - word.len() + end.unwrap_or(word.len());
    inner[..length].to_ascii_lowercase()
}

pub(super) fn is_break(tag: &str) -> bool {
    matches!(&*name(tag), "br" | "/br")
}

/// Whether `tag` begins or ends what is raised.
pub(super) fn is_raising(tag: &str) -> bool {
    matches!(tag, "<sup>" | "</sup>")
}

/// The level and the inner text of an HTML heading or summary, where `text` is just that.
pub(super) fn heading_of(text: &str) -> Option<(u8, Range<usize>)> {
    let open = text.find('<')?;
    let level = heading_level(&name(&text[open..]))?;
    let start = open + text[open..].find('>')? + 1;
    let end = start + text[start..].find('<')?;
    let rest = text[end..].trim_end();
    (rest.starts_with("</") && rest.find('>') == Some(rest.len() - 1))
        .then_some((level, start..end))
}

/// The level of the heading that a tag of this `name` opens.
pub(super) fn heading_level(name: &str) -> Option<u8> {
    Some(match name {
        "h1" => 1,
        "h2" => 2,
        "h3" => 3,
        "h4" => 4,
        "h5" => 5,
        "h6" | "summary" => 6,
        _ => return None,
    })
}
