//! What covers a claim: citations and links, and how far each reaches.

mod headed;
mod onward;
mod part;
mod spoken;
mod table;

use std::ops::Range;

use super::linked::Linked;
use super::{Reading, State};
use crate::document::{Document, Marker};
use crate::resolve::Resolution;
use crate::sentence::{Passage, Sentence};
use crate::settings::Coverage;
use crate::words::{self, Table};
pub(super) use headed::{bold_end, head};
use onward::go_on;
pub(super) use part::{is_share_of_those, leading_share};
pub(super) use spoken::{Words, leads};

/// Which citations lead to a source, so that a range of them is judged at once.
#[derive(Debug)]
pub(super) struct Supporting {
    /// How many citations before each index do.
    before: Vec<u32>,
    /// How many of them lead into what was not read.
    unread: Vec<u32>,
}

impl Supporting {
    pub(super) fn new(document: &Document<'_>, resolution: &Resolution) -> Self {
        let count = |is_one: &dyn Fn(usize) -> bool| {
            let mut count = 0;
            let counts = (0..document.citations.len()).map(|citation| {
                count += u32::from(is_one(citation));
                count
            });
            std::iter::once(0).chain(counts).collect()
        };
        Self {
            before: count(&|citation| resolution.supports(citation)),
            unread: count(&|citation| resolution.is_unread(citation)),
        }
    }

    /// What a claim rests on that these `citations` cover, at least one.
    pub(super) fn cited(&self, citations: &Range<u32>) -> State {
        let any =
            |counts: &[u32]| counts[citations.start as usize] < counts[citations.end as usize];
        if any(&self.before) {
            State::Supported
        } else if any(&self.unread) {
            State::Unread
        } else {
            State::RestingOnNothing
        }
    }

    /// What a claim rests on in a sentence that this covers, and that gives this `reason`.
    pub(super) fn state(&self, cover: &Cover, reason: Option<&str>) -> State {
        match self.rests(cover) {
            State::Uncited if reason.is_some() => State::Declared,
            state => state,
        }
    }

    /// What a claim without a reason of its own rests on that this covers.
    pub(super) fn rests(&self, cover: &Cover) -> State {
        if cover.linked {
            State::Supported
        } else if cover.citations.is_empty() {
            State::Uncited
        } else {
            self.cited(&cover.citations)
        }
    }
}

/// What covers a sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Cover {
    /// Its citations, as a range of [`Document::citations`].
    pub(super) citations: Range<u32>,
    /// Whether a link or a credit names its source.
    linked: bool,
}

impl Cover {
    /// Whether nothing does.
    pub(super) fn is_open(&self) -> bool {
        self.citations.is_empty() && !self.linked
    }

    pub(super) fn of(citations: Range<u32>) -> Self {
        Self {
            citations,
            linked: false,
        }
    }

    /// A link or a credit.
    pub(super) fn named() -> Self {
        Self {
            citations: 0..0,
            linked: true,
        }
    }
}

/// What covers each sentence of `passage`, as far as it is set and by the words of a language; `before` is the passage before it.
pub(super) fn covers(
    document: &Document<'_>,
    before: Option<&Passage<'_>>,
    passage: &Passage<'_>,
    readings: &[Reading],
    (coverage, table): (Coverage, &'static Table),
) -> Vec<Cover> {
    let sentences = &passage.sentences;
    let found = sentences
        .iter()
        .zip(readings)
        .map(|(sentence, reading)| Cover {
            citations: own(document, passage, sentence),
            linked: reading.linked != Linked::No,
        });
    let mut covers: Vec<Cover> = found.collect();
    // What says itself that its source is still to be found does not rest on that of its neighbours.
    let lacking = (0..sentences.len()).filter(|&at| sentences[at].lacks_source);
    let lacking: Vec<usize> = lacking.filter(|&at| covers[at].is_open()).collect();
    match coverage {
        Coverage::Sentence => {}
        Coverage::Paragraph => {
            let citations = covers.iter().map(|cover| &cover.citations);
            let mut cited = citations.filter(|citations| !citations.is_empty());
            let whole = cited.next().map_or(0..0, |first| {
                let last = cited.next_back().unwrap_or(first);
                first.start..last.end
            });
            let linked = covers.iter().any(|cover| cover.linked);
            for (cover, sentence) in covers.iter_mut().zip(sentences) {
                // A reason of its own stands in for a citation.
                let declared = cover.is_open() && passage.reason(sentence).is_some();
                if !cover.linked && !declared {
                    cover.citations = whole.clone();
                    cover.linked = linked && whole.is_empty();
                }
            }
        }
        Coverage::Trailing => {
            let mut trailing = Cover::default();
            for at in (0..sentences.len()).rev() {
                if covers[at].is_open() {
                    if !trailing.is_open() && passage.reason(&sentences[at]).is_none() {
                        covers[at] = trailing.clone();
                    }
                } else if readings[at].linked == Linked::AtEnd {
                    trailing = Cover::named();
                } else if !covers[at].citations.is_empty() {
                    let closing = at_end(document, passage, &sentences[at]);
                    trailing = Cover::of(citations(document, &closing));
                }
            }
            spoken::quote(passage, readings, &mut covers, table);
            go_on(document, before, (passage, readings), &mut covers, table);
            table::read_off(document, before, passage, &mut covers);
            headed::cover(document, passage, &mut covers);
        }
    }
    for at in lacking {
        covers[at] = Cover::default();
    }
    covers
}

/// The citations of `sentence`, or the ones before them where it says that its source is the same: "(ibid.)".
fn own(document: &Document<'_>, passage: &Passage<'_>, sentence: &Sentence) -> Range<u32> {
    let text = passage.text(sentence);
    let same = || {
        let mut opens = memchr::memchr2_iter(b'(', b'[', text.as_bytes());
        opens.any(|at| words::same_source(&text[at + 1..]).is_some())
    };
    let last = sentence.markers.start.checked_sub(1);
    match last {
        Some(last) if sentence.markers.is_empty() && same() => {
            citations(document, &(last..last + 1))
        }
        _ => citations(document, &sentence.markers),
    }
}

/// The citations of `markers`, which stand together.
fn citations(document: &Document<'_>, markers: &Range<u32>) -> Range<u32> {
    match &document.markers[markers.start as usize..markers.end as usize] {
        [first, .., last] => first.citations.start..last.citations.end,
        [one] => one.citations.clone(),
        [] => 0..0,
    }
}

/// The markers that stand together at the end of `sentence`, by index.
fn at_end(document: &Document<'_>, passage: &Passage<'_>, sentence: &Sentence) -> Range<u32> {
    let text = passage.prose.text();
    let mut behind = sentence.prose.end as usize;
    let mut start = sentence.markers.end;
    for at in sentence.markers.clone().rev() {
        let marker: &Marker = &document.markers[at as usize];
        let place = passage.prose.from_source(marker.span);
        let gap = text.get(place.end as usize..behind).unwrap_or_default();
        if gap.contains(char::is_alphanumeric) {
            break;
        }
        behind = place.start as usize;
        start = at;
    }
    start..sentence.markers.end
}

#[cfg(test)]
mod tests;
