//! Which parts of a document are running text, and the reading of one of them.

use crate::document::{BlockKind, Document, Inline, ListKind, Segment};
use crate::sentence::blanked::{self, Blanked, markers_of};
use crate::sentence::{Passage, Sentence, by_line, cut};
use crate::source::Span;
use crate::words::Table;

/// A line of more bytes than this that ends as sentences end is a paragraph of its own.
const LONG: usize = 100;

/// How many short lines may stand above such a line as its headings.
const HEADINGS: usize = 3;

/// A heading that nothing but its look sets apart has no more bytes than this.
const HEADING: usize = 60;

/// Words that others must follow, "of", "the", are no longer than this, in bytes.
const JOINING: usize = 3;

/// The source of one passage: neighbouring segments of one block.
#[derive(Debug)]
pub(super) struct Piece {
    block: usize,
    segments: Vec<Segment>,
}

/// The pieces of running text in `document`, in text order.
pub(super) fn pieces(document: &Document<'_>) -> impl Iterator<Item = Piece> {
    let listed = listed(document);
    let by_sentence = by_line::is_written(document, |line| shape(document, line));
    let blocks = document.layout.blocks.iter().enumerate();
    blocks.flat_map(move |(at, block)| {
        let prose = match block.kind {
            BlockKind::Paragraph
            | BlockKind::Item(_)
            | BlockKind::Continuation
            | BlockKind::Cell => true,
            BlockKind::Title | BlockKind::Heading(_) | BlockKind::Rule | BlockKind::Opaque => false,
        };
        if prose && block.note.is_none() {
            let segments = outside(document.layout.segments_of(block), &listed);
            if by_sentence && !segments.iter().any(|segment| is_set(document, segment)) {
                whole(at, segments)
            } else {
                parted(document, at, &segments)
            }
        } else {
            Vec::new()
        }
    })
}

/// The bytes that reference lists take up, in text order, none overlapping another.
pub(crate) fn listed(document: &Document<'_>) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for list in &document.lists {
        match list.kind {
            ListKind::Written | ListKind::Further | ListKind::Unread => {
                let heading = list
                    .heading
                    .filter(|heading| heading.start <= list.span.start);
                spans.push(heading.map_or(list.span, |heading| heading.join(list.span)));
            }
            // Such a list is as long as the document, so only its entries are no running text.
            ListKind::Footnotes | ListKind::Definitions => {
                spans.extend(document.entries_of(list).map(|(_, entry)| entry.span));
            }
        }
    }
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => *last = last.join(span),
            _ => merged.push(span),
        }
    }
    merged
}

/// The parts of `segments` that lie outside the spans of `listed`.
fn outside(segments: &[Segment], listed: &[Span]) -> Vec<Segment> {
    let mut kept = Vec::with_capacity(segments.len());
    for segment in segments {
        let mut start = segment.span.start;
        let first = listed.partition_point(|span| span.end <= start);
        for hole in listed[first..]
            .iter()
            .take_while(|hole| hole.start < segment.span.end)
        {
            keep(&mut kept, segment, start, hole.start);
            start = hole.end;
        }
        keep(&mut kept, segment, start, segment.span.end);
    }
    kept
}

/// Adds the bytes from `start` to `end` of `segment`; what a segment shows decoded is kept whole or not at all.
fn keep(kept: &mut Vec<Segment>, segment: &Segment, start: u32, end: u32) {
    let span = Span { start, end };
    if start < end && (segment.inline == Inline::Text || span == segment.span) {
        kept.push(Segment {
            span,
            inline: segment.inline,
        });
    }
}

/// All of one block.
fn whole(block: usize, segments: Vec<Segment>) -> Vec<Piece> {
    if segments.is_empty() {
        return Vec::new();
    }
    vec![Piece { block, segments }]
}

/// The passages of one block: its lines that are paragraphs of their own, and the runs of lines between them.
fn parted(document: &Document<'_>, block: usize, segments: &[Segment]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut push = |segments: &[Segment]| {
        if !segments.is_empty() {
            pieces.push(Piece {
                block,
                segments: segments.to_vec(),
            });
        }
    };
    let mut run = 0..0;
    let mut short = 0;
    let mut start = 0;
    for line in segments.split(|segment| segment.inline == Inline::Break) {
        let end = start + line.len();
        let (long, closed) = shape(document, line);
        // A long line behind one that is as long and does not end is a wrapped line like it.
        let heads = short > 0 && short <= HEADINGS && may_stand_under(document, segments, start);
        if long && closed && (run.is_empty() || heads || ended(document, &segments[run.clone()])) {
            if !heads {
                push(&segments[run]);
            }
            push(line);
            run = end..end;
            short = 0;
        } else {
            if !line.is_empty() {
                let may_head = !long && !closed && (run.is_empty() || short > 0);
                short = if may_head { short + 1 } else { 0 };
            }
            run = if run.is_empty() {
                start..end
            } else {
                run.start..end
            };
        }
        start = end + 1;
    }
    push(&segments[run]);
    pieces
}

/// Whether the line that begins with the segment `start` may stand under a heading, and not go on with the line above it.
fn may_stand_under(document: &Document<'_>, segments: &[Segment], start: usize) -> bool {
    let text = |segment: &Segment| document.source.slice(segment.span);
    let begins = segments.get(start).is_some_and(|first| {
        let first = text(first).trim_start_matches(['"', '“', '„', '«', '*', '_']);
        !first.starts_with(char::is_lowercase)
    });
    let Some((parting, above)) = segments[..start].split_last() else {
        return false;
    };
    begins
        && (is_set(document, parting)
            || above.last().is_some_and(|last| is_like_heading(text(last))))
}

/// Whether `segment` parts two lines for whoever reads them: more than the end of a line does in Markdown.
fn is_set(document: &Document<'_>, segment: &Segment) -> bool {
    let ends = || matches!(document.source.slice(segment.span), "\n" | "\r\n" | "\r");
    segment.inline == Inline::Break && (document.layout.guessed || !ends())
}

/// Whether the line that ends with `shown` is like a heading that nothing but its look sets apart: short, of one clause, its last word
/// none that others follow, "of", "the".
fn is_like_heading(shown: &str) -> bool {
    let last = shown.split_whitespace().next_back().unwrap_or_default();
    let joins = last.len() <= JOINING && last.starts_with(char::is_lowercase);
    shown.len() <= HEADING && !shown.contains([',', ';', '.']) && !joins
}

/// Whether the last line of `run` ends as sentences end.
fn ended(document: &Document<'_>, run: &[Segment]) -> bool {
    let mut lines = run.split(|segment| segment.inline == Inline::Break);
    lines.next_back().is_none_or(|line| shape(document, line).1)
}

/// Whether `line` is long, and whether it ends as sentences end, its markers left out.
fn shape(document: &Document<'_>, line: &[Segment]) -> (bool, bool) {
    let (Some(first), Some(last)) = (line.first(), line.last()) else {
        return (false, false);
    };
    let markers = markers_of(document, line);
    let mut whole = first.span.join(last.span);
    let text = document.source.slice(whole);
    let long = text.len() > LONG && text.chars().nth(LONG).is_some();
    for at in markers.rev() {
        let marker = document.markers[at as usize].span;
        let behind = Span {
            start: marker.end.min(whole.end),
            end: whole.end,
        };
        if document.source.slice(behind).contains(tells) {
            break;
        }
        whole.end = marker.start.clamp(whole.start, whole.end);
    }
    let rest = document.source.slice(whole);
    let closed = cut::closes(rest.trim_end_matches([',', ';', '(', ' ']));
    (long, closed)
}

/// Whether `c` behind a marker tells how a line ends: anything but white space and what parts or holds markers.
fn tells(c: char) -> bool {
    !(c.is_whitespace() || ",;()\"”’".contains(c))
}

/// Reads one passage: blanks what cites, cuts its sentences, and gives each its markers. `own` are a desk's own reasons, in lower case.
pub(super) fn read<'d>(
    document: &'d Document<'_>,
    piece: &Piece,
    own: &[(String, String)],
    table: &'static Table,
) -> Passage<'d> {
    let Blanked {
        prose,
        markers,
        places,
        links,
        lacking,
        remarks,
    } = blanked::blanked(document, &piece.segments, own);
    let mut reasons = remarks.reasons.into_iter().peekable();
    let mut unverified = remarks.unverified.into_iter().peekable();
    let mut sentences = Vec::new();
    let (mut next, mut last, mut lacks) = (0, 0, 0);
    for whole in cut::cut(prose.text(), &links, table) {
        let text = &prose.text()[whole.range()];
        let begin = whole.start as usize + (text.len() - text.trim_start().len());
        let trimmed = Span::new(begin, begin + text.trim().len());
        let first = next;
        while places.get(next).is_some_and(|place| {
            place.start < whole.end || whole.end as usize == prose.text().len()
        }) {
            next += 1;
        }
        let mut declared = None;
        while let Some((_, kind)) = reasons.next_if(|(span, _)| span.start < whole.end) {
            declared.get_or_insert(kind);
        }
        let mut doubted = None;
        while let Some(remark) = unverified.next_if(|remark| remark.start < whole.end) {
            doubted.get_or_insert(prose.to_source(remark));
        }
        let open = lacks;
        lacks += lacking[lacks..].partition_point(|(_, place)| place.start < whole.end);
        if trimmed.is_empty() {
            continue;
        }
        let own = markers.start + first as u32..markers.start + next as u32;
        let marked = &document.markers[own.start as usize..own.end as usize];
        let marked = marked.iter().map(|marker| marker.span);
        let lacked = lacking[open..lacks].iter().map(|(span, _)| *span);
        let within = prose.to_source(trimmed);
        let mut span = marked.chain(lacked).fold(within, Span::join);
        span.start = span.start.max(last);
        span.end = span.end.max(span.start);
        last = span.end;
        sentences.push(Sentence {
            span,
            block: piece.block as u32,
            markers: own,
            prose: trimmed,
            declared,
            unverified: doubted,
            lacks_source: open < lacks,
        });
    }
    Passage {
        prose,
        block: piece.block as u32,
        sentences,
        table,
    }
}
