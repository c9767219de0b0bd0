//! What reStructuredText and `AsciiDoc` cite with, where entries are labelled in their ways: `[#roe]_`, `<<roe>>`, `<<roe,p. 3>>`.

use std::collections::HashSet;

use super::{KEY, LABEL};
use crate::document::{BlockKind, Candidate, Cited, Inline, Key, Layout, Reference, System, Value};
use crate::source::{Source, Span};

/// What opens such a marker, what closes it, and the system of its key.
const MARKS: [(&str, &str, System); 2] =
    [("[#", "]_", System::Label), ("<<", ">>", System::Citekey)];
/// No marker is longer than this, in bytes.
const LONGEST: usize = 80;

/// The markers of `source` whose keys `entries` have, in text order.
pub(super) fn candidates(
    source: &Source,
    layout: &Layout<'_>,
    entries: &[Reference],
) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    for (open, close, system) in MARKS {
        let keys = entries.iter().flat_map(|entry| &entry.keys);
        let known: HashSet<&str> = keys
            .filter(|key| key.system == system)
            .filter_map(|key| match &key.value {
                Value::Label(label) => Some(&**label),
                _ => None,
            })
            .collect();
        let is_own = |label: &&&str| system == System::Citekey || label.starts_with('#');
        if !known.iter().any(|label| is_own(&label)) {
            continue;
        }
        let text = source.text();
        let opened = memchr::memmem::find_iter(text.as_bytes(), open);
        found.extend(opened.filter_map(|at| {
            let near = &text[at..text.floor_char_boundary((at + LONGEST).min(text.len()))];
            let end = near.find(close)? + close.len();
            let inside = &near[open.len()..end - close.len()];
            let (name, place) = inside.split_once(',').unwrap_or((inside, ""));
            let label = match system {
                System::Label => format!("#{}", inside.to_lowercase()),
                _ => name.to_owned(),
            };
            let span = Span::new(at, at + end);
            let block = block(layout, span).filter(|_| known.contains(&*label))?;
            let start = at + open.len() + name.len() + 1;
            let place = Span::new(start, start + place.len());
            Some(Candidate {
                span,
                syntax: if system == System::Label { LABEL } else { KEY },
                citations: vec![Cited {
                    span,
                    key: Key {
                        system,
                        value: Value::Label(label.into()),
                    },
                    locator: (!place.is_empty()).then_some(place),
                }],
                link: None,
                entry: None,
                block,
                escaped: false,
            })
        }));
    }
    found.sort_unstable_by_key(|one| one.span);
    found
}

/// The block of prose, by index, that shows `span` and no code there; a format may take part of it for a tag.
fn block(layout: &Layout<'_>, span: Span) -> Option<u32> {
    let at = layout.block_at(span.start)?;
    let segment = layout
        .segments
        .partition_point(|segment| segment.span.end <= span.start);
    let is_code = layout
        .segments
        .get(segment)
        .is_some_and(|segment| segment.span.start <= span.start && segment.inline == Inline::Code);
    let is_prose = layout.blocks[at].kind != BlockKind::Opaque;
    (is_prose && !is_code).then_some(at as u32)
}
