//! What stands right under a heading that may announce a list.

use super::super::Text;
use super::super::label;
use super::look;
use crate::address;
use crate::document::BlockKind;

/// Behind a heading a remark on the list may stand before its first work.
const LINES: usize = 2;

/// Whether a numbered source, the first of its list, stands under the line of index `at`.
pub(super) fn is_above_source(text: &Text<'_>, at: usize) -> bool {
    text.lines.get(at + 1).is_some_and(|next| {
        let block = &text.layout.blocks[next.block];
        let shown = text.slice(next.span);
        let labelled = label::label(shown, 0).filter(|label| label.style.is_sure());
        let is_first = block.kind == BlockKind::Item(Some(1))
            || labelled.is_some_and(|label| label.number() == Some(1));
        is_first && address::is_like_source(text.slice(block.span))
    })
}

/// Whether a work stands right under the line of index `at`, or a remark and a work.
pub(super) fn is_above_work(text: &Text<'_>, at: usize) -> bool {
    let under = text.lines.iter().skip(at + 1).take(LINES);
    let mut blocks = under.map(|line| text.slice(text.layout.blocks[line.block].span));
    blocks.any(|shown| {
        let bare = label::label(shown, 0).map_or(shown, |label| &shown[label.body as usize..]);
        look::is_source(bare) && address::is_like_source(bare)
    })
}

/// Whether `shown`, the last line of its paragraph, stands above the first of some numbered sources, and is no small word of a sentence.
pub(super) fn closes(text: &Text<'_>, at: usize, shown: &str) -> bool {
    let ends = text.lines.get(at + 1).is_some_and(|next| next.first);
    ends && !shown.starts_with(char::is_lowercase) && is_above_source(text, at)
}
