//! Raised numbers behind the names of authors, and the lines below that say where these work: `Roe^1^, Doe^1,2^`, `^1^ Quay Institute`.

use std::collections::{BTreeSet, HashSet};

use super::Text;
use crate::document::{Candidate, Line};
use crate::source::Span;
use crate::work::PARTICLES;

/// Authors are named in one of the first lines.
const HEAD: usize = 40;
/// Names of authors and what follows them take no more lines than this.
const LINES: usize = 40;
/// So many words make a name.
const WORDS: std::ops::RangeInclusive<usize> = 2..=5;
/// What stands before the first of several names.
const BY: &[&str] = &["By ", "Von ", "Par ", "Por ", "Di ", "Door "];
/// What stands before the last of several names.
const AND: &[&str] = &["and ", "& ", "und ", "et ", "y ", "e ", "и "];

/// The raised numbers of authors and of what they belong to, in text order; none where no line answers one of them. The lists that
/// are announced have the numbers `known`.
pub(super) fn numbers(
    text: &Text<'_>,
    candidates: &[Candidate],
    known: &HashSet<u32>,
) -> Vec<Span> {
    let lines = &text.lines[..text.lines.len().min(HEAD)];
    let raised = |line: &Line| -> Vec<&Candidate> {
        let from = candidates.partition_point(|found| found.span.end <= line.span.start);
        let within = candidates[from..].iter();
        let within = within.take_while(|found| found.span.start < line.span.end);
        within
            .filter(|found| is_raised(text.slice(found.span)))
            .collect()
    };
    let Some(first) = lines
        .iter()
        .position(|line| names(text, line, &raised(line)) > 0)
    else {
        return Vec::new();
    };
    let mut spans = Vec::new();
    let (mut asked, mut told) = (BTreeSet::new(), BTreeSet::new());
    let (mut authors, mut marks) = (0, 0);
    let mut lines = text.lines[first..].iter().take(LINES).peekable();
    while let Some(line) = lines.peek() {
        let found = raised(line);
        let named = names(text, line, &found);
        if named == 0 {
            break;
        }
        authors += named;
        marks += found.len();
        asked.extend(found.iter().flat_map(|found| counted(found)));
        spans.extend(found.iter().map(|found| found.span));
        lines.next();
    }
    for line in lines {
        let found = raised(line);
        if !opens(text, line, &found) || may_be_source(text.slice(line.span)) {
            break;
        }
        told.extend(found.iter().flat_map(|found| counted(found)));
        spans.extend(found.iter().map(|found| found.span));
    }
    if authors < 2 || marks < 2 || !asked.is_subset(&told) {
        return Vec::new();
    }
    let behind = spans.last().map_or(0, |last| last.end);
    let from = candidates.partition_point(|found| found.span.start < behind);
    if !told.iter().any(|number| known.contains(number))
        && are_cited(text, &candidates[from..], &told)
    {
        return Vec::new();
    }
    spans
}

/// Whether the sentences of the text `below` cite by the numbers `told` alone, and no line there answers them again: what answers them
/// above are sources, `Roe¹, Doe²`, `¹ Interview with the Gazette`.
fn are_cited(text: &Text<'_>, below: &[Candidate], told: &BTreeSet<u32>) -> bool {
    let mut cited = false;
    for found in below
        .iter()
        .filter(|found| is_raised(text.slice(found.span)))
    {
        let at = text
            .lines
            .partition_point(|line| line.span.end <= found.span.start);
        let Some(line) = text.lines.get(at) else {
            continue;
        };
        if opens(text, line, &[found]) {
            return false;
        }
        let lead = text.slice(Span {
            start: line.span.start.min(found.span.start),
            end: found.span.start,
        });
        if lead.ends_with(['.', '!', '?', ',', ';', ':', '。', '，', '”', '"', ')']) {
            if !counted(found).all(|number| told.contains(&number)) {
                return false;
            }
            cited = true;
        }
    }
    cited
}

/// Whether `line` opens with the first of its `raised` numbers.
fn opens(text: &Text<'_>, line: &Line, raised: &[&Candidate]) -> bool {
    raised.first().is_some_and(|first| {
        let before = Span {
            start: line.span.start,
            end: first.span.start.max(line.span.start),
        };
        text.slice(before).trim().is_empty()
    })
}

/// How many names `line` consists of, where some have `raised` numbers behind them; none where it has other words.
fn names(text: &Text<'_>, line: &Line, raised: &[&Candidate]) -> usize {
    if raised.is_empty() || opens(text, line, raised) {
        return 0;
    }
    let mut shown = String::new();
    let mut at = line.span.start;
    for found in raised {
        shown.push_str(text.slice(Span {
            start: at,
            end: found.span.start.max(at),
        }));
        // Names that nothing else parts stand on both sides of a number.
        shown.push(' ');
        at = found.span.end;
    }
    shown.push_str(text.slice(Span {
        start: at.min(line.span.end),
        end: line.span.end,
    }));
    let shown = untagged(&shown);
    let parts: Vec<&str> = shown
        .split([',', ';'])
        .map(bare)
        .filter(|part| !part.is_empty())
        .collect();
    let pieces = parts.iter().flat_map(|part| {
        AND.iter()
            .find_map(|and| part.split_once(&format!(" {and}")))
            .map_or([*part, ""], |(one, two)| [one, two])
    });
    let pieces: Vec<&str> = pieces.map(bare).filter(|piece| !piece.is_empty()).collect();
    if pieces.iter().all(|piece| is_name(piece)) {
        pieces.len()
    } else {
        0
    }
}

/// `shown` without what tags raise and is no number, `<sup>*</sup>`, and without the word before all names.
fn untagged(shown: &str) -> String {
    let mut bare = String::with_capacity(shown.len());
    let mut rest = BY
        .iter()
        .find_map(|by| shown.strip_prefix(by))
        .unwrap_or(shown);
    while let Some((before, behind)) = rest.split_once("<sup>") {
        bare.push_str(before);
        rest = behind.split_once("</sup>").map_or("", |(_, rest)| rest);
    }
    bare + rest
}

/// `part` without the marks and words round a name.
fn bare(part: &str) -> &str {
    let part = part.trim_matches(|c: char| c.is_whitespace() || "*_\\†‡§✉".contains(c));
    AND.iter()
        .find_map(|and| part.strip_prefix(and))
        .unwrap_or(part)
}

fn is_name(piece: &str) -> bool {
    let is_part = |word: &str| {
        PARTICLES.contains(&word)
            || word.starts_with(char::is_uppercase)
                && word
                    .chars()
                    .all(|c| c.is_alphabetic() || ".-’'".contains(c))
    };
    WORDS.contains(&piece.split_whitespace().count()) && piece.split_whitespace().all(is_part)
}

fn is_raised(shown: &str) -> bool {
    shown.starts_with(['^', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'])
        || shown.starts_with("<sup>")
}

/// The numbers that `candidate` names, those at the ends of its ranges alone.
fn counted(candidate: &Candidate) -> impl Iterator<Item = u32> {
    let values = candidate.citations.iter();
    let ends = values.filter_map(|cited| cited.key.value.numbers());
    ends.flat_map(|(first, last)| [first, last])
}

/// Whether `line` may name a source rather than an institute: it has an address or a year.
fn may_be_source(line: &str) -> bool {
    let numbers = line.split(|c: char| !c.is_ascii_digit());
    let mut years = numbers.filter(|number| number.len() == 4);
    line.contains("://") || years.any(|year| year.starts_with("19") || year.starts_with("20"))
}
