//! Lists that nothing announces but a rule above them, `____`, and under it `1 Author`, or their place at a document's end alone.

mod closing;

use std::collections::HashSet;

use super::announced::look;
use super::body::unmarked;
use super::label::{self, Style};
use super::{Entry, List, Text, run};
use crate::address;
use crate::document::{BlockKind, Candidate, Line};
use crate::source::Span;

/// A rule has at least so many marks.
const MARKS: usize = 3;

/// The numbered entries that a rule parts from the text, or those that close it; those of the lists `taken` are known.
pub(super) fn list(
    text: &Text<'_>,
    candidates: &[Candidate],
    cited: &HashSet<u32>,
    taken: &[Span],
) -> Option<List> {
    below_rule(text, candidates, cited).or_else(|| closing::list(text, candidates, cited, taken))
}

/// The numbered entries behind the last rule, where all that cites stands before them and names them.
fn below_rule(text: &Text<'_>, candidates: &[Candidate], cited: &HashSet<u32>) -> Option<List> {
    let first = behind_rule(text)?;
    let entries = entries(text, &text.lines[first..])?;
    let numbers = entries.len() as u32;
    let is_behind = stand_behind(&entries, candidates);
    let named = entries.iter().filter(|entry| {
        let body = text.slice(entry.body);
        address::is_like_source(body) || look::is_author(body)
    });
    let known = cited.iter().filter(|&&number| number <= numbers).count();
    let is_whole = known == cited.len() && known == entries.len();
    let is_likely = known * 2 > cited.len() && named.count() * 2 >= entries.len();
    (is_behind && known > 1 && (is_whole || is_likely)).then(|| run::kept(text, entries, cited))?
}

/// Whether all of `candidates` that are no labels of `entries` stand before these.
fn stand_behind(entries: &[Entry], candidates: &[Candidate]) -> bool {
    let start = entries.first().map_or(0, |first| first.span.start);
    candidates.iter().all(|candidate| {
        candidate.span.end <= start || {
            let next = entries.partition_point(|entry| entry.span.start <= candidate.span.start);
            next > 0 && opens(&entries[next - 1], candidate.span)
        }
    })
}

/// Whether what stands at `span` is the label of `entry`.
fn opens(entry: &Entry, span: Span) -> bool {
    entry.span.start <= span.start && span.end <= entry.body.start
}

/// The first line, by index, behind the last rule of the document.
fn behind_rule(text: &Text<'_>) -> Option<usize> {
    let is_drawn = |line: &Line| is_rule(text.slice(line.span));
    let drawn = text.lines.iter().rposition(is_drawn).map(|at| at + 1);
    let mut blocks = text.layout.blocks.iter();
    let rule = blocks.rfind(|block| block.kind == BlockKind::Rule);
    let below = rule.map(|rule| {
        let end = rule.span.end;
        text.lines.partition_point(|line| line.span.start < end)
    });
    drawn.max(below)
}

/// Whether `shown` is nothing but marks of one kind that draw a line.
fn is_rule(shown: &str) -> bool {
    let mut marks = shown.chars().filter(|c| *c != ' ');
    let Some(mark) = marks.next().filter(|c| "_*-=~–—".contains(*c)) else {
        return false;
    };
    marks.clone().all(|c| c == mark) && marks.count() + 1 >= MARKS
}

/// The `lines` as entries that count from one; none where they hold anything else.
fn entries(text: &Text<'_>, lines: &[Line]) -> Option<Vec<Entry>> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut style = None;
    for &line in lines {
        let next = entries.len() as u32 + 1;
        match opening(text, line).filter(|(_, entry)| entry.number() == Some(next)) {
            Some((own, entry)) if style.is_none_or(|style| style == own) => {
                style = Some(own);
                entries.push(entry);
            }
            _ => {
                let last = entries.last_mut()?;
                let kind = text.layout.blocks[line.block].kind;
                let is_more = !line.first
                    || kind == BlockKind::Continuation
                    || text.indent(line.span.start) > text.indent(last.span.start);
                if !is_more {
                    return None;
                }
                last.extend(line.span.end);
            }
        }
    }
    (entries.len() > 1).then_some(entries)
}

/// The entry that `line` begins with, and how its label is written.
fn opening(text: &Text<'_>, line: Line) -> Option<(Style, Entry)> {
    let span = line.span;
    if let BlockKind::Item(Some(number)) = text.layout.blocks[line.block].kind
        && line.first
        && !text.layout.guessed
    {
        return Some((Style::Ordinal, Entry::unlabelled(span, Some(number))));
    }
    let shown = unmarked(text, span);
    let label = label::label(text.slice(shown), shown.start)?;
    let style = label.style;
    Some((style, Entry::labelled(label, shown.start, span.end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_marks_of_one_kind() {
        for shown in ["____", "* * *", "-----", "———", "====="] {
            assert!(is_rule(shown), "{shown}");
        }
        for shown in ["", "--", "-_-", "----- 1", "###", "..."] {
            assert!(!is_rule(shown), "{shown}");
        }
    }
}
