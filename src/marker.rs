//! The table of marker syntaxes, and the pass that finds every candidate: every bracket that might cite.

mod definition;
mod footnote;
mod numeric;

use crate::document::{Block, Candidate, Cited, Inline, Layout, SyntaxId};
use crate::source::{Source, Span};

/// How many neighbouring segments a marker may be spread over.
const REACH: usize = 16;

/// A way of writing markers.
pub struct Syntax {
    /// Its name in `citedesk read`.
    pub name: &'static str,
    /// What its markers begin with.
    openers: &'static [&'static str],
    /// Reads the marker that begins at the byte `at` of `text` and ends before `limit`.
    read: fn(text: &str, at: usize, limit: usize) -> Option<Read>,
}

/// Every syntax; the first that can read a marker does.
pub static SYNTAXES: &[Syntax] = &[footnote::SYNTAX, numeric::SYNTAX, definition::SYNTAX];

/// What a syntax made of the text at an opener.
pub(crate) struct Read {
    /// Where the marker begins: the opener, or a part before it.
    start: usize,
    /// The byte after its last one.
    end: usize,
    citations: Vec<Cited>,
}

/// The candidates of a source in text order, none inside another.
pub(crate) fn candidates(source: &Source, layout: &Layout<'_>) -> Vec<Candidate> {
    let text = source.text();
    let mut found = Vec::new();
    let (mut segment, mut block, mut end) = (0, 0, 0);
    for at in openers(text) {
        if at < end {
            continue;
        }
        segment += layout.segments[segment..].partition_point(|part| part.span.end as usize <= at);
        let Some(part) = layout.segments.get(segment) else {
            break;
        };
        if (part.span.start as usize) > at || !matches!(part.inline, Inline::Text | Inline::Label) {
            continue;
        }
        block +=
            layout.blocks[block..].partition_point(|block| block.segments.end as usize <= segment);
        let Some(around) = layout.blocks.get(block) else {
            break;
        };
        let limit = limit(text, layout, around, segment);
        let read = SYNTAXES.iter().enumerate().find_map(|(syntax, table)| {
            let opens = table
                .openers
                .iter()
                .any(|opener| text[at..].starts_with(opener));
            opens
                .then(|| (table.read)(text, at, limit))
                .flatten()
                .map(|read| (syntax, read))
        });
        if let Some((syntax, read)) = read {
            end = read.end;
            let own = Span::new(read.start, read.end);
            let escaped = text[..at].ends_with('\\');
            let link = link_of(layout, own, escaped);
            found.push(Candidate {
                span: link.map_or(own, |link| layout.links[link as usize].span),
                syntax: syntax as SyntaxId,
                citations: read.citations,
                link,
                block: block as u32,
                escaped,
            });
        }
    }
    found
}

/// Where any syntax may begin, ascending.
fn openers(text: &str) -> Vec<usize> {
    let mut all: Vec<&str> = SYNTAXES
        .iter()
        .flat_map(|syntax| syntax.openers)
        .copied()
        .collect();
    all.sort_unstable();
    all.dedup();
    let mut found = Vec::new();
    for opener in &all {
        found.extend(memchr::memmem::find_iter(text.as_bytes(), opener));
    }
    if all.len() > 1 {
        found.sort_unstable();
    }
    found
}

/// Where the stretch of text that holds the segment of index `at` ends: markup and code end it, line breaks do not.
fn limit(text: &str, layout: &Layout<'_>, block: &Block, at: usize) -> usize {
    let segments = &layout.segments[..block.segments.end as usize];
    let mut end = segments[at].span.end as usize;
    for next in segments.iter().skip(at + 1).take(REACH) {
        let gap = text.get(end..next.span.start as usize).unwrap_or("?");
        let joins = match next.inline {
            Inline::Break => text[next.span.range()].trim().is_empty(),
            Inline::Text => gap.is_empty() || gap == "\\" || gap.trim().is_empty(),
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
fn link_of(layout: &Layout<'_>, span: Span, escaped: bool) -> Option<u32> {
    let after = layout
        .links
        .partition_point(|link| link.span.start <= span.start);
    let at = after.checked_sub(1)?;
    let link = &layout.links[at];
    let text = Span {
        start: span.start + u32::from(escaped),
        ..span
    };
    (link.text == text || link.span == span).then_some(at as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format;

    fn read(format: &str, text: &str) -> Vec<String> {
        let source = Source::new("a", text);
        let format = format::by_name(format).expect("a format of this name");
        let layout = (format.read)(&source);
        candidates(&source, &layout)
            .into_iter()
            .map(|candidate| {
                format!(
                    "{} {}",
                    source.slice(candidate.span),
                    candidate.citations.len()
                )
            })
            .collect()
    }

    #[test]
    fn code_addresses_and_markup_hold_no_candidates() {
        let text = "`a[1]` and <b title=\"[2]\">x</b> [y](/z[3]) ![alt [4]](/p) $[5]$ <https://a.org/[6]>\n\n    [7]\n";
        assert_eq!(read("markdown", text), [] as [&str; 0]);
    }

    #[test]
    fn candidates_are_found_across_line_breaks_and_in_markup() {
        assert_eq!(read("plain", "so it is [1,\n   2] here"), ["[1,\n   2] 2"]);
        assert_eq!(
            read(
                "markdown",
                "so **it is [1]**, [[2]](/u), [\\[3\\]](/v) and \\[4\\]"
            ),
            ["[1] 1", "[[2]](/u) 1", "[\\[3\\]](/v) 1", "\\[4\\] 1"]
        );
    }

    #[test]
    fn glued_markers_are_two() {
        assert_eq!(
            read("markdown", "a [1][2] b\n\n[2]: /u\n"),
            ["[1] 1", "[2] 1"]
        );
        assert_eq!(read("markdown", "a ([site][4]) b\n\n[4]: /u\n"), ["[4] 1"]);
    }
}
