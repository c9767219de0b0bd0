//! Footnote markers badly made: `[^2`, `[^ 2]`, `[2^]`, one that closes on the next line, where a note has the label that they can only mean.

use super::Found;
use super::read::mend;
use super::spot::Passed;
use crate::document::{Candidate, Cited, Inline, Key, Layout, Mend, Slip, System, Value};
use crate::evidence::facts::Facts;
use crate::marker::FOOTNOTE;
use crate::reference::References;
use crate::source::{Source, Span};

/// Labels that are looked for are no longer than this, in bytes.
const LONGEST: usize = 60;

/// The footnote markers badly made of `source`, in text order, none of which is one of the `candidates`.
pub(super) fn find(
    source: &Source,
    layout: &Layout<'_>,
    references: &References,
    candidates: &[Candidate],
    facts: &Facts,
) -> Vec<Found> {
    if !facts.has_notes() {
        return Vec::new();
    }
    let text = source.text();
    let labels = references.entries.iter().filter_map(|entry| entry.label);
    let mut labels = Passed::new(labels);
    let mut read = Passed::new(candidates.iter().map(|candidate| candidate.span));
    memchr::memchr_iter(b'^', text.as_bytes())
        .filter(|&at| !labels.holds(at as u32) & !read.holds(at as u32))
        .filter_map(|at| {
            let slip = behind(text, at).or_else(|| before(text, at))?;
            let block = paragraph_at(layout, at as u32)?;
            let label = &text[slip.label.range()];
            facts.has_note(label).then(|| slip.found(label, block))
        })
        .collect()
}

/// A marker that has its caret or its brackets where they should not be.
struct Mistyped {
    whole: Span,
    label: Span,
    slip: Slip,
    mend: Option<Mend>,
}

/// `[^2` and `[^ 2]`, whose caret stands at the byte `at`.
fn behind(text: &str, at: usize) -> Option<Mistyped> {
    let open = at.checked_sub(1).filter(|_| text[..at].ends_with('['))?;
    let rest = &text[at + 1..];
    let spaces = rest.len() - rest.trim_start_matches(' ').len();
    let start = at + 1 + spaces;
    let end = start + label_length(&text[start..]);
    let closed = text[end..].starts_with(']');
    let next_line = end + line_end(&text[end..]);
    let (whole, slip, mend) = match (closed, spaces) {
        (false, 0) if text[next_line..].starts_with(']') => (
            Span::new(open, next_line + 1),
            Slip::LineEnd,
            mend(end, next_line, ""),
        ),
        (true, 1..) => (
            Span::new(open, end + 1),
            Slip::Caret,
            mend(at + 1, start, ""),
        ),
        (false, 0) if is_free(&text[end..]) => {
            (Span::new(open, end), Slip::Unclosed, mend(end, end, "]"))
        }
        _ => return None,
    };
    Some(Mistyped {
        whole,
        label: Span::new(start, end),
        slip,
        mend: Some(mend),
    })
}

/// `[2^]`, whose caret stands at the byte `at`.
fn before(text: &str, at: usize) -> Option<Mistyped> {
    let near = text.floor_char_boundary(at.saturating_sub(LONGEST + 1));
    let inside = text[near..at].rfind('[').map(|open| near + open + 1)?;
    let label = &text[inside..at];
    let whole = label_length(label) == label.len() && !label.is_empty();
    (whole && text[at + 1..].starts_with(']')).then(|| Mistyped {
        whole: Span::new(inside - 1, at + 2),
        label: Span::new(inside, at),
        slip: Slip::Caret,
        mend: None,
    })
}

/// How many bytes of a label `text` begins with.
fn label_length(text: &str) -> usize {
    let part = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    let end = text.find(|c| !part(c)).unwrap_or(text.len());
    if end > LONGEST { 0 } else { end }
}

/// How many bytes the blanks and the one end of a line have that `text` begins with; none where no line ends there.
fn line_end(text: &str) -> usize {
    let rest = text.trim_start_matches(' ');
    let next = rest.strip_prefix("\r\n").or(rest.strip_prefix('\n'));
    next.map_or(0, |next| text.len() - next.trim_start_matches(' ').len())
}

/// Whether an unclosed marker may end before `rest`.
fn is_free(rest: &str) -> bool {
    let bare = rest.trim_start_matches(['.', ',', ';', ':', '!', '?', ')', '"', '”', '’']);
    bare.is_empty() || bare.starts_with(char::is_whitespace)
}

/// The block whose text holds the byte `at`, by index, where that can cite.
fn paragraph_at(layout: &Layout<'_>, at: u32) -> Option<u32> {
    let segments = &layout.segments;
    let next = segments.partition_point(|segment| segment.span.end <= at);
    let segment = segments.get(next)?;
    let is_text = segment.span.start <= at && segment.inline == Inline::Text;
    let block = layout.block_at(at)?;
    let is_title = layout.blocks[block].kind.is_heading();
    (is_text && !is_title).then_some(block as u32)
}

impl Mistyped {
    fn found(self, label: &str, block: u32) -> Found {
        let cited = Cited {
            span: self.label,
            key: Key {
                system: System::Footnote,
                value: Value::Label(label.to_lowercase().into()),
            },
            locator: None,
        };
        Found {
            span: self.whole,
            slip: self.slip,
            mend: self.mend,
            reading: Some(Candidate {
                span: self.whole,
                syntax: FOOTNOTE,
                citations: vec![cited],
                link: None,
                entry: None,
                block,
                escaped: false,
            }),
        }
    }
}
