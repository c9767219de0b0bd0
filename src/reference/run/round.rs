//! Numbers in parentheses that begin the paragraphs of a list, some of which name their sources and some hardly: `(2) Own count.`

use crate::reference::announced::look;
use crate::reference::label::{self, Label, Style};
use crate::reference::{Entry, Text};
use crate::source::Span;

/// So many of them are a list.
const FEWEST: usize = 3;
/// The next one begins within so many lines.
const NEXT: usize = 6;

/// The number in parentheses with which the line of index `at` begins an entry: the first of several that count from one, half of
/// which are sources or more, or one that goes on from the `run` of such.
pub(super) fn counted(text: &Text<'_>, at: usize, run: &[Entry]) -> Option<(Label, u32)> {
    let (label, number) = numbered(text, at)?;
    let is_entry = if number == 1 {
        is_list(text, at)
    } else {
        let last = run.last()?;
        let own = last.label.map_or("", |label| text.slice(label));
        own.starts_with('(') && last.number() == number.checked_sub(1)
    };
    is_entry.then_some((label, number))
}

/// Whether the line of index `from` and those behind it that count on from one are a list.
fn is_list(text: &Text<'_>, from: usize) -> bool {
    let (mut at, mut count, mut sources) = (from, 0, 0);
    while let Some((label, number)) =
        numbered(text, at).filter(|found| found.1 as usize == count + 1)
    {
        let body = Span {
            start: label.body,
            ..text.lines[at].span
        };
        count = number as usize;
        sources += usize::from(look::is_source(text.slice(body)));
        let next =
            (at + 1..text.lines.len().min(at + NEXT)).find(|&next| numbered(text, next).is_some());
        let Some(next) = next else {
            break;
        };
        at = next;
    }
    count >= FEWEST && sources * 2 >= count
}

/// The number in parentheses that opens the line of index `at`, a paragraph's first, and what it is.
fn numbered(text: &Text<'_>, at: usize) -> Option<(Label, u32)> {
    let line = text.lines.get(at).filter(|line| line.first)?;
    let label = label::label(text.slice(line.span), line.span.start)?;
    let number = label.number()?;
    (label.style == Style::Round).then_some((label, number))
}
