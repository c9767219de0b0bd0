//! Block quotes: whether a paragraph stands in one, whose words it holds, and whether it holds somebody's at all.

use super::cover::leads;
use super::unspoken::DASHES;
use crate::document::{Block, BlockKind, Document};
use crate::sentence::{self, Passage};
use crate::source::Span;

/// So many bytes before a quoted paragraph its line begins at most.
const MARGIN: usize = 80;

/// A line that says whose a block quote is stands within so many paragraphs of it, and has so many bytes at most.
const PARAGRAPHS: usize = 8;
const LINE: usize = 100;

/// The line below a block quote that says whose it is, where `passage` is a paragraph of one without marks of its own: "Marta Roe, mayor".
pub(super) fn attribution(document: &Document<'_>, passage: &Passage<'_>) -> Option<String> {
    let layout = &document.layout;
    let own = passage.block as usize;
    let is_paragraph = |block: &Block| block.kind == BlockKind::Paragraph;
    if !is_unmarked(document, passage) {
        return None;
    }
    // A line right behind the block quote may say so too.
    let mut inside = true;
    let mut below = layout.blocks[own + 1..]
        .iter()
        .take(PARAGRAPHS)
        .take_while(|block| {
            let counts = inside && is_paragraph(block);
            inside = counts && is_quoted(document, block);
            counts
        });
    let line = below.find(|block| document.source.slice(block.span).starts_with(DASHES))?;
    let prose = layout.prose(document.source, line);
    let name = prose.text().trim_start_matches(DASHES).trim();
    let is_line = prose.text().len() <= LINE && !sentence::closes(name);
    (is_line && name.starts_with(char::is_uppercase)).then(|| name.to_owned())
}

/// Whether `passage` is a paragraph of a block quote without marks of its own.
fn is_unmarked(document: &Document<'_>, passage: &Passage<'_>) -> bool {
    let block = &document.layout.blocks[passage.block as usize];
    let text = passage.prose.text();
    block.kind == BlockKind::Paragraph
        && is_quoted(document, block)
        && !text.starts_with(DASHES)
        && !text.contains(['"', '“', '”', '„', '«', '»'])
}

/// Whether `passage` is a paragraph of a block quote to which a sentence leads by a colon, where either cites: somebody's words, and no
/// box for a note.
pub(super) fn is_led_to(document: &Document<'_>, passage: &Passage<'_>) -> bool {
    if !is_unmarked(document, passage) {
        return false;
    }
    let blocks = &document.layout.blocks;
    let own = passage.block as usize;
    let quoted = |block: &Block| block.kind == BlockKind::Paragraph && is_quoted(document, block);
    let near = own.saturating_sub(PARAGRAPHS)..own;
    let Some(lead) = near
        .rev()
        .map(|at| &blocks[at])
        .find(|block| !quoted(block))
    else {
        return false;
    };
    let source = document.source;
    let markers = document.markers_in(lead.span);
    let head = markers
        .first()
        .map_or(lead.span.end, |first| first.span.start);
    let before = Span {
        start: lead.span.start,
        end: head.max(lead.span.start),
    };
    let cites = !markers.is_empty() || !document.markers_in(blocks[own].span).is_empty();
    let led = leads(source.slice(lead.span)) || leads(source.slice(before));
    lead.kind == BlockKind::Paragraph && cites && led
}

/// Whether `block` is set apart as a quotation: its line begins with the sign for one.
pub(super) fn is_quoted(document: &Document<'_>, block: &Block) -> bool {
    let text = document.source.text();
    let start = block.span.start as usize;
    let near = &text[text.floor_char_boundary(start.saturating_sub(MARGIN))..start];
    let margin = near.rsplit(['\n', '\r']).next().unwrap_or_default();
    margin.trim_start().starts_with('>') || text[start..].starts_with('>')
}
