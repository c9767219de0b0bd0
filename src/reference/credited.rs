//! Lines that say where the text or the table above them comes from, `Source: the harbour office`, and are no lists: a draft without any
//! other list may end with one.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::announced::look;
use super::{Entry, List, Text};
use crate::address;
use crate::document::{BlockKind, Candidate, ListKind};
use crate::source::Span;
use crate::words;

/// Words for one source and for several, with which such a line begins.
struct Words {
    one: HashSet<&'static str>,
    all: HashSet<&'static str>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let tables = words::tables().iter().chain([words::headings()]);
    let bare = |word: &'static str| word.trim_end_matches([':', '：', ' ', '\u{a0}', '\u{202f}']);
    let leads = |word: &&String| word.ends_with([':', '：']);
    let credits = tables.clone().flat_map(|table| &table.credits);
    let all: HashSet<_> = credits.filter(leads).map(|word| bare(word)).collect();
    let numbered = tables.flat_map(|table| &table.numbering);
    let one = numbered.map(String::as_str);
    Words {
        one: one.filter(|word| all.contains(word)).collect(),
        all,
    }
});

/// Leaves out those of `lists` that are such lines, where `candidates` are all that may cite, and the paragraphs of running text that were
/// taken for more of their entries.
pub(super) fn drop(text: &Text<'_>, lists: &mut Vec<List>, candidates: &[Candidate]) {
    let names = |list: &List| list.entries.iter().any(|entry| is_source(text, entry));
    let written = |list: &&List| list.kind == ListKind::Written && names(list);
    let mut sourced: Vec<Span> = lists.iter().filter(written).map(List::whole).collect();
    sourced.retain(|span| span.end > span.start);
    for list in lists
        .iter_mut()
        .filter(|list| list.kind == ListKind::Written)
    {
        if let Some(heading) = list.heading
            && let Some(first) = list.entries.first()
            && is_on_line(text, heading, first)
        {
            let own = block(text, first);
            let goes_on = |last: &Entry| {
                let at = block(text, last);
                let kind = at.map(|at| text.layout.blocks[at].kind);
                at != own && kind == Some(BlockKind::Paragraph) && is_prose(text, last)
            };
            while list.entries.last().is_some_and(goes_on) {
                list.entries.pop();
            }
        }
    }
    lists.retain(|list| {
        let (start, end) = (list.whole().start, list.span().end);
        let is_other = |span: &Span| span.end <= start || span.start >= end;
        // The first or the second is one: a draft may have thousands.
        let are_others = sourced.iter().any(is_other);
        !is_credit(text, list, are_others, candidates.is_empty())
    });
}

/// Whether `list` is such a line, where other lists that name sources `are_others` and the text `is_bare` of what may cite.
fn is_credit(text: &Text<'_>, list: &List, are_others: bool, is_bare: bool) -> bool {
    let Some(heading) = list.heading.filter(|_| list.kind == ListKind::Written) else {
        return false;
    };
    let lead = text.slice(heading).trim_matches(['*', '_', ' ', '(']);
    let Some(word) = lead.strip_suffix([':', '：']) else {
        return false;
    };
    let word = word.trim_end().to_lowercase();
    if !WORDS.all.contains(word.as_str()) {
        return false;
    }
    let Some(first) = list.entries.first() else {
        return are_others;
    };
    if first.label.is_some() {
        return false;
    }
    if is_on_line(text, heading, first) {
        // "Source: Roe, A. (2020). Rain." is what the text cites by authors and year.
        return WORDS.one.contains(word.as_str())
            && list.entries.len() == 1
            && (are_others || is_bare && !look::is_author(text.slice(first.body)));
    }
    let none = || !list.entries.iter().any(|entry| is_source(text, entry));
    let prose = || list.entries.iter().all(|entry| is_prose(text, entry));
    are_others && none() || is_bare && prose()
}

/// Whether `entry` begins on the line of the `heading`.
fn is_on_line(text: &Text<'_>, heading: Span, entry: &Entry) -> bool {
    let gap = Span {
        start: heading.end,
        end: entry.span.start.max(heading.end),
    };
    !text.slice(gap).contains(['\n', '\r'])
}

fn is_source(text: &Text<'_>, entry: &Entry) -> bool {
    let body = text.slice(entry.body);
    !is_prose(text, entry) && (look::is_source(body) || address::is_like_source(body))
}

/// Whether `entry` is running text that names no source, years in its sentences or not.
fn is_prose(text: &Text<'_>, entry: &Entry) -> bool {
    let body = text.slice(entry.body);
    body.ends_with(['.', '!', '?', ':', '…', '"', '”', '»', '。'])
        && look::is_running_text(&look::without_figures(body))
        && !body.contains("://")
        && !look::is_author(body)
}

/// The block that `entry` begins in, by index.
fn block(text: &Text<'_>, entry: &Entry) -> Option<usize> {
    text.layout.block_at(entry.span.start)
}
