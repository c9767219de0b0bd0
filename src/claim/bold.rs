//! Heads of paragraphs that are set in bold: "**Conclusion.** The claim is false."

use crate::document::{Block, BlockKind, Document};

/// What sets words in bold.
pub(super) const BOLD: [&str; 2] = ["**", "__"];

/// The bold words that `block`, a paragraph, opens with.
pub(super) fn head<'d>(document: &'d Document<'_>, block: &Block) -> Option<&'d str> {
    let (before, text) = document.source.text().split_at(block.span.start as usize);
    let text = &text[..(block.span.end - block.span.start) as usize];
    // Where the format knows bold words, the mark stands before what a reader sees.
    let head = BOLD.iter().find_map(|mark| {
        let marked = before.ends_with(mark).then_some(text);
        marked.or_else(|| text.strip_prefix(mark))?.split_once(mark)
    });
    let (head, _) = head.filter(|_| block.kind == BlockKind::Paragraph)?;
    Some(head)
}
