//! Headings that no format marks as such: a line in bold, in capitals, among other lines that head the text.

use crate::cluster::{Cluster, Ground, Lead};
use crate::document::{Block, BlockKind, Document};

/// A heading is no longer than this, in bytes, and has no more words than these.
const LONGEST: usize = 80;
const WORDS: usize = 10;
/// What it heads is a paragraph of so many bytes.
const TEXT: usize = 100;
/// What underlines a heading is no shorter than this.
const RULE: usize = 3;
/// So many other lines that head the text tell that one more does.
const OTHERS: usize = 2;

/// Whether `cluster` stands at the end of such a line, above running text and below some or none.
pub(super) fn ends(document: &Document<'_>, cluster: &Cluster) -> bool {
    let at = document.markers[cluster.markers.start].block as usize;
    let blocks = &document.layout.blocks;
    let block = &blocks[at];
    if !matches!(cluster.ground, Ground::Text | Ground::Heading)
        || cluster.after.lead != Lead::Nothing
        || !matches!(cluster.before.lead, Lead::Word | Lead::Other)
        || block.note.is_some()
    {
        return false;
    }
    let source = document.source;
    let lead = source.text()[block.span.start as usize..cluster.span.start as usize].trim();
    let is_text = |block: &Block| {
        let shown = source.slice(block.span);
        block.kind == BlockKind::Paragraph && shown.len() > TEXT
    };
    let is_above = blocks.get(at + 1).is_some_and(is_text);
    let is_below = at.checked_sub(1).is_none_or(|above| {
        let above = &blocks[above];
        above.kind.is_heading() || is_text(above)
    });
    let is_line = lead.len() <= LONGEST
        && lead.split_whitespace().count() <= WORDS
        && lead.contains(char::is_alphabetic)
        && !lead.contains(['\n', '\r', ';', '!', '?', '"', '“', '|'])
        && !lead.contains(". ");
    is_line && is_above && is_below && is_set_apart(document, at, lead)
}

/// Whether the block of index `at`, which says `lead`, can be nothing but a heading.
fn is_set_apart(document: &Document<'_>, at: usize, lead: &str) -> bool {
    if !document.layout.guessed {
        return is_bold(document, at);
    }
    let is_shouted = lead.chars().filter(|c| c.is_alphabetic()).nth(2).is_some()
        && !lead.contains(char::is_lowercase);
    let is_headed = |block: &&Block| {
        let shown = document.source.slice(block.span);
        matches!(block.kind, BlockKind::Heading(_)) && !shown.ends_with([':', '：', ']'])
    };
    let others = || document.layout.blocks.iter().filter(is_headed);
    let is_among =
        || lead.starts_with(char::is_uppercase) && others().take(OTHERS).count() == OTHERS;
    at == 0 || is_shouted || is_underlined(document, at) || is_among()
}

/// Whether a line of dashes or the like stands right under the block of index `at`.
fn is_underlined(document: &Document<'_>, at: usize) -> bool {
    let behind = &document.source.text()[document.layout.blocks[at].span.end as usize..];
    let below = behind.lines().nth(1).unwrap_or_default().trim();
    let is_of = |mark: char| below.chars().all(|c| c == mark);
    below.len() >= RULE && ['-', '=', '~'].into_iter().any(is_of)
}

/// Whether all of the block of index `at` is set in bold, its marker within the marks or behind them.
fn is_bold(document: &Document<'_>, at: usize) -> bool {
    let text = document.source.text();
    let block = document.layout.blocks[at].span;
    let (before, own) = (&text[..block.start as usize], document.source.slice(block));
    let line = before.rsplit(['\n', '\r']).next().unwrap_or_default();
    ["**", "__"].iter().any(|mark| {
        let inner = text[block.end as usize..].starts_with(mark);
        let closed = own.matches(mark).count();
        line.trim_start() == *mark && (inner && closed == 0 || closed == 1)
    })
}
