//! Definitions of links, and notes that lack what would make them such.

use super::is_address;

/// Whether `shown` is a link definition: `[tide]: https://example.org`.
pub(in crate::reference) fn is_definition(shown: &str) -> bool {
    let label = shown
        .strip_prefix('[')
        .filter(|inner| !inner.starts_with('^'));
    label
        .and_then(|inner| inner.split_once("]:"))
        .is_some_and(|(label, behind)| {
            let address = behind.trim_start();
            !label.contains([']', '[']) && (is_address(address) || address.starts_with('/'))
        })
}

/// Whether `shown` is a note without its colon: `[^2] https://example.org/tides`.
pub(in crate::reference) fn is_broken_note(shown: &str) -> bool {
    let label = shown.strip_prefix("[^");
    label
        .and_then(|inner| inner.split_once(']'))
        .is_some_and(|(label, behind)| {
            !label.is_empty() && !label.contains('[') && is_address(behind.trim_start())
        })
}
