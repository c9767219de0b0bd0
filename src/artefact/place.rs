//! Where a mark stands: in running text, in an address, in markup, or in code, where it is only shown.

use super::is_on_fence;
use super::table::{Row, Where};
use crate::document::{BlockKind, Document, Inline};
use crate::source::Span;

/// A quotation of so many bytes before and behind a mark, or fewer, shows the mark and says nothing else.
const SHOWN: usize = 30;
/// Quotation marks are looked for within this many bytes.
const QUOTATION: usize = 600;

/// What parts two paragraphs, by how a text ends its lines.
const BLANK: &[&str] = &["\n\n", "\r\n\r\n", "\r\r"];

/// Where the bytes of a document belong.
pub(super) struct Places<'d> {
    document: &'d Document<'d>,
    text: &'d str,
}

/// What a byte is part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Text that a reader sees.
    Words,
    /// The address of a link or of a definition.
    Address,
    /// Markup that a reader does not see: tags, images, comments.
    Markup,
    /// Code, front matter, a diagram: whatever stands there is shown or meant for machines.
    Shown,
}

impl<'d> Places<'d> {
    pub(super) fn new(document: &'d Document<'d>) -> Self {
        Self {
            document,
            text: document.source.text(),
        }
    }

    /// What the first byte of `span` is part of.
    pub(super) fn of(&self, span: Span) -> Standing {
        let layout = &self.document.layout;
        let at = span.start;
        if layout.metadata.is_some_and(|matter| matter.contains(span)) {
            return Standing::Shown;
        }
        let segment = layout
            .segments
            .partition_point(|segment| segment.span.end <= at);
        let segment = layout
            .segments
            .get(segment)
            .filter(|segment| segment.span.start <= at);
        match segment.map(|segment| segment.inline) {
            // The text of an address between angle brackets is the address.
            Some(Inline::Code) if self.is_in_link(at) => Standing::Address,
            Some(Inline::Code) => Standing::Shown,
            Some(_) => Standing::Words,
            None if self.is_in_link(at) || self.is_in_definition(at) => Standing::Address,
            None => match layout.block_at(at).map(|block| &layout.blocks[block]) {
                Some(block)
                    if block.kind == BlockKind::Opaque
                        && !layout.is_markup(self.document.source, block.span) =>
                {
                    Standing::Shown
                }
                _ => Standing::Markup,
            },
        }
    }

    /// Whether `at` lies in a link, whose text is no segment or another one.
    fn is_in_link(&self, at: u32) -> bool {
        let links = &self.document.layout.links;
        let after = links.partition_point(|link| link.span.start <= at);
        // Links do not nest, save for a link in the text of a footnote's; the last few are enough.
        let near = links[..after].iter().rev().take(2);
        near.into_iter().any(|link| at < link.span.end)
    }

    fn is_in_definition(&self, at: u32) -> bool {
        let definitions = &self.document.layout.definitions;
        let after = definitions.partition_point(|definition| definition.span.start <= at);
        after
            .checked_sub(1)
            .is_some_and(|last| at < definitions[last].span.end)
    }

    /// Whether `span` is part of an address that is written out.
    pub(super) fn is_in_address(&self, span: Span) -> bool {
        let start = span.start as usize;
        let from = self
            .text
            .floor_char_boundary(start.saturating_sub(QUOTATION));
        let before = &self.text[from..start];
        let word = before
            .rsplit(|c: char| c.is_whitespace() || "\"'<>()[]".contains(c))
            .next()
            .unwrap_or_default();
        let scheme = self.document.source.slice(span).contains(":/");
        scheme || word.contains("://") || word.starts_with("www.")
    }

    pub(super) fn is_behind_fence(&self, span: Span) -> bool {
        is_on_fence(self.text, span)
    }

    /// Whether the mark stands in quotation marks: a text that speaks of it.
    /// A mark among the words of a longer quotation was left there, unless the mark is itself somebody's words.
    pub(super) fn is_quoted(&self, span: Span, row: &Row) -> bool {
        let reach = if row.place == Where::Words {
            QUOTATION
        } else {
            SHOWN
        };
        let (start, end) = (span.start as usize, span.end as usize);
        let from = self.text.floor_char_boundary(start.saturating_sub(reach));
        let to = self
            .text
            .floor_char_boundary((end + reach).min(self.text.len()));
        let (before, behind) = (&self.text[from..start], &self.text[end..to]);
        let above = BLANK.iter().filter_map(|blank| before.rfind(blank));
        let below = BLANK.iter().filter_map(|blank| behind.find(blank));
        let before = &before[above.max().unwrap_or(0)..];
        let behind = &behind[..below.min().unwrap_or(behind.len())];
        let opened = |open: char, close: char| {
            let last = before.rfind([open, close]);
            last.is_some_and(|at| before[at..].starts_with(open))
        };
        let closes = |open: char, close: char| {
            let first = behind.find([open, close]);
            first.is_some_and(|at| behind[at..].starts_with(close))
        };
        let pairs = [('“', '”'), ('«', '»'), ('„', '“')];
        pairs
            .into_iter()
            .any(|(open, close)| opened(open, close) && closes(open, close))
            || opens_straight(before) && behind.contains('"')
            || before.ends_with(['\'', '‘', '`']) && behind.starts_with(['\'', '’', '`'])
    }
}

/// Whether the last straight quotation mark of `text` opens a quotation.
fn opens_straight(text: &str) -> bool {
    text.rfind('"').is_some_and(|at| {
        let before = text[..at].chars().next_back();
        let after = text[at + 1..].chars().next();
        before.is_none_or(|c| c.is_whitespace() || c == '(' || c == '[')
            && after.is_none_or(|c| !c.is_whitespace())
    })
}
