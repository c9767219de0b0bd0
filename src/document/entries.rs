//! The entries of a document, and their parts, each read as its list is written.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::{BlockKind, Document, Reference, ReferenceList};
use crate::bibliography::{self, Described};
use crate::parts::{self, Labelled, Parts, Style};
use crate::source::{Source, Span};

/// What opens a block of code.
const FENCES: &[&str] = &["```", "~~~"];

/// What the entries of a document are read by.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// How each list writes its entries.
    styles: OnceLock<Vec<Style>>,
    /// Where link definitions have their addresses, by their names.
    addresses: OnceLock<HashMap<String, Span>>,
}

impl Document<'_> {
    /// The entries of `list` with their indices.
    pub fn entries_of(&self, list: &ReferenceList) -> impl Iterator<Item = (usize, &Reference)> {
        let range = list.entries.start as usize..list.entries.end as usize;
        range.clone().zip(&self.references[range])
    }

    /// The parts of `entry`, read in the style of its list.
    pub fn parts(&self, entry: &Reference) -> Parts {
        if let Some(described) = self.data(entry) {
            return described.parts;
        }
        let style = |list| {
            let bodies = self.entries_of(list).map(|(_, entry)| entry.body);
            parts::style(self.source, bodies)
        };
        let styles = self
            .known
            .styles
            .get_or_init(|| self.lists.iter().map(style).collect());
        let own = styles.get(entry.list as usize).copied();
        let by_label = self.by_label(entry.written);
        parts::linked(self.source, entry.body, own.unwrap_or_default(), &by_label)
    }

    /// What data of CSL say of the source of `entry`, where its text is a block of them, or stands right under its label as one.
    fn data(&self, entry: &Reference) -> Option<Described> {
        let mut body = entry.body;
        if body.is_empty() {
            let blocks = &self.layout.blocks;
            let next = blocks.partition_point(|block| block.span.start < entry.span.end);
            let block = blocks.get(next)?;
            let gap = Span::new(entry.span.end as usize, block.span.start as usize);
            if block.kind != BlockKind::Opaque || !self.source.slice(gap).trim().is_empty() {
                return None;
            }
            body = block.span;
        }
        let is_fenced = FENCES
            .iter()
            .any(|fence| self.source.slice(body).starts_with(fence));
        is_fenced
            .then(|| bibliography::item(self.source, body))
            .flatten()
    }

    /// The links in `span` that go by the name of a definition. A number may be that of an entry.
    fn by_label(&self, span: Span) -> Vec<Labelled> {
        let links = &self.layout.links;
        let first = links.partition_point(|link| link.span.start < span.start);
        let own = links[first..]
            .iter()
            .take_while(|link| link.span.start < span.end);
        let labelled = own.filter_map(|link| {
            let label = link.label.as_deref().filter(|_| link.is_own())?;
            let &written = self.addresses().get(label)?;
            Some(Labelled {
                span: link.span,
                text: naming(self.source, link.span),
                written,
                address: link.address.clone().into_owned(),
            })
        });
        labelled.collect()
    }

    /// Where the definitions of the document have their addresses, by their names; of several of one name the first counts.
    fn addresses(&self) -> &HashMap<String, Span> {
        self.known.addresses.get_or_init(|| {
            let mut addresses = HashMap::new();
            for definition in &self.layout.definitions {
                let name = definition.name(self.source);
                let written = address(self.source, definition.body);
                addresses.entry(name).or_insert(written);
            }
            addresses
        })
    }
}

/// The address that `body`, what follows the colon of a definition, begins with.
fn address(source: &Source, body: Span) -> Span {
    let text = source.slice(body);
    let bare = text.trim_start().trim_start_matches('<');
    let enclosed = bare.len() < text.trim_start().len();
    let ends = |c: char| c.is_whitespace() && !enclosed || c == '>' && enclosed;
    let start = body.end as usize - bare.len();
    Span::new(start, start + bare.find(ends).unwrap_or(bare.len()))
}

/// What names a source in the link `span`, which goes by a label: its words, `[words][label]`, `[words][]`, `[words]`, and of a label
/// of one word nothing, at its end.
fn naming(source: &Source, span: Span) -> Span {
    let written = source.slice(span);
    let parted = written.rfind("][");
    let end = parted.unwrap_or(written.len().saturating_sub(1));
    let is_word = parted.is_none() && !written.contains(char::is_whitespace);
    let start = if is_word { end } else { end.min(1) };
    let base = span.start as usize;
    Span::new(base + start, base + end)
}
