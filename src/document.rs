//! What a paper is: its blocks as a format read them, its markers, its reference lists. Data, and simple questions to it.

mod block;
mod candidate;
mod definitions;
mod dotted;
mod doubt;
mod entries;
mod layout;
mod number;
mod slip;

use std::ops::Range;

use crate::bibliography::Holdings;
use crate::source::{Source, Span};
pub use block::{Block, BlockKind};
pub use candidate::SyntaxId;
pub(crate) use candidate::{Candidate, Cited};
pub(crate) use dotted::dotted;
pub use doubt::{Doubt, Uncertain};
pub(crate) use entries::Known;
pub use layout::{Definition, Inline, Layout, Line, Link, Note, Segment, fold_label, trim};
pub(crate) use number::{NUMERALS, is_figure, leading_number};
pub use slip::{COLONLESS, Fate, Malformed, Mend, PARTED, Slip, Swallowed};

/// Which kind of key a citation uses; which may meet is decided in `resolve`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum System {
    /// `[1]`
    Numeric,
    /// `[^note]`
    Footnote,
    /// `[text][label]`
    Definition,
    /// `[@key]`: the key of an entry of a bibliography.
    Citekey,
    /// `[KEY]`, where entries have such labels.
    Label,
    /// What a chatbot writes for a number: `[citation:1]`.
    Chatbot,
    /// A note in its sentence, which is its own entry: `^[note]`.
    Inline,
    /// `(Smith, 2020)`
    AuthorYear,
}

/// What a citation names, or what an entry is named by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The kind of key.
    pub system: System,
    /// The key itself.
    pub value: Value,
}

impl Key {
    /// The key that names this `number`.
    pub fn numeric(number: u32) -> Self {
        Self {
            system: System::Numeric,
            value: Value::Number(number),
        }
    }

    /// Whether the key is a number, in whatever system it is written.
    pub fn is_number(&self) -> bool {
        match &self.value {
            Value::Number(_) => true,
            Value::Range(..) => false,
            Value::Label(label) => label.bytes().all(|byte| byte.is_ascii_digit()),
        }
    }
}

/// A key's value. A range is never written out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// A number.
    Number(u32),
    /// Two numbers and all between them, as written: the first may be the greater.
    Range(u32, u32),
    /// A label, folded as its system folds labels.
    Label(Box<str>),
}

impl Value {
    /// The first and the last number that it names, as written; none where it is a label.
    pub fn numbers(&self) -> Option<(u32, u32)> {
        match *self {
            Self::Number(number) => Some((number, number)),
            Self::Range(first, last) => Some((first, last)),
            Self::Label(_) => None,
        }
    }
}

/// One source named by a marker.
#[derive(Clone, Debug)]
pub struct Citation {
    /// The key's own bytes; the whole marker's where it holds one citation.
    pub span: Span,
    /// What it names.
    pub key: Key,
    /// Where in the source to look: a page, a section.
    pub locator: Option<Span>,
    /// The marker that it stands in, by index.
    pub marker: u32,
}

/// A candidate that evidence accepted: a run of text that cites.
#[derive(Clone, Debug)]
pub struct Marker {
    /// The whole of it, brackets included; the whole link where it is a link's text.
    pub span: Span,
    /// How it is written.
    pub syntax: SyntaxId,
    /// Its citations, by index into [`Document::citations`]; at least one.
    pub citations: Range<u32>,
    /// The link that it is the text of, by index into [`Layout::links`].
    pub link: Option<u32>,
    /// The entry that its link leads to by an anchor, by index into [`Document::references`].
    pub entry: Option<u32>,
    /// The block that it stands in, by index.
    pub block: u32,
}

/// A candidate that does not cite.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// The whole of it, brackets included.
    pub span: Span,
    /// Why it is none, as a clause: "an editor's insertion".
    pub why: &'static str,
}

/// A list that says what stands behind keys.
#[derive(Clone, Debug)]
pub struct ReferenceList {
    /// The run of entries, first label to last, without its heading; the heading where there is no entry.
    pub span: Span,
    /// The heading or the word that announces it.
    pub heading: Option<Span>,
    /// The entries, by index into [`Document::references`].
    pub entries: Range<u32>,
    /// What kind of list it is.
    pub kind: ListKind,
    /// Whether its heading promises further reading as well, so that nothing needs to cite an entry.
    pub mixed: bool,
}

/// The kinds of lists, by how they are made and what they promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// Entries set out as such, under a heading or at the end of the text.
    Written,
    /// The footnote definitions of a document, wherever they stand.
    Footnotes,
    /// The link definitions of a document, wherever they stand.
    Definitions,
    /// Further reading: sources that nothing needs to cite.
    Further,
    /// A list is announced, and what follows is in a form that is not read.
    Unread,
}

/// One entry of a list.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The whole entry, label included.
    pub span: Span,
    /// The label as written, with its brackets; none where the entry has none.
    pub label: Option<Span>,
    /// The keys that it answers to; none where it has no label.
    pub keys: Vec<Key>,
    /// What stands behind the label; empty at the label's end where nothing does.
    pub body: Span,
    /// The same with the markup round it: it may begin and end within a link.
    pub written: Span,
    /// Whether a source could be named there: a letter or digit beyond the label, and no word for "nothing yet".
    pub empty: bool,
    /// The list, by index.
    pub list: u32,
}

/// A draft as it was read.
#[derive(Debug)]
pub struct Document<'a> {
    /// Its text.
    pub source: &'a Source,
    /// Its blocks.
    pub layout: Layout<'a>,
    /// What cites, in text order.
    pub markers: Vec<Marker>,
    /// The citations of all markers, in text order.
    pub citations: Vec<Citation>,
    /// Markers badly made, in text order.
    pub malformed: Vec<Malformed>,
    /// Notes and citation keys that are printed as something else, in text order.
    pub swallowed: Vec<Swallowed>,
    /// What looked like a marker and is none, in text order.
    pub refusals: Vec<Refusal>,
    /// The reference lists, in text order of their spans.
    pub lists: Vec<ReferenceList>,
    /// The entries of all lists; those of one list stand together in text order.
    pub references: Vec<Reference>,
    /// What is doubtful of citations by authors and year, in text order.
    pub doubts: Vec<Doubt>,
    /// Brackets that stand where a source is still to be found, in text order.
    pub placeholders: Vec<Span>,
    /// The bibliographies that it draws on.
    pub bibliographies: Holdings,
    /// Whether entries may stand in another file that is taken in, which nothing here can see.
    pub elsewhere: bool,
    /// What its entries are read by, once somebody asks.
    pub(crate) known: Known,
}

impl Document<'_> {
    /// Whether the document shows that it cites at all.
    pub fn cites(&self) -> bool {
        !self.markers.is_empty()
    }

    /// The markers that lie wholly within `span`.
    pub fn markers_in(&self, span: Span) -> &[Marker] {
        let start = self
            .markers
            .partition_point(|marker| marker.span.start < span.start);
        let end = self
            .markers
            .partition_point(|marker| marker.span.end <= span.end);
        &self.markers[start..end.max(start)]
    }

    /// The clusters of markers, as ranges of their indices: `[1][2]`, `[1], [2]`. A marker by itself is one.
    pub fn clusters(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let mut next = 0;
        std::iter::from_fn(move || {
            let first = next;
            let mut last = self.markers.get(first)?;
            next += 1;
            while let Some(marker) = self
                .markers
                .get(next)
                .filter(|marker| self.adjoins(last, marker))
            {
                last = marker;
                next += 1;
            }
            Some(first..next)
        })
    }

    /// Whether nothing but a separator parts two markers.
    fn adjoins(&self, marker: &Marker, next: &Marker) -> bool {
        let gap = Span {
            start: marker.span.end,
            end: next.span.start.max(marker.span.end),
        };
        marker.block == next.block && matches!(self.source.slice(gap).trim(), "" | "," | ";")
    }

    /// Whether a bracket in `span` says that a source is still to be found.
    pub fn lacks_source(&self, span: Span) -> bool {
        let first = self
            .placeholders
            .partition_point(|place| place.start < span.start);
        self.placeholders
            .get(first)
            .is_some_and(|place| place.start < span.end)
    }

    /// Whether a marker in `span` is badly made.
    pub fn is_malformed(&self, span: Span) -> bool {
        let first = self
            .malformed
            .partition_point(|one| one.span.start < span.start);
        self.malformed
            .get(first)
            .is_some_and(|one| one.span.start < span.end)
    }

    /// Whether a citation key in `span` is printed as something else.
    pub fn swallows_key(&self, span: Span) -> bool {
        let first = self
            .swallowed
            .partition_point(|one| one.span.start < span.start);
        let mut within = self.swallowed[first..]
            .iter()
            .take_while(|one| one.span.start < span.end);
        within.any(|one| matches!(one.fate, Fate::Glued | Fate::Joined))
    }

    /// The citations of `marker` with their indices.
    pub fn citations_of(&self, marker: &Marker) -> impl Iterator<Item = (usize, &Citation)> {
        let range = marker.citations.start as usize..marker.citations.end as usize;
        range.clone().zip(&self.citations[range])
    }
}
