//! Lists that nothing announces: runs of `[1] text` and `¹ text`.

mod round;
mod several;

use std::collections::HashSet;

use super::announced::look;
use super::body::{is_link, unmarked};
use super::label::{self, Label, Style};
use super::{Entry, List, Text, is_taken, one_line};
use crate::document::{BlockKind, ListKind};
use crate::source::Span;

/// The next entry begins within so many lines.
const NEXT: usize = 4;
/// A tag that names a place is no longer than this, in bytes.
const TAG: usize = 80;

pub(super) fn lists(text: &Text<'_>, taken: &[Span], cited: &HashSet<u32>) -> Vec<List> {
    let mut lists = Vec::new();
    let mut run: Vec<Entry> = Vec::new();
    let mut block = usize::MAX;
    let mut style = Style::Bracket;
    // The last raised number that began an entry.
    let mut raised = 0;
    for (at, &line) in text.lines.iter().enumerate() {
        let label = opening(text, taken, cited, at, &run, raised);
        if let Some((label, number)) = label {
            let other = label.style != style;
            style = label.style;
            if style == Style::Caret {
                raised = number;
            }
            let breaks = run
                .last()
                .is_some_and(|last| !goes_on(text, last, at, number));
            if !run.is_empty() && other || breaks {
                lists.extend(kept(text, std::mem::take(&mut run), cited));
            }
            let start = label.whole(text.source.text()).start;
            let end = line.span.end.max(label.span.end);
            run.push(Entry::labelled(label, start, end));
            several::cut(text, &mut run);
            block = line.block;
        } else if !run.is_empty() {
            let is_more = line.first
                && run.last().is_some_and(|last| {
                    text.indent(line.span.start) > text.indent(last.span.start)
                        || look::is_its_address(text.slice(line.span), text.slice(last.body))
                        || leads_back_alone(text, last)
                });
            if line.block == block || is_more {
                block = line.block;
                if let Some(last) = run.last_mut() {
                    last.extend(line.span.end);
                }
            } else {
                lists.extend(kept(text, std::mem::take(&mut run), cited));
            }
        }
    }
    lists.extend(kept(text, run, cited));
    lists
}

/// Whether nothing of `entry` was found yet but its number, which leads back to the text: a newsletter's export has the note in the next
/// paragraph.
fn leads_back_alone(text: &Text<'_>, entry: &Entry) -> bool {
    let link = text.slice(entry.span).split_once("](");
    text.slice(entry.body).trim().is_empty() && link.is_some_and(|(_, address)| is_place(address))
}

/// The label with which the line of index `at` begins an entry of the run so far.
fn opening(
    text: &Text<'_>,
    taken: &[Span],
    cited: &HashSet<u32>,
    at: usize,
    run: &[Entry],
    raised: u32,
) -> Option<(Label, u32)> {
    let line = text.lines[at];
    let (label, number) = bracketed(text, at)
        .or_else(|| between(text, at, run))
        .or_else(|| round::counted(text, at, run))?;
    let block = &text.layout.blocks[line.block];
    let prose = matches!(
        block.kind,
        BlockKind::Paragraph | BlockKind::Item(_) | BlockKind::Continuation
    ) || (text.layout.guessed && block.kind != BlockKind::Cell);
    if !prose || block.note.is_some() || is_taken(taken, line.span) {
        return None;
    }
    // A marker may be wrapped to the last line of its paragraph.
    let ends = || text.lines.get(at + 1).is_none_or(|next| next.first);
    if !line.first && label.body >= line.span.end && ends() {
        return None;
    }
    let follows = run
        .last()
        .is_some_and(|last| goes_on(text, last, at, number));
    let next = || bracketed(text, at + 1);
    // Raised numbers open lines for other reasons too: they count from one, and the text has each, save for a source behind others.
    if label.style == Style::Caret {
        let counts = number == raised.saturating_add(1) || number == 1;
        let is_source = || {
            look::is_source(text.slice(Span {
                start: label.body,
                ..line.span
            }))
        };
        // A legend under a table tells of numbers that stand in its cells.
        let whole = label.whole(text.source.text());
        let is_tagged = follows && !line.first && text.slice(whole).starts_with("<sup>");
        if !counts || !(cited.contains(&number) || is_tagged || follows && is_source()) {
            return None;
        }
    }
    let heads = number <= 1 && next().is_some_and(|(_, next)| next == number + 1);
    let under = || cited.contains(&number) && stands_under(text, at);
    (line.first || follows || heads || under()).then_some((label, number))
}

/// The number in brackets that the line of index `at` begins with, whatever follows, where it goes on from the `run` and the next line
/// with such a number from it: `[9] ibid., p. 4`.
fn between(text: &Text<'_>, at: usize, run: &[Entry]) -> Option<(Label, u32)> {
    let last = run.last()?.number()?;
    let opened = |at: usize| {
        let line = text.lines.get(at)?;
        let label = label::label(text.slice(line.span), line.span.start)?;
        let number = label.number()?;
        (label.style == Style::Bracket).then_some((label, number))
    };
    let found = opened(at).filter(|(_, number)| *number == last.saturating_add(1))?;
    let next = (at + 1..at + NEXT).find_map(opened)?;
    (next.1 == found.1.saturating_add(1)).then_some(found)
}

/// Whether an entry of this `number`, in the line of index `at`, goes on from the entry `last`. Of sources that are addresses those that
/// nothing cites may have been left out.
fn goes_on(text: &Text<'_>, last: &Entry, at: usize, number: u32) -> bool {
    let is_address = |body: &str| body.trim_start().starts_with("http") && body.contains("://");
    let skips = |before: u32| {
        let body = bracketed(text, at).map(|(label, _)| Span {
            start: label.body,
            ..text.lines[at].span
        });
        number > before
            && is_address(text.slice(last.body))
            && body.is_some_and(|body| is_address(text.slice(body)))
    };
    last.number()
        .is_some_and(|before| number == before.saturating_add(1) || skips(before))
}

/// The number in brackets that the line of index `at` begins with, where what follows looks like the beginning of an entry.
fn bracketed(text: &Text<'_>, at: usize) -> Option<(Label, u32)> {
    let line = text.lines.get(at)?;
    let own = unmarked(text, line.span);
    let (shown, start) = (text.slice(own), own.start);
    let may_open = |label: &Label| match label.style {
        Style::Bracket => true,
        Style::Loose | Style::Bare | Style::Ordinal if is_named(text, start) => true,
        // `Source 1: Roe, A.`
        Style::Loose if shown.starts_with(char::is_uppercase) => {
            look::is_source(&shown[(label.body - start) as usize..])
        }
        Style::Round => look::is_source(&shown[(label.body - start) as usize..]),
        _ => is_raised(label, shown) || label.style == Style::Caret && is_named(text, start),
    };
    let label = label::label(shown, start).map(|label| led_back(text, label));
    let label = label.filter(may_open)?;
    let others = label
        .with_others(shown)
        .filter(|_| stands_by_address(text, at));
    let label = others.unwrap_or(label);
    let number = label.number()?;
    let rest = shown
        .get((label.body - start) as usize..)
        .unwrap_or_default();
    // A dash may part the number from its source, and goes on with a sentence otherwise.
    let parted = rest.strip_prefix("- ").or_else(|| rest.strip_prefix("– "));
    let rest = parted
        .filter(|behind| look::is_source(behind))
        .unwrap_or(rest);
    // What nothing announces and links elsewhere may cite: `[1](https://example.org) says that`.
    if shown.starts_with(|c: char| c.is_ascii_digit()) && rest.starts_with("(http") {
        return None;
    }
    let colon = shown[..shown.len() - rest.len()].contains(':');
    let lower = rest.starts_with(char::is_lowercase)
        && !rest.starts_with("http")
        && !rest.starts_with("www")
        && !ends_in_address(rest);
    let clause = rest.starts_with([',', ';', '.', '-', '–'])
        || rest
            .strip_prefix('[')
            .is_some_and(|inner| inner.starts_with(|c: char| c.is_ascii_digit()));
    // "[1] quoted by Roe, 2020": no paragraph goes on with a sentence behind a marker.
    let led = line.first && !clause && look::is_source(rest);
    (colon || led || !(lower || clause)).then_some((label, number))
}

/// `label` with the link that it is, where it is a number alone on its line that leads back to the text: `[1](#back-1)`.
fn led_back(text: &Text<'_>, label: Label) -> Label {
    let behind = &text.source.text()[label.span.end as usize..];
    // A line may hold thousands of labels, of which few are links.
    let is_link = label.style == Style::Alone && behind.starts_with("](");
    let line = is_link.then(|| behind.split(['\n', '\r']).next());
    let line = line.flatten().unwrap_or_default();
    match line.strip_prefix(']').and_then(label::behind_place) {
        Some(rest) => {
            let end = label.span.end + (line.len() - rest.len()) as u32;
            Label {
                style: Style::Bracket,
                span: Span { end, ..label.span },
                body: end,
                ..label
            }
        }
        _ => label,
    }
}

/// Whether `address` is a place of a page.
fn is_place(address: &str) -> bool {
    address.contains('#') && !address.contains(char::is_whitespace)
}

/// Whether a tag that names a place for links stands right before the byte `start`, and opens its line: `<a name="r1">1</a> text`.
fn is_named(text: &Text<'_>, start: u32) -> bool {
    let source = text.source.text();
    let before =
        &source[source.ceil_char_boundary((start as usize).saturating_sub(TAG))..start as usize];
    let line = before
        .rsplit(['\n', '\r'])
        .next()
        .unwrap_or_default()
        .trim_start();
    let names = line.contains(" id=") || line.contains(" name=");
    line.starts_with('<') && line.ends_with('>') && names && line.matches('<').count() == 1
}

/// Whether an address stands in the line of index `at` or in the next one: several markers may open a sentence as well.
fn stands_by_address(text: &Text<'_>, at: usize) -> bool {
    let mut near = text.lines[at..].iter().take(2);
    near.any(|line| text.slice(line.span).contains("://"))
}

/// Whether `rest` ends with an address, as entries do whose first word is small: `clearFerry in ports - https://pier.org/one`.
fn ends_in_address(rest: &str) -> bool {
    let last = rest.split_whitespace().next_back();
    last.is_some_and(|last| last.contains("://"))
}

/// Whether `label`, with which `shown` begins, is raised and no mere caret.
fn is_raised(label: &Label, shown: &str) -> bool {
    let own = &shown[..label.span.len()];
    label.style == Style::Caret
        && (own.ends_with(['^', '>']) || !own.contains(|c: char| c.is_ascii_digit()))
}

/// Whether the line of index `at` is a note directly under its paragraph: the last line, behind a sentence's end.
fn stands_under(text: &Text<'_>, at: usize) -> bool {
    let last = text.lines.get(at + 1).is_none_or(|next| next.first);
    let above = at
        .checked_sub(1)
        .map_or("", |above| text.slice(text.lines[above].span));
    last && above.ends_with(['.', '!', '?', ']', '"', '”'])
}

/// `run` as a list, where something cites it and most of it could name a source: more than a word, and no legend.
pub(super) fn kept(text: &Text<'_>, run: Vec<Entry>, cited: &HashSet<u32>) -> Option<List> {
    let run = one_line::split(text, run);
    let names = |entry: &&Entry| {
        let body = text.slice(entry.body).trim();
        let is_note = entry
            .label
            .is_some_and(|label| text.slice(label).ends_with(':'));
        is_note
            || !body.starts_with('=')
                && (body.split_whitespace().nth(1).is_some()
                    || body.contains("://")
                    || !body.is_ascii()
                    || is_link(text, entry.body))
    };
    let bare = run.iter().all(|entry| entry.body.is_empty());
    if !bare && run.iter().filter(names).count() * 2 < run.len() {
        return None;
    }
    let hit = run
        .iter()
        .filter_map(Entry::number)
        .any(|number| cited.contains(&number));
    hit.then(|| List::unannounced(ListKind::Written, run))
}
