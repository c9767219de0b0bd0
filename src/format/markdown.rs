//! Markdown, by pulldown-cmark: its events become blocks of source segments.

mod admonition;
mod anchor;
mod block;
mod definition;
mod dialect;
mod html;
mod inline;
mod markup;
mod metadata;
mod prose;
mod template;

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd};

use super::comment::comments;
use super::front_matter::front_matter;
use super::returns::without_lone_returns;
use super::{Format, formula};
use crate::document::{BlockKind, Definition, Inline, Layout, fold_label};
use crate::source::{Source, Span};
use definition::{definition_in, repeated_definitions};
use dialect::options;
use inline::OpenLink;
use markup::{is_break, is_raising};

pub(super) const FORMAT: Format = Format {
    name: "markdown",
    extensions: &["md", "markdown"],
    read,
};

/// The parser keeps a node of some sixty bytes for every bracket: a text of more brackets than this is no draft.
const BRACKETS: usize = 4_000_000;

fn read(source: &Source) -> Layout<'_> {
    let body = source.body();
    if source.text().len() > BRACKETS
        && memchr::memchr_iter(b'[', source.text().as_bytes()).count() > BRACKETS
    {
        return Layout::unread(Span::new(body, source.text().len()));
    }
    let text = &source.text()[body..];
    let mut returned = without_lone_returns(text);
    if let Some(shown) = template::shown(returned.as_deref().unwrap_or(text)) {
        returned = Some(shown);
    }
    let further = metadata::further(returned.as_deref().unwrap_or(text));
    if !further.is_empty() {
        let fenced = metadata::as_code(returned.as_deref().unwrap_or(text), &further);
        returned = Some(fenced);
    }
    let (mut layout, is_admonished) = match &returned {
        Some(text) => parsed(source, text, owned),
        None => parsed(source, text, |event| event),
    };
    if is_admonished {
        let text = admonition::as_quotes(returned.as_deref().unwrap_or(text));
        layout = parsed(source, &text, owned).0;
    }
    let further = further.into_iter().map(|block| shift(block, body));
    layout.further = further
        .filter(|block| metadata::is_block(&layout, *block))
        .collect();
    formula::hide(source, &mut layout);
    layout
}

/// The layout of `source`, whose body reads as `text`, and whether what an admonition holds was taken for code.
/// `keep` lets an event live as long as the source does.
fn parsed<'a, 't>(
    source: &'a Source,
    text: &'t str,
    keep: impl Fn(Event<'t>) -> Event<'a>,
) -> (Layout<'a>, bool) {
    let matter = front_matter(text);
    let rest = matter.as_ref().map_or(0, |matter| matter.end);
    let parser = Parser::new_ext(&text[rest..], options());
    let body = source.body() + rest;
    let mut first_definitions: Vec<Span> = parser
        .reference_definitions()
        .iter()
        .map(|(_, definition)| shift(definition.span.clone(), body))
        .collect();
    first_definitions.sort_unstable();
    let mut reader = Reader::new(source);
    if let Some(matter) = matter {
        reader.metadata(shift(matter, source.body()));
    }
    for (event, range) in parser.into_offset_iter() {
        reader.event(keep(event), shift(range, body));
    }
    let is_admonished = reader.is_admonished;
    (reader.finish(first_definitions), is_admonished)
}

/// `event` for as long as anybody likes.
fn owned<'a>(event: Event<'_>) -> Event<'a> {
    event.into_static()
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
    html_lists: Vec<html::List>,
    /// The items around: what their next block will be, and their spans.
    items: Vec<(BlockKind, Span)>,
    note: Option<u32>,
    /// Links around: their index, and from where their inner text is passed over.
    links: Vec<OpenLink>,
    images: usize,
    /// The spans of leaf blocks, in text order: what lies between them may hold definitions.
    leaves: Vec<Span>,
    titled: bool,
    /// Whether what an admonition holds was taken for code.
    is_admonished: bool,
}

/// The block that segments are being added to.
struct Open {
    kind: BlockKind,
    span: Option<Span>,
    first: u32,
    /// Opened by text directly in a list item, so that no end event of its own closes it.
    implied: bool,
}

impl<'a> Reader<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            source,
            layout: Layout::default(),
            open: None,
            lists: Vec::new(),
            html_lists: Vec::new(),
            items: Vec::new(),
            note: None,
            links: Vec::new(),
            images: 0,
            leaves: Vec::new(),
            titled: false,
            is_admonished: false,
        }
    }

    fn event(&mut self, event: Event<'a>, span: Span) {
        match event {
            Event::Start(Tag::Superscript) | Event::End(TagEnd::Superscript) => self.cover(span),
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => self.text(text, span),
            // "$5 of [1], not $6": what closes mathematics has no digit behind it.
            Event::InlineMath(_) if self.is_no_formula(span) => self.segment(span, Inline::Text),
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
            Event::InlineHtml(tag) if is_raising(&tag) => self.cover(span),
            Event::InlineHtml(tag) if self.is_html_link(&tag) => {
                self.html_link(self.source.slice(span), span);
            }
            Event::InlineHtml(_) => self.layout.comments.extend(comments(self.source, span)),
            Event::Html(_) | Event::TaskListMarker(_) => {}
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
            Tag::Item => self.begin_item(span),
            Tag::FootnoteDefinition(_) => self.begin_note(span),
            Tag::CodeBlock(kind) => {
                self.close();
                self.is_admonished |=
                    matches!(kind, CodeBlockKind::Indented) && self.is_behind_header();
                self.bare(BlockKind::Opaque, span);
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
            Tag::Image { id, .. } => {
                self.images += 1;
                self.layout.images.push(fold_label(&id));
            }
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.close_paragraph(),
            TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::DefinitionListTitle => self.close(),
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
mod tests;
