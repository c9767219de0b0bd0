//! Reads markers at the places where some may begin.

use super::SYNTAXES;
use crate::document::{Block, Candidate, Inline, Layout, SyntaxId, System};
use crate::source::{Source, Span};

/// How many neighbouring segments a marker may be spread over.
const REACH: usize = 16;

/// A place where a marker may begin, in text that a reader sees.
pub(crate) struct Opening {
    /// Its first byte.
    pub(crate) at: usize,
    /// The block that it stands in, by index.
    pub(crate) block: usize,
    /// Where the stretch of text that it stands in ends.
    pub(crate) limit: usize,
    /// The segment that it stands in, by index.
    segment: usize,
}

impl Opening {
    /// Where its stretch of text ends where what is set in italics or bold belongs to it.
    pub(crate) fn emphasised(&self, text: &str, layout: &Layout<'_>) -> usize {
        let block = &layout.blocks[self.block];
        limit(text, layout, block, self.segment, &['\\', '*', '_'])
    }
}

/// Those of `places`, which are in text order, that stand in text that a reader sees.
pub(crate) fn openings<'a>(
    source: &'a Source,
    layout: &'a Layout<'_>,
    places: impl Iterator<Item = usize> + 'a,
) -> impl Iterator<Item = Opening> + 'a {
    let (mut segment, mut block) = (0, 0);
    places.filter_map(move |at| {
        segment += layout.segments[segment..].partition_point(|part| part.span.end as usize <= at);
        let part = layout.segments.get(segment)?;
        if (part.span.start as usize) > at || !matches!(part.inline, Inline::Text | Inline::Label) {
            return None;
        }
        block +=
            layout.blocks[block..].partition_point(|block| block.segments.end as usize <= segment);
        let around = layout.blocks.get(block)?;
        Some(Opening {
            at,
            block,
            limit: limit(source.text(), layout, around, segment, &['\\']),
            segment,
        })
    })
}

/// The candidates among `places`, which are in text order, that one of the syntaxes `read` can read.
pub(super) fn scan(
    source: &Source,
    layout: &Layout<'_>,
    places: &[usize],
    read: &[SyntaxId],
) -> Vec<Candidate> {
    let text = source.text();
    let mut found = Vec::new();
    let mut end = 0;
    for Opening {
        at, block, limit, ..
    } in openings(source, layout, places.iter().copied())
    {
        if at < end {
            continue;
        }
        let read = read.iter().find_map(|&syntax| {
            let table = &SYNTAXES[usize::from(syntax)];
            let opens = table
                .openers
                .iter()
                .any(|opener| text[at..].starts_with(opener));
            (opens || table.openers.is_empty())
                .then(|| (table.read)(text, at, limit))
                .flatten()
                .map(|read| (syntax, read))
        });
        // A caret may close what was read before and open what comes; and a note may go on beyond its block.
        let block_end = layout.blocks[block].span.end as usize;
        if let Some((syntax, read)) =
            read.filter(|(_, read)| read.start >= end && read.end <= block_end)
        {
            end = read.end;
            let own = Span::new(read.start, read.end);
            let escaped = text[..at].ends_with('\\');
            let link = link_of(source, layout, own, escaped);
            let free = found.last().map_or(0, |last: &Candidate| last.span.end);
            let whole = |link: u32| raised(text, layout.links[link as usize].span, free);
            found.push(Candidate {
                span: link.map_or(own, whole),
                syntax,
                citations: read.citations,
                link,
                entry: None,
                block: block as u32,
                escaped,
            });
        }
    }
    found
}

/// The link at `span` with the carets that raise it, as converters write it: `^[\[1\]](#note-1)^`. What stands before `free` is another's.
fn raised(text: &str, span: Span, free: u32) -> Span {
    let is_raised = span.start > free
        && text[..span.start as usize].ends_with('^')
        && text[span.end as usize..].starts_with('^');
    let caret = u32::from(is_raised);
    Span {
        start: span.start - caret,
        end: span.end + caret,
    }
}

/// Where the stretch of text that holds the segment of index `at` ends: markup and code end it, line breaks do not.
fn limit(text: &str, layout: &Layout<'_>, block: &Block, at: usize, marks: &[char]) -> usize {
    let segments = &layout.segments[..block.segments.end as usize];
    let mut end = segments[at].span.end as usize;
    for next in segments.iter().skip(at + 1).take(REACH) {
        let gap = text.get(end..next.span.start as usize).unwrap_or("?");
        let joins = match next.inline {
            Inline::Break => text[next.span.range()].trim().is_empty(),
            Inline::Text => gap.trim().trim_matches(marks).is_empty(),
            _ => false,
        };
        if !joins {
            break;
        }
        end = next.span.end as usize;
    }
    end
}

/// The link that consists of `span` alone, by index. The backslash of an escaped bracket is no part of a link's text.
fn link_of(source: &Source, layout: &Layout<'_>, span: Span, escaped: bool) -> Option<u32> {
    let after = layout
        .links
        .partition_point(|link| link.span.start <= span.start);
    let at = after.checked_sub(1)?;
    let link = &layout.links[at];
    let text = Span {
        start: span.start + u32::from(escaped),
        ..span
    };
    // What raises the number stands between it and the brackets.
    let behind = source.slice(link.span).get(1 + span.len()..);
    let raised =
        link.span.start + 1 == span.start && behind.is_some_and(|behind| behind.starts_with("]("));
    (link.text == text || link.span == span || raised).then_some(at as u32)
}

/// Two runs of candidates as one, both in text order and none inside another. What `all` has stays, but for links by label: what
/// looks like the text and the label of a link may be two labels of entries.
pub(crate) fn merged(all: Vec<Candidate>, more: Vec<Candidate>) -> Vec<Candidate> {
    let is_link = |candidate: &Candidate| {
        candidate
            .citations
            .first()
            .is_some_and(|cited| cited.key.system == System::Definition)
    };
    if more.is_empty() {
        return all;
    }
    let mut joint: Vec<Candidate> = all;
    joint.extend(more);
    joint.sort_by_key(|candidate| candidate.span);
    let mut whole: Vec<Candidate> = Vec::with_capacity(joint.len());
    for candidate in joint {
        match whole.last_mut() {
            Some(last) if candidate.span.start < last.span.end => {
                if is_link(last) {
                    *last = candidate;
                }
            }
            _ => whole.push(candidate),
        }
    }
    whole
}
