//! Documents for tests, made from plain text without any format or evidence.

use crate::document::{
    Block, BlockKind, Citation, Document, Inline, Key, Layout, ListKind, Marker, ReferenceList,
    Segment,
};
use crate::placeholder;
use crate::source::{Source, Span};

/// A document of `source`: blank lines part paragraphs, `[1]` and `[1, 2]` are markers, and a line that begins with `References:` is a list.
pub(crate) fn draft(source: &Source) -> Document<'_> {
    let text = source.text();
    let mut document = Document {
        source,
        layout: Layout::default(),
        markers: Vec::new(),
        citations: Vec::new(),
        malformed: Vec::new(),
        swallowed: Vec::new(),
        refusals: Vec::new(),
        lists: Vec::new(),
        references: Vec::new(),
        doubts: Vec::new(),
        placeholders: Vec::new(),
        bibliographies: crate::bibliography::Holdings::default(),
        elsewhere: false,
        known: crate::document::Known::default(),
    };
    let mut start = 0;
    for paragraph in text.split("\n\n") {
        block(&mut document, Span::new(start, start + paragraph.len()));
        start += paragraph.len() + 2;
    }
    document.placeholders = placeholder::placeholders(source, &document.layout);
    let listed = text.find("References:");
    for (at, _) in text.match_indices('[') {
        let Some(length) = text[at..].find(']') else {
            break;
        };
        let inside = &text[at + 1..at + length];
        let numbers: Option<Vec<u32>> = inside
            .split(", ")
            .map(|number| number.parse().ok())
            .collect();
        if let Some(numbers) = numbers
            && listed.is_none_or(|listed| at < listed)
        {
            marker(&mut document, Span::new(at, at + length + 1), &numbers);
        }
    }
    if let Some(listed) = listed {
        document.lists.push(ReferenceList {
            span: Span::new(listed + "References:".len(), text.len()),
            heading: Some(Span::new(listed, listed + "References:".len())),
            entries: 0..0,
            kind: ListKind::Written,
            mixed: false,
        });
    }
    document
}

fn block(document: &mut Document<'_>, span: Span) {
    let first = document.layout.segments.len() as u32;
    let mut at = span.start as usize;
    for line in document.source.slice(span).split_inclusive('\n') {
        let words = line.trim_end_matches('\n').len();
        let segments = &mut document.layout.segments;
        if words > 0 {
            segments.push(Segment {
                span: Span::new(at, at + words),
                inline: Inline::Text,
            });
        }
        if words < line.len() {
            segments.push(Segment {
                span: Span::new(at + words, at + line.len()),
                inline: Inline::Break,
            });
        }
        at += line.len();
    }
    document.layout.blocks.push(Block {
        kind: BlockKind::Paragraph,
        span,
        segments: first..document.layout.segments.len() as u32,
        note: None,
    });
}

fn marker(document: &mut Document<'_>, span: Span, numbers: &[u32]) {
    let marker = document.markers.len() as u32;
    let first = document.citations.len() as u32;
    document
        .citations
        .extend(numbers.iter().map(|&number| Citation {
            span,
            key: Key::numeric(number),
            locator: None,
            marker,
        }));
    let block = document.layout.block_at(span.start).unwrap_or_default() as u32;
    document.markers.push(Marker {
        span,
        syntax: 0,
        citations: first..document.citations.len() as u32,
        link: None,
        entry: None,
        block,
    });
}
