//! Markers that stand together in one place, and how they stand among the words: what rules about habits compare.

mod side;

use std::collections::HashSet;
use std::ops::Range;

use crate::document::{BlockKind, Document, System, Value};
use crate::marker::{Family, SYNTAXES, is_called};
use crate::resolve::{Defect, Resolution};
use crate::sentence;
use crate::source::Span;
pub use side::{Gap, Lead, Side};

/// A way that is followed fewer times than this is no habit.
const HABIT: usize = 5;

/// Markers that nothing but a separator parts: `[1][2]`, `[1], [2]`, or one by itself.
#[derive(Clone, Debug)]
pub struct Cluster {
    /// The markers, by index into [`Document::markers`].
    pub markers: Range<usize>,
    /// Their citations, by index into [`Document::citations`].
    pub citations: Range<usize>,
    /// From the first byte of the first marker to the last of the last.
    pub span: Span,
    /// What it stands in.
    pub ground: Ground,
    /// What stands before it.
    pub before: Side,
    /// What stands behind it.
    pub after: Side,
    /// Whether a citation of it has a finding that is about where it leads; no rule about looks adds another.
    pub owned: bool,
}

/// What a cluster stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A paragraph of running text.
    Text,
    /// An item of a list that is none of references.
    Item,
    /// A table.
    Cell,
    /// A heading or the title.
    Heading,
    /// An entry of a list of references, a footnote.
    Entry,
}

impl Cluster {
    /// Whether it stands in running text, or in a list's item, where sentences stand.
    pub fn is_in_prose(&self) -> bool {
        matches!(self.ground, Ground::Text | Ground::Item)
    }

    /// Whether all of it cites by numbers in the text, of whatever look.
    pub fn is_numeric(&self, document: &Document<'_>) -> bool {
        let citations = &document.citations[self.citations.clone()];
        citations
            .iter()
            .all(|citation| citation.key.system == System::Numeric)
    }
}

/// Whether the citations of `document` are known by what was lost of them: some may be taken for others, or not be seen at all.
pub fn is_guessed(document: &Document<'_>) -> bool {
    let markers = document.markers.iter();
    let mut families = markers.map(|marker| SYNTAXES[usize::from(marker.syntax)].family);
    families.any(|family| family == Family::Lost)
}

/// Whether what was seen `usual` times is a habit that the `rare` others are exceptions from.
pub fn is_habit(usual: usize, rare: usize) -> bool {
    usual >= HABIT && rare * HABIT <= usual
}

/// The clusters of `document` in text order.
pub(crate) fn clusters(document: &Document<'_>, resolution: &Resolution) -> Vec<Cluster> {
    if document.markers.is_empty() {
        return Vec::new();
    }
    let listed = sentence::listed(document);
    let owned = owned(document, resolution);
    // What a sentence names in its words stands where these do.
    let marks = document
        .clusters()
        .filter(|markers| !document.markers[markers.clone()].iter().any(is_called));
    let clusters = marks.map(|markers| {
        let (first, last) = (
            &document.markers[markers.start],
            &document.markers[markers.end - 1],
        );
        let citations = first.citations.start as usize..last.citations.end as usize;
        let span = first.span.join(last.span);
        let block = &document.layout.blocks[first.block as usize];
        let whole = document.layout.between_comments(first.block, span);
        let after = listed.partition_point(|list| list.end <= span.start);
        let ground = if block.note.is_some()
            || listed.get(after).is_some_and(|list| list.start < span.end)
        {
            Ground::Entry
        } else {
            match block.kind {
                BlockKind::Item(_) | BlockKind::Continuation => Ground::Item,
                BlockKind::Cell => Ground::Cell,
                BlockKind::Title | BlockKind::Heading(_) => Ground::Heading,
                BlockKind::Paragraph | BlockKind::Rule | BlockKind::Opaque => Ground::Text,
            }
        };
        Cluster {
            owned: citations.clone().any(|at| owned.contains(&at)),
            before: side::before(document.source, whole, span.start),
            after: side::after(document.source, whole, span.end),
            markers,
            citations,
            span,
            ground,
        }
    });
    clusters.collect()
}

/// The citations, by index, that are reported for where they lead or for how they are made.
fn owned(document: &Document<'_>, resolution: &Resolution) -> HashSet<usize> {
    let defects = resolution.defects.iter();
    let mut owned: HashSet<usize> = defects
        .filter_map(|defect| match defect {
            Defect::MissingList { citations }
            | Defect::EmptyList { citations, .. }
            | Defect::Unnumbered { citations, .. }
            | Defect::OtherWork { citations, .. }
            | Defect::Ambiguous { citations, .. }
            | Defect::Dangling { citations, .. } => Some(citations),
            _ => None,
        })
        .flatten()
        .map(|&at| at as usize)
        .collect();
    let citations = document.citations.iter().enumerate();
    owned.extend(
        citations.filter_map(|(at, citation)| match citation.key.value {
            Value::Range(first, last) if first > last => Some(at),
            _ => None,
        }),
    );
    owned
}
