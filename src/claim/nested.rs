//! What stands within an item whose head names the source of all of it: its further paragraphs, and the items set further in.

use super::Claim;
use super::cover::{Cover, Supporting, head as cited, leads};
use crate::document::{BlockKind, Document};
use crate::sentence::Passage;

/// No more blocks than this are looked for within one item.
const BLOCKS: usize = 200;
/// No item is set further in than this, in bytes.
const INDENT: usize = 200;

/// An item that names the source of what stands within it.
#[derive(Debug)]
pub(super) struct Head {
    /// The block, by index.
    block: usize,
    cover: Cover,
}

/// What `passage`, whose sentences have these `covers`, covers where it opens an item: its head cites, or it leads to what follows.
pub(super) fn head(
    document: &Document<'_>,
    passage: &Passage<'_>,
    covers: &[Cover],
) -> Option<Head> {
    let block = passage.block as usize;
    if !matches!(document.layout.blocks[block].kind, BlockKind::Item(_)) {
        return None;
    }
    let (last, own) = passage.sentences.last().zip(covers.last())?;
    let led = || leads(passage.text(last)).then(|| own.clone());
    let cover = cited(document, passage).or_else(led)?;
    (!cover.is_open()).then_some(Head { block, cover })
}

/// Lets the uncited of `claims` that stand within an item rest on what its head, one of `heads`, cites.
pub(super) fn cover(
    document: &Document<'_>,
    supporting: &Supporting,
    heads: &[Head],
    claims: &mut [Claim],
) {
    let blocks = &document.layout.blocks;
    // What is nearest comes first.
    for head in heads.iter().rev() {
        let Some(own) = indent(document, head.block) else {
            continue;
        };
        let behind = (head.block + 1..blocks.len()).take(BLOCKS);
        let is_within = |&at: &usize| {
            let listed = matches!(
                blocks[at].kind,
                BlockKind::Item(_) | BlockKind::Continuation
            );
            listed && indent(document, at).is_some_and(|indent| indent > own)
        };
        let Some(last) = behind.take_while(is_within).last() else {
            continue;
        };
        let (start, end) = (blocks[head.block].span.end, blocks[last].span.end);
        let first = claims.partition_point(|claim| claim.span.start < start);
        for claim in claims[first..]
            .iter_mut()
            .take_while(|claim| claim.span.start < end)
        {
            claim.rest_on(&head.cover, supporting);
        }
    }
}

/// How far the line of the block of index `block` is set in; none where it does not begin near.
fn indent(document: &Document<'_>, block: usize) -> Option<usize> {
    let start = document.layout.blocks[block].span.start as usize;
    let bytes = &document.source.text().as_bytes()[..start];
    let near = &bytes[bytes.len().saturating_sub(INDENT)..];
    let line = match memchr::memrchr2(b'\n', b'\r', near) {
        Some(at) => &near[at + 1..],
        None if near.len() == start => near,
        None => return None,
    };
    let blank = |byte: &&u8| matches!(byte, b' ' | b'\t' | b'>');
    Some(line.iter().take_while(blank).count())
}
