//! Entries that are comments and close with a citation: "A gauge tells the tide. (Roe, 2019)".

use super::Parts;

/// A citation in parentheses begins within so many bytes before its year.
const NAMES: usize = 80;

/// Leaves out the date where it is all that was read of the entry, and that of what a comment in `text` cites.
pub(super) fn undate(text: &str, parts: &mut Parts) {
    let Some(date) = parts.date.take() else {
        return;
    };
    let is_all = parts.is_empty();
    let (before, behind) = (
        &text[..date.span.start as usize],
        &text[date.span.end as usize..],
    );
    let near = &before[before.ceil_char_boundary(before.len().saturating_sub(NAMES))..];
    let is_cited = near.rsplit_once('(').is_some_and(|(sentence, names)| {
        names.ends_with(", ")
            && names.starts_with(char::is_uppercase)
            && !names.contains(')')
            && sentence.trim_end().ends_with(['.', '?', '!'])
    });
    if !is_all || !is_cited || !behind.starts_with(')') {
        parts.date = Some(date);
    }
}
