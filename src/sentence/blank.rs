//! What is blanked beside the markers themselves, so that sentences are cut as if nobody had cited.

use std::sync::LazyLock;

use crate::document::Document;
use crate::sentence::{cut, reason};
use crate::source::Span;
use crate::words::{self, Openings, Table};

/// A remark in brackets takes up this many bytes at most.
const REMARK: usize = 120;

/// A remark in parentheses takes up this many bytes at most.
const DOUBT: usize = 40;

/// What says in brackets of any language that something is not verified.
static DOUBTS: LazyLock<Openings> =
    LazyLock::new(|| Openings::new(words::tables().iter().flat_map(|table| &table.unverified)));

/// A tag of a template takes up this many bytes at most.
const TAG: usize = 400;

/// What of `text` says nothing beside the markers at `places`: what parts and holds them, and tags of a template.
pub(super) fn unseen(text: &str, places: &[Span]) -> Vec<Span> {
    let mut unseen = between(text, places);
    unseen.extend(tags(text));
    unseen
}

/// What stands between markers of one cluster, and the parentheses or brackets around it.
fn between(text: &str, places: &[Span]) -> Vec<Span> {
    let mut gaps = Vec::new();
    let mut first = 0;
    for (at, place) in places.iter().enumerate() {
        if let Some(next) = places.get(at + 1)
            && next.start >= place.end
            && text[place.end as usize..next.start as usize]
                .chars()
                .all(|c| matches!(c, ' ' | ',' | ';' | '-' | '–' | '|'))
        {
            gaps.push(Span {
                start: place.end,
                end: next.start,
            });
            continue;
        }
        let (start, end) = (places[first].start, place.end);
        let encloses = |open: char, close: char| {
            text[..start as usize].ends_with(open) && text[end as usize..].starts_with(close)
        };
        // `[[1](address)]`: brackets round what is a marker without them.
        if encloses('(', ')') || encloses('[', ']') {
            gaps.push(Span {
                start: start - 1,
                end: start,
            });
            gaps.push(Span {
                start: end,
                end: end + 1,
            });
        }
        first = at + 1;
    }
    gaps
}

/// The tags of a template that stand behind the last sentence of `text`, where they show nothing: `{% ... %}`, `{{ ... }}`.
fn tags(text: &str) -> Vec<Span> {
    let mut tags = Vec::new();
    let mut head = text.trim_end();
    while head.ends_with("%}") || head.ends_with("}}") {
        let reach = head.floor_char_boundary(head.len().saturating_sub(TAG));
        let opener = if head.ends_with("%}") { "{%" } else { "{{" };
        let Some(open) = head[reach..].rfind(opener).map(|at| reach + at) else {
            return Vec::new();
        };
        tags.push(Span::new(open, head.len()));
        head = head[..open].trim_end();
    }
    if cut::closes(head) || head.ends_with(':') {
        tags
    } else {
        Vec::new()
    }
}

/// The remarks in brackets that belong to the sentence before them.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    /// Reasons that stand in for a citation, each with its kind: the words that it begins with, or the desk's name for it.
    pub(super) reasons: Vec<(Span, Box<str>)>,
    /// What says that something is not verified yet.
    pub(super) unverified: Vec<Span>,
}

/// The remarks in `text`, a part of `document`. `own` are a desk's own reasons by their names, in lower case.
pub(super) fn remarks(document: &Document<'_>, text: &str, own: &[(String, String)]) -> Remarks {
    let mut remarks = Remarks::default();
    for open in memchr::memchr2_iter(b'[', b'(', text.as_bytes()) {
        if text[open..].starts_with('(') {
            remarks.unverified.extend(doubt(text, open));
            let reason = reason::parenthesised(document, text, open, own);
            remarks.reasons.extend(reason);
            continue;
        }
        let reach = text.floor_char_boundary(open + REMARK);
        let Some(close) = text[open..reach].find(']').map(|at| open + at) else {
            continue;
        };
        let inside = text[open + 1..close].trim();
        let span = Span::new(open, close + 1);
        // "An [interview] was refused" needs the word that its bracket holds.
        let needed = || behind_article(text, span);
        if let Some(kind) = reason::bracketed(inside, own).filter(|_| !needed()) {
            remarks.reasons.push((span, kind));
            continue;
        }
        let lower = inside.to_lowercase();
        let said = lower.trim_end_matches(['!', '?', '.']);
        let doubts = |table: &&Table| table.unverified.iter().any(|words| is_remark(said, words));
        let doubting = words::tables().iter().find(doubts);
        if doubting.is_some_and(|table| !is_spoken_of(text, span, table)) {
            remarks.unverified.push(span);
        }
    }
    remarks
}

/// The parenthesis that opens at the byte `open` of `text`, where it says that something is not verified and nothing else.
fn doubt(text: &str, open: usize) -> Option<Span> {
    let reach = text.floor_char_boundary(open + DOUBT);
    let mut doubts = DOUBTS.at(&text[open + 1..reach]);
    let close = doubts.find_map(|words| {
        let close = open + 1 + words.len();
        text[close..].starts_with(')').then_some(close)
    })?;
    // Within a sentence it tells of a word: "an (unverified) account".
    let behind = text[close + 1..].trim_start();
    let ends = behind.is_empty()
        || behind.starts_with(['.', '!', '?', '['])
        || text[..open].trim_end().ends_with(['.', '!', '?']);
    ends.then(|| Span::new(open, close + 1))
}

/// Whether the bracket at `span` of `text` holds a noun of the sentence: an article stands before it, and small letters go on behind it.
fn behind_article(text: &str, span: Span) -> bool {
    let before = text[..span.start as usize].trim_end();
    let last = before.rsplit(char::is_whitespace).next();
    let last = last.unwrap_or_default().to_lowercase();
    let behind = text[span.end as usize..].trim_start();
    behind.starts_with(char::is_lowercase)
        && words::tables()
            .iter()
            .any(|table| table.articles.contains(&last))
}

/// Whether `text`, without the stops at its end, is `words`, and what may be added to them behind a colon, a comma or a dash.
fn is_remark(text: &str, words: &str) -> bool {
    text.strip_prefix(words).is_some_and(|rest| {
        let added = rest.strip_prefix(' ').unwrap_or_default();
        rest.is_empty() || rest.starts_with([':', ',', ';']) || added.starts_with(['–', '—', '-'])
    })
}

/// Whether the bracket at `span` stands in quotation marks, or behind a word for such a mark: a text may explain what its brackets mean.
fn is_spoken_of(text: &str, span: Span, table: &Table) -> bool {
    let before = &text[..span.start as usize];
    let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
    let last = last.to_lowercase();
    // "Of the [unverified] account" tells what kind of account it is.
    let behind = text[span.end as usize..].trim_start();
    let of_word = behind.starts_with(char::is_lowercase) && table.articles.contains(&last);
    before.ends_with(['"', '\'', '“', '‘', '„', '«']) || table.labels.contains(&last) || of_word
}
