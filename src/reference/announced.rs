//! Lists that a heading or a leading word announces, with the entries that follow it.

mod above;
mod builder;
mod contents;
mod counted;
mod credit;
mod fenced;
mod headed;
mod inside;
pub(super) mod look;
mod parted;
mod rank;
mod title;
mod told;

use super::heading::{self, Announced};
use super::label::{self, Style};
use super::{List, Text};
use crate::address;
use crate::document::{Block, BlockKind, Inline, Line};
use crate::source::Span;
use above::{closes, is_above_source, is_above_work, is_above_works};
use builder::Builder;
use parted::{holds_works, is_parted};
use rank::{Rank, is_bold, is_underlined, rank};

/// A heading that is a line by itself is no longer than this, in characters.
const LINE: usize = 60;
/// A guessed heading with a paragraph of more characters under it begins another section.
const PROSE: usize = 160;

/// Something that announces a list.
struct Notice {
    heading: Span,
    kind: Announced,
    /// The level of a heading; none for a line of running text.
    level: Option<u8>,
    /// The line that it stands on, by index.
    line: usize,
    /// What follows on the same line.
    rest: Option<Span>,
}

impl Notice {
    /// Whether it is a line of running text, "Notes:", also where that was guessed to be a heading.
    fn is_line(&self, text: &Text<'_>) -> bool {
        let leads = || text.slice(self.heading).ends_with([':', '：']);
        self.level.is_none() || text.layout.guessed && leads()
    }
}

pub(super) fn lists(text: &Text<'_>) -> Vec<List> {
    let notices = (0..text.lines.len()).filter_map(|at| notice(text, at));
    let notices = contents::without(text, notices.collect());
    let mut lists = Vec::new();
    for (at, notice) in notices.iter().enumerate() {
        let next = notices
            .get(at + 1)
            .map_or(text.lines.len(), |next| next.line);
        let titles = || at == 0 && title::is_title(text, notice, next);
        if counted::is_section(text, notice) || titles() {
            continue;
        }
        lists.extend(list(text, notice, region_end(text, notice, next)));
    }
    told::drop(text, &mut lists);
    lists
}

/// What the line of index `at` announces.
fn notice(text: &Text<'_>, at: usize) -> Option<Notice> {
    let line = text.lines[at];
    let shown = text.slice(line.span);
    let level = match rank(text, line.block)? {
        Rank::Heading(level) => Some(level),
        Rank::Prose => None,
    };
    let longest = if level.is_some() { LINE * 2 } else { LINE };
    let aside = || {
        let is_set = level.is_some() && !text.layout.guessed;
        let words = heading::before_aside(shown).filter(|_| is_set && is_above_work(text, at))?;
        heading::announced(words, text.headings)
    };
    let told = is_within(shown, longest)
        .then(|| heading::announced(shown, text.headings).or_else(aside))
        .flatten()
        .filter(|_| level.is_some() || stands_alone(text, at, shown))
        .filter(|&kind| kind != Announced::Perhaps || is_above_source(text, at));
    // Entries by authors and years are such whatever a heading says beside its word for sources; nothing has to cite each of them.
    let supposed = || is_above_works(text, at).then_some(Announced::Mixed);
    if let Some(kind) = told.or_else(supposed) {
        return Some(Notice {
            heading: line.span,
            kind,
            level,
            line: at,
            rest: None,
        });
    }
    let (kind, length) = heading::lead(shown, text.headings)
        .or_else(|| heading::counted(shown, text.headings).filter(|_| line.first))
        .filter(|&(kind, _)| kind != Announced::Perhaps)?;
    let rest = Span {
        start: line.span.start + length as u32,
        ..line.span
    };
    let labelled =
        label::label(text.slice(rest), rest.start).is_some_and(|label| label.style.is_sure());
    let last = line.block + 2 >= text.layout.blocks.len() && line.first;
    if rest.is_empty() || !(labelled || last && !credit::is_credit(text, at, rest)) {
        return None;
    }
    let heading = crate::document::trim(
        text.source,
        Span {
            end: rest.start,
            ..line.span
        },
    );
    Some(Notice {
        heading,
        kind,
        level: None,
        line: at,
        rest: Some(rest),
    })
}

/// Whether `text` has at most `longest` characters; a letter of many scripts takes two bytes or three.
fn is_within(text: &str, longest: usize) -> bool {
    text.len() <= longest || (text.len() <= longest * 3 && text.chars().count() <= longest)
}

/// Whether the line of running text `shown` is a heading by itself: alone in its block, or above a label.
fn stands_alone(text: &Text<'_>, at: usize, shown: &str) -> bool {
    if !is_within(shown, LINE) || shown.ends_with(['.', ',', ';']) {
        return false;
    }
    let line = text.lines[at];
    let next = text.lines.get(at + 1);
    let alone = line.first && next.is_none_or(|next| next.first);
    let above = next.is_some_and(|next| {
        let below = text.slice(next.span);
        let is_address = ["http", "www.", "<http"]
            .iter()
            .any(|start| below.starts_with(start));
        let is_dated = || line.first && look::names_year(below);
        is_address || is_dated() || label::label(below, next.span.start).is_some()
    });
    alone || above || is_bold(text, line) || shown.ends_with([':', '：']) || closes(text, at, shown)
}

/// The line, by index, at which the region under `notice` ends; `limit` at the latest.
fn region_end(text: &Text<'_>, notice: &Notice, limit: usize) -> usize {
    // What stands further out than "Notes:" belongs to the text round it; another heading may be set in the middle of its line.
    let led = text.layout.guessed && text.slice(notice.heading).ends_with([':', '：']);
    let first = text.lines.get(notice.line + 1).filter(|_| led);
    let indent = first.map_or(0, |first| {
        let under = text.indent(first.span.start);
        under.min(text.indent(notice.heading.start))
    });
    let ends = |line: &Line| {
        if look::heading_item(text, line.span.start).is_some() {
            return false;
        }
        if indent > 0 && text.indent(line.span.start) < indent {
            return true;
        }
        let block = &text.layout.blocks[line.block];
        let level = match block.kind {
            BlockKind::Item(Some(_)) if is_underlined(text, line.block) => Some(2),
            kind => kind.level(),
        };
        let may_be = text.layout.guessed || level.is_some();
        if may_be && inside::is_section(text.slice(line.span)) {
            return true;
        }
        let Some(level) = level else {
            return false;
        };
        if text.layout.guessed {
            return begins_section(text, line.block) && !look::names_year(text.slice(line.span));
        }
        notice.level.is_none_or(|own| level <= own)
    };
    let from = notice.line + 1;
    let region = &text.lines[from..limit.max(from)];
    let labelled = |line: &Line| {
        let shown = text.slice(line.span);
        matches!(text.layout.blocks[line.block].kind, BlockKind::Item(_))
            || label::label(shown, 0).is_some_and(|label| label.style.is_sure())
    };
    let parted = is_parted(text, region, notice.level);
    // A page's header or footer between entries is no section's heading.
    let unlabelled = region.iter().rposition(labelled).map_or(0, |at| at + 1);
    (0..region.len())
        .find(|&at| {
            let line = &region[at];
            let above = at.checked_sub(1).map(|above| region[above]);
            ends(line)
                && !(parted && holds_works(text, &region[at + 1..]))
                && !(text.layout.guessed && inside::is_inside(text, region, at))
                || at >= unlabelled && is_other_section(text, notice, above, line.block)
                || at == 0 && look::is_title_of_section(text, region)
        })
        .map_or(limit, |at| from + at)
}

/// Whether the guessed heading of index `at`, which names no source, has a sentence under it that names none either. Works and what is
/// said of them look alike: a source stands in the line `above`, or the heading is in capitals as the list's own is.
fn is_other_section(text: &Text<'_>, notice: &Notice, above: Option<Line>, at: usize) -> bool {
    let blocks = &text.layout.blocks;
    let Some(next) = blocks.get(at + 1).filter(|_| text.layout.guessed) else {
        return false;
    };
    let is_heading = blocks[at].kind.is_heading();
    if !is_heading || next.kind != BlockKind::Paragraph {
        return false;
    }
    let names = |shown: &str| address::is_like_source(shown) || look::is_author(shown);
    let (shown, below) = (text.slice(blocks[at].span), text.slice(next.span));
    let is_behind = above.map_or_else(
        || is_in_capitals(text.slice(notice.heading)) && is_in_capitals(shown),
        |above| names(text.slice(above.span)),
    );
    if !is_behind {
        return false;
    }
    !shown.contains([',', '.', ':', '/'])
        && shown.contains(' ')
        && !names(shown)
        && below.ends_with(['.', '!', '?'])
        && !names(below)
}

/// Whether the guessed heading of index `at` has running text under it, so that it is no entry of a list.
fn begins_section(text: &Text<'_>, at: usize) -> bool {
    let shown = text.slice(text.layout.blocks[at].span);
    let is_label = label::label(shown, 0).is_some_and(|label| {
        use Style::{Alone, Arrow, Loose, Ordinal};
        !matches!(label.style, Ordinal | Loose | Alone | Arrow)
    });
    let prose = |block: &Block| {
        let shown = text.layout.segments_of(block).iter();
        let length: usize = shown
            .filter(|part| part.inline != Inline::Break)
            .map(|part| text.slice(part.span).chars().count())
            .sum();
        let labelled = label::label(text.slice(block.span), 0)
            .is_some_and(|label| matches!(label.style, Style::Word | Style::Bracket));
        let is_entry = inside::opens_dated(text.slice(block.span));
        block.kind == BlockKind::Paragraph && length > PROSE && !labelled && !is_entry
    };
    !is_label && !look::names_year(shown) && text.layout.blocks.get(at + 1).is_some_and(prose)
}

fn is_in_capitals(shown: &str) -> bool {
    shown.contains(char::is_uppercase) && !shown.contains(char::is_lowercase)
}

fn list(text: &Text<'_>, notice: &Notice, end: usize) -> Option<List> {
    let mut builder = Builder::new(text, notice, end);
    if let Some(rest) = notice.rest {
        builder.line(Line {
            span: rest,
            ..text.lines[notice.line]
        });
    }
    let region = &text.lines[(notice.line + 1).min(end)..end];
    let headed = notice.level.map(|own| headed::entries(text, own, region));
    if !builder.takes(headed.unwrap_or_default()) {
        for &line in region {
            if builder.closed {
                break;
            }
            builder.line(line);
        }
    }
    builder.rows(region);
    let from = text.lines[notice.line].span.end;
    let until = text
        .lines
        .get(end)
        .map_or(text.source.text().len() as u32, |line| line.span.start);
    let below = Span {
        start: from,
        end: until.max(from),
    };
    builder.definitions(below);
    builder.code(below);
    builder.finish(notice)
}
