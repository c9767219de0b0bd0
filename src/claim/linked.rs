//! Links and credits: whether a sentence names its source without citing it.

pub(super) mod appeal;
pub(super) mod identifier;
pub(super) mod law;
pub(super) mod origin;

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::address;
use crate::document::{Block, BlockKind, Document, Link};
use crate::sentence::{Passage, Sentence};
use crate::source::Span;
use crate::words;

/// The words that name a source, by the first character.
static CREDITS: LazyLock<FxHashMap<char, Vec<&'static str>>> = LazyLock::new(|| {
    let tables = words::tables().iter().chain([words::headings()]);
    let credits = tables.flat_map(|table| &table.credits);
    let mut by_first = FxHashMap::default();
    for credit in credits {
        let of: &mut Vec<_> = by_first
            .entry(credit.chars().next().unwrap_or_default())
            .or_default();
        of.push(credit.as_str());
    }
    by_first
});

/// What sends a reader to a page is no longer, in bytes.
const LEAD: usize = 40;

/// The words of all languages that do.
static REFERRALS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let all = words::tables().iter().flat_map(|table| &table.referrals);
    all.map(String::as_str).collect()
});

/// Whether a link or a credit in a sentence names its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Linked {
    No,
    /// Other words of the sentence stand behind it.
    Within,
    /// At the end it reaches back as a citation does.
    AtEnd,
}

/// Whether a link on words of `sentence`, or a credit in parentheses, names its source, and where.
pub(super) fn linked(
    document: &Document<'_>,
    passage: &Passage<'_>,
    sentence: &Sentence,
) -> Linked {
    let text = passage.text(sentence);
    if appeal::is_one(text) {
        return Linked::No;
    }
    let last = links(document, sentence)
        .filter(|link| names_page(&link.address))
        .last();
    let ends = last.is_some_and(|link| {
        is_last(document, sentence, link.span) || is_referral(document, sentence)
    });
    let credit = credit(text).map_or(Linked::No, |credit| behind(&text[credit.end as usize..]));
    if ends || credit == Linked::AtEnd || ends_with_page(text) || origin::is_told(text) {
        return Linked::AtEnd;
    }
    if let Some(end) = identifier::last(text) {
        return behind(&text[end..]);
    }
    if last.is_some() || credit == Linked::Within || writes_page(text) || law::is_cited(text) {
        return Linked::Within;
    }
    Linked::No
}

/// The links in `sentence`, in text order; one that is a marker's is judged as a citation.
pub(super) fn links<'d>(
    document: &'d Document<'_>,
    sentence: &'d Sentence,
) -> impl Iterator<Item = &'d Link<'d>> {
    let links = &document.layout.links;
    let first = links.partition_point(|link| link.text.start < sentence.span.start);
    let markers = &document.markers[sentence.markers.start as usize..sentence.markers.end as usize];
    // Each stands where its link does.
    let cites = |link: &Link<'_>, at: usize| {
        let first = markers.partition_point(|marker| marker.span.end <= link.span.start);
        markers[first..]
            .iter()
            .take_while(|marker| marker.span.start < link.span.end)
            .any(|marker| marker.link == Some(at as u32))
    };
    let within = links[first..].iter().zip(first..);
    within
        .take_while(|(link, _)| link.text.start < sentence.span.end)
        .filter(move |(link, at)| !cites(link, *at))
        .map(|(link, _)| link)
}

/// Whether `sentence` sends its reader to the first page that it links to: "See [our report](address) for the figures."
fn is_referral(document: &Document<'_>, sentence: &Sentence) -> bool {
    let first = links(document, sentence).next();
    let lead = first.map(|link| Span {
        start: sentence.span.start.min(link.span.start),
        end: link.span.start,
    });
    let lead = lead.map_or("", |lead| document.source.slice(lead));
    let lead = lead.trim_matches(|c: char| !c.is_alphanumeric());
    lead.len() <= LEAD && REFERRALS.contains(lead.to_lowercase().as_str())
}

/// Whether no word of `sentence` stands behind `place`, which it holds.
pub(super) fn is_last(document: &Document<'_>, sentence: &Sentence, place: Span) -> bool {
    let behind = Span {
        start: place.end.min(sentence.span.end),
        end: sentence.span.end,
    };
    let behind = document.source.slice(behind);
    !behind.contains(char::is_alphanumeric)
}

/// Where what names a source stands, when the rest of its sentence is `rest`.
fn behind(rest: &str) -> Linked {
    if rest.contains(char::is_alphanumeric) {
        Linked::Within
    } else {
        Linked::AtEnd
    }
}

/// Whether `address` is a page of the web: the front page of a site introduces its name and is no source.
pub(super) fn names_page(address: &str) -> bool {
    let rest = ["https://", "http://"].iter().find_map(|scheme| {
        let head = address.get(..scheme.len())?;
        head.eq_ignore_ascii_case(scheme)
            .then(|| &address[scheme.len()..])
    });
    rest.and_then(|rest| rest.split_once('/'))
        .is_some_and(|(_, path)| !path.is_empty())
}

/// Whether the address of a page is written out in `text`.
pub(super) fn writes_page(text: &str) -> bool {
    address::may_stand_in(text) && !address::pages(text).is_empty()
}

/// Whether the address of a page is the last word of `text`.
fn ends_with_page(text: &str) -> bool {
    let last = || text.split_whitespace().next_back();
    address::may_stand_in(text) && last().is_some_and(writes_page)
}

/// Where `text` names its source in parentheses, these included.
pub(super) fn credit(text: &str) -> Option<Span> {
    // The full-width sign begins with this byte.
    let mut opened = memchr::memchr2_iter(b'(', 0xef, text.as_bytes());
    opened.find_map(|at| {
        let inside = text[at..].strip_prefix(['(', '（'])?;
        // Most parentheses name no source, and where they close is of no interest.
        if !begins_with_credit(inside, |_| true) {
            return None;
        }
        let start = text.len() - inside.len();
        let mut closing = inside.match_indices([')', '）']);
        let end = closing
            .next()
            .map_or(text.len(), |(close, sign)| start + close + sign.len());
        Some(Span::new(at, end))
    })
}

/// The line under `passage`, or its own last sentence, that says where all of it comes from: "Source: the harbour office".
pub(super) fn credit_line(document: &Document<'_>, passage: &Passage<'_>) -> Option<Span> {
    if let Some(last) = closing_credit(passage) {
        return Some(last.span);
    }
    let blocks = &document.layout.blocks;
    let own = blocks[passage.block as usize].kind;
    let below = blocks.get(passage.block as usize + 1)?;
    let says = |block: &Block| {
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
        // Where headings are guessed a short line is taken for one; one that ends with its colon announces what follows.
        let is_guessed = document.layout.guessed && matches!(block.kind, BlockKind::Heading(_));
        let is_line = is_guessed && !text.ends_with([':', '：']);
        // A cell says it of the one before it.
        let is_cell = block.kind == own && own == BlockKind::Cell;
        let stands = block.kind == BlockKind::Paragraph || is_line || is_cell;
        stands && is_credit(text) && !listed()
    };
    says(below).then_some(below.span)
}

/// Whether `line` stands under a table whose last cell `passage` is: it says where all of that comes from, and not this cell alone.
pub(super) fn is_under_table(document: &Document<'_>, passage: &Passage<'_>, line: Span) -> bool {
    let blocks = &document.layout.blocks;
    let own = passage.block as usize;
    let below = blocks.get(own + 1).filter(|below| below.span == line);
    let is_cell = |block: &Block| block.kind == BlockKind::Cell;
    is_cell(&blocks[own]) && below.is_some_and(|below| !is_cell(below))
}

/// The last sentence of `passage`, where others stand before it and it is a line that says where they come from.
pub(super) fn closing_credit<'p>(passage: &'p Passage<'_>) -> Option<&'p Sentence> {
    let mut sentences = passage.sentences.iter().skip(1).rev();
    let last = sentences.next()?;
    is_credit(passage.text(last)).then_some(last)
}

/// Whether `text`, a sentence, says where what stands before it comes from.
pub(super) fn says_whence(text: &str) -> bool {
    is_credit(text) || origin::is_told(text)
}

/// Whether `text`, a line below what a draft shows, says where that comes from: "Source: ONS", "Figure 2: Boats lost. Source: ONS".
pub(super) fn names_source(text: &str) -> bool {
    let mut parted = true;
    text.char_indices().any(|(at, c)| {
        let begins = parted && c.is_alphabetic();
        parted = ".!?)(|–—*_\n".contains(c) || parted && c.is_whitespace();
        begins && is_credit(&text[at..])
    })
}

/// Whether `text`, a sentence, is no more than where the figures before it come from.
pub(super) fn tells_origin(text: &str) -> bool {
    origin::is_told(text)
}

/// Whether `text` is a line that names a source: "Source: the harbour office". A photograph's credit is none of the text.
fn is_credit(text: &str) -> bool {
    begins_with_credit(text, |credit| {
        credit.ends_with([':', '：']) && !credit.starts_with("photo")
    })
}

/// Whether `text` begins with a word that names a source, of those that `counts` takes.
fn begins_with_credit(text: &str, counts: impl Fn(&str) -> bool) -> bool {
    let first = text.chars().flat_map(char::to_lowercase).next();
    let credits = first.and_then(|first| CREDITS.get(&first));
    credits
        .into_iter()
        .flatten()
        .filter(|credit| counts(credit))
        .any(|credit| {
            let mut own = text.chars().flat_map(char::to_lowercase);
            credit.chars().all(|c| own.next() == Some(c))
        })
}
