//! Lists that nothing announces and whose entries are numbered items.

use std::collections::HashSet;

use super::announced::look;
use super::body::is_link;
use super::continued;
use super::heading;
use super::label::{self, Style};
use super::run;
use super::{Entry, List, Text, is_taken};
use crate::address;
use crate::document::{BlockKind, Candidate, Line, ListKind};
use crate::parts;
use crate::source::Span;

/// A line that stands for a heading is no longer than this, in bytes.
const HEADING: usize = 60;
/// So many numbered entries as exports write them are a list without a heading.
const EXPORTED: usize = 3;

/// The numbered entries at the end of a document that are written as chatbots' exports write them, whatever cites them: the numbers in
/// the text may have lost what raised them.
pub(super) fn exported_end(text: &Text<'_>) -> Option<List> {
    let is_exported = |span| parts::is_exported(text.slice(span));
    if !text.lines.last().is_some_and(|last| is_exported(last.span)) {
        return None;
    }
    let entries = items_at_end(text);
    let counts = entries.first().and_then(Entry::number) == Some(1) && entries.len() >= EXPORTED;
    let whole = counts && entries.iter().all(|entry| is_exported(entry.body));
    whole.then(|| List::unannounced(ListKind::Written, entries))
}

/// The numbered items that the document's markers cite: those at its end, the last that only sources can be, or the last under a
/// heading; those of the lists `taken` are known.
pub(super) fn numbered(
    text: &Text<'_>,
    candidates: &[Candidate],
    cited: &HashSet<u32>,
    taken: &[Span],
) -> Option<List> {
    let mut runs = continued::joined(text, runs(text));
    runs.retain(|run| run.first().is_none_or(|first| !is_taken(taken, first.span)));
    let at_end = || {
        taken
            .is_empty()
            .then(|| numbered_end(text, cited))
            .flatten()
    };
    at_end().or_else(|| {
        let of_sources = |run: &Vec<Entry>| is_cited_whole(run, cited) && are_sources(text, run);
        let is_list = |run: &Vec<Entry>| of_sources(run) && !hold_markers(run, candidates);
        if let Some(at) = runs.iter().rposition(is_list) {
            return run::kept(text, runs.swap_remove(at), cited);
        }
        let mut numbers: Vec<u32> = cited.iter().copied().collect();
        numbers.sort_unstable();
        let at = runs
            .iter()
            .rposition(|run| is_headed(text, run, candidates, &numbers))?;
        let heading = heading_above(text, &runs[at][0]);
        let list = run::kept(text, runs.swap_remove(at), cited)?;
        Some(List { heading, ..list })
    })
}

/// Whether `run` stands under a heading and behind all that cites, and is what the text cites by its numbers, which ascend in `cited`:
/// by most of them under a heading that speaks of sources, by at least half of its own and no others under any heading.
fn is_headed(text: &Text<'_>, run: &[Entry], candidates: &[Candidate], cited: &[u32]) -> bool {
    let (Some(first), Some(last)) = (run.get(1).and(run.first()), run.last()) else {
        return false;
    };
    let Some(heading) = heading_above(text, first) else {
        return false;
    };
    let counts = run
        .iter()
        .zip(1..)
        .all(|(entry, number)| entry.number() == Some(number));
    let is_behind = candidates
        .last()
        .is_some_and(|candidate| candidate.span.end <= first.span.start);
    let names = |entry: &&Entry| {
        let body = text.slice(entry.body);
        address::is_like_source(body) || look::is_author(body)
    };
    let named = run.iter().filter(names).count();
    if !counts || !is_behind || named * 2 < run.len() {
        return false;
    }
    let known = cited.partition_point(|&number| last.number() >= Some(number));
    if heading::speaks_of_sources(text.slice(heading)) {
        known * 2 > cited.len()
    } else {
        known > 1 && known == cited.len() && known * 2 >= run.len()
    }
}

/// The heading right above `entry`, or the short line that stands for one.
pub(super) fn heading_above(text: &Text<'_>, entry: &Entry) -> Option<Span> {
    let at = text
        .lines
        .partition_point(|line| line.span.start < entry.span.start);
    let line = text.lines[at.checked_sub(1)?];
    let shown = text.slice(line.span);
    let is_heading = match text.layout.blocks[line.block].kind {
        BlockKind::Title | BlockKind::Heading(_) => true,
        BlockKind::Paragraph => {
            let ends = shown.ends_with(['.', ',', ';', '!', '?']);
            let is_word = !shown.trim().contains(' ');
            line.first && shown.len() <= HEADING && (!ends || is_word)
        }
        _ => false,
    };
    is_heading.then_some(line.span)
}

/// The numbered items at the end of a document, where they are cited and most look like sources, or are links and all that is cited.
fn numbered_end(text: &Text<'_>, cited: &HashSet<u32>) -> Option<List> {
    let entries = items_at_end(text);
    let numbers = 1..=entries.len() as u32;
    let known = cited.iter().all(|number| numbers.contains(number));
    let is_source = |entry: &&Entry| {
        let body = text.slice(entry.body);
        address::is_like_source(body) || known && is_link(text, entry.body)
    };
    let sources = entries.iter().filter(is_source).count();
    let cites = entries
        .iter()
        .filter_map(Entry::number)
        .filter(|number| cited.contains(number))
        .count();
    // One marker and numbered items that tell of years are in many texts.
    let whole = cites > 1 && entries[0].number() == Some(1) && sources * 2 >= entries.len();
    if whole {
        run::kept(text, entries, cited)
    } else {
        None
    }
}

/// Whether `run` has the numbers from one that the text cites, all of them and no others.
fn is_cited_whole(run: &[Entry], cited: &HashSet<u32>) -> bool {
    let counts = run
        .iter()
        .zip(1..)
        .all(|(entry, number)| entry.number() == Some(number) && cited.contains(&number));
    run.len() > 1 && counts && cited.len() == run.len()
}

/// Whether all of `run` could be sources, and most of them have an author or an address.
fn are_sources(text: &Text<'_>, run: &[Entry]) -> bool {
    let bodies = || run.iter().map(|entry| text.slice(entry.body));
    let named = bodies().filter(|body| body.contains("://") || look::is_author(body));
    bodies().all(address::is_like_source) && named.count() * 2 >= run.len()
}

/// Whether markers stand among `run`, which then is a part of the text.
fn hold_markers(run: &[Entry], candidates: &[Candidate]) -> bool {
    let [first, .., last] = run else {
        return false;
    };
    let whole = first.span.join(last.span);
    let next = candidates.partition_point(|candidate| candidate.span.start < whole.start);
    candidates
        .get(next)
        .is_some_and(|candidate| candidate.span.start < whole.end)
}

/// All runs of numbered items, in text order.
pub(super) fn runs(text: &Text<'_>) -> Vec<Vec<Entry>> {
    let mut runs: Vec<Vec<Entry>> = Vec::new();
    let mut open = false;
    for &line in &text.lines {
        match kind(text, line) {
            BlockKind::Item(Some(number)) if line.first => {
                if number <= 1 || !open {
                    runs.push(Vec::new());
                }
                open = true;
                if let Some(run) = runs.last_mut() {
                    run.push(entry(text, number, line.span));
                }
            }
            BlockKind::Item(Some(_)) | BlockKind::Continuation => {
                if let Some(last) = runs
                    .last_mut()
                    .filter(|_| open)
                    .and_then(|run| run.last_mut())
                {
                    last.extend(line.span.end);
                }
            }
            _ => open = false,
        }
    }
    runs
}

/// What the block of `line` is; a paragraph that opens with a number whose point is escaped is an item.
fn kind(text: &Text<'_>, line: Line) -> BlockKind {
    let block = &text.layout.blocks[line.block];
    match block.kind {
        BlockKind::Paragraph => match escaped(text.slice(block.span)) {
            Some(number) => BlockKind::Item(Some(number)),
            None => BlockKind::Paragraph,
        },
        kind => kind,
    }
}

/// The number that `shown` opens with, where its point is escaped: `1\. Roe, A.`
fn escaped(shown: &str) -> Option<u32> {
    let digits = shown.bytes().take_while(u8::is_ascii_digit).count();
    let is_escaped = digits > 0 && shown[digits..].starts_with("\\. ");
    shown[..digits].parse().ok().filter(|_| is_escaped)
}

/// The numbered item of `span`, whose label plain text shows.
fn entry(text: &Text<'_>, number: u32, span: Span) -> Entry {
    let shown = label::label(text.slice(span), span.start);
    let is_shown = text.layout.guessed || escaped(text.slice(span)).is_some();
    let shown = shown.filter(|label| is_shown && label.style == Style::Ordinal);
    let body = shown.as_ref().map_or(span.start, |label| label.body);
    Entry {
        label: shown.map(|label| label.span),
        body: Span {
            start: body.min(span.end),
            ..span
        },
        ..Entry::unlabelled(span, Some(number))
    }
}

/// The numbered items with which a document ends, from the last that is number one.
fn items_at_end(text: &Text<'_>) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut end = None;
    for &line in text.lines.iter().rev() {
        match kind(text, line) {
            BlockKind::Item(Some(number)) => {
                let last = *end.get_or_insert(line.span.end);
                if line.first {
                    let span = Span {
                        start: line.span.start,
                        end: last,
                    };
                    entries.push(entry(text, number, span));
                    end = None;
                    if number <= 1 {
                        break;
                    }
                }
            }
            BlockKind::Continuation => {
                end.get_or_insert(line.span.end);
            }
            _ => break,
        }
    }
    entries.reverse();
    entries
}
