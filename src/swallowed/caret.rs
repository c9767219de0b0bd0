//! Notes that Markdown does not take for notes: `^[note](`, `[^note with spaces]`, a note in a note, one that a blank line cuts.

use std::cell::LazyCell;

use rustc_hash::FxHashSet;

use super::{is_text, swallow};
use crate::document::{BlockKind, Document, Fate, Swallowed};
use crate::source::Span;

/// With fewer words it may be an exponent, a term, a class of a regular expression.
const WORDS: usize = 3;
/// A name has more letters than a term that is raised.
const NAME: usize = 4;
/// A year has so many digits.
const YEAR: usize = 4;
/// A note takes up this many bytes at most.
const LONGEST: usize = 2_000;

/// The swallowed notes of `document`, in text order.
pub(super) fn notes(document: &Document<'_>) -> Vec<Swallowed> {
    let text = document.source.text();
    let mut found: Vec<Swallowed> = Vec::new();
    let labels = LazyCell::new(|| spaced_labels(document));
    let mut before = None;
    for at in memchr::memchr_iter(b'^', text.as_bytes()) {
        let past = found.last().is_some_and(|last| at < last.span.end as usize);
        // Two carets of a paragraph may have raised what stands between them, so that neither is seen.
        let opens = text[..at].ends_with('[') && is_text(document, at - 1);
        let closes = text[at..].starts_with("^[")
            && (is_text(document, at + 1) || is_spoilt(found.last(), before));
        if !past && (is_text(document, at) || opens || closes) {
            found.extend(read(document, at, |label| labels.contains(label)));
        }
        before = Some(at);
    }
    found
}

/// Whether the caret `before` another is that of the `last` note, a label with spaces: then it raises nothing that the other ends.
fn is_spoilt(last: Option<&Swallowed>, before: Option<usize>) -> bool {
    let last = last.filter(|last| matches!(last.fate, Fate::Printed));
    last.map(|last| last.span.start as usize + 1) == before && before.is_some()
}

/// The labels with spaces that notes of the text are written with, in small letters.
fn spaced_labels(document: &Document<'_>) -> FxHashSet<String> {
    let labels = document.references.iter().filter_map(|entry| entry.label);
    let bare = labels.map(|label| {
        let label = document.source.slice(label);
        label.trim_start_matches("[^").trim_end_matches([']', ':'])
    });
    let spaced = bare.filter(|label| label.contains(' '));
    spaced.map(str::to_ascii_lowercase).collect()
}

/// What the caret at `at` makes of a note; `is_defined` knows the labels with spaces that notes are written with.
fn read(
    document: &Document<'_>,
    at: usize,
    is_defined: impl Fn(&str) -> bool,
) -> Option<Swallowed> {
    let layout = &document.layout;
    let own = layout.block_at(at as u32)?;
    let block = &layout.blocks[own];
    if block.kind.is_heading() {
        return None;
    }
    let text = document.source.text();
    let (low, high) = (block.span.start as usize, block.span.end as usize);
    let rest = &text[at..text.floor_char_boundary((at + LONGEST).min(high))];
    if text[low..at].ends_with('[') {
        let open = at - 1;
        return stands(&text[low..open]).then(|| printed(document, open, rest, is_defined))?;
    }
    if !rest.starts_with("^[") || !stands(&text[low..at]) {
        return None;
    }
    if let Some(link) = link_at(document, at as u32 + 1) {
        let spare = text[link.end as usize..].starts_with('^');
        let span = Span {
            start: at as u32,
            ..link
        };
        return (!spare).then_some(swallow(span, Fate::Link));
    }
    let inner = &rest[2..];
    if let Some(end) = close(inner) {
        let nested = inner[..end].contains(" ^[") && is_worded(&inner[..end]);
        let span = Span::new(at, at + 2 + end + 1);
        return nested.then_some(swallow(span, Fate::Nested));
    }
    let next = layout.blocks.get(own + 1)?;
    let goes_on = next.kind == BlockKind::Paragraph && rest.len() == high - at;
    let behind = document.source.slice(next.span);
    let behind = &behind[..behind.floor_char_boundary(LONGEST.min(behind.len()))];
    let cut = goes_on && is_worded(inner) && close(behind).is_some();
    let span = Span::new(at, at + rest.trim_end().len());
    cut.then_some(swallow(span, Fate::Cut))
}

/// `[^note with spaces]` at `open`, where `rest` begins with its caret.
fn printed(
    document: &Document<'_>,
    open: usize,
    rest: &str,
    is_defined: impl Fn(&str) -> bool,
) -> Option<Swallowed> {
    let inner = &rest[1..];
    let end = close(inner)?;
    let behind = &inner[end + 1..];
    let linked = behind.starts_with(['(', '[', ':', '{']);
    let span = Span::new(open, open + 2 + end + 1);
    let is_link = link_at(document, span.start).is_some();
    let label = &inner[..end];
    let is_note = is_worded(label) || is_placed(label) || is_defined(&label.to_ascii_lowercase());
    let raised = label.contains('^');
    (is_note && !linked && !is_link && !raised).then_some(swallow(span, Fate::Printed))
}

/// Whether `label` is words, or a name and a year, with a place in a source: `see Roe, p. 3`, `Roe 2019, p. 3`.
fn is_placed(label: &str) -> bool {
    let mut words = label
        .split_whitespace()
        .filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1);
    let name = words
        .next()
        .is_some_and(|word| word.starts_with(char::is_uppercase));
    let mut figures = label.split(|c: char| !c.is_ascii_digit());
    let dated = name && figures.any(|figure| figure.len() == YEAR);
    (dated || words.next().is_some())
        && label.contains(", ")
        && label.ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a note may stand behind `lead`: after a word, a quotation or the end of a sentence.
fn stands(lead: &str) -> bool {
    let bare = lead.trim_end();
    let begun = bare.trim_start();
    let first = &begun[..begun.floor_char_boundary(LONGEST.min(begun.len()))];
    let words = first.contains(char::is_whitespace);
    words
        && bare.ends_with(|c: char| {
            c.is_alphabetic()
                || matches!(
                    c,
                    '.' | ',' | ';' | '!' | '?' | '"' | '”' | '’' | '»' | ')' | '*' | '_'
                )
        })
}

/// The link of several words that begins at `start`, or one of a single word that leads to another site.
fn link_at(document: &Document<'_>, start: u32) -> Option<Span> {
    let links = &document.layout.links;
    let at = links.partition_point(|link| link.span.start < start);
    let link = links.get(at).filter(|link| link.span.start == start)?;
    let shown = document.source.slice(link.text);
    let named = link.address.contains("://") && is_named(shown);
    (link.label.is_none() && (named || is_worded(shown))).then_some(link.span)
}

/// Whether `text` is as much as a name, which no exponent is.
fn is_named(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters >= NAME && !text.contains(['\\', '|', '='])
}

/// Where the bracket closes that stands before `text`.
fn close(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'[' => depth += 1,
            b']' if depth == 0 => return Some(at),
            b']' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Whether `text` is words, as a note is, and no sign of something else.
fn is_worded(text: &str) -> bool {
    let word = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    !text.contains(['\\', '|', '='])
        && text
            .split_whitespace()
            .filter(word)
            .nth(WORDS - 1)
            .is_some()
}
