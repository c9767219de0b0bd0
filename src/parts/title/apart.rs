//! What an entry sets apart as titles are.

use super::super::mask::Mask;
use super::is_title;
use crate::source::Span;

/// Texts of links that say nothing of where they lead.
const GENERIC: &[&str] = &[
    "link",
    "here",
    "pdf",
    "source",
    "archive",
    "archived",
    "doi",
    "web",
    "website",
    "online",
    "original",
    "html",
    "url",
    "full text",
];

/// What is set apart and may be a title: no dates of the entry stand there.
pub(crate) fn apart(mask: &Mask) -> Vec<Span> {
    let half = mask.text().len() / 2;
    let emphasised = mask.emphasised.iter().map(|mark| mark.span);
    emphasised
        .filter(|span| span.len() <= half)
        .chain(linked(mask))
        .collect()
}

/// What is set apart as titles are: the first in quotation marks or the first link, else what the entry begins with.
pub(super) fn set_apart(mask: &Mask) -> Option<Span> {
    let (quoted, linked) = (quoted(mask.text()), linked(mask));
    match (quoted, linked) {
        (Some(quoted), Some(linked)) if quoted.start < linked.start => Some(quoted),
        (_, Some(linked)) => Some(linked),
        (Some(quoted), None) => Some(quoted),
        (None, None) => {
            let first = mask.emphasised.first()?;
            let lead = mask.text().get(..first.span.start as usize)?;
            (!lead.contains(char::is_alphanumeric) && !first.bold).then_some(first.span)
        }
    }
}

/// The first text in quotation marks, without them.
pub(crate) fn quoted(text: &str) -> Option<Span> {
    let (at, close, length) = text.char_indices().find_map(|(at, c)| {
        let close: &[char] = match c {
            '"' => &['"'],
            '“' => &['”'],
            '«' => &['»'],
            '„' => &['“', '”'],
            _ => return None,
        };
        Some((at, close, c.len_utf8()))
    })?;
    let from = at + length;
    let end = from + text[from..].find(close)?;
    let long = text[from..end]
        .chars()
        .filter(|c| c.is_alphabetic())
        .nth(1)
        .is_some();
    long.then(|| Span::new(from, end))
}

/// The first text of a link that names what it leads to.
pub(super) fn linked(mask: &Mask) -> Option<Span> {
    let names = |span: &Span| {
        let text = mask.text().get(span.range()).unwrap_or_default().trim();
        let folded = text.to_lowercase();
        is_title(text)
            && !folded.contains("://")
            && !folded.starts_with("www.")
            && !GENERIC.contains(&folded.as_str())
    };
    let leads = mask
        .links
        .iter()
        .filter(|link| !link.address.starts_with('#'));
    leads.map(|link| link.text).find(names)
}
