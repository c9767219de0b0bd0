//! Plain text, by our own block reader: paragraphs hard-wrapped or a line each, one-line headings, list items.

mod line;
mod listing;
mod table;

use super::Format;
use super::comment::{bare, comments};
use super::formula;
use super::front_matter::front_matter;
use super::returns::without_lone_returns;
use super::wrapped::{is_wrapped, number};
use crate::document::{Block, BlockKind, Inline, Layout, Segment};
use crate::source::{Source, Span};
use line::{
    LONG, Line, closes, heading_kind, is_full, is_heading, is_heading_above, is_name_line,
    is_underlined, item,
};

/// The number of the next item is looked for in so many lines.
const NEAR: usize = 8;

pub(super) const FORMAT: Format = Format {
    name: "plain",
    extensions: &["txt"],
    read,
};

fn read(source: &Source) -> Layout<'_> {
    let mut layout = Layout {
        guessed: true,
        ..Layout::default()
    };
    let mut group: Vec<Line<'_>> = Vec::new();
    let text = source.text();
    let mut body = source.body();
    let head = &text[body..];
    let fenced = head.trim_start().starts_with(['-', '+']);
    let returned = fenced.then(|| without_lone_returns(head)).flatten();
    if let Some(matter) = front_matter(returned.as_deref().unwrap_or(head)) {
        layout.metadata = Some(Span::new(body + matter.start, body + matter.end));
        body += matter.end;
    }
    let mut start = body;
    layout.comments = comments(source, Span::new(body, text.len())).collect();
    let ends = memchr::memchr3_iter(b'\n', b'\r', b'\x0c', &text.as_bytes()[body..]);
    for end in ends.map(|at| body + at + 1).chain([text.len()]) {
        let whole = &text[start..end];
        let line = Span::new(start, start + whole.len());
        let span = bare(source, line, &layout.comments);
        let indent = whole.len() - whole.trim_start().len();
        if !span.is_empty() {
            let text = source.slice(span);
            group.push(Line { span, text, indent });
        } else if !whole.trim().is_empty() {
            // A line of comments alone is no line of the draft, not even a blank one.
        } else if !is_half_line_end(source, start, whole) {
            place(&mut layout, &group);
            group.clear();
        }
        start += whole.len();
    }
    place(&mut layout, &group);
    formula::hide(source, &mut layout);
    layout
}

/// Whether the line `whole` at `start` is only the line feed of a `\r\n` that the line before began.
fn is_half_line_end(source: &Source, start: usize, whole: &str) -> bool {
    whole == "\n" && source.text()[..start].ends_with('\r')
}

/// Adds the blocks that neighbouring `lines` form.
fn place(layout: &mut Layout<'_>, lines: &[Line<'_>]) {
    let mut rest = lines;
    while let Some((at, length)) = table::find(rest) {
        place_prose(layout, &rest[..at]);
        table::place(layout, &rest[at..at + length]);
        rest = &rest[at + length..];
    }
    place_prose(layout, rest);
}

/// Adds the blocks that neighbouring `lines` without a table form.
fn place_prose(layout: &mut Layout<'_>, lines: &[Line<'_>]) {
    if listing::is_listing(lines) {
        if let (Some(first), Some(last)) = (lines.first(), lines.last()) {
            let at = layout.segments.len() as u32;
            let span = first.span.join(last.span);
            layout.blocks.push(Block {
                kind: BlockKind::Opaque,
                span,
                segments: at..at,
                note: None,
            });
        }
        return;
    }
    let width = lines
        .iter()
        .map(|line| line.text.len())
        .filter(|&len| len <= LONG)
        .max()
        .unwrap_or(0);
    let mut rest = lines;
    while let Some((&first, tail)) = rest.split_first() {
        if is_underlined(first, tail.first()) {
            push(layout, heading_kind(first, &layout.blocks), &rest[..1]);
            rest = &tail[1..];
            continue;
        }
        let opened = item(first.text);
        let mut taken = 1;
        let mut last = first;
        for &next in tail {
            if is_heading_above(last, next)
                || parts(first, last, next, width) && !is_more(first, last, &tail[taken - 1..])
            {
                break;
            }
            last = next;
            taken += 1;
        }
        let block = &rest[..taken];
        let kind = match opened {
            Some(kind) => kind,
            None if taken == 1 && is_heading(first, rest.get(1), lines.len() == 1) => {
                heading_kind(first, &layout.blocks)
            }
            None => BlockKind::Paragraph,
        };
        push(layout, kind, block);
        rest = &rest[taken..];
    }
}

fn push(layout: &mut Layout<'_>, kind: BlockKind, lines: &[Line<'_>]) {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
        return;
    };
    let from = layout.segments.len() as u32;
    let mut end = first.span.start;
    for line in lines {
        if end < line.span.start {
            let span = Span {
                start: end,
                end: line.span.start,
            };
            layout.segments.push(Segment {
                span,
                inline: Inline::Break,
            });
        }
        end = line.span.end;
        push_text(layout, line.span);
    }
    let segments = from..layout.segments.len() as u32;
    let span = first.span.join(last.span);
    layout.blocks.push(Block {
        kind,
        span,
        segments,
        note: None,
    });
}

/// Adds the text of `line`, the comments within it left out.
fn push_text(layout: &mut Layout<'_>, mut line: Span) {
    let inline = Inline::Text;
    let first = layout
        .comments
        .partition_point(|comment| comment.end <= line.start);
    for comment in layout.comments[first..]
        .iter()
        .take_while(|comment| comment.start < line.end)
    {
        let span = Span {
            end: comment.start,
            ..line
        };
        layout.segments.push(Segment { span, inline });
        line.start = comment.end;
    }
    layout.segments.push(Segment { span: line, inline });
}

/// Whether the block that `first` opened ends between two neighbouring lines.
fn parts(first: Line<'_>, line: Line<'_>, next: Line<'_>, width: usize) -> bool {
    if item(next.text).is_some() && opens_item(first, line, next) {
        return true;
    }
    if line.text.len() > LONG {
        return closes(line.text) || next.text.len() > LONG || is_name_line(next.text);
    }
    is_name_line(line.text) && !is_full(line, next, width)
}

/// Whether `next`, which looks like a list item, can be one rather than a wrapped line of the block of `first`.
fn opens_item(first: Line<'_>, line: Line<'_>, next: Line<'_>) -> bool {
    closes(line.text) || item(first.text).is_some() || next.indent != line.indent
}

/// Whether the first line of `rest`, which looks like an item, is more of the numbered item that `first` opened and `line` is part of.
fn is_more(first: Line<'_>, line: Line<'_>, rest: &[Line<'_>]) -> bool {
    let (Some(BlockKind::Item(Some(last))), [next, rest @ ..]) = (item(first.text), rest) else {
        return false;
    };
    let after = rest.iter().take(NEAR).find_map(|line| number(line.text));
    is_wrapped(last, line.text, next.text, after.map(|(number, _)| number))
}

#[cfg(test)]
mod tests;
