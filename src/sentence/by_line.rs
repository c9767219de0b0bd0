//! Whether whoever wrote a draft began a new line for each sentence, which is no new paragraph.

use crate::document::{BlockKind, Document, Inline, Segment};

/// So many long lines that end as sentences end tell how a draft is written.
const LINES: usize = 4;

/// Of so many such lines one may have more than one sentence, or look as if it had.
const OF: usize = 4;

/// Whether the lines of `document` are its sentences. Where nothing but a line's end parts the paragraphs of a text, they are not.
pub(super) fn is_written(
    document: &Document<'_>,
    shape: impl Fn(&[Segment]) -> (bool, bool),
) -> bool {
    if document.layout.guessed {
        return false;
    }
    let (mut lines, mut fuller) = (0, 0);
    for block in &document.layout.blocks {
        if block.kind != BlockKind::Paragraph || block.note.is_some() {
            continue;
        }
        let segments = document.layout.segments_of(block);
        // A line by itself tells nothing.
        if !segments
            .iter()
            .any(|segment| segment.inline == Inline::Break)
        {
            continue;
        }
        for line in segments.split(|segment| segment.inline == Inline::Break) {
            let (Some(first), Some(last)) = (line.first(), line.last()) else {
                continue;
            };
            if shape(line) == (true, true) {
                lines += 1;
                fuller += usize::from(has_more(document.source.slice(first.span.join(last.span))));
            }
        }
    }
    lines >= LINES && fuller * OF <= lines
}

/// Whether a sentence seems to end before `line` does: a stop, and a capital behind a blank.
fn has_more(line: &str) -> bool {
    let mut rest = line;
    while let Some(at) = rest.find(['.', '!', '?']) {
        let word = rest[..at].rsplit(' ').next().unwrap_or_default();
        rest = &rest[at + 1..];
        let behind = rest.trim_start_matches(['"', '”', '’', ')', '*', '_']);
        // Initials and short forms of one or two letters end no sentence.
        let long = word.chars().filter(|c| c.is_alphabetic()).count() > 2;
        let next = behind
            .strip_prefix(' ')
            .and_then(|next| next.chars().next());
        if long && next.is_some_and(char::is_uppercase) {
            return true;
        }
    }
    false
}
