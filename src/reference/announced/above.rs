//! What stands right under a heading that may announce a list.

use super::super::label::{self, Style};
use super::super::{Text, heading};
use super::{LINE, is_bold, is_within, look};
use crate::address;
use crate::document::{BlockKind, Line};
use crate::source::Span;

/// Behind a heading a remark on the list may stand before its first work.
const LINES: usize = 2;
/// So many lines under a heading tell whether it stands above works.
const NEAR: usize = 40;
/// Who wrote a work and when stand within so many bytes.
const WORK: usize = 300;
/// What is cited by authors and years has at least so many works.
const FEWEST: usize = 2;

/// Whether a numbered source, the first of its list, stands under the line of index `at`.
pub(super) fn is_above_source(text: &Text<'_>, at: usize) -> bool {
    text.lines.get(at + 1).is_some_and(|next| {
        let block = &text.layout.blocks[next.block];
        let shown = text.slice(next.span);
        let labelled = label::label(shown, 0).filter(|label| label.style.is_sure());
        let is_first = block.kind == BlockKind::Item(Some(1))
            || labelled.is_some_and(|label| label.number() == Some(1));
        is_first && address::is_like_source(text.slice(block.span))
    })
}

/// Whether a work stands right under the line of index `at`, or a remark and a work.
pub(super) fn is_above_work(text: &Text<'_>, at: usize) -> bool {
    let under = text.lines.iter().skip(at + 1).take(LINES);
    let mut blocks = under.map(|line| text.slice(text.layout.blocks[line.block].span));
    blocks.any(|shown| {
        let bare = label::label(shown, 0).map_or(shown, |label| &shown[label.body as usize..]);
        look::is_source(bare) && address::is_like_source(bare)
    })
}

/// Whether the line of index `at` is a heading that speaks of sources beside what else it says, `Sources we relied on`, and stands above
/// entries that tell by themselves that they are such: the first and most of those behind it begin with who wrote a work and when.
pub(super) fn is_above_works(text: &Text<'_>, at: usize) -> bool {
    let line = text.lines[at];
    let is_heading = |line: &Line| text.layout.blocks[line.block].kind.is_heading();
    let is_set = is_heading(&line) || line.first && is_bold(text, line);
    let shown = text.slice(line.span);
    if !is_set || !is_within(shown, LINE) || !heading::speaks_of_sources(shown) {
        return false;
    }
    let (mut all, mut works) = (0, 0);
    for line in text.lines[at + 1..].iter().take(NEAR) {
        let is_work = begins_work(text, line);
        if is_heading(line) && !(text.layout.guessed && is_work) {
            break;
        }
        all += usize::from(line.first || is_work);
        works += usize::from(is_work);
        if works == 0 {
            return false;
        }
    }
    works >= FEWEST && works * 3 >= all * 2
}

/// Whether `line` begins with who wrote a work and when, and no number before it.
fn begins_work(text: &Text<'_>, line: &Line) -> bool {
    let own = text.slice(line.span);
    let bare = own.trim_start_matches(['-', '*', '•', '–', ' ']);
    let label = label::label(bare, 0);
    let block = &text.layout.blocks[line.block];
    let is_item = matches!(block.kind, BlockKind::Item(_));
    let is_counted = matches!(block.kind, BlockKind::Item(Some(_)))
        || label.is_some_and(|label| label.style.is_sure() && label.style != Style::Word);
    let whole = text.slice(Span {
        end: block.span.end.max(line.span.end),
        ..line.span
    });
    let whole = &whole[whole.len().min(own.len() - bare.len())..];
    let near = &whole[..whole.floor_char_boundary(WORK.min(whole.len()))];
    !is_counted && (line.first || !is_item) && look::names_work(near)
}

/// Whether `shown`, the last line of its paragraph, stands above the first of some numbered sources, and is no small word of a sentence.
pub(super) fn closes(text: &Text<'_>, at: usize, shown: &str) -> bool {
    let ends = text.lines.get(at + 1).is_some_and(|next| next.first);
    ends && !shown.starts_with(char::is_lowercase) && is_above_source(text, at)
}
