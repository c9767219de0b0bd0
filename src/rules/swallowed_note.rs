//! A note or a citation key that Markdown takes for something else.

use crate::document::{Fate, Swallowed};
use crate::finding::{Edit, Finding, Fix, Safety};
use crate::paper::Paper;
use crate::settings::Settings;
use crate::source::Place;

pub(super) fn check(paper: &Paper<'_>, _settings: &Settings, findings: &mut Vec<Finding>) {
    for note in &paper.document.swallowed {
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
            Fate::Glued => (
                "this key is a part of the word before it, and is printed as it stands",
                "write the key in brackets behind the word",
            ),
            Fate::Joined => (
                "the keys of this marker are not parted by one semicolon each",
                "write a semicolon before each key but the first; what follows the first key is its locator",
            ),
        };
        let mut finding = Finding::new(note.span, message);
        finding.help = Some(help.into());
        finding.fix = mended(note);
        findings.push(finding);
    }
}

/// The semicolons that a marker lacks, where nothing but commas and spaces stands in their places.
fn mended(note: &Swallowed) -> Option<Fix> {
    let edits = note.mends.iter().map(|mend| Edit {
        place: Place::draft(mend.span),
        replacement: mend.text.to_owned(),
    });
    (!note.mends.is_empty()).then(|| Fix {
        title: "part the keys by semicolons".to_owned(),
        edits: edits.collect(),
        safety: Safety::Unsafe,
    })
}
