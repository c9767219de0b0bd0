//! Text, code and links within a block.

use std::borrow::Cow;

use pulldown_cmark::{CowStr, LinkType};

use super::Reader;
use crate::document::{BlockKind, Inline, Link, Segment, fold_label};
use crate::source::Span;

/// A link that is not closed yet.
pub(super) struct OpenLink {
    pub(super) index: usize,
    pub(super) span: Span,
    pub(super) kind: LinkType,
    pub(super) text: Option<Span>,
    /// The link is a numeric marker as a whole: its source is the segment, its inner text is not.
    pub(super) whole: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn text(&mut self, text: CowStr<'a>, span: Span) {
        if self
            .links
            .last()
            .is_some_and(|link| matches!(link.kind, LinkType::Autolink | LinkType::Email))
        {
            self.segment(span, Inline::Code);
        } else if is_same(self.source.slice(span), &text) {
            self.segment(span, Inline::Text);
        } else {
            let at = self.layout.decoded.len() as u32;
            self.layout.decoded.push(into_cow(text));
            self.segment(span, Inline::Decoded(at));
        }
    }

    pub(super) fn segment(&mut self, span: Span, inline: Inline) {
        if let Some(link) = self.links.last_mut() {
            link.text = Some(link.text.map_or(span, |text| text.join(span)));
            if link.whole {
                return;
            }
        }
        if self.images > 0 || span.is_empty() || self.inside_opaque(span) {
            return;
        }
        if self.open.is_none() {
            self.begin_prose(true);
        }
        // The backslash of an escape belongs to the block, though no reader sees it.
        let escaped = self.source.text()[..span.start as usize].ends_with('\\');
        let seen = Span {
            start: span.start - u32::from(escaped),
            ..span
        };
        if let Some(open) = &mut self.open {
            open.span = Some(open.span.map_or(seen, |whole| whole.join(seen)));
        }
        let own = self
            .open
            .as_ref()
            .is_some_and(|open| open.first < self.layout.segments.len() as u32);
        match self.layout.segments.last_mut() {
            Some(last)
                if own
                    && inline == Inline::Text
                    && last.inline == Inline::Text
                    && last.span.end == span.start =>
            {
                last.span.end = span.end;
            }
            _ => self.layout.segments.push(Segment { span, inline }),
        }
    }

    /// Lets the open block reach over `span`, markup that belongs to a marker at its end.
    pub(super) fn cover(&mut self, span: Span) {
        if let Some(whole) = self.open.as_mut().and_then(|open| open.span.as_mut()) {
            *whole = whole.join(span);
        }
    }

    /// Whether `span` is the text of the block of code or markup that was just added.
    pub(super) fn inside_opaque(&self, span: Span) -> bool {
        self.open.is_none()
            && self
                .layout
                .blocks
                .last()
                .is_some_and(|block| block.kind == BlockKind::Opaque && block.span.contains(span))
    }

    pub(super) fn begin_link(
        &mut self,
        kind: LinkType,
        address: CowStr<'a>,
        label: &str,
        span: Span,
    ) {
        let by_label = matches!(
            kind,
            LinkType::Reference | LinkType::Collapsed | LinkType::Shortcut
        );
        let written = self.source.slice(span);
        let numbers = is_number_list(bracketed(written));
        let named = kind != LinkType::Reference || is_number_list(bracketed(last_bracket(written)));
        let whole = by_label && numbers && named;
        if whole {
            // `[1][1]` is one link, and shows its number once.
            let twice = kind == LinkType::Reference && is_doubled(written);
            let seen = if twice {
                written.len() / 2
            } else {
                written.strip_suffix("[]").unwrap_or(written).len()
            };
            let start = span.start as usize;
            self.segment(Span::new(start, start + seen), Inline::Text);
        }
        self.links.push(OpenLink {
            index: self.layout.links.len(),
            span,
            kind,
            text: None,
            whole,
        });
        self.layout.links.push(Link {
            span,
            text: Span::default(),
            address: into_cow(address),
            label: by_label.then(|| fold_label(label)),
        });
    }

    pub(super) fn end_link(&mut self) {
        let Some(link) = self.links.pop() else { return };
        let text = link.text.unwrap_or(Span {
            start: link.span.start,
            end: link.span.start,
        });
        self.layout.links[link.index].text = text;
        if let Some(span) = self.open.as_mut().and_then(|open| open.span.as_mut()) {
            *span = span.join(link.span);
        }
        if link.kind == LinkType::Reference && !link.whole {
            let label = last_bracket(self.source.slice(link.span));
            let shown = self.source.slice(text);
            let shown = shown.trim_matches(|c| matches!(c, '[' | ']' | '\\' | '^'));
            let number = bracketed(label);
            // `[\[1\]][1]` shows its label.
            if is_number_list(number) && shown != number {
                let end = link.span.end as usize;
                self.segment(Span::new(end - label.len(), end), Inline::Label);
            }
        }
    }

    /// Whether `span` is text that looks like mathematics: a digit stands right behind it, or it does nothing but raise a number.
    pub(super) fn is_no_formula(&self, span: Span) -> bool {
        let behind = &self.source.text()[span.end as usize..];
        behind.starts_with(|c: char| c.is_ascii_digit()) || is_raised(self.source.slice(span))
    }

    /// The content of a code span or formula, without its fences.
    pub(super) fn inner(&self, span: Span) -> Span {
        let text = self.source.slice(span);
        let fence = if text.starts_with('`') { '`' } else { '$' };
        let start = text.len() - text.trim_start_matches(fence).len();
        let end = text.trim_end_matches(fence).len();
        if start >= end {
            return span;
        }
        Span::new(span.start as usize + start, span.start as usize + end)
    }
}

/// Whether `text` is what `source` says; most of it is the source itself and needs no comparing.
fn is_same(source: &str, text: &str) -> bool {
    std::ptr::eq(source, text) || source == text
}

/// What stands between the first bracket of `text` and the next closing one.
fn bracketed(text: &str) -> &str {
    let inner = text.strip_prefix('[').unwrap_or_default();
    inner.split(']').next().unwrap_or_default()
}

/// Whether `text`, a link by label, says the same in both its brackets.
fn is_doubled(text: &str) -> bool {
    let (seen, label) = text.as_bytes().split_at(text.len() / 2);
    seen == label
}

/// `text` from its last opening bracket on.
fn last_bracket(text: &str) -> &str {
    text.rfind('[').map_or("", |at| &text[at..])
}

/// Whether `text` consists of numbers alone, as the inside of a numeric marker does.
fn is_number_list(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, ' ' | ',' | ';' | '-' | '–'))
}

/// Whether `math`, dollars included, does nothing but raise numbers: `$^{12}$`, `${ }^{[1,2]}$`.
fn is_raised(math: &str) -> bool {
    let inner = math.trim_matches('$');
    let mut empty = ["{ }", "{}"].iter();
    let bare = empty.find_map(|braces| inner.strip_prefix(braces));
    let number = bare.unwrap_or(inner).strip_prefix('^');
    number.is_some_and(|number| is_number_list(number.trim_matches(['{', '}', '[', ']', ' '])))
}

fn into_cow(text: CowStr<'_>) -> Cow<'_, str> {
    match text {
        CowStr::Borrowed(text) => Cow::Borrowed(text),
        other => Cow::Owned(other.into_string()),
    }
}
