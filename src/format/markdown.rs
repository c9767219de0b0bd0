//! Markdown, by pulldown-cmark: its events become blocks of source segments.

mod definition;
mod inline;
mod markup;

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::Format;
use crate::document::{Block, BlockKind, Definition, Inline, Layout, Note};
use crate::source::{Source, Span};
use definition::{definition_in, repeated_definitions};
use markup::{heading_of, is_break};

pub(super) const FORMAT: Format = Format {
    name: "markdown",
    extensions: &["md", "markdown"],
    read,
};

/// What drafts are written in. Smart punctuation stays off, so that text is a slice of the source; wiki links
/// stay off, so that `[[1]](address)` is a link whose text is a marker.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_SUPERSCRIPT
        | Options::ENABLE_SUBSCRIPT
}

fn read(source: &Source) -> Layout<'_> {
    let body = source.body();
    let parser = Parser::new_ext(&source.text()[body..], options());
    let mut first_definitions: Vec<Span> = parser
        .reference_definitions()
        .iter()
        .map(|(_, definition)| shift(definition.span.clone(), body))
        .collect();
    first_definitions.sort_unstable();
    let mut reader = Reader::new(source);
    for (event, range) in parser.into_offset_iter() {
        reader.event(event, shift(range, body));
    }
    reader.finish(first_definitions)
}

fn shift(range: Range<usize>, by: usize) -> Span {
    Span::new(range.start + by, range.end + by)
}

/// Takes events in and keeps what is open.
struct Reader<'a> {
    source: &'a Source,
    layout: Layout<'a>,
    open: Option<Open>,
    /// The lists around: the number of the next item of each, where it is numbered.
    lists: Vec<Option<u32>>,
    /// The items around: what their next block will be, and their spans.
    items: Vec<(BlockKind, Span)>,
    note: Option<u32>,
    /// Links around: their index, and from where their inner text is passed over.
    links: Vec<OpenLink>,
    images: usize,
    /// The spans of leaf blocks, in text order: what lies between them may hold definitions.
    leaves: Vec<Span>,
    titled: bool,
}

/// The block that segments are being added to.
struct Open {
    kind: BlockKind,
    span: Option<Span>,
    first: u32,
    /// Opened by text directly in a list item, so that no end event of its own closes it.
    implied: bool,
}

struct OpenLink {
    index: usize,
    span: Span,
    kind: LinkType,
    text: Option<Span>,
    /// The link is a numeric marker as a whole: its source is the segment, its inner text is not.
    whole: bool,
}

impl<'a> Reader<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            source,
            layout: Layout::default(),
            open: None,
            lists: Vec::new(),
            items: Vec::new(),
            note: None,
            links: Vec::new(),
            images: 0,
            leaves: Vec::new(),
            titled: false,
        }
    }

    fn event(&mut self, event: Event<'a>, span: Span) {
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(text, span),
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {
                self.segment(self.inner(span), Inline::Code);
            }
            Event::InlineHtml(tag) if is_break(&tag) => self.segment(span, Inline::Break),
            Event::SoftBreak | Event::HardBreak => self.segment(span, Inline::Break),
            Event::FootnoteReference(_) => self.segment(span, Inline::Text),
            Event::Rule => {
                self.close();
                self.bare(BlockKind::Rule, span);
            }
            Event::InlineHtml(_) | Event::Html(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'a>, span: Span) {
        match tag {
            Tag::Paragraph => {
                self.leaves.push(span);
                self.begin_prose(false);
            }
            Tag::Heading { level, .. } => {
                self.leaves.push(span);
                let kind = self.heading(level);
                self.begin(kind, false);
            }
            Tag::TableCell => self.begin(BlockKind::Cell, false),
            Tag::DefinitionListTitle => self.begin(BlockKind::Paragraph, true),
            Tag::DefinitionListDefinition => {
                self.close();
                self.items.push((BlockKind::Paragraph, span));
            }
            Tag::List(start) => {
                self.close();
                let first = start.map(|number| u32::try_from(number).unwrap_or(u32::MAX));
                self.lists.push(first);
            }
            Tag::Item => {
                let number = self.lists.last_mut().and_then(Option::as_mut).map(|next| {
                    let number = *next;
                    *next = next.saturating_add(1);
                    number
                });
                self.items.push((BlockKind::Item(number), span));
            }
            Tag::FootnoteDefinition(_) => self.begin_note(span),
            Tag::CodeBlock(_) | Tag::MetadataBlock(_) => {
                self.close();
                self.bare(BlockKind::Opaque, span);
                if matches!(tag, Tag::MetadataBlock(_)) {
                    self.layout.metadata = Some(span);
                }
            }
            Tag::HtmlBlock => {
                self.close();
                self.markup(span);
            }
            Tag::Table(_) => {
                self.close();
                self.leaves.push(span);
            }
            Tag::BlockQuote(_) => self.close(),
            Tag::Link {
                link_type,
                dest_url,
                id,
                ..
            } => self.begin_link(link_type, dest_url, &id, span),
            Tag::Image { .. } => self.images += 1,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::TableCell => self.close(),
            TagEnd::DefinitionListTitle => self.close(),
            TagEnd::List(_) => {
                self.close();
                self.lists.pop();
            }
            TagEnd::Item | TagEnd::DefinitionListDefinition => {
                self.close();
                if let Some((kind @ BlockKind::Item(_), span)) = self.items.pop() {
                    self.empty_item(kind, span);
                }
            }
            TagEnd::FootnoteDefinition => {
                self.close();
                self.note = None;
            }
            TagEnd::Link => self.end_link(),
            TagEnd::Image => self.images = self.images.saturating_sub(1),
            _ => {}
        }
    }

    fn heading(&mut self, level: HeadingLevel) -> BlockKind {
        if level == HeadingLevel::H1 && !self.titled {
            self.titled = true;
            return BlockKind::Title;
        }
        BlockKind::Heading(level as u8)
    }

    fn begin_note(&mut self, span: Span) {
        self.close();
        let text = self.source.slice(span);
        let label = text
            .find("[^")
            .zip(text.find(']'))
            .filter(|(start, end)| start + 2 <= *end);
        let (start, end) = label.map_or((0, 0), |(start, end)| (start + 2, end));
        let base = span.start as usize;
        self.note = Some(self.layout.notes.len() as u32);
        let label = Span::new(base + start, base + end);
        self.layout.notes.push(Note { span, label });
    }

    /// Opens a block of running text: what kind depends on the item around it.
    fn begin_prose(&mut self, implied: bool) {
        let kind = match self.items.last_mut() {
            Some((next, _)) => std::mem::replace(next, BlockKind::Continuation),
            None => BlockKind::Paragraph,
        };
        self.begin(kind, implied);
    }

    fn begin(&mut self, kind: BlockKind, implied: bool) {
        self.close();
        let first = self.layout.segments.len() as u32;
        self.open = Some(Open {
            kind,
            span: None,
            first,
            implied,
        });
    }

    fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        let Some(span) = open.span else { return };
        if open.implied {
            self.leaves.push(span);
        }
        let segments = open.first..self.layout.segments.len() as u32;
        self.layout.blocks.push(Block {
            kind: open.kind,
            span,
            segments,
            note: self.note,
        });
    }

    /// Adds a block without text of its own.
    fn bare(&mut self, kind: BlockKind, span: Span) {
        self.leaves.push(span);
        let at = self.layout.segments.len() as u32;
        self.layout.blocks.push(Block {
            kind,
            span,
            segments: at..at,
            note: self.note,
        });
    }

    /// Adds an item in which nothing stands, as an empty entry of a list does.
    fn empty_item(&mut self, kind: BlockKind, span: Span) {
        let known = self
            .layout
            .blocks
            .last()
            .is_some_and(|block| span.start <= block.span.start);
        if !known {
            let text = self.source.slice(span).trim_end();
            self.bare(
                kind,
                Span::new(span.start as usize, span.start as usize + text.len()),
            );
        }
    }

    /// Adds a block of HTML: nothing for a comment, a heading for `<h2>Sources</h2>`, else markup that is not read.
    fn markup(&mut self, span: Span) {
        let text = self.source.slice(span);
        let trimmed = text.trim();
        if trimmed.starts_with("<!--")
            && trimmed.find("-->") == Some(trimmed.len().saturating_sub(3))
        {
            self.leaves.push(span);
        } else if let Some((level, inner)) = heading_of(text) {
            let base = span.start as usize;
            self.begin(BlockKind::Heading(level), false);
            self.segment(
                Span::new(base + inner.start, base + inner.end),
                Inline::Text,
            );
            self.close();
            self.leaves.push(span);
        } else {
            self.bare(BlockKind::Opaque, span);
        }
    }

    fn finish(mut self, first_definitions: Vec<Span>) -> Layout<'a> {
        self.close();
        self.leaves.extend(first_definitions.iter().copied());
        self.leaves
            .extend(self.layout.notes.iter().map(|note| Span {
                end: note.label.end,
                ..note.span
            }));
        self.leaves.sort_unstable();
        let mut definitions: Vec<Definition> = first_definitions
            .into_iter()
            .filter_map(|span| definition_in(self.source, span))
            .collect();
        let mut end = self.source.body();
        let last = Span::new(self.source.text().len(), self.source.text().len());
        for leaf in self.leaves.iter().chain([&last]) {
            if end < leaf.start as usize {
                definitions.extend(repeated_definitions(
                    self.source,
                    Span::new(end, leaf.start as usize),
                ));
            }
            end = end.max(leaf.end as usize);
        }
        definitions.sort_by_key(|definition| definition.span);
        self.layout.definitions = definitions;
        self.layout
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> Vec<(BlockKind, String)> {
        let source = Source::new("a.md", text);
        let layout = read(&source);
        let prose = |block| layout.prose(&source, block).text().to_owned();
        layout
            .blocks
            .iter()
            .map(|block| (block.kind, prose(block)))
            .collect()
    }

    #[test]
    fn blocks_lose_their_markup() {
        let text = "\u{feff}# T &amp; U\n\n> A *b* `c[1]`\n> d [1].\n\n3. x\n\n   y\n4. z\n";
        assert_eq!(
            blocks(text),
            [
                (BlockKind::Title, "T & U".into()),
                (BlockKind::Paragraph, "A b c[1] d [1].".into()),
                (BlockKind::Item(Some(3)), "x".into()),
                (BlockKind::Continuation, "y".into()),
                (BlockKind::Item(Some(4)), "z".into()),
            ]
        );
    }

    #[test]
    fn numeric_links_stay_whole_and_labels_are_kept() {
        let source = Source::new(
            "a.md",
            "A [1][2], b ([site][4]).\n\n[2]: /two\n[4]: /four\n[2]: /again\n",
        );
        let layout = read(&source);
        let inlines: Vec<_> = layout
            .segments
            .iter()
            .map(|part| (source.slice(part.span), part.inline))
            .collect();
        assert!(inlines.contains(&("[4]", Inline::Label)), "{inlines:?}");
        assert_eq!(inlines[0], ("A [1][2], b (", Inline::Text));
        let labels: Vec<_> = layout
            .definitions
            .iter()
            .map(|found| source.slice(found.label))
            .collect();
        assert_eq!(
            labels,
            ["2", "4", "2"],
            "a label defined twice is listed twice"
        );
        assert_eq!(layout.links[1].address, "/four");
    }

    #[test]
    fn markup_headings_are_headings_and_comments_are_nothing() {
        assert_eq!(
            blocks("<h2>Sources</h2>\n"),
            [(BlockKind::Heading(2), "Sources".into())]
        );
        assert_eq!(blocks("<!-- a -->\n"), []);
        assert_eq!(
            blocks("<table>\n</table>\n"),
            [(BlockKind::Opaque, String::new())]
        );
        assert_eq!(
            blocks("```\n[1]\n```\n"),
            [(BlockKind::Opaque, String::new())]
        );
    }

    #[test]
    fn notes_are_listed_with_their_labels() {
        let source = Source::new("a.md", "A[^x].\n\n[^x]: One\n\n[^x]: Two\n");
        let layout = read(&source);
        let labels: Vec<_> = layout
            .notes
            .iter()
            .map(|note| source.slice(note.label))
            .collect();
        assert_eq!(labels, ["x", "x"]);
        assert_eq!(layout.blocks[1].note, Some(0));
    }
}
