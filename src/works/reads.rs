//! The runs of text that could cite by authors and year.

use std::ops::RangeInclusive;

pub(super) use super::manner::Manner;
use super::manner::{self, Bounds};
use super::quoted::unquoted;
use super::shelf::{Initials, Meant, Shelf};
use crate::document::{Block, BlockKind, Candidate, Layout, System, Value};
use crate::marker::{self, Called, Certainty, Listed, Named};
use crate::reference::References;
use crate::source::{Source, Span};

/// Numbers in brackets that are years.
const YEARS: RangeInclusive<u32> = 1500..=2100;

/// Words that send a reader to a work.
const SEE: &[&str] = &[
    "See", "(see", "see also", "cf.", "Cf.", "vgl.", "Vgl.", "siehe", "Siehe", "cfr.", "zob.",
];
/// Words before a name that is told of as somebody's who wrote: "as Smith 2020 shows".
const LEADS: &[&str] = &["see", "as", "As"];

/// A marker with what its citations mean.
pub(super) struct Read {
    pub(super) named: Named,
    pub(super) block: u32,
    pub(super) meant: Vec<Meant>,
    /// Whether a name, a title or a mark before it makes it the date of what is named there.
    pub(super) dates: bool,
    pub(super) manner: Manner,
}

/// All runs of text that could cite by authors and year, in text order and apart; of entries those alone that are no works of their
/// own, such as notes.
pub(super) fn reads(
    source: &Source,
    layout: &Layout<'_>,
    references: &References,
    candidates: &[Candidate],
    shelf: &Shelf,
) -> Vec<Read> {
    let text = &*unquoted(source.text());
    let listed = Listed {
        has: &|name| shelf.knows(name),
        fits: &|names, year| shelf.named(names, year).fits(),
    };
    let mut reads: Vec<Read> = Vec::new();
    let mut comparisons = 0;
    let openers = memchr::memchr3_iter(b'(', b'[', manner::WIDE.as_bytes()[0], text.as_bytes());
    let openers = openers
        .filter(|&at| text.as_bytes()[at].is_ascii() || text[at..].starts_with(manner::WIDE));
    for opener in marker::openings(source, layout, openers) {
        let past = reads
            .last()
            .is_some_and(|last| opener.at < last.named.span.end as usize);
        let entry = references.entry_at(opener.at as u32);
        if past || entry.is_some_and(|at| !is_note(references, shelf, at)) {
            continue;
        }
        let block = layout.blocks[opener.block].span;
        let (start, block_end) = (block.start as usize, block.end as usize);
        let last = reads.last().map_or(0, |last| last.named.span.end as usize);
        let (within, free) = (start..opener.emphasised(text, layout), last.max(start));
        let bounds = Bounds {
            within,
            free,
            end: block_end,
        };
        let named = manner::read(text, opener.at, &bounds, &listed, (shelf, &mut comparisons));
        let Some((mut named, manner)) = named.filter(|(named, _)| is_free(candidates, named.span))
        else {
            continue;
        };
        let count = named.works.len();
        let mut meant = Vec::new();
        named.works.retain(|called| {
            let (found, mut sure) = meaning(called, shelf, &mut comparisons);
            sure &= manner != Manner::Slipped || matches!(found, Meant::OtherName(_));
            let kept = sure && entry.is_none() || found.fits();
            meant.extend(kept.then_some(found));
            kept
        });
        // What is left beside words that name no work is a date as well: "London, May 2019; Paris, 2018".
        let left = meant.len() < count && meant.iter().all(|meant| *meant == Meant::Nothing);
        if left {
            continue;
        }
        reads.push(Read {
            dates: dates(&text[free..opener.at]),
            named,
            block: opener.block as u32,
            meant,
            manner,
        });
    }
    reads.extend(bare(text, layout, references, shelf, &listed));
    apart(reads, candidates)
}

/// `reads` in text order, those left out that have a part of one before or of one of `candidates`.
fn apart(mut reads: Vec<Read>, candidates: &[Candidate]) -> Vec<Read> {
    reads.sort_by_key(|read| read.named.span);
    let mut end = 0;
    reads.retain(|read| {
        let span = read.named.span;
        let free = span.start >= end && is_free(candidates, span);
        if free {
            end = span.end;
        }
        free
    });
    reads
}

/// What `called` means, and whether it cites even if that is nothing.
fn meaning(called: &Called, shelf: &Shelf, comparisons: &mut usize) -> (Meant, bool) {
    let found = shelf.meant(called, comparisons);
    let initials = (found == Meant::Nothing).then(|| shelf.acronyms.meant(called));
    match initials.flatten() {
        Some(Initials::Entry(entry)) => (Meant::Entry(entry), false),
        Some(Initials::Unclear) => (found, false),
        None => (found, called.certainty == Certainty::Sure),
    }
}

/// Whether none of `candidates` has part of `span`, a year in brackets left out that a work came out in at first: `(Roe [1999] 2018)`.
fn is_free(candidates: &[Candidate], span: Span) -> bool {
    let after = candidates.partition_point(|other| other.span.end <= span.start);
    let within = candidates[after..].iter();
    let mut within = within.take_while(|other| other.span.start < span.end);
    within.all(is_year)
}

/// Whether `candidate` is a year in brackets.
fn is_year(candidate: &Candidate) -> bool {
    let [only] = &*candidate.citations else {
        return false;
    };
    matches!(only.key.value, Value::Number(number) if YEARS.contains(&number))
}

/// What cites without parentheses, in the notes, the tables' cells and the links of a text.
fn bare(
    text: &str,
    layout: &Layout<'_>,
    references: &References,
    shelf: &Shelf,
    listed: &Listed<'_>,
) -> Vec<Read> {
    let entries = 0..references.entries.len();
    let notes = entries.filter(|&at| is_note(references, shelf, at));
    let notes = notes.map(|at| references.entries[at].body);
    let cells = layout.blocks.iter();
    let cells = cells.filter(|block| block.kind == BlockKind::Cell);
    let within = |span: Span| marker::bare(text, span.range(), listed);
    let running = layout.blocks.iter();
    let running = running.filter(|block| is_running(block) && !references.holds(block.span.start));
    let told = running.flat_map(|block| within(block.span));
    let told = told
        .filter(|named| is_told(text, named) && references.entry_at(named.span.start).is_none());
    let links = layout.links.iter().map(|link| link.text);
    let links = links.filter(|text| references.entry_at(text.start).is_none());
    let linked = links.flat_map(|shown| linked(text, shown, listed));
    let shown = cells.flat_map(|block| within(block.span)).chain(linked);
    let aside = notes.flat_map(within).chain(told);
    let aside = aside.map(|named| (named, Manner::Aside));
    aside
        .chain(shown.map(|named| (named, Manner::Dated)))
        .filter_map(|(named, manner)| {
            let block = layout.block_at(named.span.start)? as u32;
            let meant = named.works.iter();
            let meant = meant.map(|called| shelf.named(&called.names, &called.year));
            Some(Read {
                meant: meant.collect(),
                named,
                block,
                dates: false,
                manner,
            })
        })
        .collect()
}

/// Whether `block` is running text.
fn is_running(block: &Block) -> bool {
    let kind = block.kind;
    let runs = matches!(
        kind,
        BlockKind::Paragraph | BlockKind::Item(_) | BlockKind::Continuation
    );
    runs && block.note.is_none()
}

/// Whether `named` cites in the midst of a sentence, without parentheses: `See Smith et al. 2020`. One name with a year may be a place.
fn is_told(text: &str, named: &Named) -> bool {
    let is_scholarly = |called: &Called| called.names.others || called.names.written.len() > 1;
    let before = text[..named.span.start as usize].trim_end();
    let leads = |word: &str| LEADS.contains(&word) || SEE.iter().any(|see| before.ends_with(see));
    let lead = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let behind = text[named.span.end as usize..].split_whitespace().next();
    let says = |word: &str| {
        let mut tables = crate::words::tables().iter();
        tables.any(|table| table.speech.verbs.iter().any(|verb| verb == word))
    };
    named.works.iter().all(is_scholarly) || leads(lead) || behind.is_some_and(says)
}

/// What cites in `shown`, the text of a link, that does nothing else: `[Smith 2020, p. 9](address)`.
fn linked(text: &str, shown: Span, listed: &Listed<'_>) -> Vec<Named> {
    let mut found = marker::bare(text, shown.range(), listed);
    let ends = found.first().zip(found.last());
    if ends.map(|(first, last)| first.span.join(last.span)) != Some(shown) {
        found.clear();
    }
    found
}

/// Whether the entry of index `at` is no work that a citation by authors and year could mean: it is cited by its number.
fn is_note(references: &References, shelf: &Shelf, at: usize) -> bool {
    let keys = &references.entries[at].keys;
    let counted = keys
        .iter()
        .any(|key| matches!(key.system, System::Numeric | System::Footnote));
    counted && shelf.label(at as u32).is_none()
}

/// Whether what stands before a parenthesis makes the year in it that of a film, a book or a picture: a title, or a capital.
fn dates(before: &str) -> bool {
    let before = before.trim_end();
    let word = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    before.ends_with(['*', '_', '"', '”', '’', '»', '\'']) || word.starts_with(char::is_uppercase)
}
