//! What stands around lists, tables and block quotes and covers all of them: the sentence that leads to them, the line or the sentence behind.

use std::ops::Range;

use super::block_quote::is_quoted;
use super::cover::{Cover, Supporting, leads};
use super::linked;
use super::reading::Speech;
use super::seen::Seen;
use super::unspoken::DASHES;
use super::{Claim, State};
use crate::document::{Block, BlockKind, Document};
use crate::sentence;
use crate::words;

/// A sentence of more words says more than that somebody said what is quoted above it.
const WORDS: usize = 12;

/// What a passage covers beside itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    /// A list, a table or a block quote.
    Any,
    /// A block quote alone.
    Quote,
}

/// What several blocks are that something may cover at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    List,
    Table,
    Quote,
}

/// What one passage covers of the list, the table or the block quote above it or below it.
#[derive(Debug)]
pub(super) struct Side {
    /// The block that it stands in, by index.
    block: u32,
    /// By its last sentence, which leads to what stands below.
    below: Option<(Reach, Cover)>,
    /// By its first sentence, or a line at its end, which says where what stands above comes from.
    above: Option<(Reach, Cover)>,
}

/// What the passage in `seen`, whose sentences have these `covers`, covers beside itself.
pub(super) fn side(document: &Document<'_>, seen: &Seen<'_>, covers: &[Cover]) -> Side {
    Side {
        block: seen.passage.block,
        below: below(seen, covers),
        above: above(seen, covers).or_else(|| closing(document, seen)),
    }
}

/// What the last sentence covers below: "The audit found three things [1]:". A saying without a colon leads to a block quote alone.
fn below(seen: &Seen<'_>, covers: &[Cover]) -> Option<(Reach, Cover)> {
    let (sentence, cover) = seen.passage.sentences.last().zip(covers.last())?;
    let reach = if leads(seen.passage.text(sentence)) {
        Reach::Any
    } else if seen.readings.last()?.by_itself() {
        Reach::Quote
    } else {
        return None;
    };
    (!cover.is_open()).then(|| (reach, cover.clone()))
}

/// What the first sentence covers above: "All figures are from the audit [1].", "— Roads Agency [1]", "So the agency wrote in 2023 [1]."
fn above(seen: &Seen<'_>, covers: &[Cover]) -> Option<(Reach, Cover)> {
    let (sentence, cover) = seen.passage.sentences.first().zip(covers.first())?;
    let text = seen.passage.text(sentence);
    if linked::says_whence(text) {
        let named = || Some(cover.clone()).filter(|cover| !cover.is_open());
        return Some((Reach::Any, named().unwrap_or_else(Cover::named)));
    }
    let line = text.starts_with(DASHES) && !sentence::closes(text);
    let reading = &seen.readings[0];
    let says = || {
        let measures = reading.cues.entries().any(|cue| cue.measures_alone);
        reading.speech <= Speech::None
            && !measures
            && text.split_whitespace().nth(WORDS).is_none()
            && begins_with_any(text, &seen.table.so)
            && (reading.attributes || has_verb(text, &seen.table.speech))
    };
    (!cover.is_open() && (line || says())).then(|| (Reach::Quote, cover.clone()))
}

/// What a credit covers that stands on a line of its own under the last item of a list, at the margin.
fn closing(document: &Document<'_>, seen: &Seen<'_>) -> Option<(Reach, Cover)> {
    let credit = linked::closing_credit(seen.passage)?;
    let before = &document.source.text()[..credit.span.start as usize];
    before
        .ends_with(['\n', '\r'])
        .then(|| (Reach::Any, Cover::named()))
}

/// Whether a verb of saying stands in `text`: "So schrieb die Behörde".
fn has_verb(text: &str, speech: &words::Speech) -> bool {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| speech.verbs.iter().any(|verb| verb == word))
}

/// Whether `text` begins with one of `phrases`, which are in small letters.
fn begins_with_any(text: &str, phrases: &[String]) -> bool {
    let lower = text.to_lowercase();
    let mut phrases = phrases.iter();
    phrases.any(|phrase| words::begins_with(&lower, phrase).is_some())
}

/// Lets the uncited of `claims` in lists and block quotes rest on what covers these from one of the `sides`, in text order.
pub(super) fn cover(
    document: &Document<'_>,
    supporting: &Supporting,
    sides: &[Side],
    claims: &mut [Claim],
) {
    let blocks = &document.layout.blocks;
    let mut next = 0;
    while let Some(claim) = claims.get(next) {
        let own = document.layout.block_at(claim.span.start);
        let Some((kind, stretch)) = own.and_then(|own| stretch(document, own)) else {
            next += 1;
            continue;
        };
        let end = blocks[stretch.end - 1].span.end;
        let within = claims[next..]
            .iter()
            .take_while(|claim| claim.span.start < end);
        let within = within.count().max(1);
        let own = &mut claims[next..next + within];
        if own.iter().any(|claim| claim.state == State::Uncited) {
            fill(document, supporting, (sides, kind), &stretch, own);
        }
        next += within;
    }
}

/// Lets the uncited of `claims`, all those of the blocks of one `stretch`, rest on what covers it.
fn fill(
    document: &Document<'_>,
    supporting: &Supporting,
    (sides, kind): (&[Side], Kind),
    stretch: &Range<usize>,
    claims: &mut [Claim],
) {
    let reaches = |own: &&(Reach, Cover)| own.0 == Reach::Any || kind == Kind::Quote;
    let first = sides.partition_point(|side| (side.block as usize) < stretch.start);
    // Where several cells of a table say whence, each says it of its row.
    let within = || {
        sides[first..]
            .iter()
            .take_while(|side| (side.block as usize) < stretch.end)
    };
    let mut says = within().filter(|side| side.above.is_some());
    let by_row = kind == Kind::Table && says.nth(1).is_some();
    let mut start = 0;
    // A line within a block quote, and behind either, says whose all of it is that stands above.
    for side in &sides[first..] {
        let at = side.block as usize;
        if at > stretch.end {
            break;
        }
        // What stands within a list or a table is an item's own, but for a line at its end.
        let counts = kind == Kind::Quote || at >= stretch.end || at + 1 == stretch.end && !by_row;
        if let Some((_, cover)) = side.above.as_ref().filter(reaches).filter(|_| counts) {
            let line = document.layout.blocks[at].span.end;
            let above = claims[start..]
                .iter()
                .take_while(|claim| claim.span.start < line);
            let end = start + above.count();
            for claim in &mut claims[start..end] {
                claim.rest_on(cover, supporting);
            }
            start = end;
        }
        if at == stretch.end {
            break;
        }
    }
    let lead = stretch.start.checked_sub(1).and_then(|above| {
        let side = sides[..first]
            .last()
            .filter(|side| side.block as usize == above);
        let told = side.and_then(|side| side.below.as_ref()).filter(reaches);
        told.map(|(_, cover)| cover.clone())
            .or_else(|| heading(document, above))
    });
    if let Some(cover) = lead {
        for claim in claims {
            claim.rest_on(&cover, supporting);
        }
    }
}

/// What a line that leads to a list rests on where a format takes it for a heading.
fn heading(document: &Document<'_>, block: usize) -> Option<Cover> {
    let block = &document.layout.blocks[block];
    let markers = document.markers_in(block.span);
    let (first, last) = markers.first().zip(markers.last())?;
    let text = document.source.slice(block.span);
    let end = (first.span.start - block.span.start) as usize;
    let is_lead = block.kind.is_heading() && (leads(text) || leads(&text[..end]));
    is_lead.then(|| Cover::of(first.citations.start..last.citations.end))
}

/// The list, the table or the block quote that the block of index `own` stands in: which of them it is, and its blocks.
fn stretch(document: &Document<'_>, own: usize) -> Option<(Kind, Range<usize>)> {
    let blocks = &document.layout.blocks;
    let of = |block: &Block| match block.kind {
        BlockKind::Item(_) | BlockKind::Continuation => Some(Kind::List),
        BlockKind::Cell => Some(Kind::Table),
        BlockKind::Paragraph if is_quoted(document, block) => Some(Kind::Quote),
        _ => None,
    };
    let kind = of(&blocks[own])?;
    let same = |block: &&Block| of(block) == Some(kind);
    let before = blocks[..own].iter().rev().take_while(same).count();
    let behind = blocks[own..].iter().take_while(same).count();
    Some((kind, own - before..own + behind))
}
