//! A note that Markdown takes for something else.

use crate::finding::Finding;
use crate::paper::Paper;
use crate::settings::Settings;
use crate::swallowed::{Fate, swallowed};

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for note in swallowed(&paper.document) {
        let (message, help) = match note.fate {
            Fate::Link => (
                "this is a link behind a caret, and no note",
                "write `^[...]` with the address inside the brackets, or take the caret away",
            ),
            Fate::Printed => (
                "this is printed as it stands: a note's label holds no spaces",
                "write `^[...]` for a note in its place, or a label such as `[^1]` and the note below",
            ),
            Fate::Cut => (
                "a blank line cuts this note off, and its brackets are printed",
                "write the note as one paragraph, or with a label such as `[^1]` and below",
            ),
            Fate::Nested => (
                "this note holds another one, and notes do not nest",
                "make one note of the two, or set them side by side",
            ),
        };
        let mut finding = Finding::new(note.span, message);
        finding.help = Some(help.into());
        findings.push(finding);
    }
}
