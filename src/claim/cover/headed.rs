//! Items whose head names the source of all that they say: `- **Night watering [1]:** Farmers took more. The river fell by 3 per cent.`

use super::Cover;
use crate::document::{BlockKind, Document};
use crate::sentence::Passage;

/// A head is no longer than this, in bytes.
const HEAD: usize = 100;

/// Lets the sentences of an item, or of a paragraph whose head is bold, rest on the citation in its head.
pub(super) fn cover(document: &Document<'_>, passage: &Passage<'_>, covers: &mut [Cover]) {
    let [first, rest @ ..] = passage.sentences.as_slice() else {
        return;
    };
    if rest.is_empty() || !covers.iter().any(Cover::is_open) {
        return;
    }
    let Some(headed) = head(document, passage) else {
        return;
    };
    for (cover, sentence) in covers.iter_mut().zip([first].into_iter().chain(rest)) {
        if cover.is_open() && sentence.declared.is_none() {
            *cover = headed.clone();
        }
    }
}

/// What the head of `passage` cites, where a colon closes the head.
fn head(document: &Document<'_>, passage: &Passage<'_>) -> Option<Cover> {
    let sentence = passage.sentences.first()?;
    let at = sentence.markers.start;
    if sentence.markers.is_empty() {
        return None;
    }
    let block = &document.layout.blocks[passage.block as usize];
    let is_item = matches!(block.kind, BlockKind::Item(_));
    let written = document.source.slice(block.span).trim_start();
    if !is_item && !written.starts_with("**") && !written.starts_with("__") {
        return None;
    }
    let place = passage
        .prose
        .from_source(document.markers[at as usize].span);
    let text = passage.prose.text();
    let start = sentence.prose.start as usize;
    let before = text.get(start..place.start as usize)?.trim_end();
    let behind = text.get(place.end as usize..)?.trim_start();
    let is_head = before.len() <= HEAD && before.contains(char::is_alphabetic);
    let closes = behind.starts_with(':') || before.ends_with(':');
    (is_head && closes).then(|| Cover::of(super::citations(document, &(at..at + 1))))
}
