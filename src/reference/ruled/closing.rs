//! Lists that nothing announces and that close a document: `1 Author`, `1: Author`, `^1 Author`, `- 1. Author`.

use std::collections::HashSet;

use super::{entries, stand_behind};
use crate::document::{Candidate, Line};
use crate::reference::announced::look;
use crate::reference::body::unmarked;
use crate::reference::label::{self, Style};
use crate::reference::{Entry, List, Text, is_taken, run};
use crate::source::Span;

/// The numbered lines with which the document ends, where each is a source and all that cites stands before them and names them alone.
pub(super) fn list(
    text: &Text<'_>,
    candidates: &[Candidate],
    cited: &HashSet<u32>,
    taken: &[Span],
) -> Option<List> {
    if cited.len() < 2 {
        return None;
    }
    let first = text.lines.iter().rposition(|line| opens(text, line))?;
    if is_taken(taken, text.lines[first].span) {
        return None;
    }
    let entries = entries(text, &text.lines[first..])?;
    let numbers = 1..=entries.len() as u32;
    let is_cited =
        cited.iter().all(|number| numbers.contains(number)) && cited.len() * 2 >= entries.len();
    let is_source = |entry: &Entry| look::is_source(text.slice(entry.body));
    let is_list = is_cited && entries.iter().all(is_source) && stand_behind(&entries, candidates);
    is_list.then(|| run::kept(text, entries, cited))?
}

/// Whether `line` opens with the number one.
fn opens(text: &Text<'_>, line: &Line) -> bool {
    let shown = unmarked(text, line.span);
    let label = label::label(text.slice(shown), shown.start);
    label.is_some_and(|label| {
        label.number() == Some(1) && !matches!(label.style, Style::Alone | Style::Arrow)
    })
}
