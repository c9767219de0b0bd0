//! Verse, which asserts nothing.

use crate::document::Document;
use crate::sentence::Passage;
use crate::source::Span;

/// A line of verse has so many bytes at most.
const LINE: usize = 60;

/// What is set in stands no further from the margin, in bytes.
const MARGIN: usize = 40;

/// Whether `passage` is verse: short lines that all begin with a capital, some of which break off where more would fit.
pub(super) fn is_verse(document: &Document<'_>, passage: &Passage<'_>) -> bool {
    let (Some(first), Some(last)) = (passage.sentences.first(), passage.sentences.last()) else {
        return false;
    };
    let text = document.source.slice(Span {
        start: first.span.start,
        end: last.span.end.max(first.span.end),
    });
    if memchr::memchr(b'\n', text.as_bytes()).is_none() {
        return false;
    }
    let lines = || text.lines().map(stripped);
    // Set in from the margin, two lines are enough to tell: prose there is as wide as elsewhere.
    let longest = if is_set_in(document, text, first.span.start) {
        LINE
    } else {
        let longest = lines().map(str::len).take_while(|length| *length <= LINE);
        longest.max().unwrap_or_default()
    };
    let mut rest = lines().peekable();
    let (mut breaks, mut early, mut ended) = (0, 0, 0);
    while let Some(line) = rest.next() {
        if line.len() > LINE || !line.starts_with(char::is_uppercase) {
            return false;
        }
        let Some(next) = rest.peek() else {
            break;
        };
        let word = next.split_whitespace().next().unwrap_or_default();
        breaks += 1;
        early += usize::from(line.len() + 1 + word.len() <= longest);
        ended += usize::from(line.ends_with(['.', '!', '?']));
    }
    // What breaks off at the end of each sentence is prose, a sentence a line.
    early > 0 && 3 * ended <= 2 * breaks
}

/// Whether each line of `text`, which begins at `start`, is set in from the margin.
fn is_set_in(document: &Document<'_>, text: &str, start: u32) -> bool {
    let before = &document.source.text()[..start as usize];
    let near = &before[before.floor_char_boundary(before.len().saturating_sub(MARGIN))..];
    let margin = near.rsplit(['\n', '\r']).next().unwrap_or_default();
    let set_in = |line: &str| line.starts_with("  ") || line.starts_with('\t');
    set_in(margin) && margin.trim().is_empty() && text.lines().skip(1).all(set_in)
}

/// `line` without the marks around what it says.
fn stripped(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || "\"“”‘'>*_|".contains(c))
}

#[cfg(test)]
mod tests {
    use crate::claim::tests::claims_of;
    use crate::settings::Settings;

    fn claims(text: &str) -> usize {
        claims_of(text, &Settings::default()).len()
    }

    #[test]
    fn two_lines_that_break_off_and_are_set_in_are_verse() {
        for text in [
            "  \"I shut the lock,\" the Keeper said, \"at ten,\n  And nobody has opened it since then.\"",
            "    The Keeper said that it was shut for good,\n    And Orleby had lost 400 tons of wood.",
        ] {
            assert_eq!(claims(text), 0, "{text}");
        }
        for text in [
            // Prose that is set in, wrapped where it is full or a sentence a line.
            "  The keeper of the lock said on Monday that it was shut by\n  Marta Quill for good.",
            "  The keeper said that it was shut.\n  Marta Quill said that it was not.",
            "The keeper said that it was shut by\nMarta Quill for good.",
        ] {
            assert!(claims(text) > 0, "{text}");
        }
    }
}
