//! Notes that a word processor, a wiki or a converter links both ways, by whatever they are called: `[\[ii\]](#_edn2)` in the text,
//! `[\[ii\]](#_ednref2) Roe, A.` below.

mod link;

use std::collections::{HashMap, HashSet};

use super::{Entry, List, References, Text, is_taken};
use crate::document::{Candidate, Cited, Key, Layout, ListKind, SyntaxId, System, Value};
use crate::source::{Source, Span};
use link::{Link, Way, links};

/// Marks without words between a link and the words of its note take up no more bytes.
const GAP: usize = 1_000;

/// So many notes of one kind show that what leads to another one of it is a mark of a note as well.
const KIND: usize = 2;

/// A note that leads back.
struct Note {
    span: Span,
    /// The link back, where the note begins with it.
    label: Option<Span>,
    body: Span,
    key: Key,
}

/// Labels the entries of `lists` that have no keys and begin with links back, and adds the list of notes that are in none of them.
pub(super) fn add(text: &Text<'_>, lists: &mut Vec<List>) {
    let links = links(text.source.text());
    let notes = notes(text, &links);
    if notes.is_empty() {
        return;
    }
    let unnamed = lists.iter_mut().flat_map(|list| &mut list.entries);
    for entry in unnamed.filter(|entry| entry.keys.is_empty()) {
        // The bracket of a link is no part of what a reader sees.
        let next = notes.partition_point(|note| note.body.start <= entry.span.start);
        let note = notes
            .get(next)
            .filter(|note| note.span.start <= entry.span.start);
        if let Some(note) = note
            && let Some(label) = note.label
        {
            (entry.label, entry.span.start) = (Some(label), note.span.start);
            entry.body.start = note.body.start.clamp(entry.body.start, entry.body.end);
            entry.keys.push(note.key.clone());
        }
    }
    let mut taken: Vec<Span> = lists.iter().map(List::whole).collect();
    taken.sort_unstable();
    let free = notes.iter().filter(|note| !is_taken(&taken, note.span));
    let entries: Vec<Entry> = free
        .map(|note| Entry {
            span: note.span,
            label: note.label,
            keys: vec![note.key.clone()],
            body: note.body,
        })
        .collect();
    if !entries.is_empty() {
        lists.push(List::unannounced(ListKind::Written, entries));
    }
}

/// The notes that begin or end with a link back to one that leads to them, in text order.
fn notes(text: &Text<'_>, links: &[Link<'_>]) -> Vec<Note> {
    let mut called: HashMap<&str, &str> = HashMap::new();
    let mut kinds: HashMap<&str, usize> = HashMap::new();
    for link in links.iter().filter(|link| link.way == Way::To) {
        called.entry(&link.note).or_insert_with(|| {
            *kinds.entry(link::kind(&link.note)).or_default() += 1;
            link.shown
        });
    }
    let mut notes: Vec<Note> = Vec::new();
    let mut known: HashSet<&str> = HashSet::new();
    for link in links.iter().filter(|link| link.way == Way::Back) {
        // What is like notes that something leads to is one, though nothing does.
        let is_kind = || {
            kinds
                .get(link::kind(&link.note))
                .is_some_and(|&count| count >= KIND)
        };
        let own = || Some(link.shown).filter(|shown| !shown.is_empty() && is_kind());
        let Some(shown) = called.get(&*link.note).copied().or_else(own) else {
            continue;
        };
        let Some(note) = note(text, link, shown) else {
            continue;
        };
        if !known.insert(&link.note) {
            continue;
        }
        if let Some(last) = notes.last_mut()
            && last.span.end > note.span.start
        {
            // Both stand in one paragraph.
            last.span.end = trimmed(text, last.span.start, note.span.start);
            last.body.end = last.span.end.max(last.body.start);
        }
        notes.push(note);
    }
    notes
}

/// The note that `link` begins or ends, which is called by `shown`.
fn note(text: &Text<'_>, link: &Link<'_>, shown: &str) -> Option<Note> {
    let at = text
        .lines
        .partition_point(|line| line.span.start <= link.whole.start);
    // What is no part of a line's words may stand right before the first of them.
    let near = text
        .lines
        .get(at)
        .filter(|line| line.span.start <= link.whole.end);
    let line = *near.or_else(|| text.lines.get(at.checked_sub(1)?))?;
    let block = &text.layout.blocks[line.block];
    if block.kind.is_heading() {
        return None;
    }
    let key = key(shown);
    let whole = text.source.text();
    let says = |start: u32, end: u32| {
        let between = whole.get(start as usize..end.max(start) as usize);
        let between = between.unwrap_or_default();
        link::says(&between[..between.floor_char_boundary(GAP.min(between.len()))])
    };
    let start = line.span.start.min(link.whole.start);
    let far = (link.whole.start - start) as usize > GAP;
    if !far && !says(start, link.whole.start) {
        let rest = &whole[link.whole.end as usize..(block.span.end.max(link.whole.end)) as usize];
        let lead = rest.len()
            - rest
                .trim_start_matches([' ', '\t', '.', ':', '\u{a0}'])
                .len();
        let body = link.whole.end + lead as u32;
        let end = block.span.end.max(body);
        return says(body, end).then_some(Note {
            span: Span { start, end },
            label: Some(Span {
                start,
                ..link.whole
            }),
            body: Span { start: body, end },
            key,
        });
    }
    let ends = !says(link.whole.end, block.span.end);
    let span = Span {
        start: line.span.start,
        end: link.whole.start,
    };
    let end = trimmed(text, span.start, span.end);
    (ends && line.first).then_some(Note {
        span: Span { end, ..span },
        label: None,
        body: Span { end, ..span },
        key,
    })
}

/// Where the words between `start` and `end` end.
fn trimmed(text: &Text<'_>, start: u32, end: u32) -> u32 {
    let words = text.slice(Span { start, end });
    start + words.trim_end().len() as u32
}

/// The key of a note that is called by `shown`: its number, or the letter or sign.
fn key(shown: &str) -> Key {
    match shown.parse() {
        Ok(number) => Key::numeric(number),
        Err(_) => Key {
            system: System::Label,
            value: Value::Label(shown.to_lowercase().into()),
        },
    }
}

/// Tells each of `candidates` that is such a link which entry leads back to it, and gives those that are none yet, as candidates of
/// `syntax`.
pub(crate) fn echoed(
    source: &Source,
    layout: &Layout<'_>,
    candidates: &mut Vec<Candidate>,
    references: &References,
    syntax: SyntaxId,
) -> Vec<Candidate> {
    let links = links(source.text());
    let back = links.iter().filter(|link| link.way == Way::Back);
    let entries = back.filter_map(|link| {
        let near = [link.whole.start, link.whole.end];
        let at = near.into_iter().find_map(|at| references.entry_at(at));
        let at = at.or_else(|| references.entry_at(link.whole.start.checked_sub(2)?));
        Some((&*link.note, at? as u32))
    });
    let mut entry_of: HashMap<&str, u32> = HashMap::new();
    let mut kinds: HashMap<&str, usize> = HashMap::new();
    for (note, entry) in entries {
        entry_of.entry(note).or_insert(entry);
        *kinds.entry(link::kind(note)).or_default() += 1;
    }
    if entry_of.is_empty() {
        return Vec::new();
    }
    for candidate in &mut *candidates {
        let address = candidate
            .link
            .map(|link| &*layout.links[link as usize].address);
        let note = address.and_then(|address| address.strip_prefix('#'));
        if let Some(&entry) = note.and_then(|note| entry_of.get(note)) {
            candidate.entry.get_or_insert(entry);
        }
    }
    let to = links.iter().filter(|link| link.way == Way::To);
    let shown = to.filter(|link| !references.holds(link.whole.start) && is_shown(layout, link));
    let found = shown.filter_map(|link| {
        let entry = entry_of.get(&*link.note).copied();
        let is_kind = kinds
            .get(link::kind(&link.note))
            .is_some_and(|&count| count >= KIND);
        let block = layout.block_at(link.whole.start)? as u32;
        (entry.is_some() || is_kind).then(|| Candidate {
            span: link.whole,
            syntax,
            citations: vec![Cited {
                span: link.whole,
                key: key(link.shown),
                locator: None,
            }],
            link: None,
            entry,
            block,
            escaped: false,
        })
    });
    let mut found: Vec<Candidate> = found.collect();
    // What looks like the label of an entry is known better now; any other candidate is as good.
    let is_label = |cited: &Cited| cited.key.system == System::Label;
    candidates.retain(|candidate| {
        !candidate.citations.iter().any(is_label) || !overlaps(&found, candidate.span)
    });
    found.retain(|one| !overlaps(candidates, one.span));
    found
}

/// Whether one of `candidates`, which are in text order and apart, shares a byte with `span`.
fn overlaps(candidates: &[Candidate], span: Span) -> bool {
    let next = candidates.partition_point(|one| one.span.end <= span.start);
    candidates
        .get(next)
        .is_some_and(|one| one.span.start < span.end)
}

/// Whether a reader sees what `link` shows.
fn is_shown(layout: &Layout<'_>, link: &Link<'_>) -> bool {
    let at = layout
        .segments
        .partition_point(|segment| segment.span.end <= link.text.start);
    layout.segments.get(at).is_some_and(|segment| {
        segment.span.start < link.text.end && segment.inline != crate::document::Inline::Code
    })
}
