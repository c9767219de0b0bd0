//! Comments that speak to this program, `<!-- citedesk: ... -->`: the one form that all formats of text share.

use crate::source::{Source, Span};

const OPEN: &str = "<!--";
const CLOSE: &str = "-->";
const NAME: &str = "citedesk:";

/// The comments within `span` that speak to this program, in text order.
pub(super) fn comments(source: &Source, span: Span) -> impl Iterator<Item = Span> {
    let text = source.slice(span);
    let base = span.start as usize;
    let mut end = 0;
    // Behind a comment that never closes no other one does.
    let mut closes = true;
    memchr::memmem::find_iter(text.as_bytes(), OPEN).filter_map(move |at| {
        if at < end || !closes {
            return None;
        }
        let inner = &text[at + OPEN.len()..];
        let name = inner.trim_start().get(..NAME.len());
        if !name.is_some_and(|name| name.eq_ignore_ascii_case(NAME)) {
            return None;
        }
        let close = inner.find(CLOSE);
        closes = close.is_some();
        end = at + OPEN.len() + close? + CLOSE.len();
        Some(Span::new(base + at, base + end))
    })
}

/// `span` without the white space and the comments at its ends; `comments` are in text order. Empty where nothing else is there.
pub(super) fn bare(source: &Source, mut span: Span, comments: &[Span]) -> Span {
    loop {
        let text = source.slice(span);
        span.start += (text.len() - text.trim_start().len()) as u32;
        span.end = span.start + text.trim().len() as u32;
        if span.is_empty() {
            return span;
        }
        let first = comments.partition_point(|comment| comment.end <= span.start);
        let last = comments.partition_point(|comment| comment.start < span.end);
        let Some(inside) = comments
            .get(first..last)
            .filter(|inside| !inside.is_empty())
        else {
            return span;
        };
        let (head, tail) = (inside[0], inside[inside.len() - 1]);
        if head.start <= span.start {
            span.start = head.end.min(span.end);
        } else if span.end <= tail.end {
            span.end = tail.start;
        } else {
            return span;
        }
    }
}
