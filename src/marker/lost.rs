//! Numbers that were raised once and now stick to a word or a stop, as exports leave them: `tasks.1 However`, `years,2,3 the`.
//! They are looked for only where a numbered list stands, or so many stick to sentences that one was cut off.

mod column;
mod figure;
mod row;
mod stick;
mod unlisted;

use super::{COUNTED, Family, Syntax};
use crate::document::{
    Block, Candidate, Inline, Layout, ListKind, Reference, ReferenceList, Segment, System,
};
use crate::parts;
use crate::source::{Source, Span};
use crate::words;
use figure::closes_figure;
pub(crate) use figure::ends_figure;
use stick::{closes_code, closes_words, ends_eastern, ends_phrase, ends_word, sticks};
pub(super) use unlisted::places as unlisted_places;

pub(super) const SYNTAX: Syntax = Syntax {
    name: "lost superscript",
    openers: &[],
    family: Family::Lost,
    read: row::read,
};

/// So many entries in a hundred of an exported list are written as exports write them.
const EXPORTED: usize = 60;
/// What a number sticks to is no longer than this, in bytes.
const LEAD: usize = 160;

/// Whether a chatbot's export left `list`: under a heading or long enough to need none, its entries are written as exports write them.
pub(crate) fn is_exported(source: &Source, list: &ReferenceList, entries: &[Reference]) -> bool {
    let own = &entries[list.entries.start as usize..list.entries.end as usize];
    let announced = list.heading.is_some() || own.len() >= COUNTED;
    if !announced || list.kind != ListKind::Written || own.is_empty() {
        return false;
    }
    let exported = own.iter().filter(|entry| {
        let numbered = entry.keys.iter().any(|key| key.system == System::Numeric);
        let body = source.slice(entry.body);
        let behind = source
            .text()
            .get(entry.body.end as usize..)
            .unwrap_or_default();
        numbered && (parts::is_exported(body) || parts::links_itself(body, behind))
    });
    exported.count() * 100 >= own.len() * EXPORTED
}

/// Whether the entries of one of `lists` are numbered in brackets, and none of the `candidates` outside of them is a number: an export set
/// those of the text low, and those of the list as they were.
pub(super) fn stand_alone(
    source: &Source,
    lists: &[ReferenceList],
    entries: &[Reference],
    candidates: &[Candidate],
) -> bool {
    let is_boxed = |entry: &&Reference| {
        let label = entry.label.map_or("", |label| source.slice(label));
        let mut keys = entry.keys.iter();
        label.starts_with('[') && keys.any(|key| key.system == System::Numeric)
    };
    let own = |list: &ReferenceList| {
        let own = &entries[list.entries.start as usize..list.entries.end as usize];
        own.iter().filter(is_boxed).nth(COUNTED - 1).is_some()
    };
    let mut written = lists.iter().filter(|list| list.kind == ListKind::Written);
    let is_outside = |one: &Candidate| {
        let next = entries.partition_point(|entry| entry.span.start <= one.span.start);
        let before = next.checked_sub(1).map(|at| &entries[at]);
        let is_number = one
            .citations
            .iter()
            .any(|cited| cited.key.system == System::Numeric);
        is_number && before.is_none_or(|entry| entry.span.end <= one.span.start)
    };
    written.any(own) && !candidates.iter().any(is_outside)
}

/// Where such a number may begin, in text order, outside of `lists`, which are in text order and apart.
pub(super) fn places(source: &Source, layout: &Layout<'_>, lists: &[Span]) -> Vec<usize> {
    let text = source.text();
    digits(source, layout, lists, |block, before, at| {
        if text.as_bytes()[at - 1].is_ascii_whitespace() {
            return false;
        }
        let lead = lead(text, block, at);
        sticks(lead)
            || closes_figure(lead)
            || ends_word(lead) && is_stopped(&text[at..block.span.end as usize])
            || before.is_some_and(|code| closes_code(&text[code.span.end as usize..at]))
    })
}

/// Whether a mark that ends sentences stands behind the numbers that `text` begins with.
fn is_stopped(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
    // An escape says that the number opens no item of a list.
    let rest = rest.strip_prefix('\\').unwrap_or(rest);
    rest.starts_with(['.', '!', '?'])
}

/// Whether a mark that ends clauses in scripts that part no words stands behind the number that `text` begins with.
fn is_closed(text: &str) -> bool {
    text.trim_start_matches(|c: char| c.is_ascii_digit())
        .starts_with(['。', '，', '；', '！', '？'])
}

/// Where a number may begin that a blank parts from a word, a closing mark or, at the end of its block, a full stop; and where one
/// stands alone in a column that names sources: only exports hold such.
pub(super) fn spaced_places(source: &Source, layout: &Layout<'_>, lists: &[Span]) -> Vec<usize> {
    let text = source.text();
    let mut found = digits(source, layout, lists, |block, _, at| {
        lead(text, block, at).strip_suffix(' ').is_some_and(|lead| {
            let rest = &text[at..block.span.end as usize];
            let is_last = || rest.bytes().all(|byte| byte.is_ascii_digit());
            closes_words(lead)
                || ends_phrase(lead)
                || ends_eastern(lead) && is_closed(rest)
                || ends_figure(lead) && (is_stopped(rest) || is_last())
                || lead.ends_with('.') && is_last()
        })
    });
    let cells = column::places(source, layout).into_iter();
    found.extend(cells.filter(|&at| !is_within(lists, at as u32)));
    found
}

/// Whether one of `lists` holds the byte `at`.
fn is_within(lists: &[Span], at: u32) -> bool {
    let after = lists.partition_point(|list| list.start <= at);
    after
        .checked_sub(1)
        .is_some_and(|last| at < lists[last].end)
}

/// What stands before the byte `at` of `block`, as far as it matters.
fn lead<'a>(text: &'a str, block: &Block, at: usize) -> &'a str {
    let start = text.ceil_char_boundary(at.saturating_sub(LEAD));
    &text[start.max(block.span.start as usize)..at]
}

/// The first bytes of numbers in running text that `may_cite`, told their block, the code before them and where they stand.
fn digits(
    source: &Source,
    layout: &Layout<'_>,
    lists: &[Span],
    mut may_cite: impl FnMut(&Block, Option<&Segment>, usize) -> bool,
) -> Vec<usize> {
    let bytes = source.text().as_bytes();
    let mut found = Vec::new();
    for block in &layout.blocks {
        let heads = block.kind.is_heading();
        if heads || is_within(lists, block.span.start) || block.note.is_some() {
            continue;
        }
        let segments = layout.segments_of(block);
        for (nth, segment) in segments.iter().enumerate() {
            if segment.inline != Inline::Text {
                continue;
            }
            let before = nth.checked_sub(1).map(|at| &segments[at]);
            let code = before.filter(|before| before.inline == Inline::Code);
            let mut at = segment.span.start as usize;
            let end = segment.span.end as usize;
            while let Some(gap) = words::first_digit(&bytes[at..end]) {
                let first = at + gap;
                let length = bytes[first..end]
                    .iter()
                    .take_while(|byte| byte.is_ascii_digit());
                at = first + length.count();
                let opens = first > block.span.start as usize && !bytes[first - 1].is_ascii_digit();
                if opens && may_cite(block, code, first) {
                    found.push(first);
                }
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format;

    fn shown(text: &str, find: fn(&Source, &Layout<'_>, &[Span]) -> Vec<usize>) -> Vec<String> {
        let source = Source::new("a", text);
        let format = format::by_name("markdown").expect("a format of this name");
        let layout = (format.read)(&source);
        let reads = find(&source, &layout, &[])
            .into_iter()
            .filter_map(|at| row::read(text, at, text.len()));
        reads
            .map(|read| text[read.start..read.end].to_owned())
            .collect()
    }

    #[test]
    fn numbers_that_stick_are_read() {
        for (text, found) in [
            ("It rained on the plain.1 However, it stopped", "1"),
            ("It rained for years,2,3 the town flooded", "2,3"),
            ("the growth.12,13", "12,13"),
            ("it holds much vitamin C.12 However", "12"),
            ("(so it rained)4 and", "4"),
            ("the **rain**.5 Then", "5"),
            ("the rainfall6 and the floods", "6"),
            ("\"It rained.\"7 Then", "7"),
            ("it rose to $x^2$.8 Then", "8"),
            ("it is ($10^{3}$).9 Then", "9"),
            ("the gate `shut`.10 Then", "10"),
            ("the **weir\\_gate**.11 Then", "11"),
            ("the storage/safety).12 Then", "12"),
            ("the state (CA).13 Then", "13"),
            ("one of {−1, 0, 1}.14 Then", "14"),
            ("It rained on the plain.3–5 However", "3–5"),
            ("It rained on the plain.3-5", "3-5"),
            ("It rained on the plain.3, 11 However", "3, 11"),
            ("It rained on the plain.1,3–5,8 However", "1,3–5,8"),
            ("It wrote to news@halmouth.org.15 However", "15"),
            ("It rained in 2020.15 However", "15"),
            ("It rose to 12,000.15 However", "15"),
            ("It rose to $2.5bn.15 However", "15"),
            ("It rose to €3 and $4m.15 However", "15"),
            ("It rose to 54.3.15 However", "15"),
            ("from the \"Gates\" tab.58 This", "58"),
            ("the state of the art.12 However", "12"),
            ("it is state-of-the-art.7 However", "7"),
        ] {
            assert_eq!(shown(text, places), [found], "{text}");
        }
    }

    #[test]
    fn numbers_of_their_own_are_not() {
        for text in [
            "version 2.1 The",
            "about 3.5 times",
            "COVID-19 and H5N1 and GPT4",
            "Figure 2.3 and fig.2 and No.5 and vol.3",
            "under art.5 and in tab.3 and the Tab.4",
            "it is in appendix C.12 However and C.3 is too",
            "Nf3 e4 and 1.e4 e5 2.Nf3",
            "at 10:30, or 12:5",
            "won 3-1, 2:1",
            "1,000 and 2,5 and 10.5",
            "https://example.org/a.1 and a@b.2 and x=y.3",
            "the file.2nd",
            "v22.x.3.4",
            "a `b.1` c",
            "price.2024",
            "it costs US$5 and $7",
            "**8\\. The end**",
            "at C:\\weirs\\gate.1 there",
            "it was shut in Mar.3–5 and fell by 5–3",
            "it rained in spring 3–5 times",
            "the gate.5–3 However",
            "1.2.3.4 and 10.10.1.7 and 12.5 However",
            "$a.5 and $HOME.5",
            "a@b.1 and a@10.1 and git@host:a.b.2 and @a.org.3",
        ] {
            assert_eq!(shown(text, places), [] as [&str; 0], "{text}");
        }
    }

    #[test]
    fn numbers_behind_a_blank_stand_behind_a_word_or_a_closing_mark() {
        for (text, found) in [
            ("the **lockgate** 3 helps", "3"),
            ("the gate (GIL) 15 prevents", "15"),
            ("the \"smart zone\" 13, it", "13"),
            ("the gate 3 helps", "3"),
            ("as Roe et al. 3 wrote", "3"),
            ("the gate helps. 3", "3"),
        ] {
            assert_eq!(shown(text, spaced_places), [found], "{text}");
        }
        for text in [
            "the gate helps. 3 of them",
            "of 3 it is 4",
            "x\\_gate 3 helps",
            "**Iterations:** 100 of them",
            "a list:\n\n* 3 gates\n* 4 weirs",
            "it says \"3 gates\" and (4 weirs)",
            "twice \\* 2 is",
        ] {
            assert_eq!(shown(text, spaced_places), [] as [&str; 0], "{text}");
        }
    }
}
