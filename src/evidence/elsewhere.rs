//! Signs that a document's entries stand in another file.

use crate::source::Source;

/// What takes in text of other files, in the template languages that drafts are written in.
const SIGNS: &[&str] = &["--8<--", "{!"];

/// The same by the word "include" and what stands right before it.
const INCLUDES: &[&str] = &["{% ", "{%- ", "{{< ", "{{#", "!"];

/// Whether entries may stand in another file.
pub(super) fn is_elsewhere(source: &Source) -> bool {
    let text = source.text();
    let has = |sign: &str| memchr::memmem::find(text.as_bytes(), sign.as_bytes()).is_some();
    let mut words = memchr::memmem::find_iter(text.as_bytes(), "include");
    SIGNS.iter().any(|sign| has(sign))
        || words.any(|at| {
            let before = &text[..at];
            let directive = text[at..].starts_with("include::") && before.ends_with(".. ");
            directive || INCLUDES.iter().any(|lead| before.ends_with(lead))
        })
}
