//! What a format makes of a source: blocks in text order, made of segments.

use std::borrow::Cow;

use super::{Block, BlockKind};
use crate::prose::{Builder, Prose};
use crate::source::{Source, Span};
use crate::words;

/// Where formats end and everything else begins: the blocks of a source in text order.
#[derive(Debug, Default)]
pub struct Layout<'a> {
    /// The blocks, in text order, none inside another.
    pub blocks: Vec<Block>,
    /// What the blocks consist of, in text order.
    pub segments: Vec<Segment>,
    /// The texts that [`Inline::Decoded`] segments show.
    pub decoded: Vec<Cow<'a, str>>,
    /// The links of the prose, in text order of their starts.
    pub links: Vec<Link<'a>>,
    /// The labels, folded, that images go by.
    pub images: Vec<String>,
    /// Link definitions (`[label]: address`), duplicates included, in text order.
    pub definitions: Vec<Definition>,
    /// Footnote definitions, duplicates included, in text order.
    pub notes: Vec<Note>,
    /// The front matter between its fences.
    pub metadata: Option<Span>,
    /// Blocks of metadata further down that hold sources, in text order.
    pub further: Vec<Span>,
    /// The comments that speak to this program, in text order: no prose, and in no segment.
    pub comments: Vec<Span>,
    /// Whether headings are guessed from the look of lines, as plain text needs.
    pub guessed: bool,
}

/// A stretch of a block's source.
#[derive(Clone, Copy, Debug)]
pub struct Segment {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub inline: Inline,
}

/// The kinds of stretches that blocks are made of. Markup that a reader does not see is in none of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Text that a reader sees as it stands.
    Text,
    /// Source that a reader sees as the text at this index of [`Layout::decoded`]: an entity, an escape.
    Decoded(u32),
    /// A line break within the block.
    Break,
    /// Code, mathematics: seen, and never searched for markers.
    Code,
    /// Part of a link's syntax that may hold a marker (`[4]` of `[site][4]`): searched, and not part of the prose.
    Label,
}

/// A link in the prose.
#[derive(Clone, Debug)]
pub struct Link<'a> {
    /// The whole of it, from the first bracket to the last.
    pub span: Span,
    /// The part that a reader sees.
    pub text: Span,
    /// Where it goes.
    pub address: Cow<'a, str>,
    /// The label of the definition that it goes by, folded; none for `[text](address)` and bare addresses.
    pub label: Option<String>,
}

impl Link<'_> {
    /// Whether it leads to an address of its own, and goes by no number that may be an entry's: `[1](address)`, `[1][label]`.
    pub fn is_own(&self) -> bool {
        let label = self.label.as_deref().unwrap_or_default();
        !label.starts_with(|c: char| c.is_ascii_digit() || c == '[')
    }
}

/// A link definition: `[label]: address "title"`.
#[derive(Clone, Debug)]
pub struct Definition {
    /// The whole of it.
    pub span: Span,
    /// The label between the brackets.
    pub label: Span,
    /// What follows the colon.
    pub body: Span,
}

impl Definition {
    /// Its label with the brackets.
    pub fn whole_label(&self) -> Span {
        Span {
            start: self.span.start,
            end: self.label.end + 1,
        }
    }

    /// Its label as links name it: case and runs of white space do not matter.
    pub fn name(&self, source: &Source) -> String {
        fold_label(source.slice(self.label))
    }
}

/// `label` as Markdown compares labels: case and runs of white space do not matter.
pub fn fold_label(label: &str) -> String {
    let mut folded = String::with_capacity(label.len());
    for word in label.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    match words::small(&folded) {
        Cow::Owned(small) => small,
        Cow::Borrowed(_) => folded,
    }
}

/// A footnote definition: `[^label]: text`.
#[derive(Clone, Debug)]
pub struct Note {
    /// The whole of it.
    pub span: Span,
    /// The label between `[^` and `]`.
    pub label: Span,
}

/// One line of one block, as lists of references are looked for.
#[derive(Clone, Copy, Debug)]
pub struct Line {
    /// The block, by index.
    pub block: usize,
    /// The line's bytes, white space at both ends left out.
    pub span: Span,
    /// Whether it is the block's first line.
    pub first: bool,
}

impl Layout<'_> {
    /// A layout that holds the whole text, `span`, as something that is not prose.
    pub(crate) fn unread(span: Span) -> Self {
        Self {
            blocks: vec![Block {
                kind: BlockKind::Opaque,
                span,
                segments: 0..0,
                note: None,
            }],
            ..Self::default()
        }
    }

    /// The segments of `block`.
    pub fn segments_of(&self, block: &Block) -> &[Segment] {
        &self.segments[block.segments.start as usize..block.segments.end as usize]
    }

    /// The text of `block` as a reader sees it.
    pub fn prose<'s>(&'s self, source: &'s Source, block: &Block) -> Prose<'s> {
        self.prose_of(source, self.segments_of(block))
    }

    /// The text of some neighbouring `segments` of one block as a reader sees it.
    pub fn prose_of<'s>(&'s self, source: &'s Source, segments: &[Segment]) -> Prose<'s> {
        let mut builder = Builder::new(source.text());
        for segment in segments {
            match segment.inline {
                Inline::Text | Inline::Code => builder.verbatim(segment.span),
                Inline::Decoded(at) => builder.replaced(segment.span, &self.decoded[at as usize]),
                Inline::Break => builder.replaced(segment.span, " "),
                Inline::Label => {}
            }
        }
        builder.finish()
    }

    /// The lines of all blocks, in text order; blocks without segments have none.
    pub fn lines(&self, source: &Source) -> Vec<Line> {
        let mut lines = Vec::new();
        for (at, block) in self.blocks.iter().enumerate() {
            let mut first = true;
            for stretch in self
                .segments_of(block)
                .split(|segment| segment.inline == Inline::Break)
            {
                let (Some(head), Some(tail)) = (stretch.first(), stretch.last()) else {
                    continue;
                };
                let whole = trim(source, head.span.join(tail.span));
                if !whole.is_empty() {
                    lines.push(Line {
                        block: at,
                        span: whole,
                        first,
                    });
                    first = false;
                }
            }
        }
        lines
    }

    /// What surrounds `span` in the block of index `block`, as far as the next comments on either side.
    pub fn between_comments(&self, block: u32, span: Span) -> Span {
        let mut whole = self.blocks[block as usize].span;
        let after = self
            .comments
            .partition_point(|comment| comment.end <= span.start);
        if let Some(next) = self.comments.get(after) {
            whole.end = whole.end.min(next.start);
        }
        if let Some(last) = after.checked_sub(1) {
            whole.start = whole.start.max(self.comments[last].end);
        }
        whole
    }

    /// Whether the opaque block `span` is markup rather than code: it begins with a tag that is not indented as code is.
    pub fn is_markup(&self, source: &Source, span: Span) -> bool {
        let (before, own) = source.text().split_at(span.start as usize);
        let line = before.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let indent = &before[line..];
        !self.guessed
            && own.trim_start().starts_with('<')
            && !indent.ends_with("    ")
            && !indent.ends_with('\t')
            && !own.starts_with("    ")
    }

    /// The block that holds the byte `offset`, by index.
    pub fn block_at(&self, offset: u32) -> Option<usize> {
        let at = self
            .blocks
            .partition_point(|block| block.span.start <= offset)
            .checked_sub(1)?;
        (offset < self.blocks[at].span.end).then_some(at)
    }
}

/// `span` without white space at its ends.
pub fn trim(source: &Source, span: Span) -> Span {
    let text = source.slice(span);
    let rest = text.trim_start();
    let start = span.start as usize + (text.len() - rest.len());
    Span::new(start, start + rest.trim_end().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_trimmed_and_know_whether_they_open_their_block() {
        let source = Source::new("a", "one \n  two\n\nthree");
        let segment = |start, end, inline| Segment {
            span: Span::new(start, end),
            inline,
        };
        let layout = Layout {
            segments: vec![
                segment(0, 4, Inline::Text),
                segment(4, 7, Inline::Break),
                segment(7, 10, Inline::Text),
                segment(12, 17, Inline::Text),
            ],
            blocks: vec![
                Block {
                    kind: BlockKind::Paragraph,
                    span: Span::new(0, 10),
                    segments: 0..3,
                    note: None,
                },
                Block {
                    kind: BlockKind::Paragraph,
                    span: Span::new(12, 17),
                    segments: 3..4,
                    note: None,
                },
            ],
            ..Layout::default()
        };
        let lines = layout.lines(&source);
        let texts: Vec<_> = lines
            .iter()
            .map(|line| (source.slice(line.span), line.first))
            .collect();
        assert_eq!(texts, [("one", true), ("two", false), ("three", true)]);
        assert_eq!(layout.prose(&source, &layout.blocks[0]).text(), "one  two");
        assert_eq!(layout.block_at(8), Some(0));
        assert_eq!(layout.block_at(11), None);
    }
}
