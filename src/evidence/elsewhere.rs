//! Signs that a document's entries stand in another file.

use crate::source::Source;

/// What takes in text of other files, in the template languages that drafts are written in.
const INCLUDES: &[&str] = &[
    "{% include",
    "{%- include",
    "{{< include",
    "{{#include",
    "--8<--",
    "{!",
    "!include",
    ".. include::",
];

/// Whether entries may stand in another file.
pub(super) fn is_elsewhere(source: &Source) -> bool {
    let text = source.text().as_bytes();
    INCLUDES
        .iter()
        .any(|needle| memchr::memmem::find(text, needle.as_bytes()).is_some())
}
