//! Citation keys that are none: `word@key`, and `[@one, @two]` without a semicolon, `[@one;; @two]` with two.

use super::{is_text, swallow};
use crate::document::{Document, Fate, Marker, Mend, Swallowed, System};
use crate::marker;
use crate::source::Span;

/// How far from its keys a bracket opens or closes, in bytes.
const REACH: usize = 200;

/// The swallowed keys of `document`, those of each kind in text order.
pub(super) fn keys(document: &Document<'_>) -> Vec<Swallowed> {
    let mut found = joined(document);
    if document.bibliographies.is_any() {
        found.extend(glued(document));
    }
    found
}

/// The keys of a bibliography that stand at the end of a word.
fn glued<'d>(document: &'d Document<'_>) -> impl Iterator<Item = Swallowed> + 'd {
    let text = document.source.text();
    let signs = memchr::memchr_iter(b'@', text.as_bytes());
    signs.filter_map(move |at| {
        let word = text[..at]
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .filter(|word| !word.is_empty())?;
        let (end, label) = marker::citekey(text, at)?;
        let is_key = document.bibliographies.find(label).is_some() && is_text(document, at);
        is_key.then(|| swallow(Span::new(at - word.len(), end), Fate::Glued))
    })
}

/// Brackets that hold several keys, and not one semicolon between each two of them.
fn joined(document: &Document<'_>) -> Vec<Swallowed> {
    let text = document.source.text();
    let mut found: Vec<Swallowed> = Vec::new();
    let mut rest = document.markers.as_slice();
    while let [first, second, ..] = rest {
        let bracket = is_bare(document, first) && is_bare(document, second);
        let Some(span) = bracket.then(|| around(text, first.span)).flatten() else {
            rest = &rest[1..];
            continue;
        };
        let inside = rest
            .iter()
            .take_while(|marker| marker.span.end < span.end)
            .count();
        if inside > 1 {
            let mends = mends(text, &rest[..inside]);
            found.push(Swallowed {
                mends,
                ..swallow(span, Fate::Joined)
            });
        }
        rest = &rest[inside.max(1)..];
    }
    found
}

/// Whether `marker` is a key without brackets of its own.
fn is_bare(document: &Document<'_>, marker: &Marker) -> bool {
    let mut citations = document.citations_of(marker);
    citations.all(|(_, one)| one.key.system == System::Citekey)
        && document.source.slice(marker.span).starts_with('@')
}

/// The brackets around the key at `key`, with the keys that begin in them.
fn around(text: &str, key: Span) -> Option<Span> {
    let low = text.ceil_char_boundary((key.start as usize).saturating_sub(REACH));
    let open = text[low..key.start as usize].rfind(['[', ']', '@'])? + low;
    let high = text.floor_char_boundary(text.len().min(key.end as usize + REACH));
    let close = text[key.end as usize..high].find([']', '['])? + key.end as usize;
    let plain = text[open..].starts_with('[')
        && text[close..].starts_with(']')
        && !text[close + 1..].starts_with(['(', '[', ':', '{'])
        && !text[..open].ends_with(['\\', '!', '^', '[', ']']);
    plain.then(|| Span::new(open, close + 1))
}

/// One semicolon each where commas, spaces or several semicolons part `markers`, if nothing else parts any two of them.
fn mends(text: &str, markers: &[Marker]) -> Vec<Mend> {
    let mut mends = Vec::new();
    for pair in markers.windows(2) {
        let end = pair[0].span.end as usize;
        let gap = &text[end..(pair[1].span.start as usize).max(end)];
        let sign = gap.trim();
        let at = end + (gap.len() - gap.trim_start().len());
        if !sign.bytes().all(|byte| b",; ".contains(&byte)) {
            return Vec::new();
        }
        match sign {
            ";" => {}
            "" => mends.push(Span::new(end, end)),
            _ => mends.push(Span::new(at, at + sign.len())),
        }
    }
    let semicolon = |span| Mend { span, text: ";" };
    mends.into_iter().map(semicolon).collect()
}
