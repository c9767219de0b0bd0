//! Items whose head, or the link that they open with, names the source of all that they say:
//! `- **Night watering [1]:** Farmers took more. The river fell by 3 per cent.`

use std::ops::Range;

use super::{Cover, citations};
use crate::claim::bold::BOLD;
use crate::claim::linked::{identifier, links, names_page};
use crate::document::{BlockKind, Document};
use crate::sentence::{Passage, Sentence};
use crate::source::Span;

/// A head is no longer than this, in bytes; one that is set in bold twice that.
const HEAD: usize = 100;

/// Lets the sentences of an item, or of a paragraph whose head is bold, rest on what its head cites.
pub(super) fn cover(document: &Document<'_>, passage: &Passage<'_>, covers: &mut [Cover]) {
    if passage.sentences.len() < 2 || !covers.iter().any(Cover::is_open) {
        return;
    }
    let Some(headed) = head(document, passage) else {
        return;
    };
    for (cover, sentence) in covers.iter_mut().zip(&passage.sentences) {
        if cover.is_open() && passage.reason(sentence).is_none() {
            *cover = headed.clone();
        }
    }
}

/// What the head of `passage` cites, where a colon closes the head.
pub(in crate::claim) fn head(document: &Document<'_>, passage: &Passage<'_>) -> Option<Cover> {
    let first = passage.sentences.first()?;
    let bold = bold_end(document, passage, first);
    let kind = document.layout.blocks[passage.block as usize].kind;
    if bold.is_none() && !matches!(kind, BlockKind::Item(_)) {
        return None;
    }
    let text = passage.prose.text();
    let start = first.prose.start as usize;
    let most = start + if bold.is_some() { 2 * HEAD } else { HEAD };
    let near = &text[start..text.floor_char_boundary(most.min(text.len()))];
    let colons = near.match_indices(':').map(|(at, _)| start + at);
    // Neither the hour nor an address has a head before its colon.
    let goes_on = |c: char| c.is_alphanumeric() || c == '/';
    let mut ends = colons.filter(|&at| !text[at + 1..].starts_with(goes_on));
    ends.find_map(|colon| cited(document, passage, start..colon, bold))
        .or_else(|| opened(document, passage, kind, bold))
}

/// The page that an item is about, where it opens with a link, or its head is bold and the sentence behind it links:
/// `- [The new gate](https://…) opens at noon. It cost £40.`
fn opened(
    document: &Document<'_>,
    passage: &Passage<'_>,
    kind: BlockKind,
    bold: Option<usize>,
) -> Option<Cover> {
    if !matches!(kind, BlockKind::Item(_)) {
        return None;
    }
    let first = passage.sentences.first()?;
    let opens = |text: Span| {
        let start = passage.prose.from_source(text).start as usize;
        bold.is_some() || parted(passage.prose.text(), first.prose.start as usize, start)
    };
    let mut linked = links(document, first).filter(|link| names_page(&link.address));
    if linked.next().is_some_and(|link| opens(link.text)) {
        return Some(Cover::named());
    }
    let marker = first.markers.start;
    let cites = document.markers.get(marker as usize)?;
    let by_link = cites.link.is_some() && first.markers.contains(&marker);
    (by_link && opens(cites.span)).then(|| Cover::of(citations(document, &(marker..marker + 1))))
}

/// What the `head`, bytes of the prose of `passage`, cites: at its end, right behind its colon, or anywhere where all of it is bold, which
/// the words before the byte `bold` are.
fn cited(
    document: &Document<'_>,
    passage: &Passage<'_>,
    head: Range<usize>,
    bold: Option<usize>,
) -> Option<Cover> {
    let text = passage.prose.text();
    if !text[head.clone()].contains(char::is_alphabetic) {
        return None;
    }
    let is_bold = bold.is_some_and(|end| parted(text, end, head.end));
    let markers = passage
        .sentences
        .iter()
        .flat_map(|sentence| sentence.markers.clone());
    let place = |at: u32| {
        passage
            .prose
            .from_source(document.markers[at as usize].span)
    };
    let first = markers.clone().next();
    let inside = markers
        .take_while(|&at| (place(at).start as usize) < head.end)
        .last();
    if let (Some(first), Some(last)) = (first, inside) {
        let closes = is_bold || parted(text, place(last).end as usize, head.end);
        return closes.then(|| Cover::of(citations(document, &(first..last + 1))));
    }
    if let Some(next) = first.filter(|&next| parted(text, head.end, place(next).start as usize)) {
        return Some(Cover::of(citations(document, &(next..next + 1))));
    }
    let named = identifier::last(&text[head.clone()]).map(|end| head.start + end);
    let own = passage.prose.to_source(Span::new(head.start, head.end));
    let linked = links(document, passage.sentences.first()?);
    let linked = linked
        .take_while(|link| link.text.end <= own.end)
        .filter(|link| names_page(&link.address))
        .last();
    let linked = linked.map(|link| passage.prose.from_source(link.text).end as usize);
    let closes = |end: usize| is_bold || parted(text, end, head.end);
    named.max(linked).is_some_and(closes).then(Cover::named)
}

/// Whether nothing but signs and blanks stands in `text` from the one byte to the other.
fn parted(text: &str, from: usize, to: usize) -> bool {
    let (from, to) = (from.min(to), from.max(to));
    text.get(from..to)
        .is_some_and(|gap| !gap.contains(char::is_alphanumeric))
}

/// Where the bold words end that `passage` opens with, in its prose; `first` is its first sentence.
pub(in crate::claim) fn bold_end(
    document: &Document<'_>,
    passage: &Passage<'_>,
    first: &Sentence,
) -> Option<usize> {
    let text = document.source.text();
    let start = passage.prose.to_source(first.prose).start as usize;
    // Where the format knows bold words, the mark stands before what a reader sees.
    let opens = |mark: &&str| text[start..].starts_with(mark) || text[..start].ends_with(mark);
    let mark = BOLD.into_iter().find(opens)?;
    let from = start
        + if text[start..].starts_with(mark) {
            mark.len()
        } else {
            0
        };
    let near = &text[from..text.floor_char_boundary((from + 4 * HEAD).min(text.len()))];
    let end = from + near.find(mark)?;
    Some(passage.prose.from_source(Span::new(start, end)).end as usize)
}
