//! Verse, which asserts nothing.

use crate::document::Document;
use crate::sentence::Passage;
use crate::source::Span;

/// A line of verse has so many bytes at most.
const LINE: usize = 60;

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
    let longest = lines().map(str::len).take_while(|length| *length <= LINE);
    let longest = longest.max().unwrap_or_default();
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

/// `line` without the marks around what it says.
fn stripped(line: &str) -> &str {
    line.trim_matches(|c: char| c.is_whitespace() || "\"“”‘'>*_|".contains(c))
}
