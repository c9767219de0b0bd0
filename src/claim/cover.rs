//! What covers a claim: citations, links, credits, and how far each reaches.

mod law;

use std::ops::Range;

use super::{Reading, Speech, State};
use crate::address;
use crate::document::{BlockKind, Document, Marker};
use crate::resolve::Resolution;
use crate::sentence::{Passage, Sentence};
use crate::settings::Coverage;
use crate::words;

/// Within so many words it shows whether a sentence goes on with the one before.
const POINTING: usize = 6;

/// Which citations lead to a source, so that a range of them is judged at once.
#[derive(Debug)]
pub(super) struct Supporting {
    /// How many citations before each index do.
    before: Vec<u32>,
}

impl Supporting {
    pub(super) fn new(document: &Document<'_>, resolution: &Resolution) -> Self {
        let mut before = Vec::with_capacity(document.citations.len() + 1);
        let mut count = 0;
        before.push(count);
        for citation in 0..document.citations.len() {
            count += u32::from(resolution.supports(citation));
            before.push(count);
        }
        Self { before }
    }

    /// What a claim rests on that these `citations` cover, at least one.
    pub(super) fn cited(&self, citations: &Range<u32>) -> State {
        if self.before[citations.start as usize] < self.before[citations.end as usize] {
            State::Supported
        } else {
            State::RestingOnNothing
        }
    }

    /// What a claim rests on that these `citations` cover, if any, in a sentence that may be `linked` to a source.
    pub(super) fn state(&self, citations: &Range<u32>, sentence: &Sentence, linked: bool) -> State {
        if linked {
            State::Supported
        } else if !citations.is_empty() {
            self.cited(citations)
        } else if sentence.declared.is_some() {
            State::Declared
        } else {
            State::Uncited
        }
    }
}

/// The citations that cover each sentence of `passage`, as ranges of [`Document::citations`]; `before` is the passage before it.
pub(super) fn covers(
    document: &Document<'_>,
    before: Option<&Passage<'_>>,
    passage: &Passage<'_>,
    readings: &[Reading],
    coverage: Coverage,
) -> Vec<Range<u32>> {
    let sentences = &passage.sentences;
    let own = |sentence: &Sentence| citations(document, &sentence.markers);
    let mut covers: Vec<Range<u32>> = sentences.iter().map(own).collect();
    match coverage {
        Coverage::Sentence => {}
        Coverage::Paragraph => {
            let mut cited = covers.iter().filter(|range| !range.is_empty());
            let whole = cited.next().map(|first| {
                let last = cited.next_back().unwrap_or(first);
                first.start..last.end
            });
            if let Some(whole) = whole {
                covers.fill(whole);
            }
        }
        Coverage::Trailing => {
            let mut trailing = 0..0;
            for at in (0..sentences.len()).rev() {
                if covers[at].is_empty() {
                    covers[at] = trailing.clone();
                } else {
                    trailing = citations(document, &at_end(document, passage, &sentences[at]));
                }
            }
            quote(readings, &mut covers);
            go_on(document, before, passage, &mut covers);
        }
    }
    covers
}

/// Lets quotations rest on what their attribution rests on, in the sentence before them or behind them.
fn quote(readings: &[Reading], covers: &mut [Range<u32>]) {
    for at in 0..covers.len() {
        if readings[at].speech != Speech::All || !covers[at].is_empty() {
            continue;
        }
        let before = at.checked_sub(1);
        let neighbour = before
            .filter(|&before| readings[before].by_itself() && !covers[before].is_empty())
            .or_else(|| {
                let behind = readings.get(at + 1)?;
                behind.cues.attributes().then_some(at + 1)
            });
        if let Some(neighbour) = neighbour {
            covers[at] = covers[neighbour].clone();
        }
    }
}

/// Lets a sentence that goes on with what the one before it tells rest on the citations of that one.
fn go_on(
    document: &Document<'_>,
    before: Option<&Passage<'_>>,
    passage: &Passage<'_>,
    covers: &mut [Range<u32>],
) {
    // Each sentence of a paragraph may stand on a line of its own.
    let before = before.filter(|before| before.block == passage.block);
    let mut last = before.and_then(|before| before.sentences.last());
    for (sentence, cover) in passage.sentences.iter().zip(covers.iter_mut()) {
        let open = cover.start == cover.end;
        let cited = last.filter(|last| open && !last.markers.is_empty());
        if let Some(cited) = cited
            && goes_on(passage.text(sentence))
        {
            *cover = citations(document, &cited.markers);
        }
        last = Some(sentence);
    }
}

/// Whether `text` begins as what goes on with the sentence before: "This study", "However, their first model", "Then,".
fn goes_on(text: &str) -> bool {
    let words = text.split_whitespace().take(POINTING);
    let lower: Vec<String> = words
        .map(|word| word.trim_end_matches([',', ';']).to_lowercase())
        .collect();
    // Most languages have no such words yet.
    let mut tables = words::tables()
        .iter()
        .filter(|table| !table.works.is_empty());
    tables.any(|table| {
        let step = (1..=lower.len()).any(|count| table.steps.contains(&lower[..count].join(" ")));
        // An adverb or "some of" may stand before.
        let pointer = lower
            .iter()
            .take(3)
            .position(|word| table.pointers.contains(word));
        let mut nouns = lower
            .iter()
            .skip(pointer.map_or(POINTING, |at| at + 1))
            .take(2);
        step || nouns.any(|word| table.works.contains(word))
    })
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

/// Whether a link on words of `sentence`, or a credit in parentheses, names its source.
pub(super) fn links(document: &Document<'_>, passage: &Passage<'_>, sentence: &Sentence) -> bool {
    let links = &document.layout.links;
    let first = links.partition_point(|link| link.text.start < sentence.span.start);
    let markers = &document.markers[sentence.markers.start as usize..sentence.markers.end as usize];
    // A link that is a marker's is judged as a citation.
    let cites = |at: usize| markers.iter().any(|marker| marker.link == Some(at as u32));
    let linked = links[first..]
        .iter()
        .zip(first..)
        .take_while(|(link, _)| link.text.start < sentence.span.end)
        .any(|(link, at)| names_page(&link.address) && !cites(at));
    let text = passage.text(sentence);
    linked || credits(text) || writes_page(text) || law::is_cited(text)
}

/// Whether `address` is a page of the web: the front page of a site introduces its name and is no source.
fn names_page(address: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        let head = address.get(..scheme.len())?;
        head.eq_ignore_ascii_case(scheme)
            .then(|| &address[scheme.len()..])
    });
    rest.and_then(|rest| rest.split_once('/'))
        .is_some_and(|(_, path)| !path.is_empty())
}

/// Whether the address of a page is written out in `text`.
fn writes_page(text: &str) -> bool {
    text.contains("://") && !address::pages(text).is_empty()
}

/// Whether `text` names its source in parentheses.
fn credits(text: &str) -> bool {
    // The full-width sign begins with this byte.
    let mut opened = memchr::memchr2_iter(b'(', 0xef, text.as_bytes());
    opened.any(|at| {
        let inside = text[at..].strip_prefix(['(', '（']);
        inside.is_some_and(|inside| begins_with_credit(inside, |_| true))
    })
}

/// Whether a line under `passage`, or its own last sentence, says where all of it comes from: "Source: the harbour office".
pub(super) fn is_credited(document: &Document<'_>, passage: &Passage<'_>) -> bool {
    // A photograph's credit is none of the text.
    let line = |text: &str| {
        begins_with_credit(text, |credit| {
            credit.ends_with([':', '：']) && !credit.starts_with("photo")
        })
    };
    let mut sentences = passage.sentences.iter().skip(1).rev();
    if sentences
        .next()
        .is_some_and(|last| line(passage.text(last)))
    {
        return true;
    }
    let layout = &document.layout;
    let below = layout.blocks.get(passage.block as usize + 1);
    below.is_some_and(|block| {
        // A list may be announced by the same word.
        let listed = || {
            let after = document
                .lists
                .partition_point(|list| list.span.start <= block.span.start);
            let near = after.saturating_sub(1)..(after + 1).min(document.lists.len());
            document.lists[near].iter().any(|list| {
                let whole = list
                    .heading
                    .map_or(list.span, |heading| heading.join(list.span));
                whole.contains(block.span)
            })
        };
        let text = document.source.slice(block.span);
        let text = text.trim_start_matches(['*', '_', '(', '（']);
        block.kind == BlockKind::Paragraph && line(text) && !listed()
    })
}

/// Whether `text` begins with a word that names a source, of those that `counts` takes.
fn begins_with_credit(text: &str, counts: impl Fn(&str) -> bool) -> bool {
    let credits = words::tables().iter().flat_map(|table| &table.credits);
    let first = text.chars().flat_map(char::to_lowercase).next();
    credits
        .filter(|credit| credit.chars().next() == first)
        .filter(|credit| counts(credit))
        .any(|credit| {
            let mut own = text.chars().flat_map(char::to_lowercase);
            credit.chars().all(|c| own.next() == Some(c))
        })
}

#[cfg(test)]
mod tests;
