//! Whether a number cites that sticks to the full stop of a figure: what has two stops may be a version or a section.

use super::super::word::last_word;
use super::spaced::Apart;
use crate::document::Candidate;
use crate::words::Table;

/// A figure and the word before it are no longer than this, in bytes.
const LEAD: usize = 60;
/// So many digits make a year.
const YEAR: usize = 4;
const CURRENCIES: &[char] = &['$', '€', '£', '¥'];

/// Whether the figure before `candidate` is a decimal, so that both together look like `4.1.12`.
pub(super) fn is_decimal(text: &str, candidate: &Candidate) -> bool {
    parts(text, candidate).1.contains('.')
}

/// Whether it is a year.
pub(super) fn is_year(text: &str, candidate: &Candidate) -> bool {
    let digits = |c: char| c.is_ascii_digit();
    let figure = parts(text, candidate).1;
    figure.trim_start_matches(|c: char| !digits(c)).len() == YEAR && !figure.contains(',')
}

/// How sure it is that `candidate` cites, by the words of `table`. Behind one that a figure belongs to, "rose to 54.3.12", its own
/// number has to tell, or the `many` that surely cite: behind a version or a section its own stop would stand.
pub(super) fn figure(table: &Table, text: &str, candidate: &Candidate, many: bool) -> Apart {
    if !is_decimal(text, candidate) {
        return Apart::Yes;
    }
    let (before, figure) = parts(text, candidate);
    let word = last_word(before).to_lowercase();
    let is_sum = figure.trim_start().starts_with(CURRENCIES);
    if is_sum || table.numbers.before.contains(&word) {
        if many { Apart::Yes } else { Apart::Perhaps }
    } else {
        Apart::No
    }
}

/// What stands before the figure, and the figure.
fn parts<'t>(text: &'t str, candidate: &Candidate) -> (&'t str, &'t str) {
    let at = candidate.span.start as usize;
    let near = &text[text.ceil_char_boundary(at.saturating_sub(LEAD))..at];
    let near = near.strip_suffix('.').unwrap_or(near);
    let start = near.rfind(char::is_whitespace).unwrap_or(0);
    let (before, figure) = near.split_at(start);
    (before.trim_end_matches([' ', '~', '*', '_']), figure)
}
