//! The text of a passage with everything that cites blanked, so that its sentences are cut as if nobody had cited.

use std::ops::Range;

use super::blank::{self, Remarks};
use crate::document::{Document, Segment};
use crate::prose::Prose;
use crate::source::Span;

/// A passage before its sentences are cut.
pub(super) struct Blanked<'d> {
    /// Its text, with all that follows here blanked at equal length.
    pub(super) prose: Prose<'d>,
    /// Its markers, by index.
    pub(super) markers: Range<u32>,
    /// Where each of them stands in the prose.
    pub(super) places: Vec<Span>,
    /// Where what its links show stands in the prose.
    pub(super) links: Vec<Span>,
    /// The placeholders in it, each with where it stands in the prose.
    pub(super) lacking: Vec<(Span, Span)>,
    /// What it says in brackets of its own sources.
    pub(super) remarks: Remarks,
}

/// The passage that `segments` make; `own` are a desk's own reasons, in lower case.
pub(super) fn blanked<'d>(
    document: &'d Document<'_>,
    segments: &[Segment],
    own: &[(String, String)],
) -> Blanked<'d> {
    let mut prose = document.layout.prose_of(document.source, segments);
    let markers = markers_of(document, segments);
    let places: Vec<Span> = document.markers[markers.start as usize..markers.end as usize]
        .iter()
        .map(|marker| prose.from_source(marker.span))
        .collect();
    for &place in &places {
        let named = named(&prose.text()[place.range()]);
        prose.blank(Span {
            start: place.start + named as u32,
            end: place.end,
        });
    }
    for gap in blank::unseen(prose.text(), &places) {
        prose.blank(gap);
    }
    let lacking: Vec<(Span, Span)> = within(&document.placeholders, segments)
        .map(|span| (span, seen(prose.from_source(span))))
        .collect();
    for &(_, place) in &lacking {
        prose.blank(place);
    }
    let remarks = blank::remarks(document, prose.text(), own);
    let reasons = remarks.reasons.iter().map(|(span, _)| span);
    for &remark in reasons.chain(&remarks.unverified) {
        prose.blank(remark);
    }
    let links = linked(document, &prose, segments);
    Blanked {
        prose,
        markers,
        places,
        links,
        lacking,
        remarks,
    }
}

/// Where in `prose`, which `segments` make, what links show stands.
fn linked(document: &Document<'_>, prose: &Prose<'_>, segments: &[Segment]) -> Vec<Span> {
    let (Some(first), Some(last)) = (segments.first(), segments.last()) else {
        return Vec::new();
    };
    let whole = first.span.join(last.span);
    let links = &document.layout.links;
    let first = links.partition_point(|link| link.span.start < whole.start);
    links[first..]
        .iter()
        .take_while(|link| link.span.start < whole.end)
        .map(|link| prose.from_source(link.text))
        .collect()
}

/// `place`, or where what nobody sees at it, a comment, leaves off: it belongs to what stands before it.
fn seen(place: Span) -> Span {
    let start = place.start.saturating_sub(u32::from(place.is_empty()));
    Span { start, ..place }
}

/// How many bytes of the `marker` are words of its sentence: the names of "Roe (2021)".
fn named(marker: &str) -> usize {
    match marker.find(['(', '[']) {
        Some(open) if marker.starts_with(char::is_alphabetic) => marker[..open].trim_end().len(),
        _ => 0,
    }
}

/// Those of `places` that lie between the first and the last byte of `segments`.
fn within<'p>(places: &'p [Span], segments: &[Segment]) -> impl Iterator<Item = Span> + use<'p> {
    let whole = match segments {
        [first, .., last] => first.span.join(last.span),
        [one] => one.span,
        [] => Span::default(),
    };
    let first = places.partition_point(|place| place.start < whole.start);
    places[first..]
        .iter()
        .copied()
        .take_while(move |place| place.end <= whole.end)
}

/// The markers that share a byte with `segments`, by index.
pub(super) fn markers_of(document: &Document<'_>, segments: &[Segment]) -> Range<u32> {
    let (Some(first), Some(last)) = (segments.first(), segments.last()) else {
        return 0..0;
    };
    let markers = &document.markers;
    let start = markers.partition_point(|marker| marker.span.end <= first.span.start);
    let end = markers.partition_point(|marker| marker.span.start < last.span.end);
    start as u32..end.max(start) as u32
}
