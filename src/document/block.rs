//! The pieces of a document, and what they are.

use std::ops::Range;

use crate::source::Span;

/// A piece of a document that is set apart from its neighbours: a paragraph, a heading, a list item.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// From its first byte to its last, list markers and quotation marks of the format left out.
    pub span: Span,
    /// Which of the layout's segments are its own.
    pub segments: Range<u32>,
    /// The footnote definition that it belongs to, by index into [`Layout::notes`](super::Layout::notes).
    pub note: Option<u32>,
}

/// The kinds of blocks that matter to citations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockKind {
    /// The title of the whole document.
    Title,
    /// A heading of a section, with its level: 1 is the highest.
    Heading(u8),
    /// Running text.
    Paragraph,
    /// The first block of a list item, with its number where the list is numbered.
    Item(Option<u32>),
    /// A further block of a list item.
    Continuation,
    /// A table's cell.
    Cell,
    /// A line that separates: a rule.
    Rule,
    /// What is not prose: code, markup, mathematics, diagrams. It has no segments.
    Opaque,
}

impl BlockKind {
    /// The level of a heading, the title's being the highest; none of what is no heading.
    pub fn level(self) -> Option<u8> {
        match self {
            Self::Title => Some(1),
            Self::Heading(level) => Some(level),
            _ => None,
        }
    }

    /// Whether it is a heading, the title's included.
    pub fn is_heading(self) -> bool {
        self.level().is_some()
    }
}
