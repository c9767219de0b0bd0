//! Numbers in the lines of another's mail, which a writer of plain text quotes: `> It was built in 1870 [9].`

use super::facts::Facts;
use super::word::line_before;
use crate::document::{Candidate, Layout};
use crate::source::Source;

/// A line is looked back for this many bytes.
const LINE: usize = 200;

const WHY: &str = "in another's mail, which has a list of its own";

/// Refuses the numbers in quoted lines that no entry has, where lines that are not quoted cite what entries have.
pub(super) fn refuse(
    source: &Source,
    layout: &Layout<'_>,
    facts: &Facts,
    candidates: &[Candidate],
    refused: &mut [Option<&'static str>],
) {
    if !layout.guessed || !facts.has_numbers() {
        return;
    }
    let text = source.text();
    let quoted = |candidate: &Candidate| {
        let end = candidate.span.start as usize;
        let start = text.floor_char_boundary(end.saturating_sub(LINE));
        line_before(&text[start..end]).trim_start().starts_with('>')
    };
    let own = candidates.iter().zip(&*refused);
    let mut own = own.filter(|(candidate, refused)| {
        refused.is_none() && facts.listed(candidate) && !facts.is_label(candidate.span)
    });
    if !own.any(|(candidate, _)| !quoted(candidate)) {
        return;
    }
    for (candidate, refused) in candidates.iter().zip(refused) {
        if facts.unlisted(candidate).is_some() && quoted(candidate) {
            refused.get_or_insert(WHY);
        }
    }
}
